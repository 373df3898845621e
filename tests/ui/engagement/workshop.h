// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/testdesk.h"
#include "ui/engagement/engagementpage.h"
#include "ui/engagement/placelist.h"

namespace filrouge::tests {

/// The workshop on a desk, with what a test looks at and uses.
class Workshop final {
public:
    explicit Workshop(Content content, Language language = Language::English, QSize size = {1182, 700});

    [[nodiscard]] TestDesk& desk() { return desk_; }
    [[nodiscard]] EngagementPage& page() { return *page_; }
    [[nodiscard]] PlaceList& places() { return *page_->findChild<PlaceList*>(); }
    [[nodiscard]] PromiseList& promises() { return *page_->findChild<PromiseList*>(); }
    /// The letter of the first tab that has one, as the file has it.
    [[nodiscard]] LetterSheet sheet();
    /// The shown field or button with that accessible name.
    template <class T>
    [[nodiscard]] T& named(const QString& name)
    {
        for (T* widget : page_->findChildren<T*>())
            if (widget->accessibleName() == name && widget->isVisible())
                return *widget;
        FAIL("no such part: " << name.toStdString());
        throw 0;
    }
    [[nodiscard]] QPushButton& button(const QString& text);

    void choose(const LetterPlace& place);
    void chooseDifficulty(int number);

private:
    TestDesk desk_;
    EngagementPage* page_;
};

} // namespace filrouge::tests
