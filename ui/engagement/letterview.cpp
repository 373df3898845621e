// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/letterview.h"

#include <QFrame>
#include <QScrollBar>
#include <QVBoxLayout>

namespace filrouge {

LetterView::LetterView(const Desk& desk)
    : theme_(desk.theme),
      opening_(new OpeningPane(desk)),
      difficulty_(new DifficultyPane(desk)),
      closing_(new ClosingPane(desk))
{
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(desk.theme.px(24), desk.theme.px(16), desk.theme.px(24), desk.theme.px(24));
    for (QWidget* pane :
         {static_cast<QWidget*>(opening_), static_cast<QWidget*>(difficulty_), static_cast<QWidget*>(closing_)})
        column->addWidget(pane);
    column->addStretch();
    sheet->setMaximumWidth(desk.theme.px(760));
    setWidget(sheet);
    setWidgetResizable(true);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setFrameStyle(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(opening_, &OpeningPane::workedOn, this, &LetterView::workedOn);
    connect(closing_, &ClosingPane::workedOn, this, &LetterView::workedOn);
    connect(&promises(), &PromiseList::workedOn, this, &LetterView::workedOn);
    connect(&promises(), &PromiseList::sightWanted, this, [this](QWidget* part) { bringIntoView(part); });
}

void LetterView::show(const LetterSheet& sheet, const LetterPlace& place, const Names& names)
{
    const bool elsewhere = !(place_ == place);
    if (elsewhere)
        promises().closeOpen();
    place_ = place;
    using Part = LetterPlace::Part;
    if (place.part == Part::Opening)
        opening_->show(sheet);
    else if (place.part == Part::Closing)
        closing_->show(sheet, names.organisations, names.people);
    else
        difficulty_->show(sheet, place, names.organisations);
    opening_->setVisible(place.part == Part::Opening);
    closing_->setVisible(place.part == Part::Closing);
    difficulty_->setVisible(place.part == Part::Difficulty || place.part == Part::Others);
    if (elsewhere)
        verticalScrollBar()->setValue(0);
}

void LetterView::focusOn(const Finding& finding)
{
    switch (finding.kind) {
    case FindingKind::Letter:
        if (place_.part == LetterPlace::Part::Opening)
            opening_->focusOn(finding.field);
        else
            closing_->focusOn(finding.field, {});
        break;
    case FindingKind::Signatory:
        closing_->focusOn(finding.field, SignatoryId(finding.id));
        break;
    case FindingKind::Promise:
        promises().open(PromiseId(finding.id), finding.field);
        break;
    case FindingKind::Difficulty:
        promises().focusOn({});
        break;
    }
    if (QWidget* now = focusWidget(); now != nullptr && widget()->isAncestorOf(now))
        bringIntoView(now);
}

void LetterView::bringIntoView(QWidget* part)
{
    // The layout first: what has just been opened has no place yet.
    for (QWidget* parent = part; parent != nullptr && parent != viewport(); parent = parent->parentWidget())
        if (parent->layout() != nullptr)
            parent->layout()->activate();
    const QPoint top = part->mapTo(widget(), QPoint(0, 0));
    const int margin = theme_.px(16);
    QScrollBar* bar = verticalScrollBar();
    const int height = viewport()->height();
    if (part->height() > height - 2 * margin || top.y() - margin < bar->value())
        bar->setValue(top.y() - margin);
    else if (top.y() + part->height() + margin > bar->value() + height)
        bar->setValue(top.y() + part->height() + margin - height);
}

} // namespace filrouge
