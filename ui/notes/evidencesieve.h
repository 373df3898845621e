// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notes/wordorder.h"

#include <QAbstractProxyModel>
#include <QByteArrayMatcher>

#include <optional>
#include <vector>

namespace filrouge {

/// Which pieces of evidence are looked for.
struct EvidenceQuery final {
    enum class From { Anywhere, Interviews, Immersions, Seminars, Nowhere };
    enum class State { Any, WithoutIrritant, Lost };

    QString typed = {}; ///< beginnings of words, of what was said, who spoke, its source or its theme
    std::optional<EvidenceKind> kind = {};
    std::optional<Voice> voice = {};
    From from = From::Anywhere;
    State state = State::Any;

    friend bool operator==(const EvidenceQuery&, const EvidenceQuery&) = default;
};

/// The rows that are looked for, in the order that is wanted. Qt's own sorting and filtering takes seconds for tens of
/// thousands of rows whose gaps are scattered; this one decides anew about all of them in one pass, and about a row
/// that an edit changed alone. Such a row stays where it stands until the order is asked for again.
class EvidenceSieve final : public QAbstractProxyModel {
    Q_OBJECT

public:
    explicit EvidenceSieve(EvidenceRows& rows, QObject* parent = nullptr);

    void setQuery(const EvidenceQuery& query);
    [[nodiscard]] const EvidenceQuery& query() const { return query_; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] const EvidenceRow& row(int at) const { return rows_.row(shown_[static_cast<std::size_t>(at)]); }
    /// -1: not among them.
    [[nodiscard]] int rowOf(EvidenceId id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void listen();
    void put();
    void putInOrder();
    void sift();
    void countPlaces();
    [[nodiscard]] bool accepts(const EvidenceRow& row) const;
    [[nodiscard]] bool matches(const EvidenceRow& row) const;
    void takeIn(int source);
    void leaveOut(int source);
    void update(int source);

    EvidenceRows& rows_;
    WordOrder words_;
    EvidenceQuery query_;
    std::vector<QByteArrayMatcher> wanted_;
    int column_ = EvidenceRows::Day;
    Qt::SortOrder order_ = Qt::AscendingOrder;
    bool inOrder_ = false;
    std::vector<int> all_;    ///< every source row, in order
    std::vector<int> shown_;  ///< those that are looked for
    std::vector<int> places_; ///< of each source row among these; -1: left out
};

} // namespace filrouge
