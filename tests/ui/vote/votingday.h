// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vote/pollingstation.h"
#include "tests/ui/support/testdesk.h"
#include "ui/projector/sceneview.h"
#include "ui/vote/presenterpage.h"

namespace filrouge {
class Rehearsal;
}

namespace filrouge::tests {

/// A programme on the day of its seminar, with its polling station and the presenter's page in a window.
class VotingDay final {
public:
    explicit VotingDay(Content content = Content::Cahors, Language language = Language::English,
                       QSize size = {1182, 744});
    ~VotingDay();
    Q_DISABLE_COPY_MOVE(VotingDay)

    [[nodiscard]] TestDesk& desk() { return desk_; }
    [[nodiscard]] Services& services() { return desk_.services(); }
    [[nodiscard]] PollingStation& station() { return *station_; }
    [[nodiscard]] PresenterPage& page() { return *page_; }
    template <class T>
    [[nodiscard]] T* part(const char* name)
    {
        T* found = page_->findChild<T*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return found;
    }

    [[nodiscard]] const Scene& roomSees() { return part<SceneView>("roomSees")->scene(); }
    [[nodiscard]] Seminar seminar();
    /// The day's vote as the file says it.
    [[nodiscard]] Vote vote(std::size_t place = 0);
    /// The first so many on the roll come in.
    void signIn(int people);
    /// The next so many who are present vote for that letter; empty: blank.
    void cast(const QString& letter, int people, Channel channel = Channel::Kiosk, std::size_t vote = 0);
    /// A key wherever the focus is; twice if so asked.
    void press(Qt::Key key, int times = 1);
    void settle();
    /// Time goes on, and the page's clock with it.
    void pass(qint64 seconds);
    /// "12:00", whatever time zone the machine is in.
    [[nodiscard]] QString now();
    /// "7 February 2018", as the window writes it.
    [[nodiscard]] QString today();
    /// To a closed vote with Sarah 5, Sébastien 3 and so on; `tie`: for the last place.
    void voteToTheEnd(bool tie);

private:
    TestDesk desk_;
    std::unique_ptr<PollingStation> station_;
    PresenterPage* page_ = nullptr;
    std::size_t voted_ = 0;
};

/// All who have not voted in the rehearsal, as its phones do it, but for the network.
void letOthersVote(Rehearsal& run);

} // namespace filrouge::tests
