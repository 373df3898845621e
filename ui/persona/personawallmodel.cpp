// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/personawallmodel.h"

#include "core/field/irritantweight.h"
#include "core/persona/personarules.h"
#include "core/programme/services.h"
#include "ui/persona/portraitcache.h"

#include <QMimeData>

#include <algorithm>

namespace filrouge {

const QString PersonaWallModel::mimeType = QStringLiteral("application/x-filrouge-persona");

PersonaWallModel::PersonaWallModel(Services& services, PortraitCache& portraits, QObject* parent)
    : QAbstractListModel(parent),
      services_(services),
      portraits_(portraits)
{
    connect(&portraits_, &PortraitCache::ready, this, [this] {
        for (std::size_t i = 0; i < cards_.size(); ++i) {
            if (cards_[i].persona.portrait.isEmpty() || !cards_[i].portrait.isNull())
                continue;
            cards_[i].portrait = portraits_.of(cards_[i].persona.portrait);
            const QModelIndex index = this->index(static_cast<int>(i));
            Q_EMIT dataChanged(index, index);
        }
    });
    reopen();
}

void PersonaWallModel::setCounting(bool counting)
{
    counting_ = counting;
    if (counting_ && std::exchange(stale_, false))
        takeOver(read());
}

void PersonaWallModel::apply(const Changes& changes)
{
    const bool figures = changes.touches(Kind::Evidence) || changes.touches(Kind::Irritant);
    if (!changes.touches(Kind::Persona) && !changes.touches(Kind::ChallengeLetter) && !(figures && counting_)) {
        stale_ = stale_ || figures;
        return;
    }
    takeOver(read());
}

void PersonaWallModel::reopen()
{
    beginResetModel();
    cards_ = read();
    endResetModel();
}

std::vector<WallCard> PersonaWallModel::read()
{
    std::vector<WallCard> cards;
    const auto personas = services_.personas.read().all();
    if (!personas)
        return cards_;
    for (const Persona& persona : *personas) {
        const int row = rowOf(persona.id);
        WallCard card = row >= 0 ? cards_[static_cast<std::size_t>(row)] : WallCard{};
        card.persona = persona;
        card.portrait = portraits_.of(persona.portrait);
        cards.push_back(std::move(card));
    }
    if (counting_)
        count(cards);
    else
        stale_ = true;
    return cards;
}

void PersonaWallModel::count(std::vector<WallCard>& cards) const
{
    const auto support = services_.personas.read().support();
    const auto letters = services_.challengeLetters.read().all();
    for (WallCard& card : cards) {
        card.difficulties = -1;
        if (support)
            if (const auto found = support->find(card.persona.id); found != support->end())
                card.support = found->second;
        if (!letters)
            continue;
        for (const ChallengeLetter& letter : *letters)
            if (letter.persona == card.persona.id)
                if (const auto difficulties = services_.challengeLetters.read().difficulties(letter.id))
                    card.difficulties = static_cast<int>(difficulties->size());
    }
}

// Row by row, so that what is selected and where one has scrolled to stay.
void PersonaWallModel::takeOver(std::vector<WallCard> cards)
{
    for (int row = static_cast<int>(cards_.size()) - 1; row >= 0; --row) {
        const PersonaId id = idAt(row);
        if (std::ranges::any_of(cards, [id](const WallCard& card) { return card.persona.id == id; }))
            continue;
        beginRemoveRows({}, row, row);
        cards_.erase(cards_.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(cards.size()); ++row) {
        WallCard& card = cards[static_cast<std::size_t>(row)];
        const int before = rowOf(card.persona.id);
        if (before < 0) {
            beginInsertRows({}, row, row);
            cards_.insert(cards_.begin() + row, std::move(card));
            endInsertRows();
            continue;
        }
        if (before != row) { // further down: what is above stands already
            beginMoveRows({}, before, before, {}, row);
            std::rotate(cards_.begin() + row, cards_.begin() + before, cards_.begin() + before + 1);
            endMoveRows();
        }
        WallCard& here = cards_[static_cast<std::size_t>(row)];
        if (here == card)
            continue;
        here = std::move(card);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int PersonaWallModel::rowOf(PersonaId id) const
{
    const auto found = std::ranges::find_if(cards_, [id](const WallCard& card) { return card.persona.id == id; });
    return found == cards_.end() ? -1 : static_cast<int>(found - cards_.begin());
}

PersonaId PersonaWallModel::idAt(int row) const
{
    return row >= 0 && row < static_cast<int>(cards_.size()) ? card(row).persona.id : PersonaId();
}

int PersonaWallModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(cards_.size());
}

QVariant PersonaWallModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WallCard& card = this->card(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return card.persona.firstName;
    case Qt::ToolTipRole:
        return tr("%1\nEnter opens · Alt+arrows move · Delete removes").arg(card.persona.firstName.left(80));
    case Qt::AccessibleTextRole:
        return tr("%1, %2. %3. %4. %5.")
            .arg(badgeLetter(index.row()), // where it stands, also while rows are moving
                 card.persona.firstName,
                 card.persona.tagline,
                 restingText(card),
                 letterText(card));
    default:
        return {};
    }
}

Qt::ItemFlags PersonaWallModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : flags | Qt::ItemIsDropEnabled;
}

QStringList PersonaWallModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData* PersonaWallModel::mimeData(const QModelIndexList& indexes) const
{
    auto* carried = new QMimeData;
    if (!indexes.isEmpty())
        carried->setData(mimeType, QByteArray::number(idAt(indexes.first().row()).value));
    return carried;
}

QString PersonaWallModel::restingText(const WallCard& card)
{
    if (card.support.pieces == 0)
        return tr("Rests on nothing yet");
    return tr("%1 · %2", "pieces of evidence · sources")
        .arg(tr("%n piece(s)", nullptr, card.support.pieces), tr("%n source(s)", nullptr, card.support.sources));
}

QString PersonaWallModel::letterText(const WallCard& card)
{
    if (card.difficulties < 0)
        return tr("No letter yet");
    if (card.difficulties == 0)
        return tr("Letter begun");
    return tr("Letter: %n difficulty(s)", nullptr, card.difficulties);
}

bool PersonaWallModel::needsMoreSources(const WallCard& card)
{
    return card.support.sources < IrritantWeight::enoughSources;
}

} // namespace filrouge
