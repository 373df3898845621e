// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/cuelist.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QFrame>
#include <QListWidgetItem>
#include <QPainter>
#include <QPen>
#include <QPolygonF>
#include <QResizeEvent>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QStyledItemDelegate>

namespace filrouge {

namespace {

enum Role { Now = Qt::UserRole, Done, Next, Page };

class CueDelegate final : public QStyledItemDelegate {
public:
    CueDelegate(const UiTheme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

    QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const override
    {
        return {0, theme_.px(32)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = theme_.tokens();
        const bool now = index.data(Now).toBool();
        const bool next = index.data(Next).toBool();
        const bool available = index.flags().testFlag(Qt::ItemIsEnabled);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (now)
            painter->fillRect(option.rect, t.selection);
        if (now)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(theme_.px(4), option.rect.height())), t.thread);
        if (next) {
            painter->setPen(QPen(t.outline, 1, Qt::DashLine));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(theme_.px(4) + 2, 1.5, -1.5, -1.5), 4, 4);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(t.focus, 2));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
        }
        QRect text = option.rect.adjusted(theme_.px(12), 0, -theme_.px(8), 0);
        const int mark = theme_.px(16);
        if (index.data(Done).toBool()) {
            const QRectF box(text.left(), text.center().y() - mark * 0.3, mark * 0.7, mark * 0.6);
            painter->setPen(QPen(now ? t.onSelection : t.success, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->drawPolyline(QPolygonF({QPointF(box.left(), box.top() + box.height() * 0.55),
                                             QPointF(box.left() + box.width() * 0.38, box.bottom()),
                                             QPointF(box.right(), box.top())}));
        }
        text.setLeft(text.left() + mark);
        const QString page = index.data(Page).toString();
        painter->setFont(theme_.font(TextSize::Body, now ? QFont::DemiBold : QFont::Normal));
        painter->setPen(now ? t.onSelection : available ? t.ink : t.muted);
        const QFontMetrics metrics(painter->font());
        if (!page.isEmpty()) {
            painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, page);
            text.setRight(text.right() - metrics.horizontalAdvance(page) - theme_.px(8));
        }
        painter->drawText(text,
                          Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }

private:
    const UiTheme& theme_;
};

} // namespace

CueList::CueList(const UiTheme& theme, QWidget* parent) : QListWidget(parent), theme_(theme)
{
    setItemDelegate(new CueDelegate(theme, this));
    setFrameStyle(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        Q_EMIT previewWanted(
            {cues_[static_cast<std::size_t>(row(item))].kind, cues_[static_cast<std::size_t>(row(item))].id, 0});
    });
    connect(this, &QListWidget::itemActivated, this, &QListWidget::itemClicked);
    connect(&theme_, &UiTheme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        viewport()->update();
    });
}

QString CueList::titleOf(const Cue& cue)
{
    switch (cue.kind) {
    case CueKind::Welcome:
        return tr("Welcome");
    case CueKind::Question:
        return tr("Challenge question");
    case CueKind::Activity:
    case CueKind::Persona:
        return cue.name;
    case CueKind::Letter:
        return tr("Letter from %1").arg(cue.name);
    case CueKind::Vote:
        return tr("The vote");
    case CueKind::Result:
        return tr("Result");
    case CueKind::Chosen:
        return tr("Chosen personas");
    case CueKind::Engagement:
        return tr("Answer to %1").arg(cue.name);
    case CueKind::Sprint:
        break; // shown when it is asked for; no line of the day
    }
    return {};
}

void CueList::show(const Stage& stage)
{
    if (cues_ != stage.cues())
        retranslate(stage);
    const auto now = stage.cueOf(stage.current());
    const auto next = stage.cueOf(stage.next());
    for (int i = 0; i < count(); ++i) {
        const auto place = static_cast<std::size_t>(i);
        QListWidgetItem* line = item(i);
        line->setData(Now, now == place);
        line->setData(Next, next == place);
        line->setData(Done, stage.isDone(place));
        const int pages = cues_[place].pages;
        line->setData(Page,
                      now == place && pages > 1 ? QStringLiteral("%1 / %2").arg(stage.current()->page + 1).arg(pages)
                                                : QString());
        const QString title = line->text();
        line->setData(Qt::AccessibleTextRole,
                      now == place          ? tr("%1, the room sees it").arg(title)
                      : next == place       ? tr("%1, next").arg(title)
                      : stage.isDone(place) ? tr("%1, shown").arg(title)
                                            : title);
    }
    now_ = now ? static_cast<int>(*now) : -1;
    bringNowIntoView();
}

void CueList::bringNowIntoView()
{
    if (now_ >= 0 && now_ < count())
        scrollToItem(item(now_), QAbstractItemView::EnsureVisible);
}

// A vote that goes on after a crash is the scene before the page has a size.
void CueList::focusInEvent(QFocusEvent* event)
{
    QListWidget::focusInEvent(event);
    if (QListWidgetItem* line = currentItem())
        scrollToItem(line); // it may be far from what the room sees
}

void CueList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    bringNowIntoView();
}

void CueList::retranslate(const Stage& stage)
{
    setAccessibleName(tr("The day’s scenes"));
    const int row = currentRow();
    cues_ = stage.cues();
    clear();
    for (const Cue& cue : cues_) {
        auto* line = new QListWidgetItem(titleOf(cue), this);
        line->setToolTip(cue.available ? titleOf(cue) : tr("The result is shown once it has been revealed"));
        if (!cue.available)
            line->setFlags(Qt::NoItemFlags);
    }
    setCurrentRow(qBound(0, row, count() - 1));
}

} // namespace filrouge
