// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/paneform.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QVBoxLayout>

namespace filrouge {

PaneForm::PaneForm(const Desk& desk) : desk_(desk), column_(new QVBoxLayout(this))
{
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(desk.theme.px(4));
}

Services& PaneForm::services() const
{
    return desk_.programme.services();
}

TextLabel* PaneForm::addField(QWidget* field)
{
    auto* label = new TextLabel(desk_.theme, TextSize::Small, QFont::Normal, TextTone::Muted);
    label->setContentsMargins(6, desk_.theme.px(4), 0, 0);
    label->setBuddy(field);
    column_->addWidget(label);
    column_->addWidget(field);
    return label;
}

TextLabel* PaneForm::addSection()
{
    auto* label = new TextLabel(desk_.theme, TextSize::Large, QFont::DemiBold);
    label->setContentsMargins(6, desk_.theme.px(12), 0, 0);
    column_->addWidget(label);
    return label;
}

TextLabel* PaneForm::addLine(TextTone tone)
{
    auto* label =
        new TextLabel(desk_.theme, TextSize::Body, tone == TextTone::Warning ? QFont::DemiBold : QFont::Normal, tone);
    label->setContentsMargins(6, 2, 6, 2);
    column_->addWidget(label);
    return label;
}

void PaneForm::addPart(QWidget* part)
{
    column_->addWidget(part);
}

QVBoxLayout* PaneForm::addRows(int gap)
{
    auto* part = new QWidget;
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(desk_.theme.px(gap));
    addPart(part);
    return rows;
}

QWidget* PaneForm::gatherParts()
{
    auto* together = new QWidget;
    auto* inside = new QVBoxLayout(together);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(column_->spacing());
    while (QLayoutItem* item = column_->takeAt(0)) {
        QWidget* part = item->widget();
        delete item; // first: a widget in two layouts is never asked again how high it is
        inside->addWidget(part);
    }
    addPart(together);
    return together;
}

void PaneForm::addButtons(const QList<QWidget*>& buttons)
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(desk_.theme.px(6));
    row->setLayout(flow);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    for (QWidget* button : buttons)
        flow->insertWidget(flow->count(), button);
    column_->addWidget(row);
}

FieldText* PaneForm::makeText(FieldText::Lines lines, FieldText::Store store)
{
    auto* text = new FieldText(desk_.theme, desk_.pending, lines, std::move(store));
    connect(text, &FieldText::focusLost, this, [this] { desk_.programme.file().endMerging(); });
    return text;
}

DayField* PaneForm::makeDay(DayField::Store store)
{
    auto* field = new DayField(desk_.theme, desk_.pending, std::move(store));
    tellRefusals(*field);
    return field;
}

CountField* PaneForm::makeCount(CountField::Store store)
{
    auto* field = new CountField(desk_.theme, desk_.pending, std::move(store));
    tellRefusals(*field);
    return field;
}

ChoiceField* PaneForm::makeChoice()
{
    auto* choice = new ChoiceField;
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(8);
    choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return choice;
}

void PaneForm::tellRefusals(const EntryField& field) const
{
    connect(&field, &EntryField::refused, this, [this](const QString& sentence) { desk_.toasts.complain(sentence); });
}

void PaneForm::settle() const
{
    desk_.pending.flush();
    desk_.programme.file().endMerging();
}

void PaneForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace filrouge
