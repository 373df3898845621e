// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seminar/activitydelegate.h"

#include "ui/seminar/agendamodel.h"

#include <QComboBox>
#include <QSpinBox>
#include <QStyleOptionViewItem>

namespace filrouge {

namespace {

constexpr int longestActivity = 24 * 60;

} // namespace

QWidget* ActivityDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    if (index.column() == AgendaModel::Kind) {
        auto* kinds = new QComboBox(parent);
        for (std::size_t i = 0; i < Choices<ActivityKind>::names.size(); ++i)
            kinds->addItem(AgendaModel::nameOf(static_cast<ActivityKind>(i)));
        return kinds;
    }
    if (index.column() == AgendaModel::Minutes) {
        auto* minutes = new QSpinBox(parent);
        minutes->setRange(0, longestActivity);
        minutes->setSingleStep(5);
        return minutes;
    }
    return QStyledItemDelegate::createEditor(parent, option, index);
}

void ActivityDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* kinds = qobject_cast<QComboBox*>(editor))
        kinds->setCurrentIndex(index.data(Qt::EditRole).toInt());
    else if (auto* minutes = qobject_cast<QSpinBox*>(editor))
        minutes->setValue(index.data(Qt::EditRole).toInt());
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void ActivityDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* kinds = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, kinds->currentIndex());
    } else if (auto* minutes = qobject_cast<QSpinBox*>(editor)) {
        minutes->interpretText();
        model->setData(index, minutes->value());
    } else {
        QStyledItemDelegate::setModelData(editor, model, index);
    }
}

} // namespace filrouge
