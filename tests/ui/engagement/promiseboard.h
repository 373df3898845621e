// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/testdesk.h"
#include "ui/engagement/followuplist.h"
#include "ui/engagement/followuppage.h"
#include "ui/engagement/progressrow.h"
#include "ui/widgets/textlabel.h"

namespace filrouge::tests {

/// The board on a desk; nothing has been noted of any promise yet.
class PromiseBoard final {
public:
    explicit PromiseBoard(Content content, Language language = Language::English) : desk_(content, language)
    {
        clear();
        page_ = new FollowUpPage(desk_.desk());
        desk_.show(page_, {1182, 700});
    }

    [[nodiscard]] TestDesk& desk() { return desk_; }
    [[nodiscard]] FollowUpPage& page() { return *page_; }
    [[nodiscard]] FollowUpList& list(FollowUpColumn column)
    {
        for (FollowUpList* list : page_->findChildren<FollowUpList*>())
            if (list->filter().column() == column)
                return *list;
        FAIL("no such column");
        throw 0;
    }
    [[nodiscard]] int in(FollowUpColumn column) { return list(column).filter().rowCount(); }
    [[nodiscard]] std::vector<PromiseProgress> entries()
    {
        const auto all = desk_.services().engagementLetters.read().allProgress();
        REQUIRE(all);
        return *all;
    }
    [[nodiscard]] ProgressRow& row()
    {
        auto* row = page_->findChild<ProgressRow*>();
        REQUIRE(row != nullptr);
        return *row;
    }
    template <class T>
    [[nodiscard]] T& named(const QString& name)
    {
        for (T* widget : page_->findChildren<T*>())
            if (widget->accessibleName() == name && widget->isVisible())
                return *widget;
        FAIL("no such part: " << name.toStdString());
        throw 0;
    }

    /// All that labels say.
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const TextLabel* label : page_->findChildren<TextLabel*>())
            if (label->isVisible())
                all << label->text();
        return all.join(QLatin1Char('\n'));
    }

private:
    void clear()
    {
        for (const PromiseProgress& entry : entries())
            REQUIRE(desk_.services().promiseProgress.remove(entry.id));
    }

    TestDesk desk_;
    FollowUpPage* page_;
};

} // namespace filrouge::tests
