// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/promiselist.h"

#include "ui/engagement/placelist.h"
#include "ui/widgets/carrying.h"
#include "ui/widgets/rowsinplace.h"

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int promiseGap = 8;

bool belongs(const NumberedPromise& promise, const LetterPlace& place)
{
    if (place.part == LetterPlace::Part::Difficulty)
        return std::ranges::find(promise.answers, place.difficulty) != promise.answers.end();
    return place.part == LetterPlace::Part::Others && promise.answers.empty();
}

QStringList otherNumbers(const NumberedPromise& promise, const LetterSheet& sheet, const LetterPlace& place)
{
    QStringList numbers;
    for (const NumberedDifficulty& numbered : sheet.difficulties)
        if (numbered.difficulty.id != place.difficulty &&
            std::ranges::find(promise.answers, numbered.difficulty.id) != promise.answers.end())
            numbers << QString::number(numbered.number);
    return numbers;
}

} // namespace

PromiseList::PromiseList(const Desk& desk) : desk_(desk), column_(new QVBoxLayout(this)), add_(new QPushButton)
{
    setAcceptDrops(true);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(desk.theme.px(promiseGap));
    column_->addWidget(add_, 0, Qt::AlignLeft);
    connect(add_, &QPushButton::clicked, this, &PromiseList::newWanted);
    retranslate();
}

PromiseCard* PromiseList::makeCard(PromiseId promise)
{
    auto* card = new PromiseCard(desk_, promise);
    connect(card, &PromiseCard::workedOn, this, &PromiseList::workedOn);
    connect(card, &PromiseCard::openWanted, this, [this, promise](bool open) {
        if (open)
            this->open(promise, "title");
        else
            closeOpen();
    });
    connect(card->header(), &PromiseHeader::dragged, this, [this, promise] { drag(promise); });
    connect(card->header(), &PromiseHeader::menuWanted, this, [this, promise](QPoint at) {
        Q_EMIT menuWanted(promise, at);
    });
    return card;
}

void PromiseList::show(const LetterSheet& sheet, const LetterPlace& place,
                       const std::vector<NameChoice::Name>& organisations)
{
    std::vector<PromiseCard*> cards;
    for (const NumberedPromise& promise : sheet.promises) {
        if (!belongs(promise, place))
            continue;
        PromiseCard* card = this->card(promise.promise.id);
        if (card == nullptr)
            card = makeCard(promise.promise.id);
        card->show(promise, otherNumbers(promise, sheet, place), sheet.difficulties, organisations);
        cards.push_back(card);
    }
    putInPlace(*column_, cards_, std::move(cards));
}

PromiseCard* PromiseList::card(PromiseId promise) const
{
    const auto found =
        std::ranges::find_if(cards_, [promise](const PromiseCard* card) { return card->id() == promise; });
    return found == cards_.end() ? nullptr : *found;
}

std::vector<PromiseId> PromiseList::ids() const
{
    std::vector<PromiseId> ids;
    for (const PromiseCard* card : cards_)
        ids.push_back(card->id());
    return ids;
}

void PromiseList::open(PromiseId promise, const QByteArray& field)
{
    PromiseCard* wanted = card(promise);
    if (wanted == nullptr)
        return;
    for (PromiseCard* card : cards_)
        if (card != wanted)
            card->close();
    wanted->open();
    layout()->activate();
    Q_EMIT sightWanted(wanted);
    wanted->form()->focusOn(field);
    Q_EMIT workedOn(wanted->title());
}

void PromiseList::focusOn(PromiseId promise)
{
    PromiseCard* wanted = card(promise);
    if (wanted == nullptr) {
        add_->setFocus();
        return;
    }
    layout()->activate();
    wanted->header()->setFocus();
    Q_EMIT sightWanted(wanted);
}

bool PromiseList::closeOpen()
{
    const auto open = std::ranges::find_if(cards_, &PromiseCard::isOpen);
    if (open == cards_.end())
        return false;
    (*open)->close();
    return true;
}

PromiseCard* PromiseList::focusedCard() const
{
    const auto holds = [](const PromiseCard* card) { return card->isAncestorOf(QApplication::focusWidget()); };
    const auto found = std::ranges::find_if(cards_, holds);
    return found == cards_.end() ? nullptr : *found;
}

void PromiseList::keyPressEvent(QKeyEvent* event)
{
    PromiseCard* card = focusedCard();
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (card == nullptr || (!alt && event->key() != Qt::Key_Delete)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int at = static_cast<int>(std::ranges::find(cards_, card) - cards_.begin());
    const auto idAt = [this](int place) {
        return place < static_cast<int>(cards_.size()) ? cards_[static_cast<std::size_t>(place)]->id() : PromiseId{};
    };
    desk_.pending.flush();
    switch (event->key()) {
    case Qt::Key_Up:
        if (at > 0)
            Q_EMIT moveWanted(card->id(), idAt(at - 1));
        return;
    case Qt::Key_Down:
        if (at + 1 < static_cast<int>(cards_.size()))
            Q_EMIT moveWanted(card->id(), idAt(at + 2));
        return;
    case Qt::Key_Left:
        Q_EMIT sendWanted(card->id(), -1);
        return;
    case Qt::Key_Right:
        Q_EMIT sendWanted(card->id(), 1);
        return;
    case Qt::Key_Delete:
        if (card->header()->hasFocus()) {
            Q_EMIT removeWanted(card->id());
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void PromiseList::drag(PromiseId promise)
{
    desk_.pending.flush();
    auto* data = new QMimeData;
    data->setData(QLatin1String(promiseMime), QByteArray::number(promise.value));
    auto* drag = new QDrag(this);
    drag->setMimeData(data);
    if (PromiseCard* dragged = card(promise))
        drag->setPixmap(dragged->header()->grab());
    carry(drag);
}

int PromiseList::slotAt(int y) const
{
    int slot = 0;
    for (const PromiseCard* card : cards_)
        if (y > card->geometry().center().y())
            ++slot;
    return slot;
}

void PromiseList::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(QLatin1String(promiseMime)))
        event->acceptProposedAction();
}

void PromiseList::dragMoveEvent(QDragMoveEvent* event)
{
    slot_ = slotAt(event->position().toPoint().y());
    event->acceptProposedAction();
    update();
}

void PromiseList::dragLeaveEvent(QDragLeaveEvent* /*event*/)
{
    slot_ = -1;
    update();
}

void PromiseList::dropEvent(QDropEvent* event)
{
    const PromiseId promise(event->mimeData()->data(QLatin1String(promiseMime)).toLongLong());
    const auto slot = static_cast<std::size_t>(slotAt(event->position().toPoint().y()));
    slot_ = -1;
    update();
    event->acceptProposedAction();
    const PromiseId before = slot < cards_.size() ? cards_[slot]->id() : PromiseId{};
    if (promise != before && card(promise) != nullptr)
        Q_EMIT moveWanted(promise, before);
}

void PromiseList::paintEvent(QPaintEvent* /*event*/)
{
    if (slot_ < 0 || cards_.empty())
        return;
    const bool end = slot_ >= static_cast<int>(cards_.size());
    const QRect card = cards_[end ? cards_.size() - 1 : static_cast<std::size_t>(slot_)]->geometry();
    const int half = desk_.theme.px(promiseGap) / 2;
    const int y = end ? card.bottom() + half : qMax(1, card.top() - half);
    QPainter painter(this);
    painter.fillRect(0, y - 1, width(), 3, desk_.theme.tokens().thread);
}

void PromiseList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PromiseList::retranslate()
{
    add_->setText(tr("Add a promise"));
    add_->setIcon(desk_.theme.icon("list-add"));
    add_->setToolTip(tr("Add a promise (Ctrl+Enter)"));
}

} // namespace filrouge
