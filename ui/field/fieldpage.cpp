// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/fieldpage.h"

#include "ui/field/listwithdetail.h"
#include "ui/widgets/pagetabs.h"
#include "ui/widgets/taborder.h"

#include <QDataStream>
#include <QIODevice>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

FieldPage::FieldPage(const Desk& desk) : Page(desk), tabs_(new QTabBar), stack_(new QStackedWidget)
{
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->hide();
    auto* column = new QVBoxLayout(this);
    column->addWidget(tabs_, 0, Qt::AlignLeft);
    column->addWidget(stack_, 1);
    order_ = new ReadingOrder(this);
    connect(tabs_, &QTabBar::currentChanged, this, [this](int at) {
        this->desk().pending.flush();
        stack_->setCurrentIndex(at);
    });
    connect(&desk.theme, &UiTheme::changed, this, [this] { arrange(); });
    arrange();
}

void FieldPage::addList(std::unique_ptr<ListSource> source, ItemDetail* detail)
{
    auto* list = new ListWithDetail(desk(), std::move(source), detail);
    connect(list, &ListWithDetail::wanted, this, [this](Kind kind, qint64 id) {
        if (has(kind))
            showItem(kind, id);
        else
            Q_EMIT wanted(kind, id);
    });
    stack_->addWidget(list);
    lists_.push_back(list);
    const QSignalBlocker quiet(tabs_);
    tabs_->addTab(QString());
    tabs_->setVisible(lists_.size() > 1);
    order_->watch(list);
    order_->watch(detail);
}

void FieldPage::arrange()
{
    layout()->setContentsMargins(pageMargins(desk().theme, width()));
    layout()->setSpacing(desk().theme.px(8));
}

void FieldPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

ListWithDetail* FieldPage::current() const
{
    return lists_[static_cast<std::size_t>(stack_->currentIndex())];
}

ListWithDetail* FieldPage::listOf(Kind kind) const
{
    const auto list = std::ranges::find(lists_, kind, &ListWithDetail::kind);
    return list == lists_.end() ? nullptr : *list;
}

bool FieldPage::has(Kind kind) const
{
    return listOf(kind) != nullptr;
}

void FieldPage::showItem(Kind kind, qint64 id)
{
    ListWithDetail* list = listOf(kind);
    if (list == nullptr)
        return;
    tabs_->setCurrentIndex(stack_->indexOf(list));
    list->showItem(id);
}

void FieldPage::showEvidence(Kind kind, qint64 id, EvidenceId evidence)
{
    showItem(kind, id);
    if (ListWithDetail* list = listOf(kind); list != nullptr && list->current() == id)
        list->detail().showEvidence(evidence);
}

Item FieldPage::itemAtHand() const
{
    const ListWithDetail* list = current();
    return list == nullptr ? Item() : Item{list->kind(), list->current()};
}

bool FieldPage::goBack()
{
    return current()->goBack();
}

void FieldPage::takeKeyboard()
{
    current()->takeKeyboard();
}

QByteArray FieldPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << qint32(stack_->currentIndex());
    for (const ListWithDetail* list : lists_)
        stream << list->saveState();
    return state;
}

void FieldPage::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    qint32 tab = 0;
    stream >> tab;
    for (ListWithDetail* list : lists_) {
        QByteArray part;
        stream >> part;
        if (stream.status() != QDataStream::Ok)
            return; // of another version, or none: as new
        list->restoreState(part);
    }
    tabs_->setCurrentIndex(qBound(0, tab, tabs_->count() - 1));
}

} // namespace filrouge
