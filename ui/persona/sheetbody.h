// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/persona/foundation.h"
#include "ui/persona/linelist.h"
#include "ui/shell/page.h"

#include <QScrollArea>

#include <vector>

namespace filrouge {

class JourneyEditor;
class PortraitCache;
class SheetHead;

/// The page in the middle of the sheet: all that is said of one persona, edited in place.
class SheetBody final : public QScrollArea {
    Q_OBJECT

public:
    SheetBody(const Desk& desk, PortraitCache& portraits, QWidget* parent = nullptr);

    void show(PersonaId persona);
    /// The same persona, as the file says now.
    void reload();
    void focusName();
    void focusStatement(StatementId id);
    /// Sentences that rest on nothing, and a verbatim that no user said.
    [[nodiscard]] int bareSentences() const;
    /// To the next of them after the one that has the keyboard (-1: the one before), around the end; false: there is
    /// none.
    bool focusNextBare(int direction);
    /// Brings the step of the journey that has the words into view.
    bool showJourneyWith(const SearchWords& words);

Q_SIGNALS:
    void restingChosen(const filrouge::Resting& resting, const QString& words);
    void reloaded();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Sentence {
        LineList* list; ///< nullptr: the verbatim
        qint64 line;
        bool bare;
    };

    [[nodiscard]] std::vector<Sentence> sentences() const;
    [[nodiscard]] LineList::Operations operationsOf(StatementKind kind) const;
    void arrange();
    void retranslate();

    Desk desk_;
    PortraitCache& portraits_;
    PersonaId persona_;
    SheetHead* head_;
    std::vector<LineList*> lists_; ///< by StatementKind
    JourneyEditor* journey_;
};

} // namespace filrouge
