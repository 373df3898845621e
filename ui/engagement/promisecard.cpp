// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/promisecard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QVBoxLayout>

namespace filrouge {

PromiseCard::PromiseCard(const Desk& desk, PromiseId id) : desk_(desk), id_(id), header_(new PromiseHeader(desk.theme))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    connect(header_, &QAbstractButton::clicked, this, [this] { Q_EMIT openWanted(!isOpen()); });
    header_->retranslate();
}

void PromiseCard::show(const NumberedPromise& promise, const QStringList& elsewhere,
                       const std::vector<NumberedDifficulty>& difficulties,
                       const std::vector<NameChoice::Name>& organisations)
{
    promise_ = promise;
    difficulties_ = difficulties;
    organisations_ = organisations;
    header_->show(promise, elsewhere);
    if (form_ == nullptr)
        return;
    form_->setOrganisations(organisations);
    form_->show(promise, difficulties);
}

void PromiseCard::open()
{
    if (isOpen())
        return;
    form_ = new PromiseForm(desk_);
    form_->setOrganisations(organisations_);
    form_->show(promise_, difficulties_);
    connect(form_, &PromiseForm::workedOn, this, &PromiseCard::workedOn);
    layout()->addWidget(form_);
    form_->setVisible(true); // now, not in the next round: one of its fields is about to get the keyboard
    header_->setOpen(true);
}

void PromiseCard::close()
{
    if (!isOpen())
        return;
    desk_.pending.flush();
    if (form_->isAncestorOf(QApplication::focusWidget()))
        header_->setFocus();
    form_->hide();
    form_->deleteLater();
    form_ = nullptr;
    header_->setOpen(false);
}

void PromiseCard::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = desk_.theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(t.surface);
    painter.setPen(QPen(header_->underMouse() || isOpen() ? t.outline : t.hairline, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace filrouge
