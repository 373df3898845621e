// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/thread/trace.h"

#include <QAbstractItemModel>

#include <vector>

namespace filrouge {

/// Knots of the thread as a tree, to be read. Rows without a knot are headings.
class ThreadModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    /// Both directions under a heading each.
    void show(Trace trace);
    /// Knots as they are, without headings.
    void show(std::vector<TraceNode> nodes);
    /// In another language now.
    void retranslate();

    /// nullptr: a heading.
    [[nodiscard]] const TraceNode* nodeAt(const QModelIndex& index) const;
    /// "A user says · single mother"; the heading's own words.
    [[nodiscard]] QString headline(const QModelIndex& index) const;
    /// What it says, a voice in quotation marks.
    [[nodiscard]] QString words(const QModelIndex& index) const;
    /// "7 February 2018 · 3 pieces"; may be empty.
    [[nodiscard]] QString footline(const QModelIndex& index) const;
    [[nodiscard]] static QString footlineOf(const TraceNode& node);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        const TraceNode* node = nullptr;
        bool voices = false; ///< which heading it is, without a node
        int parent = -1;
        int place = 0; ///< among its parent's
        std::vector<int> children = {};
    };

    void clear();
    int add(const TraceNode* node, int parent);
    void addAll(const std::vector<TraceNode>& nodes, int parent);
    [[nodiscard]] const Row& row(const QModelIndex& index) const { return rows_[index.internalId()]; }
    [[nodiscard]] const std::vector<int>& childrenOf(const QModelIndex& parent) const;

    Trace trace_;
    std::vector<Row> rows_;
    std::vector<int> top_;
};

} // namespace filrouge
