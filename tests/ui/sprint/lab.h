// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/testdesk.h"
#include "ui/sprint/sprintboardview.h"
#include "ui/sprint/sprintpage.h"

namespace filrouge::tests {

/// The board of a team with two sprints: the two weeks from Monday 5 February 2018, and the two after them.
class Lab final {
public:
    explicit Lab(Content content = Content::Empty, Language language = Language::English);

    [[nodiscard]] TestDesk& desk() { return desk_; }
    [[nodiscard]] Services& services() { return desk_.services(); }
    /// Made when it is first wanted: what was written before is on it.
    [[nodiscard]] SprintPage& page();
    [[nodiscard]] SprintBoardView& board() { return *page().findChild<SprintBoardView*>(); }
    [[nodiscard]] BoardModel& model() { return *page().findChild<BoardModel*>(); }

    [[nodiscard]] Card card(const QString& title, CardStage stage = CardStage::Idea);
    /// Held, with what was seen.
    FieldTest tested(CardId card);
    [[nodiscard]] Card now(CardId card);
    /// The titles at a stage of the first sprint, in their order.
    [[nodiscard]] QString column(CardStage stage);
    /// What a screen reader says of a card on the board.
    [[nodiscard]] QString said(CardId card);
    /// All of the programme.
    [[nodiscard]] QStringList dumped();

    /// The shown part with that accessible name.
    template <class T>
    [[nodiscard]] T& named(const QString& name)
    {
        for (T* widget : desk_.window().findChildren<T*>())
            if (widget->accessibleName() == name && widget->isVisible())
                return *widget;
        FAIL("no such part: " << name.toStdString());
        throw 0;
    }
    /// Presses the shown button with that text.
    void press(const QString& text);
    /// The key, to whatever has the keyboard.
    static void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    TeamId team;
    Sprint first;
    Sprint second;

private:
    TestDesk desk_;
    SprintPage* page_ = nullptr;
};

} // namespace filrouge::tests
