// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include <QFrame>
#include <QKeyEvent>
#include <QPainter>
#include <QPen>
#include <QSizePolicy>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QStyledItemDelegate>

namespace filrouge {

namespace {

enum Role { FigureRole = Qt::UserRole + 1 };

constexpr int rowHeight = 56;
constexpr int railWidth = 184;
// Beside magnified pages: names only, small.
constexpr int compactRow = 44;
constexpr int compactWidth = 116;

/// A bead on the thread, the station's name, and under it how far it has come.
class StationDelegate final : public QStyledItemDelegate {
public:
    StationDelegate(const UiTheme& theme, const Rail& rail, QObject* parent)
        : QStyledItemDelegate(parent),
          theme_(theme),
          rail_(rail)
    {}

    QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const override
    {
        return {theme_.px(rail_.isCompact() ? compactWidth : railWidth) - theme_.px(8),
                theme_.px(rail_.isCompact() ? compactRow : rowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = theme_.tokens();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect box = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? t.selection : t.surface);
            painter->drawRoundedRect(QRectF(box).adjusted(theme_.px(4), 2, -theme_.px(4), -2), 8, 8);
        }
        const bool station = index.row() > 0;
        const bool compact = rail_.isCompact();
        const qreal x = box.left() + theme_.px(compact ? 17 : 26);
        const qreal y = box.center().y();
        if (station) {
            // On a selection that swallows the thread, in the colour of what is written there.
            const QColor thread = selected && contrastOf(t.thread, t.selection) < 3 ? t.onSelection : t.thread;
            painter->setPen(QPen(thread, 2));
            const bool first = index.row() == 1;
            const bool last = index.row() == index.model()->rowCount() - 1;
            painter->drawLine(QPointF(x, first ? y : box.top()), QPointF(x, last ? y : box.bottom() + 1));
            painter->setBrush(selected ? thread : t.paper);
            const qreal radius = theme_.px(selected ? 7 : 5);
            painter->drawEllipse(QPointF(x, y), radius, radius);
        }
        const QString figure = compact ? QString() : index.data(FigureRole).toString();
        const QColor ink = selected ? t.onSelection : t.ink;
        const int left = compact ? (station ? 30 : 12) : (station ? 48 : 18);
        QRect text = box.adjusted(theme_.px(left), theme_.px(6), -theme_.px(compact ? 6 : 12), -theme_.px(6));
        painter->setFont(theme_.font(compact ? TextSize::Small : TextSize::Body,
                                     selected || !station ? QFont::DemiBold : QFont::Medium));
        painter->setPen(ink);
        const bool two = !figure.isEmpty();
        const QRect upper = two ? QRect(text.left(), text.top(), text.width(), text.height() / 2) : text;
        painter->drawText(upper,
                          int{Qt::AlignLeft} | (two ? int{Qt::AlignBottom} : int{Qt::AlignVCenter}),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, upper.width()));
        if (two) {
            painter->setFont(theme_.font(TextSize::Small));
            painter->setPen(selected ? t.onSelection : t.muted);
            const QRect lower(text.left(), text.center().y() + 1, text.width(), text.height() / 2);
            painter->drawText(lower,
                              Qt::AlignTop | Qt::AlignLeft,
                              painter->fontMetrics().elidedText(figure, Qt::ElideRight, lower.width()));
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(selected && t.selection == t.focus ? t.onSelection : t.focus, 2));
            painter->drawRoundedRect(QRectF(box).adjusted(theme_.px(4) + 1, 3, -theme_.px(4) - 1, -3), 7, 7);
        }
        painter->restore();
    }

private:
    const UiTheme& theme_;
    const Rail& rail_;
};

QString outOf(const Progress& progress)
{
    return progress.target > 0 ? QStringLiteral("%1/%2").arg(progress.done).arg(progress.target)
                               : QString::number(progress.done);
}

} // namespace

Rail::Rail(const UiTheme& theme, QWidget* parent) : QListWidget(parent), theme_(theme)
{
    setObjectName(QStringLiteral("rail"));
    setItemDelegate(new StationDelegate(theme, *this, this));
    setFrameStyle(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    for (int row = 0; row < 7; ++row)
        addItem(QString());
    connect(&theme_, &UiTheme::changed, this, [this] { restyle(); });
    restyle();
    retranslate();
}

void Rail::show(const ThreadFigures& figures)
{
    figures_ = figures;
    retranslate();
}

void Rail::retranslate()
{
    const QString names[] = {
        tr("Overview"), tr("Listen"), tr("Understand"), tr("Choose"), tr("Commit"), tr("Build"), tr("Publish")};
    const FieldProgress& field = figures_.field;
    const QString figures[] = {{},
                               tr("%1 interviews").arg(outOf({field.interviews, field.interviewTarget})),
                               tr("%1 personas").arg(outOf(figures_.personas)),
                               tr("%1 participants").arg(outOf(figures_.participants)),
                               tr("%1 letters").arg(outOf(figures_.letters)),
                               figures_.kept.target > 0 ? tr("%1 promises kept").arg(outOf(figures_.kept)) : QString(),
                               {}};
    for (int row = 0; row < count(); ++row) {
        item(row)->setText(names[row]);
        item(row)->setData(FigureRole, figures[row]);
        item(row)->setData(Qt::AccessibleTextRole,
                           figures[row].isEmpty() ? names[row] : names[row] + QStringLiteral(", ") + figures[row]);
        item(row)->setToolTip(item(row)->data(Qt::AccessibleTextRole).toString());
    }
    setAccessibleName(tr("Thread"));
}

QSize Rail::sizeHint() const
{
    return {theme_.px(compact_ ? compactWidth : railWidth), theme_.px(compact_ ? compactRow : rowHeight) * count()};
}

void Rail::keyPressEvent(QKeyEvent* event)
{
    walked_ = true;
    QListWidget::keyPressEvent(event);
    walked_ = false;
}

void Rail::setCompact(bool compact)
{
    if (compact_ == compact)
        return;
    compact_ = compact;
    restyle();
}

void Rail::restyle()
{
    QPalette palette;
    palette.setColor(QPalette::Base, theme_.tokens().paper);
    setPalette(palette);
    setFixedWidth(sizeHint().width());
    doItemsLayout();
    viewport()->update();
}

} // namespace filrouge
