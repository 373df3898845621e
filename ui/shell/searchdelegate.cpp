// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchdelegate.h"

#include "ui/shell/searchmodel.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QTextLayout>
#include <QTextOption>

namespace filrouge {

namespace {

constexpr int before = 16; // characters of a cut beginning that lead up to the first place

struct Inks final {
    QColor text;
    QColor found;
    bool underlined = false; ///< where colour alone would not tell
};

void paintLine(QPainter& painter, const QRect& line, const QString& whole, const QFont& font, const SearchWords& words,
               const Inks& inks)
{
    // Bold words are a little wider than what is measured here.
    const QFontMetrics metrics(font);
    const int most = qMax(8, line.width() / qMax(1, metrics.averageCharWidth()));
    const QString text = metrics.elidedText(cutAround(whole, words, most), Qt::ElideRight, line.width() * 97 / 100);
    QTextLayout layout(text, font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const TextStretch& place : words.in(text)) {
        QTextCharFormat found;
        found.setFontWeight(QFont::Bold);
        found.setForeground(inks.found);
        found.setFontUnderline(inks.underlined);
        formats << QTextLayout::FormatRange{place.start, place.length, found};
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    if (only.isValid())
        only.setLineWidth(line.width());
    layout.endLayout();
    painter.save();
    painter.setClipRect(line);
    painter.setPen(inks.text);
    layout.draw(&painter, QPointF(line.left(), line.top() + (line.height() - layout.boundingRect().height()) / 2));
    painter.restore();
}

} // namespace

QString cutAround(const QString& text, const SearchWords& words, int most)
{
    if (text.size() <= most)
        return text;
    const std::vector<TextStretch> places = words.in(text, 1);
    if (places.empty() || places.front().start + places.front().length <= most - 1)
        return text;
    int from = qMax(0, places.front().start - before);
    if (text[from].isLowSurrogate())
        ++from;
    return QChar(0x2026) + text.mid(from);
}

SearchDelegate::SearchDelegate(const UiTheme& theme, const SearchModel& model, QObject* parent)
    : QStyledItemDelegate(parent),
      theme_(theme),
      model_(model)
{}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const auto what = static_cast<SearchModel::What>(index.data(SearchModel::WhatRole).toInt());
    const bool two = what == SearchModel::What::Item && !index.data(SearchModel::DetailRole).toString().isEmpty();
    return {theme_.px(200), theme_.px(what == SearchModel::What::Heading ? 32 : two ? 48 : 32)};
}

void SearchDelegate::paintHeading(QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    const Tokens& t = theme_.tokens();
    const QRect text = row.adjusted(theme_.px(12), theme_.px(8), -theme_.px(12), 0);
    painter.setFont(theme_.font(TextSize::Small, QFont::DemiBold));
    painter.setPen(t.muted);
    const QString name = index.data().toString();
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, name);
    const int after = painter.fontMetrics().horizontalAdvance(name) + theme_.px(8);
    painter.setFont(theme_.font(TextSize::Small));
    painter.drawText(
        text.adjusted(after, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data(SearchModel::CountRole).toString());
}

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = theme_.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto what = static_cast<SearchModel::What>(index.data(SearchModel::WhatRole).toInt());
    if (what == SearchModel::What::Heading) {
        paintHeading(*painter, option.rect, index);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.selection);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), 6, 6);
    }
    const QFont body = theme_.font(TextSize::Body, QFont::Medium);
    const QFont small = theme_.font(TextSize::Small);
    const QColor found = selected ? t.onSelection : t.thread;
    const Inks strong{selected ? t.onSelection : t.ink, found, selected};
    const Inks quiet{selected ? t.onSelection : t.muted, found, selected};
    const QRect text = option.rect.adjusted(theme_.px(12), theme_.px(4), -theme_.px(12), -theme_.px(4));
    const QString title = index.data().toString();
    const QString detail = index.data(SearchModel::DetailRole).toString();
    if (what == SearchModel::What::Command) {
        const int keys = QFontMetrics(small).horizontalAdvance(detail);
        paintLine(*painter, text.adjusted(0, 0, -keys - theme_.px(12), 0), title, body, model_.words(), strong);
        painter->setFont(small);
        painter->setPen(quiet.text);
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, detail);
    } else if (detail.isEmpty()) {
        paintLine(*painter, text, title, body, model_.words(), strong);
    } else {
        const int half = text.height() / 2;
        paintLine(*painter, QRect(text.left(), text.top(), text.width(), half), title, body, model_.words(), strong);
        paintLine(
            *painter, QRect(text.left(), text.top() + half, text.width(), half), detail, small, model_.words(), quiet);
    }
    painter->restore();
}

} // namespace filrouge
