// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/followupdelegate.h"

#include "core/persona/personarules.h"
#include "ui/engagement/followuplist.h"
#include "ui/shell/page.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPen>
#include <QTextLayout>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int titleLines = 3;
constexpr int footLines = 3; // persona and status, lead organisation, date
constexpr int cardGap = 4;
constexpr int inside = 12;
constexpr int bar = 6;

void drawLines(QPainter& painter, const QString& text, const QRect& place, int lines)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    for (int number = 0; number < lines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(place.width());
        const bool cut = number == lines - 1 && line.textStart() + line.textLength() < text.size();
        const QString words = cut ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, place.width())
                                  : text.mid(line.textStart(), line.textLength());
        painter.drawText(place.left(), place.top() + number * metrics.lineSpacing() + metrics.ascent(), words);
    }
    layout.endLayout();
}

} // namespace

FollowUpDelegate::FollowUpDelegate(const UiTheme& theme, FollowUpList& list)
    : QStyledItemDelegate(&list),
      theme_(theme),
      list_(list)
{}

QRect FollowUpDelegate::textRect(const QRect& card) const
{
    return card.adjusted(theme_.px(bar + inside), theme_.px(inside), -theme_.px(inside), -theme_.px(inside));
}

int FollowUpDelegate::titleHeight(const QString& title, int width) const
{
    const QFontMetrics metrics(theme_.font(TextSize::Body, QFont::DemiBold));
    const int natural = metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, title).height();
    return std::min(natural, titleLines * metrics.lineSpacing());
}

QSize FollowUpDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const int width = list_.viewport()->width();
    const QRect text = textRect(QRect(0, 0, width, 1000));
    const int small = QFontMetrics(theme_.font(TextSize::Small)).lineSpacing();
    return {width,
            2 * theme_.px(inside) + titleHeight(index.data().toString(), text.width()) + theme_.px(8) +
                footLines * (small + theme_.px(2)) + 2 * theme_.px(cardGap)};
}

void FollowUpDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const FollowUp& one = list_.filter().at(index);
    const Tokens& t = theme_.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto hue = static_cast<std::size_t>(std::clamp(one.persona.hue, 0, 7));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = option.rect.adjusted(1, theme_.px(cardGap), -1, -theme_.px(cardGap));
    painter->setPen(QPen(selected && list_.hasFocus() ? t.focus : t.hairline, selected && list_.hasFocus() ? 2 : 1));
    painter->setBrush(selected ? t.selection : t.surface);
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter->fillRect(QRect(card.left() + 1, card.top() + theme_.px(6), theme_.px(bar), card.height() - theme_.px(12)),
                      t.hues[hue]);
    const QRect text = textRect(card);
    const QString title = index.data().toString();
    painter->setFont(theme_.font(TextSize::Body, QFont::DemiBold));
    painter->setPen(selected ? t.onSelection : t.ink);
    const int height = titleHeight(title, text.width());
    drawLines(*painter, title, QRect(text.topLeft(), QSize(text.width(), height)), titleLines);
    paintFoot(*painter, one, text.adjusted(0, height + theme_.px(8), 0, 0), selected ? t.onSelection : t.muted);
    painter->restore();
}

void FollowUpDelegate::paintFoot(QPainter& painter, const FollowUp& one, const QRect& place, const QColor& ink) const
{
    const Tokens& t = theme_.tokens();
    const bool selected = ink == t.onSelection;
    const QFont small = theme_.font(TextSize::Small);
    const QFontMetrics metrics(small);
    int y = place.top();
    const auto line = [&](const QString& words, const QColor& colour, const QFont& font) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(
            place.left(), y + metrics.ascent(), QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
        y += metrics.lineSpacing() + theme_.px(2);
    };
    // Where there is little room the name goes first, then its letter: its colour stays.
    QStringList who{Desk::say(wordsFor(one.standing.status)),
                    badgeLetter(one.persona.position),
                    one.persona.firstName.simplified()};
    const QString dot = QStringLiteral(" · ");
    while (who.size() > 1 && metrics.horizontalAdvance(who.join(dot)) > place.width())
        who.removeLast();
    line(who.join(dot), ink, small);
    line(FollowUpModel::ownerInWords(one), one.owner.isEmpty() && !selected ? t.thread : ink, small);
    const bool alarming =
        one.standing.isOverdue() || (one.standing.status == PromiseStatus::Kept && !one.standing.proven);
    const QFont dueFont = alarming ? theme_.font(TextSize::Small, QFont::DemiBold) : small;
    const QString due = FollowUpModel::dueInWords(one);
    // Where there is little room the day says more than what it is.
    const bool fits = QFontMetrics(dueFont).horizontalAdvance(due) <= place.width();
    line(FollowUpModel::dueInWords(one, !fits), alarming && !selected ? t.thread : ink, dueFont);
}

} // namespace filrouge
