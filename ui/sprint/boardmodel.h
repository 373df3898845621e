// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sprint/sprintboard.h"
#include "ui/widgets/keyedrows.h"

#include <QStringList>

#include <unordered_map>
#include <unordered_set>
#include <vector>

class QMimeData;

namespace filrouge {

/// The cards of a sprint board, lane by lane and stage by stage. The filter hides cards: rows stay, so that two
/// thousand of them are gone through while somebody types.
class BoardModel final : public KeyedRows<BoardCard> {
    Q_OBJECT

public:
    using KeyedRows::KeyedRows;

    void show(const SprintBoard& board);
    /// Only cards that these words name; empty: all.
    void setFilter(const QString& typed);
    /// Stays in sight whatever the filter says, until it is another.
    void keepInSight(CardId card);
    [[nodiscard]] const std::vector<BoardLane>& lanes() const { return lanes_; }
    [[nodiscard]] bool isShown(int row) const { return shown_[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int shownCards() const;
    [[nodiscard]] CardId idAt(const QModelIndex& index) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

    /// The card's key as digits, while it is carried.
    static constexpr const char* mimeType = "application/x-filrouge-card";
    /// What stands on a card below its title: what matters most first.
    [[nodiscard]] static QStringList marksOf(const BoardCard& card);

Q_SIGNALS:
    /// Other cards are hidden, or other lanes are there.
    void arranged();

protected:
    [[nodiscard]] qint64 keyOf(const BoardCard& card) const override { return card.card.id.value; }

private:
    void filter();
    void forgetWordsOfChanged(const std::vector<BoardCard>& fresh);
    [[nodiscard]] const QString& wordsOf(const BoardCard& card);
    [[nodiscard]] QString inWords(int row) const;

    std::vector<BoardLane> lanes_;
    std::vector<bool> shown_;
    std::unordered_map<qint64, QString> words_; ///< folded, of each card that was looked through as it is
    QString typed_;
    std::unordered_set<qint64> kept_; ///< in sight whatever is typed
};

} // namespace filrouge
