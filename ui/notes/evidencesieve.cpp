// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/evidencesieve.h"

#include <algorithm>

namespace filrouge {

EvidenceSieve::EvidenceSieve(EvidenceRows& rows, QObject* parent)
    : QAbstractProxyModel(parent),
      rows_(rows),
      words_(rows)
{
    setSourceModel(&rows);
    listen();
    put();
}

void EvidenceSieve::listen()
{
    connect(&rows_, &EvidenceRows::namesChanged, this, [this] { put(); });
    connect(&rows_, &QAbstractItemModel::rowsMoved, this, [this] { put(); });
    connect(&rows_, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        // Rows come in at the end, one by one with edits, all at once when they are read.
        if (first == last && last == rows_.rowCount() - 1)
            takeIn(first);
        else
            put();
    });
    connect(&rows_, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex&, int first, int last) {
        if (first == last)
            leaveOut(first);
        else
            beginResetModel();
    });
    connect(&rows_, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex&, int first, int last) {
        if (first != last) {
            putInOrder();
            sift();
            endResetModel();
            return;
        }
        for (std::vector<int>* list : {&all_, &shown_})
            for (int& row : *list)
                row -= row > first ? 1 : 0;
        countPlaces();
    });
    connect(&rows_, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
        inOrder_ = false;
        for (int row = from.row(); row <= to.row(); ++row)
            update(row);
    });
}

void EvidenceSieve::put()
{
    beginResetModel();
    putInOrder();
    sift();
    endResetModel();
}

void EvidenceSieve::putInOrder()
{
    inOrder_ = true;
    const bool down = order_ == Qt::DescendingOrder;
    if (column_ == EvidenceRows::Words) {
        all_ = words_.rows();
        if (down)
            std::ranges::reverse(all_);
        return;
    }
    std::vector<std::pair<qint64, int>> keys;
    keys.reserve(rows_.rows().size());
    for (int row = 0; row < rows_.rowCount(); ++row) {
        const qint64 key = rows_.sortKey(rows_.row(row), column_);
        keys.emplace_back(down ? -key : key, row);
    }
    std::ranges::sort(keys);
    all_.resize(keys.size());
    std::ranges::transform(keys, all_.begin(), [](const auto& key) { return key.second; });
}

void EvidenceSieve::sift()
{
    shown_.clear();
    for (const int row : all_)
        if (accepts(rows_.row(row)))
            shown_.push_back(row);
    countPlaces();
}

void EvidenceSieve::countPlaces()
{
    places_.assign(rows_.rows().size(), -1);
    for (std::size_t place = 0; place < shown_.size(); ++place)
        places_[static_cast<std::size_t>(shown_[place])] = static_cast<int>(place);
}

void EvidenceSieve::setQuery(const EvidenceQuery& query)
{
    if (query == query_)
        return;
    query_ = query;
    wanted_.clear();
    for (const QByteArray& word : searchable(query.typed).split(' '))
        if (!word.isEmpty())
            wanted_.emplace_back(QByteArrayMatcher(' ' + word));
    beginResetModel();
    if (!inOrder_)
        putInOrder();
    sift();
    endResetModel();
}

void EvidenceSieve::sort(int column, Qt::SortOrder order)
{
    column_ = column;
    order_ = order;
    put();
}

bool EvidenceSieve::accepts(const EvidenceRow& row) const
{
    const Evidence& evidence = row.evidence;
    if ((query_.kind && *query_.kind != evidence.kind) || (query_.voice && *query_.voice != evidence.voice))
        return false;
    if ((query_.state == EvidenceQuery::State::WithoutIrritant && row.irritants > 0) ||
        (query_.state == EvidenceQuery::State::Lost && evidence.anchor != AnchorState::Lost))
        return false;
    using From = EvidenceQuery::From;
    const From from = evidence.interview   ? From::Interviews
                      : evidence.immersion ? From::Immersions
                      : evidence.seminar   ? From::Seminars
                                           : From::Nowhere;
    return (query_.from == From::Anywhere || query_.from == from) && matches(row);
}

bool EvidenceSieve::matches(const EvidenceRow& row) const
{
    const auto in = [](const QByteArrayMatcher& word, const SharedName* name) {
        return name != nullptr && word.indexIn(name->words) >= 0;
    };
    return std::ranges::all_of(wanted_, [&](const QByteArrayMatcher& word) {
        return word.indexIn(rows_.wordsOf(row)) >= 0 || in(word, rows_.sourceOf(row.evidence)) ||
               in(word, rows_.themeOf(row.evidence));
    });
}

void EvidenceSieve::takeIn(int source)
{
    all_.push_back(source);
    places_.push_back(-1);
    inOrder_ = false;
    update(source);
}

void EvidenceSieve::leaveOut(int source)
{
    std::erase(all_, source);
    const int place = places_[static_cast<std::size_t>(source)];
    if (place < 0)
        return;
    beginRemoveRows({}, place, place);
    shown_.erase(shown_.begin() + place);
    countPlaces();
    endRemoveRows();
}

void EvidenceSieve::update(int source)
{
    const int place = places_[static_cast<std::size_t>(source)];
    const bool wanted = accepts(rows_.row(source));
    if (wanted && place < 0) {
        const int end = rowCount();
        beginInsertRows({}, end, end);
        shown_.push_back(source);
        places_[static_cast<std::size_t>(source)] = end;
        endInsertRows();
    } else if (wanted) {
        Q_EMIT dataChanged(index(place, 0), index(place, columnCount() - 1));
    } else if (place >= 0) {
        beginRemoveRows({}, place, place);
        shown_.erase(shown_.begin() + place);
        countPlaces();
        endRemoveRows();
    }
}

int EvidenceSieve::rowOf(EvidenceId id) const
{
    const int source = rows_.rowOf(id.value);
    return source < 0 ? -1 : places_[static_cast<std::size_t>(source)];
}

QModelIndex EvidenceSieve::index(int row, int column, const QModelIndex& parent) const
{
    const bool there = !parent.isValid() && row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return there ? createIndex(row, column) : QModelIndex();
}

QModelIndex EvidenceSieve::parent(const QModelIndex& /*child*/) const
{
    return {};
}

int EvidenceSieve::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int EvidenceSieve::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rows_.columnCount();
}

QModelIndex EvidenceSieve::mapToSource(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    return rows_.index(shown_[static_cast<std::size_t>(index.row())], index.column());
}

QModelIndex EvidenceSieve::mapFromSource(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(places_.size()))
        return {};
    return this->index(places_[static_cast<std::size_t>(index.row())], index.column());
}

QVariant EvidenceSieve::headerData(int section, Qt::Orientation orientation, int role) const
{
    return rows_.headerData(section, orientation, role);
}

} // namespace filrouge
