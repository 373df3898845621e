// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/irritants/boardview.h"

#include "ui/widgets/foldedtext.h"

#include <QHBoxLayout>
#include <QResizeEvent>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int leastWidth = 224;
constexpr int mostWidth = 360;
constexpr int columnGap = 12;

} // namespace

BoardView::BoardView(const Desk& desk, IrritantCards& cards) : desk_(desk), cards_(cards), row_(new QHBoxLayout)
{
    setFrameStyle(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* board = new QWidget;
    board->setLayout(row_);
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setAlignment(Qt::AlignLeft);
    setWidget(board);
    connect(&cards_, &IrritantCards::changed, this, [this] { showCards(); });
    connect(&desk_.theme, &UiTheme::changed, this, [this] { arrange(); });
    arrange();
}

ThemeColumn* BoardView::make(std::optional<ThemeId> theme)
{
    auto* column = new ThemeColumn(desk_, theme);
    connect(&column->cards(), &CardColumn::passedTo, this, [this, column] { current_ = column; });
    connect(&column->cards(), &CardColumn::pointedAt, this, [this, column] { current_ = column; });
    Q_EMIT columnMade(column);
    return column;
}

void BoardView::showThemes(const std::vector<Theme>& themes)
{
    std::vector<ThemeColumn*> wanted;
    for (const Theme& theme : themes) {
        ThemeColumn* column = columnOf(theme.id);
        if (column == nullptr)
            column = make(theme.id);
        column->show(theme);
        wanted.push_back(column);
    }
    ThemeColumn* without = columnOf(std::nullopt);
    wanted.push_back(without != nullptr ? without : make(std::nullopt));
    for (ThemeColumn* column : columns_) {
        if (std::ranges::find(wanted, column) != wanted.end())
            continue;
        if (current_ == column)
            current_ = nullptr;
        row_->removeWidget(column);
        column->hide();
        column->deleteLater();
    }
    if (columns_ != wanted) {
        columns_ = std::move(wanted);
        for (ThemeColumn* column : columns_) { // to the end, each in turn
            row_->removeWidget(column);
            row_->addWidget(column);
        }
        arrange();
    }
    showCards();
}

void BoardView::setFilter(const QString& typed)
{
    typed_ = typed;
    showCards();
}

void BoardView::showCards()
{
    for (ThemeColumn* column : columns_) {
        std::vector<IrritantCard> shown;
        for (const IrritantCard& card : cards_.all())
            if (card.irritant.theme == column->theme() &&
                (typed_.isEmpty() ||
                 matchesTyped(card.irritant.title + QLatin1Char(' ') + card.irritant.publics, typed_)))
                shown.push_back(card);
        column->showCards(shown);
    }
}

ThemeColumn* BoardView::columnOf(std::optional<ThemeId> theme) const
{
    const auto found = std::ranges::find_if(columns_, [&](const ThemeColumn* each) { return each->theme() == theme; });
    return found == columns_.end() ? nullptr : *found;
}

ThemeColumn& BoardView::current() const
{
    return current_ != nullptr ? *current_ : *columns_.front();
}

bool BoardView::select(IrritantId id, bool takeKeyboard)
{
    const IrritantCard* card = cards_.find(id);
    ThemeColumn* column = card != nullptr ? columnOf(card->irritant.theme) : nullptr;
    if (column == nullptr || column->cards().rows().rowOf(id.value) < 0)
        return false;
    current_ = column;
    column->cards().select(id);
    ensureWidgetVisible(column, columnGap, 0);
    if (takeKeyboard)
        column->cards().setFocus();
    return true;
}

void BoardView::focusCurrent()
{
    CardColumn& cards = current().cards();
    if (!cards.selected() && cards.rows().rowCount() > 0)
        cards.select(cards.rows().idAt(0));
    ensureWidgetVisible(&current(), columnGap, 0);
    cards.setFocus();
}

ThemeColumn* BoardView::beside(const ThemeColumn& column, int columns) const
{
    const auto at = std::ranges::find(columns_, &column) - columns_.begin() + columns;
    return at >= 0 && at < static_cast<std::ptrdiff_t>(columns_.size()) ? columns_[static_cast<std::size_t>(at)]
                                                                        : nullptr;
}

void BoardView::goSideways(ThemeColumn& from, int columns)
{
    ThemeColumn* to = beside(from, columns);
    if (to == nullptr)
        return;
    CardColumn& cards = to->cards();
    const QPoint height = from.cards().visualRect(from.cards().currentIndex()).center();
    QModelIndex index = cards.indexAt(QPoint(cards.viewport()->width() / 2, height.y()));
    if (!index.isValid() && cards.rows().rowCount() > 0)
        index = cards.rows().index(cards.rows().rowCount() - 1, 0);
    current_ = to;
    ensureWidgetVisible(to, columnGap, 0);
    cards.setFocus();
    if (index.isValid())
        cards.setCurrentIndex(index);
}

void BoardView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

// As wide as the columns share, within what reads well; more of them than fit are scrolled to, and then as many as are
// in sight are whole.
void BoardView::arrange()
{
    const UiTheme& theme = desk_.theme;
    row_->setSpacing(theme.px(columnGap));
    const int count = qMax(1, static_cast<int>(columns_.size()));
    const int gap = theme.px(columnGap);
    const int least = qMin(theme.px(leastWidth), viewport()->width());
    const int inSight = qBound(1, (viewport()->width() + gap) / (least + gap), count);
    const int share = (viewport()->width() - (inSight - 1) * gap) / inSight;
    for (ThemeColumn* column : columns_)
        column->setFixedWidth(qBound(least, share, qMax(least, theme.px(mostWidth))));
}

} // namespace filrouge
