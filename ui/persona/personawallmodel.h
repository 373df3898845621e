// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/persona/persona.h"
#include "core/persona/support.h"
#include "core/storage/changes.h"

#include <QAbstractListModel>
#include <QPixmap>

#include <vector>

namespace filrouge {

class PortraitCache;
struct Services;

/// What one card of the wall shows.
struct WallCard final {
    Persona persona;
    PersonaSupport support;
    int difficulties = -1; ///< of the challenge letter; -1: no letter yet
    QPixmap portrait;

    friend bool operator==(const WallCard& a, const WallCard& b)
    {
        return a.persona == b.persona && a.support == b.support && a.difficulties == b.difficulties &&
               a.portrait.cacheKey() == b.portrait.cacheKey();
    }
};

/// The personas in the order of the wall, kept up by id. What they rest on is counted only while somebody looks at it:
/// see setCounting().
class PersonaWallModel final : public QAbstractListModel {
    Q_OBJECT

public:
    PersonaWallModel(Services& services, PortraitCache& portraits, QObject* parent = nullptr);

    /// False: figures of evidence are left as they are until it is true again.
    void setCounting(bool counting);
    void apply(const Changes& changes);
    void reopen();

    [[nodiscard]] const WallCard& card(int row) const { return cards_[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(PersonaId id) const; ///< -1: not on the wall
    [[nodiscard]] PersonaId idAt(int row) const; ///< nobody's when the row is not there

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

    /// A card being carried: the persona's key as text.
    static const QString mimeType;

    /// The lines at the foot of a card, also what screen readers hear.
    [[nodiscard]] static QString restingText(const WallCard& card);
    [[nodiscard]] static QString letterText(const WallCard& card);
    [[nodiscard]] static bool needsMoreSources(const WallCard& card);

private:
    [[nodiscard]] std::vector<WallCard> read();
    void count(std::vector<WallCard>& cards) const;
    void takeOver(std::vector<WallCard> cards);

    Services& services_;
    PortraitCache& portraits_;
    std::vector<WallCard> cards_;
    bool counting_ = true;
    bool stale_ = false;
};

} // namespace filrouge
