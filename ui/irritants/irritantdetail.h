// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/irritants/evidencelist.h"
#include "ui/shell/page.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/textlabel.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace filrouge {

class IrritantCards;
class RestingSentences;

/// One irritant, edited where it stands: its words, how it is judged, who acts on it, and what it rests on.
class IrritantDetail final : public QWidget {
    Q_OBJECT

public:
    IrritantDetail(const Desk& desk, IrritantCards& cards, EvidenceReading& reading);

    void show(IrritantId id);
    void apply(const Changes& changes);
    [[nodiscard]] IrritantId irritant() const { return irritant_.id; }
    [[nodiscard]] EvidenceList& evidence() const { return *list_; }
    /// The keyboard comes to the title, all of it marked when it is only a proposal.
    void focusTitle(bool proposal);

Q_SIGNALS:
    void closeWanted();
    /// As Page::sentenceWanted().
    void sentenceWanted(filrouge::Kind kind, qint64 id, const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* addLabelled(const char* field, QString Irritant::*member, FieldText::Lines lines);
    FieldText* addText(const char* field, QString Irritant::*member, FieldText::Lines lines);
    QWidget* makeFields();
    void addChoice(QComboBox* choice, TextLabel* label);
    bool update(const char* field, const std::function<void(Irritant&)>& change);
    void read();
    void showFields();
    void showWeight();
    void fillChoices();
    void fillNetworks();
    void setActing(LocalNetworkId network, bool acting);
    void arrange();
    void retranslate();

    Desk desk_;
    IrritantCards& cards_;
    Irritant irritant_;
    std::vector<std::pair<QString Irritant::*, FieldText*>> texts_;
    std::vector<TextLabel*> labels_; ///< of the last of these texts
    QComboBox* theme_;
    QComboBox* severity_;
    QComboBox* frequency_;
    TextLabel* themeLabel_;
    TextLabel* severityLabel_;
    TextLabel* frequencyLabel_;
    TextLabel* networks_;
    QToolButton* chooseNetworks_;
    QToolButton* close_;
    QWidget* fields_ = nullptr; ///< what scrolls
    RestingSentences* sentences_;
    TextLabel* restsOn_;
    TextLabel* weight_;
    TextLabel* weak_;
    EvidenceLines* lines_;
    EvidenceList* list_;
    TextLabel* none_;
};

} // namespace filrouge
