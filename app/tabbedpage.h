// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QTabWidget;

namespace filrouge {

/// A station whose pages stand in tabs. What is asked of it is asked of the page in front.
class TabbedPage : public Page {
    Q_OBJECT

public:
    /// On the page that shows such items; without one nothing happens.
    void showItem(Kind kind, qint64 id) override;
    [[nodiscard]] Item itemAtHand() const override;
    void markSought(const SearchWords& words) override;
    bool goBack() override;
    /// The tab, and where one is in each of them.
    [[nodiscard]] QString whereabouts() const override;
    void comeBackTo(const QString& place) override;

protected:
    /// `apart` parts the places of the tabs: none of them says it.
    explicit TabbedPage(const Desk& desk, QChar apart = u'/');

    /// At the end. An item that the page wants and another tab shows is shown there.
    void addTab(Page* page);
    /// In the order of the tabs.
    void nameTabs(const QString& station, const QStringList& names);
    [[nodiscard]] QTabWidget& tabs() const { return *tabs_; }
    /// The tab that shows items of that kind; nullptr: none does.
    [[nodiscard]] virtual Page* pageOf(Kind kind) const = 0;
    [[nodiscard]] Page* inFront() const;

private:
    [[nodiscard]] Page* at(int tab) const;

    const QChar apart_;
    QTabWidget* tabs_;
};

} // namespace filrouge
