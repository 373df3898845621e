// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/irritants/matrixview.h"

#include "ui/irritants/matrixpainting.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPen>
#include <QResizeEvent>
#include <QStyleOptionViewItem>
#include <QStyledItemDelegate>

namespace filrouge {

namespace {

class MatrixHeads final : public QHeaderView {
public:
    MatrixHeads(Qt::Orientation orientation, const UiTheme& theme) : QHeaderView(orientation), theme_(theme)
    {
        setSectionResizeMode(QHeaderView::Fixed);
        setSectionsClickable(false);
        setHighlightSections(false);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const MatrixSizes sizes(theme_);
        return {sizes.headWidth, sizes.headHeight};
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        painter->save();
        paintMatrixHead(*painter,
                        rect,
                        model()->headerData(section, orientation(), Qt::DisplayRole).toString(),
                        orientation(),
                        theme_.tokens(),
                        theme_);
        painter->restore();
    }

private:
    const UiTheme& theme_;
};

class MatrixCells final : public QStyledItemDelegate {
public:
    MatrixCells(const UiTheme& theme, const MatrixModel& model, QObject* parent)
        : QStyledItemDelegate(parent),
          theme_(theme),
          model_(model)
    {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        paintMatrixCell(*painter,
                        option.rect,
                        index.data().toString(),
                        model_.share(index.row(), index.column()),
                        theme_.tokens(),
                        theme_);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        if (focused || option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(QPen(focused ? theme_.tokens().focus : theme_.tokens().ink, focused ? 3 : 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

private:
    const UiTheme& theme_;
    const MatrixModel& model_;
};

} // namespace

MatrixView::MatrixView(const UiTheme& theme, MatrixModel& model) : theme_(theme), model_(model)
{
    setModel(&model_);
    setItemDelegate(new MatrixCells(theme_, model_, this));
    setHorizontalHeader(new MatrixHeads(Qt::Horizontal, theme_));
    setVerticalHeader(new MatrixHeads(Qt::Vertical, theme_));
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setFrameStyle(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        Q_EMIT openWanted(index.row(), index.column());
    });
    connect(&model_, &QAbstractItemModel::modelReset, this, [this] { arrange(); });
    connect(&theme_, &UiTheme::changed, this, [this] { arrange(); });
    arrange();
}

void MatrixView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT openWanted(currentIndex().row(), currentIndex().column());
    else
        QTableView::keyPressEvent(event);
}

void MatrixView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

// As high as the names need, up to what would take too much of the page.
int MatrixView::headHeight(const MatrixSizes& sizes) const
{
    const QFontMetrics metrics(theme_.font(TextSize::Small));
    int most = metrics.lineSpacing();
    for (int column = 0; column < model_.columnCount(); ++column) {
        const QString name = model_.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QRect room(0, 0, horizontalHeader()->defaultSectionSize() - theme_.px(8), sizes.headHeight);
        most = qMax(most, metrics.boundingRect(room, Qt::TextWordWrap, name).height());
    }
    return qMin(most + theme_.px(12), sizes.headHeight);
}

// Columns share the width there is, within what reads well; where that is too little one scrolls.
void MatrixView::arrange()
{
    const MatrixSizes sizes(theme_);
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, theme_.tokens().paper);
    setPalette(palette);
    const int columns = qMax(1, model_.columnCount());
    const int share = (width() - sizes.headWidth - theme_.px(4)) / columns;
    horizontalHeader()->setDefaultSectionSize(qBound(sizes.columnWidth, share, sizes.widestColumn));
    verticalHeader()->setDefaultSectionSize(sizes.rowHeight);
    horizontalHeader()->setFixedHeight(headHeight(sizes));
    verticalHeader()->setFixedWidth(sizes.headWidth);
}

} // namespace filrouge
