// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/irritants/evidencelist.h"
#include "ui/shell/page.h"
#include "ui/widgets/textlabel.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace filrouge {

/// What no irritant rests on yet: narrowed down by words, by voice, by kind and by where it comes from.
class EvidenceTray final : public QWidget {
    Q_OBJECT

public:
    EvidenceTray(const Desk& desk, EvidenceReading& reading);

    void reopen();
    void apply(const Changes& changes);
    [[nodiscard]] EvidenceList& list() const { return *list_; }
    /// Of all that is in the tray, whatever the filter.
    [[nodiscard]] int total() const { return static_cast<int>(outlines_.size()); }
    void focusList();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool passes(const EvidenceOutline& outline) const;
    void filter();
    void findTyped();
    void fillChoices();
    void arrange();
    void retranslate();

    Desk desk_;
    EvidenceReading& reading_;
    std::vector<EvidenceOutline> outlines_;       ///< all, as they were recorded
    std::optional<std::set<qint64>> typedPieces_; ///< whose words were typed; nothing typed: none
    std::set<std::pair<SourceOutline::Kind, qint64>> typedSources_;
    TextLabel* title_;
    TextLabel* hint_;
    QLineEdit* search_;
    QGridLayout* choices_;
    QComboBox* voice_;
    QComboBox* kind_;
    QComboBox* source_;
    EvidenceLines* lines_;
    EvidenceList* list_;
    QTimer typing_;
};

} // namespace filrouge
