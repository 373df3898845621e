// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/threadmodel.h"

#include "ui/shell/page.h"

#include <utility>

namespace filrouge {

void ThreadModel::show(Trace trace)
{
    beginResetModel();
    clear();
    trace_ = std::move(trace);
    for (const bool voices : {true, false}) {
        const std::vector<TraceNode>& nodes = voices ? trace_.voices : trace_.answers;
        if (nodes.empty())
            continue;
        const int heading = add(nullptr, -1);
        rows_[static_cast<std::size_t>(heading)].voices = voices;
        addAll(nodes, heading);
    }
    endResetModel();
}

void ThreadModel::show(std::vector<TraceNode> nodes)
{
    beginResetModel();
    clear();
    trace_ = {};
    trace_.voices = std::move(nodes);
    addAll(trace_.voices, -1);
    endResetModel();
}

void ThreadModel::retranslate()
{
    Q_EMIT layoutAboutToBeChanged();
    Q_EMIT layoutChanged();
}

void ThreadModel::clear()
{
    rows_.clear();
    top_.clear();
}

int ThreadModel::add(const TraceNode* node, int parent)
{
    const int number = static_cast<int>(rows_.size());
    std::vector<int>& siblings = parent < 0 ? top_ : rows_[static_cast<std::size_t>(parent)].children;
    const int place = static_cast<int>(siblings.size());
    siblings.push_back(number);
    rows_.push_back({node, false, parent, place});
    return number;
}

void ThreadModel::addAll(const std::vector<TraceNode>& nodes, int parent)
{
    for (const TraceNode& node : nodes)
        addAll(node.children, add(&node, parent));
}

const TraceNode* ThreadModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? row(index).node : nullptr;
}

QString ThreadModel::headline(const QModelIndex& index) const
{
    const Row& at = row(index);
    if (at.node == nullptr)
        return at.voices ? tr("What it rests on") : tr("What rests on it");
    const QString label = Desk::say(at.node->label);
    const QString by = at.node->by.simplified();
    return by.isEmpty() ? label : tr("%1 · %2", "label · who").arg(label, by);
}

QString ThreadModel::words(const QModelIndex& index) const
{
    const TraceNode* node = nodeAt(index);
    if (node == nullptr || node->words.isEmpty())
        return {};
    return node->part == TracePart::Evidence ? tr("“%1”").arg(node->words) : node->words;
}

QString ThreadModel::footlineOf(const TraceNode& node)
{
    QStringList details;
    if (node.day.isValid())
        details << longDate(node.day, windowLanguage());
    for (const Text& note : node.notes)
        details << Desk::say(note);
    if (node.again)
        details << tr("as above");
    return details.join(QStringLiteral(" · "));
}

QString ThreadModel::footline(const QModelIndex& index) const
{
    const TraceNode* node = nodeAt(index);
    return node != nullptr ? footlineOf(*node) : QString();
}

const std::vector<int>& ThreadModel::childrenOf(const QModelIndex& parent) const
{
    return parent.isValid() ? row(parent).children : top_;
}

QModelIndex ThreadModel::index(int row, int column, const QModelIndex& parent) const
{
    const std::vector<int>& children = childrenOf(parent);
    if (column != 0 || row < 0 || row >= static_cast<int>(children.size()))
        return {};
    return createIndex(row, 0, static_cast<quintptr>(children[static_cast<std::size_t>(row)]));
}

QModelIndex ThreadModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || row(child).parent < 0)
        return {};
    const int number = row(child).parent;
    return createIndex(rows_[static_cast<std::size_t>(number)].place, 0, static_cast<quintptr>(number));
}

int ThreadModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int ThreadModel::columnCount(const QModelIndex& /*parent*/) const
{
    return 1;
}

QVariant ThreadModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return words(index).isEmpty() ? headline(index) : words(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{headline(index), words(index), footline(index)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(". "));
    }
    default:
        return {};
    }
}

} // namespace filrouge
