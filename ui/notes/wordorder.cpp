// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/wordorder.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace filrouge {

namespace {

constexpr qsizetype shownOfALine = 120; // characters
constexpr std::size_t atOnce = 400;     // rows: a millisecond

} // namespace

WordOrder::WordOrder(const EvidenceRows& rows, QObject* parent) : QObject(parent), rows_(rows)
{
    idle_.setInterval(0);
    connect(&idle_, &QTimer::timeout, this, [this] { placeSome(); });
    connect(&rows_, &EvidenceRows::prepared, this, [this] { idle_.start(); });
    connect(&rows_, &QAbstractItemModel::modelReset, this, [this] { beginAnew(); });
    connect(&rows_, &QAbstractItemModel::rowsMoved, this, [this] { beginAnew(); });
    connect(&rows_, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        if (last != rows_.rowCount() - 1) {
            beginAnew();
            return;
        }
        for (int row = first; row <= last; ++row)
            waiting_.push_back(row);
    });
    connect(&rows_, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex&, int first, int last) {
        forget(first, last);
    });
    connect(&rows_, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
        for (int row = from.row(); row <= to.row(); ++row)
            stale_.push_back(row);
    });
    beginAnew();
}

const std::vector<int>& WordOrder::rows()
{
    idle_.stop();
    takeStaleOut();
    place(std::exchange(waiting_, {}));
    return placed_;
}

void WordOrder::beginAnew()
{
    placed_.clear();
    stale_.clear();
    waiting_.resize(rows_.rows().size());
    std::iota(waiting_.begin(), waiting_.end(), 0);
}

void WordOrder::forget(int first, int last)
{
    for (std::vector<int>* list : {&placed_, &waiting_, &stale_}) {
        std::erase_if(*list, [first, last](int row) { return row >= first && row <= last; });
        for (int& row : *list)
            row -= row > last ? last - first + 1 : 0;
    }
}

// Before anything is looked for among the others: by what these say now they stand in the wrong place.
void WordOrder::takeStaleOut()
{
    if (stale_.empty())
        return;
    std::vector<bool> stale(rows_.rows().size());
    for (const int row : stale_)
        stale[static_cast<std::size_t>(row)] = true;
    std::erase_if(placed_, [&stale](int row) { return stale[static_cast<std::size_t>(row)]; });
    for (const int row : waiting_)
        stale[static_cast<std::size_t>(row)] = false;
    for (const int row : std::exchange(stale_, {}))
        if (stale[static_cast<std::size_t>(row)]) {
            waiting_.push_back(row);
            stale[static_cast<std::size_t>(row)] = false;
        }
}

void WordOrder::placeSome()
{
    takeStaleOut();
    const auto rest = waiting_.size() - std::min(atOnce, waiting_.size());
    std::vector<int> some(waiting_.begin() + static_cast<std::ptrdiff_t>(rest), waiting_.end());
    waiting_.resize(rest);
    place(std::move(some));
    if (waiting_.empty())
        idle_.stop();
}

void WordOrder::place(std::vector<int> fresh)
{
    if (fresh.empty())
        return;
    sort(fresh);
    if (placed_.empty()) {
        placed_ = std::move(fresh);
        return;
    }
    std::vector<int> merged;
    merged.reserve(placed_.size() + fresh.size());
    auto from = placed_.begin();
    for (const int row : fresh) {
        const auto at =
            std::upper_bound(from, placed_.end(), row, [this](int one, int other) { return before(one, other); });
        merged.insert(merged.end(), from, at);
        merged.push_back(row);
        from = at;
    }
    merged.insert(merged.end(), from, placed_.end());
    placed_ = std::move(merged);
}

// By the numbers that their words begin with, side by side: most differ in these, and none of the rows is looked at.
void WordOrder::sort(std::vector<int>& rows) const
{
    std::vector<std::pair<qint64, int>> keys;
    keys.reserve(rows.size());
    for (const int row : rows)
        keys.emplace_back(rows_.sortKey(rows_.row(row), EvidenceRows::Words), row);
    std::ranges::sort(keys);
    for (auto first = keys.begin(); first != keys.end();) {
        const auto last =
            std::find_if(first, keys.end(), [begin = first->first](const auto& key) { return key.first != begin; });
        if (last - first > 1)
            std::sort(first, last, [this](const auto& a, const auto& b) { return before(a.second, b.second); });
        first = last;
    }
    std::ranges::transform(keys, rows.begin(), [](const auto& key) { return key.second; });
}

bool WordOrder::before(int a, int b) const
{
    const EvidenceRow& one = rows_.row(a);
    const EvidenceRow& other = rows_.row(b);
    const qint64 begins = rows_.sortKey(one, EvidenceRows::Words);
    const qint64 otherBegins = rows_.sortKey(other, EvidenceRows::Words);
    if (begins != otherBegins)
        return begins < otherBegins;
    const int order =
        QStringView(one.evidence.text).left(shownOfALine).compare(QStringView(other.evidence.text).left(shownOfALine));
    return order != 0 ? order < 0 : a < b;
}

} // namespace filrouge
