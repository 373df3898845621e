// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scaledtable.h"

#include "ui/theme/uitheme.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QPalette>
#include <QTableView>

namespace filrouge {

namespace {

constexpr qint32 version = 1;
constexpr int leastColumn = 24; // px: enough to be drawn wider again

void widen(QTableView& table, int from, int to)
{
    const QHeaderView* header = table.horizontalHeader();
    for (int i = 0; from != to && i < header->count(); ++i)
        if (!table.isColumnHidden(i)) // one that is has no width to begin with
            table.setColumnWidth(i, table.columnWidth(i) * to / from);
}

// Under the last row there is the page, and every other row is a sheet on it.
void layOnPage(QTableView& table, const UiTheme& theme)
{
    const Tokens& t = theme.tokens();
    QPalette palette = table.palette();
    palette.setColor(QPalette::Base, t.paper);
    palette.setColor(QPalette::AlternateBase, t.surface);
    table.setPalette(palette);
}

} // namespace

void scaleWithLetters(QTableView& table, const UiTheme& theme, int rowHeight)
{
    // Else the headers' own letters decide, and these change after the theme has told.
    table.verticalHeader()->setMinimumSectionSize(1);
    table.horizontalHeader()->setMinimumSectionSize(leastColumn);
    table.verticalHeader()->setDefaultSectionSize(theme.px(rowHeight));
    layOnPage(table, theme);
    QObject::connect(&theme, &UiTheme::changed, &table, [&table, &theme, rowHeight, zoom = theme.zoom()]() mutable {
        table.verticalHeader()->setDefaultSectionSize(theme.px(rowHeight));
        layOnPage(table, theme);
        widen(table, zoom, theme.zoom());
        zoom = theme.zoom();
    });
}

QByteArray columnsOf(const QTableView& table, const UiTheme& theme)
{
    QByteArray columns;
    QDataStream stream(&columns, QIODevice::WriteOnly);
    stream << version << qint32(theme.zoom()) << table.horizontalHeader()->saveState();
    return columns;
}

void restoreColumns(QTableView& table, const UiTheme& theme, const QByteArray& columns)
{
    QDataStream stream(columns);
    qint32 known = 0;
    qint32 zoom = 0;
    QByteArray header;
    stream >> known >> zoom >> header;
    if (stream.status() == QDataStream::Ok && known == version && zoom > 0 &&
        table.horizontalHeader()->restoreState(header))
        widen(table, zoom, theme.zoom());
}

} // namespace filrouge
