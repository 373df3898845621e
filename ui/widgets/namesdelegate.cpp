// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/namesdelegate.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStyleOptionViewItem>

namespace filrouge {

NamesDelegate::NamesDelegate(Names names, QObject* parent) : QStyledItemDelegate(parent), names_(std::move(names)) {}

QWidget* NamesDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        auto* completer = new QCompleter(names_(), line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    return editor;
}

} // namespace filrouge
