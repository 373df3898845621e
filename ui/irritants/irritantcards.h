// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/evidence.h"
#include "core/field/irritantweight.h"
#include "core/storage/changes.h"

#include <QObject>

#include <set>
#include <vector>

namespace filrouge {

struct Services;

/// What a card of the board shows.
struct IrritantCard final {
    Irritant irritant;
    IrritantWeight weight;
    bool marked = false; ///< to be merged into another

    friend bool operator==(const IrritantCard&, const IrritantCard&) = default;
};

/// All irritants in their order, kept up by id: an edit reads and weighs only what it touched.
class IrritantCards final : public QObject {
    Q_OBJECT

public:
    explicit IrritantCards(Services& services, QObject* parent = nullptr);

    void reopen();
    void apply(const Changes& changes);

    [[nodiscard]] const std::vector<IrritantCard>& all() const { return cards_; }
    [[nodiscard]] const IrritantCard* find(IrritantId id) const; ///< nullptr: not there
    /// How many rest on fewer than three sources.
    [[nodiscard]] int weak() const;

    void toggleMark(IrritantId id);
    void clearMarks();
    /// In their order.
    [[nodiscard]] std::vector<IrritantId> marked() const;

    /// "12 pieces · 5 sources"
    [[nodiscard]] static QString weightText(const IrritantWeight& weight);
    /// "4 users’ voices · 8 actors’ perceptions"
    [[nodiscard]] static QString voicesText(const IrritantWeight& weight);
    /// "6 quotes · 4 observations", without the kinds that are not there.
    [[nodiscard]] static QString kindsText(const IrritantWeight& weight);
    /// "Severity 4 · Frequency 3"; empty when neither was judged.
    [[nodiscard]] static QString gravityText(const Irritant& irritant);
    /// All of it, for screen readers and tooltips.
    [[nodiscard]] static QString inWords(const IrritantCard& card);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::size_t placeOf(IrritantId id) const;
    void readRows(const std::set<IrritantId>& touched);
    void weigh(const std::set<IrritantId>& touched);

    Services& services_;
    std::vector<IrritantCard> cards_;
};

} // namespace filrouge
