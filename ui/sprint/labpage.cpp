// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/labpage.h"

#include "core/programme/programme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pagetabs.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr int listWidth = 340; // at 100 %, as the next
constexpr int detailWidth = 720;

} // namespace

LabPage::LabPage(const Desk& desk)
    : Page(desk),
      title_(new TextLabel(desk.theme, TextSize::Title, QFont::DemiBold)),
      list_(new LabList(desk.theme)),
      scroll_(new QScrollArea),
      nothing_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      empty_(new EmptyState(desk.theme)),
      body_(new QWidget)
{}

void LabPage::build(const QList<QWidget*>& buttons, QWidget* detail)
{
    const auto px = [this](int pixels) { return desk().theme.px(pixels); };
    detail_ = detail;
    auto* head = new QWidget;
    auto* flow = new FlowLayout(px(8));
    head->setLayout(flow);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    head->setSizePolicy(policy);
    for (QWidget* button : buttons)
        flow->insertWidget(flow->count(), button);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(px(16), 0, px(8), px(16));
    column->addWidget(detail_);
    column->addWidget(nothing_);
    column->addStretch();
    scroll_->setFrameStyle(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setWidget(inside);
    auto* sides = new QHBoxLayout(body_);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(px(8));
    sides->addWidget(list_);
    sides->addWidget(scroll_, 1);
    auto* outer = new QVBoxLayout(this);
    outer->setSpacing(px(8));
    outer->addWidget(title_);
    outer->addWidget(head);
    outer->addWidget(body_, 1);
    outer->addWidget(empty_, 1);
    auto* order = new ReadingOrder(this); // lines of the detail come and go
    order->watch(detail_);
    connectParts();
    readAnew();
}

void LabPage::connectParts()
{
    connect(list_, &LabList::chosen, this, [this](Kind kind, qint64 id) { choose({kind, id}); });
    connect(list_, &LabList::opened, this, [this] { focusDetail(); });
    connect(list_, &LabList::removeWanted, this, [this](Kind kind, qint64 id) {
        desk().pending.flush();
        remove({kind, id});
    });
    connect(list_, &LabList::moveWanted, this, [this](Kind kind, qint64 id, int places) {
        desk().pending.flush();
        move({kind, id}, places);
    });
    ProgrammeFile& file = desk().programme.file();
    connect(&file, &ProgrammeFile::changed, this, [this](const Changes& changes) {
        stale_ = stale_ || notices(changes);
        if (stale_ && isVisible())
            readAnew();
    });
    connect(&file, &ProgrammeFile::contentReplaced, this, [this] { readAnew(); });
    connect(&desk().theme, &UiTheme::changed, this, [this] { arrange(); });
}

void LabPage::readAnew()
{
    stale_ = false;
    readNames();
    read();
}

void LabPage::show(const std::vector<LabLine>& lines)
{
    list_->show(lines);
    body_->setVisible(!lines.empty());
    empty_->setVisible(lines.empty());
    const bool there = at_.id != 0 && list_->lines().rowOfItem(at_.kind, at_.id) >= 0;
    choose(there ? at_ : Item());
}

void LabPage::choose(const Item& item)
{
    if (item.kind != at_.kind || item.id != at_.id)
        desk().pending.flush();
    at_ = item;
    list_->select(at_.kind, at_.id);
    nothing_->setVisible(at_.id == 0);
    showDetail(at_);
}

void LabPage::showItem(Kind kind, qint64 id)
{
    if (stale_)
        readAnew();
    if (id != 0)
        choose({kind, id});
    takeKeyboard();
}

bool LabPage::goBack()
{
    if (!scroll_->isAncestorOf(window()->focusWidget()))
        return false;
    list_->setFocus(Qt::OtherFocusReason);
    return true;
}

void LabPage::takeKeyboard()
{
    if (body_->isVisibleTo(this))
        list_->setFocus(Qt::OtherFocusReason);
}

QString LabPage::whereabouts() const
{
    return QStringLiteral("%1 %2").arg(static_cast<int>(at_.kind)).arg(at_.id);
}

void LabPage::comeBackTo(const QString& place)
{
    const QStringList parts = place.split(QLatin1Char(' '));
    if (parts.size() != 2)
        return;
    const Item item{static_cast<Kind>(parts[0].toInt()), parts[1].toLongLong()};
    if (list_->lines().rowOfItem(item.kind, item.id) >= 0)
        choose(item);
}

void LabPage::arrange()
{
    layout()->setContentsMargins(pageMargins(desk().theme, width()));
    list_->setFixedWidth(qMin(desk().theme.px(listWidth), width() / 3));
    detail_->setMaximumWidth(desk().theme.px(detailWidth));
}

void LabPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void LabPage::showEvent(QShowEvent* event)
{
    if (stale_)
        readAnew();
    arrange();
    Page::showEvent(event);
}

} // namespace filrouge
