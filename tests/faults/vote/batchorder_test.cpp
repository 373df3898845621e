// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal tells of one batch to who copies it while it is there: the order in which pages are first touched.
// It must be neither that in which ballots came, nor may roll and urn be touched in the same order.
#include "tests/core/vote/boxfixture.h"
#include "tests/faults/faultvfs.h"
#include "tests/support/catch.h"

#include <QtEndian>

#include <algorithm>
#include <map>
#include <utility>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

constexpr qint64 boxPage = 4'096;
constexpr int onTheRoll = 2'000; // fills some nine pages

using PageNumbers = std::vector<quint32>;

/// The pages written to the journal, in their order. SQLite writes each as number, content, check sum
/// (https://www.sqlite.org/fileformat2.html, 3).
class JournalPages final : public DiskObserver {
public:
    void opened(const QString& /*path*/, bool /*created*/) override {}
    void truncated(const QString& /*path*/, qint64 /*size*/) override {}
    void synced(const QString& /*path*/, bool /*named*/) override {}
    void removed(const QString& /*path*/, bool /*certain*/) override {}
    void wrote(const QString& path, qint64 offset, const QByteArray& bytes) override
    {
        if (!path.endsWith(QStringLiteral("-journal")))
            return;
        if (bytes.size() == boxPage && offset == numberEnds_)
            pages_.push_back(number_);
        if (bytes.size() != 4)
            return;
        number_ = qFromBigEndian<quint32>(bytes.constData());
        numberEnds_ = offset + 4;
    }

    /// Since the last call.
    PageNumbers take() { return std::exchange(pages_, {}); }

private:
    PageNumbers pages_;
    quint32 number_ = 0;
    qint64 numberEnds_ = -1;
};

CastRequest spoiledBy(int voter)
{
    return {ParticipantId(voter), Channel::Paper, {}, {}, true};
}

/// A box for everybody, made once, and what its journals tell.
class WatchedBoxes final {
public:
    WatchedBoxes()
    {
        REQUIRE_OK(BallotBoxFile::create(fresh(), boxSetup(onTheRoll), seeded(1)));
        vfs_.observe(&journal_);
    }
    ~WatchedBoxes() { vfs_.observe(nullptr); }
    Q_DISABLE_COPY_MOVE(WatchedBoxes)

    /// A copy of it, untouched, opened with that chance.
    std::unique_ptr<BallotBoxFile> copy(quint64 seed)
    {
        path_ = folder_.filePath(QStringLiteral("%1.urn").arg(++copies_));
        REQUIRE(QFile::copy(fresh(), path_));
        auto box = BallotBoxFile::open(path_, QLatin1String(boxUuid), seeded(seed));
        REQUIRE_OK(box);
        return std::move(*box);
    }
    /// Of the last copy. Only when it is closed.
    [[nodiscard]] QByteArray bytes() const { return bytesOf(path_); }
    [[nodiscard]] PageNumbers touched() { return journal_.take(); }

private:
    [[nodiscard]] QString fresh() const { return folder_.filePath(QStringLiteral("fresh.urn")); }

    FaultVfs vfs_;
    JournalPages journal_;
    QTemporaryDir folder_{fastFolder()};
    QString path_;
    int copies_ = 0;
};

/// The voters on each page of the roll. Learned from a copy, one spoiled sheet at a time: each touches the page with
/// its voter's row, and those that every ballot touches.
std::map<quint32, std::vector<int>> votersByPage(WatchedBoxes& boxes)
{
    const auto box = boxes.copy(1);
    std::vector<PageNumbers> touched;
    std::map<quint32, int> times;
    for (int voter = 1; voter <= onTheRoll; ++voter) {
        REQUIRE_OK(cast(*box, spoiledBy(voter)));
        touched.push_back(boxes.touched());
        for (const quint32 page : touched.back())
            ++times[page];
    }
    std::map<quint32, std::vector<int>> voters;
    for (int voter = 1; voter <= onTheRoll; ++voter) {
        PageNumbers& pages = touched[static_cast<std::size_t>(voter - 1)];
        std::erase_if(pages, [&](quint32 page) { return page == 1 || times[page] == onTheRoll; });
        REQUIRE(pages.size() == 1);
        voters[pages.front()].push_back(voter);
    }
    return voters;
}

/// Those of `touched` that stand for something, as what they stand for.
template <class Meaning>
std::vector<Meaning> meant(const PageNumbers& touched, const std::map<quint32, Meaning>& meanings)
{
    std::vector<Meaning> order;
    for (const quint32 page : touched)
        if (const auto found = meanings.find(page); found != meanings.end())
            order.push_back(found->second);
    return order;
}

} // namespace

TEST_CASE("the journal does not tell the order in which a batch came", "[faults][vote][secrecy]")
{
    WatchedBoxes boxes;
    const auto voters = votersByPage(boxes);
    REQUIRE(voters.size() >= 5);
    // They come page by page, so that their order is easily seen.
    std::vector<CastRequest> requests;
    std::map<quint32, quint32> rollPages;
    PageNumbers asTheyCame;
    for (const auto& [page, there] : voters) {
        asTheyCame.push_back(page);
        rollPages[page] = page;
        for (const int voter : there)
            requests.push_back(spoiledBy(voter));
    }
    const auto orderWith = [&](quint64 seed) {
        const auto box = boxes.copy(seed);
        (void)boxes.touched();
        for (const Result<>& answer : box->castAll(requests))
            REQUIRE_OK(answer);
        return meant(boxes.touched(), rollPages);
    };
    const PageNumbers one = orderWith(1);
    const PageNumbers other = orderWith(2);
    CHECK(std::ranges::is_permutation(one, asTheyCame));
    CHECK(std::ranges::is_permutation(other, asTheyCame));
    CHECK(one != asTheyCame);
    CHECK(other != asTheyCame);
    CHECK(one != other);
}

TEST_CASE("the journal does not tell which ballot of a batch is whose", "[faults][vote][secrecy]")
{
    // One voter of each page of the roll in a batch: its page is the voter. Where each ballot came to lie is read from
    // the box afterwards: its page is the ballot. Were roll and urn touched in one order, the two would be linked.
    constexpr std::size_t batches = 20;
    WatchedBoxes boxes;
    const auto voters = votersByPage(boxes);
    auto box = boxes.copy(3);
    std::vector<PageNumbers> journals;
    (void)boxes.touched();
    for (std::size_t batch = 0; batch < batches; ++batch) {
        std::vector<CastRequest> requests;
        for (const auto& [page, there] : voters)
            requests.push_back(ballot(there.at(batch), codeNumber(there.at(batch))));
        for (const Result<>& answer : box->castAll(requests))
            REQUIRE_OK(answer);
        journals.push_back(boxes.touched());
    }
    box.reset();
    const QByteArray file = boxes.bytes();
    int told = 0;
    int matches = 0;
    for (std::size_t batch = 0; batch < batches; ++batch) {
        std::map<quint32, int> byRollPage;
        std::map<quint32, int> byUrnPage;
        for (const auto& [page, there] : voters) {
            const qsizetype at = file.indexOf(codeNumber(there[batch]).toLatin1());
            REQUIRE(at > 0);
            byRollPage[page] = there[batch];
            byUrnPage[static_cast<quint32>(at / boxPage) + 1] = there[batch];
        }
        if (byUrnPage.size() < voters.size())
            continue; // two ballots on one page
        const std::vector<int> rollOrder = meant(journals[batch], byRollPage);
        const std::vector<int> urnOrder = meant(journals[batch], byUrnPage);
        REQUIRE(rollOrder.size() == voters.size());
        REQUIRE(urnOrder.size() == voters.size());
        for (std::size_t i = 0; i < voters.size(); ++i)
            matches += rollOrder[i] == urnOrder[i] ? 1 : 0;
        ++told;
    }
    // In two orders that know nothing of each other one in a batch stands at the same place, standard deviation one.
    REQUIRE(told >= static_cast<int>(batches) / 2);
    CHECK(matches <= 2 * told);
}
