// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/placemodel.h"

#include <algorithm>

namespace filrouge {

namespace {

using Part = LetterPlace::Part;

std::vector<PlaceRow> rowsOf(const LetterSheet& sheet)
{
    std::vector<PlaceRow> rows{{{Part::Opening}, 0, {}, 0}};
    for (const NumberedDifficulty& numbered : sheet.difficulties) {
        const DifficultyId id = numbered.difficulty.id;
        const auto answering = [id](const NumberedPromise& promise) {
            return std::ranges::find(promise.answers, id) != promise.answers.end();
        };
        rows.push_back({{Part::Difficulty, id},
                        numbered.number,
                        numbered.difficulty.title.simplified(),
                        static_cast<int>(std::ranges::count_if(sheet.promises, answering))});
    }
    const auto others =
        std::ranges::count_if(sheet.promises, [](const NumberedPromise& promise) { return promise.answers.empty(); });
    if (others > 0 || sheet.difficulties.empty())
        rows.push_back({{Part::Others}, 0, {}, static_cast<int>(others)});
    rows.push_back({{Part::Closing}, 0, {}, 0});
    return rows;
}

} // namespace

void PlaceModel::show(const LetterSheet& sheet)
{
    become(rowsOf(sheet));
}

void PlaceModel::clear()
{
    become({});
}

void PlaceModel::become(const std::vector<PlaceRow>& rows)
{
    const auto keeps = [&](const PlaceRow& old) {
        return std::ranges::any_of(rows, [&](const PlaceRow& row) { return row.place == old.place; });
    };
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (keeps(row(i)))
            continue;
        beginRemoveRows({}, i, i);
        rows_.erase(rows_.begin() + i);
        endRemoveRows();
    }
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        const PlaceRow& wanted = rows[static_cast<std::size_t>(i)];
        const int from = rowOf(wanted.place);
        if (from < 0) {
            beginInsertRows({}, i, i);
            rows_.insert(rows_.begin() + i, wanted);
            endInsertRows();
            continue;
        }
        if (from != i) {
            beginMoveRows({}, from, from, {}, i);
            std::rotate(rows_.begin() + i, rows_.begin() + from, rows_.begin() + from + 1);
            endMoveRows();
        }
        if (!(row(i) == wanted)) {
            rows_[static_cast<std::size_t>(i)] = wanted;
            Q_EMIT dataChanged(index(i), index(i));
        }
    }
}

void PlaceModel::retranslate()
{
    if (!rows_.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int PlaceModel::rowOf(const LetterPlace& place) const
{
    const auto found = std::ranges::find(rows_, place, &PlaceRow::place);
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int PlaceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QString PlaceModel::title(const PlaceRow& row)
{
    switch (row.place.part) {
    case Part::Opening:
        return tr("Opening words");
    case Part::Others:
        return tr("Promises that answer no difficulty");
    case Part::Closing:
        return tr("Closing and signatures");
    case Part::Difficulty:
        break;
    }
    return row.title.isEmpty() ? tr("Difficulty without a title") : row.title;
}

QString PlaceModel::pill(const PlaceRow& row)
{
    if (row.place.part == Part::Difficulty && row.promises == 0)
        return tr("unanswered");
    return row.promises > 0 ? tr("%n promise(s)", nullptr, row.promises) : QString();
}

QVariant PlaceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PlaceRow& at = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return title(at);
    case Qt::AccessibleTextRole:
        if (at.place.part == Part::Difficulty)
            return tr("Difficulty %1, %2: %3").arg(QString::number(at.number), pill(at), title(at));
        return title(at);
    default:
        return {};
    }
}

Qt::ItemFlags PlaceModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (index.isValid() &&
        (row(index.row()).place.part == Part::Difficulty || row(index.row()).place.part == Part::Others))
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

} // namespace filrouge
