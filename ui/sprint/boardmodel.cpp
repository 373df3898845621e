// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/boardmodel.h"

#include "core/base/foldedtext.h"
#include "ui/sprint/sprintwords.h"

#include <QMimeData>

#include <algorithm>

namespace filrouge {

namespace {

// As matchesTyped(), with the text folded once instead of at every key.
bool holds(const QString& words, const QStringList& typed)
{
    return std::ranges::all_of(typed, [&words](const QString& one) { return words.contains(QLatin1Char(' ') + one); });
}

bool saySame(const BoardCard& a, const BoardCard& b)
{
    return a.card.title == b.card.title && a.card.description == b.card.description && a.solution == b.solution &&
           a.assignee == b.assignee && a.team == b.team;
}

} // namespace

void BoardModel::show(const SprintBoard& board)
{
    forgetWordsOfChanged(board.cards);
    lanes_ = board.lanes;
    // Views ask about rows while these come and go.
    shown_.assign(std::max(board.cards.size(), rows().size()) + board.cards.size(), true);
    bring(board.cards);
    filter();
}

// The words of cards that say the same as before are folded already.
void BoardModel::forgetWordsOfChanged(const std::vector<BoardCard>& fresh)
{
    std::unordered_map<qint64, const BoardCard*> before;
    for (const BoardCard& one : rows())
        before.emplace(one.card.id.value, &one);
    std::unordered_map<qint64, QString> kept;
    for (const BoardCard& one : fresh) {
        const auto known = before.find(one.card.id.value);
        const auto words = words_.find(one.card.id.value);
        if (known != before.end() && words != words_.end() && saySame(*known->second, one))
            kept.insert(words_.extract(words));
    }
    words_ = std::move(kept);
}

const QString& BoardModel::wordsOf(const BoardCard& card)
{
    QString& words = words_[card.card.id.value];
    if (words.isEmpty())
        words =
            QLatin1Char(' ') + folded(card.card.title + QLatin1Char(' ') + card.card.description + QLatin1Char(' ') +
                                      card.solution + QLatin1Char(' ') + card.assignee + QLatin1Char(' ') + card.team)
                                   .simplified();
    return words;
}

void BoardModel::setFilter(const QString& typed)
{
    if (typed != typed_)
        kept_.clear();
    typed_ = typed;
    filter();
}

void BoardModel::keepInSight(CardId card)
{
    kept_.insert(card.value);
    filter();
}

void BoardModel::filter()
{
    const QStringList typed = folded(typed_).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    shown_.assign(rows().size(), true);
    if (!typed.isEmpty())
        for (std::size_t at = 0; at < shown_.size(); ++at)
            shown_[at] = kept_.contains(rows()[at].card.id.value) || holds(wordsOf(rows()[at]), typed);
    Q_EMIT arranged();
}

int BoardModel::shownCards() const
{
    return static_cast<int>(std::ranges::count(shown_, true));
}

CardId BoardModel::idAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount() ? row(index.row()).card.id : CardId();
}

QStringList BoardModel::marksOf(const BoardCard& card)
{
    QStringList marks;
    if (card.card.stage == CardStage::Decided)
        marks << SprintWords::decision(card.card.decision);
    if (card.carriedFrom > 0)
        marks << tr("Carried over from sprint %1").arg(card.carriedFrom);
    if (card.carriedOut)
        marks << (card.carriedTo > 0 ? tr("Carried over to sprint %1").arg(card.carriedTo)
                                     : tr("Carried over, waiting for a sprint"));
    if (card.card.iteration > 1)
        marks << tr("Iteration %1").arg(card.card.iteration);
    if (card.continued)
        marks << tr("Continued in another card");
    if (card.tests > 0)
        marks << (card.tested ? tr("%n field test(s)", nullptr, card.tests) : tr("Test planned"));
    if (!card.assignee.isEmpty())
        marks << card.assignee;
    if (card.card.dueOn.isValid())
        marks << tr("Due %1").arg(SprintWords::shortDay(card.card.dueOn));
    return marks;
}

QString BoardModel::inWords(int at) const
{
    const BoardCard& card = row(at);
    int place = 0;
    int of = 0;
    for (int other = 0; other < rowCount(); ++other)
        if (isShown(other) && row(other).lane == card.lane && row(other).card.stage == card.card.stage) {
            ++of;
            place += other <= at ? 1 : 0;
        }
    QStringList parts{tr("%1. %2, %3 of %4", "a card, its column, its place there")
                          .arg(card.card.title.simplified(), SprintWords::stage(card.card.stage))
                          .arg(place)
                          .arg(of)};
    if (const QString& lane = lanes_[static_cast<std::size_t>(card.lane)].name; !lane.isEmpty())
        parts << lane;
    parts << marksOf(card);
    return parts.join(QStringLiteral(". "));
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row(index.row()).card.title.simplified();
    case Qt::ToolTipRole:
        return row(index.row()).card.title.toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return inWords(index.row());
    default:
        return {};
    }
}

Qt::ItemFlags BoardModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::ItemIsDropEnabled;
}

QStringList BoardModel::mimeTypes() const
{
    return {QLatin1String(mimeType)};
}

QMimeData* BoardModel::mimeData(const QModelIndexList& indexes) const
{
    auto* carried = new QMimeData;
    if (!indexes.isEmpty())
        carried->setData(QLatin1String(mimeType), QByteArray::number(idAt(indexes.first()).value));
    return carried;
}

} // namespace filrouge
