// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/lettersheet.h"
#include "ui/shell/page.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/namechoice.h"
#include "ui/widgets/textlabel.h"

class QBoxLayout;
class QPushButton;
class QToolButton;

namespace filrouge {

class SignaturePad;

/// One who signs: name, role, organisation, and the signature, drawn here or given on paper.
class SignatoryRow final : public QFrame {
    Q_OBJECT

public:
    SignatoryRow(const Desk& desk, SignatoryId id);

    [[nodiscard]] SignatoryId id() const { return id_; }
    [[nodiscard]] QString name() const { return shown_.personName; }
    void show(const NamedSignatory& signatory, const std::vector<NameChoice::Name>& organisations);
    void retranslate();
    void focusRole();

Q_SIGNALS:
    void removeWanted();
    void moveWanted(int steps);
    void workedOn(const QString& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool update(const std::function<void(Signatory&)>& change, const QString& mergeKey = {});
    void layOut();
    void addOrganisation(const QString& name);
    void openPad();
    void closePad();
    void sign();
    void showState();

    Desk desk_;
    SignatoryId id_;
    NamedSignatory shown_;
    TextLabel* name_;
    QBoxLayout* fields_ = nullptr;
    FieldText* role_;
    NameChoice* organisation_;
    TextLabel* state_;
    QPushButton* onScreen_;
    QPushButton* onPaper_;
    QPushButton* takeBack_;
    QToolButton* remove_;
    QWidget* padBox_;
    SignaturePad* pad_;
    QPushButton* done_;
    QPushButton* again_;
    QPushButton* cancel_;
};

} // namespace filrouge
