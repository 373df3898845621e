// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/tellingplaces.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMetaType>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>
#include <QTextEdit>
#include <QVariant>

namespace filrouge::tests {

namespace {

constexpr int ownRoles = 32; // of a model's own, from Qt::UserRole
constexpr int deepest = 8;   // of a tree

QString joined(QStringList texts)
{
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(u'\n');
}

QStringList textsOf(const QWidget& widget)
{
    QStringList texts{widget.toolTip(),
                      widget.statusTip(),
                      widget.whatsThis(),
                      widget.accessibleName(),
                      widget.accessibleDescription(),
                      widget.windowTitle()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts << button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        texts << line->text() << line->placeholderText();
    if (const auto* edit = qobject_cast<const QTextEdit*>(&widget))
        texts << edit->toPlainText() << edit->placeholderText();
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(&widget))
        texts << edit->toPlainText() << edit->placeholderText();
    if (const auto* bar = qobject_cast<const QProgressBar*>(&widget))
        texts << bar->text();
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        texts << group->title();
    if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(&widget))
        texts << spin->text();
    return texts;
}

QStringList textsOf(const QAction& action)
{
    return {action.text(), action.iconText(), action.toolTip(), action.statusTip(), action.whatsThis()};
}

/// A colour or a font is no text, though it can be made one; a number is one where it is shown.
QString textOf(const QVariant& value, bool shown)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString();
    case QMetaType::QStringList:
        return value.toStringList().join(u'\n');
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return shown ? value.toString() : QString();
    default:
        return {};
    }
}

QStringList textsOf(const QModelIndex& index)
{
    QStringList texts;
    for (const int role : {Qt::DisplayRole, Qt::EditRole})
        texts << textOf(index.data(role), true);
    for (const int role :
         {Qt::ToolTipRole, Qt::StatusTipRole, Qt::WhatsThisRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
        texts << textOf(index.data(role), false);
    for (int role = Qt::UserRole; role < Qt::UserRole + ownRoles; ++role)
        texts << textOf(index.data(role), false);
    return texts;
}

void addRows(const QAbstractItemModel& model, const QModelIndex& parent, int depth, QStringList& places)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList texts;
        for (int column = 0; column < model.columnCount(parent); ++column)
            texts << textsOf(model.index(row, column, parent));
        places << joined(texts);
        const QModelIndex first = model.index(row, 0, parent);
        if (depth < deepest && model.hasChildren(first))
            addRows(model, first, depth + 1, places);
    }
}

void addModel(const QAbstractItemModel* model, QSet<const QAbstractItemModel*>& seen, QStringList& places)
{
    if (model == nullptr || seen.contains(model))
        return;
    seen.insert(model);
    addRows(*model, {}, 0, places);
    QStringList heads;
    for (int column = 0; column < model->columnCount(); ++column)
        heads << model->headerData(column, Qt::Horizontal).toString();
    places << joined(heads);
}

void addSideBySide(const QWidget& parent, QStringList& places)
{
    QStringList texts;
    const auto children = parent.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget* child : children)
        if (!child->isWindow())
            texts << textsOf(*child);
    places << joined(texts);
}

void addWidget(const QWidget& widget, QSet<const QAbstractItemModel*>& seen, QStringList& places)
{
    places << joined(textsOf(widget));
    addSideBySide(widget, places);
    for (const QAction* action : widget.actions())
        places << joined(textsOf(*action));
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget))
        addModel(view->model(), seen, places);
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
        addModel(combo->model(), seen, places);
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            places << joined({tabs->tabText(i), tabs->tabToolTip(i), tabs->accessibleTabName(i)});
}

QRegularExpression nameOf(const SecretTotal& total)
{
    return QRegularExpression(QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(total.persona)),
                              QRegularExpression::UseUnicodePropertiesOption);
}

/// Not as part of another figure, of a word, or of a time of day.
QRegularExpression figureOf(const SecretTotal& total)
{
    return QRegularExpression(QStringLiteral("(?<!\\w)(?<!\\d:)%1(?!\\w)(?!:\\d)").arg(total.ballots),
                              QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

QStringList placesOf(const QList<QWidget*>& windows)
{
    QStringList places;
    QSet<const QAbstractItemModel*> seen;
    for (const QWidget* window : windows) {
        addWidget(*window, seen, places);
        const auto parts = window->findChildren<QWidget*>();
        for (const QWidget* part : parts)
            addWidget(*part, seen, places);
        const auto actions = window->findChildren<QAction*>();
        for (const QAction* action : actions)
            places << joined(textsOf(*action));
    }
    places.removeAll(QString());
    places.removeDuplicates();
    return places;
}

QStringList tellingPlaces(const QStringList& places, const std::vector<SecretTotal>& totals)
{
    QStringList telling;
    for (const SecretTotal& total : totals) {
        const QRegularExpression persona = nameOf(total);
        const QRegularExpression ballots = figureOf(total);
        for (const QString& place : places.filter(persona)) {
            const QStringList lines = place.split(u'\n');
            for (const QString& name : lines.filter(persona))
                for (const QString& figure : lines.filter(ballots))
                    telling << QStringLiteral("%1 %2: %3 | %4").arg(total.persona).arg(total.ballots).arg(name, figure);
        }
    }
    telling.removeDuplicates();
    return telling;
}

} // namespace filrouge::tests
