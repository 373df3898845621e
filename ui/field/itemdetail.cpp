// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/itemdetail.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"

#include <QEvent>
#include <QFormLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr int labelWidth = 132;   // at 100 %, as the next
constexpr int narrowDetail = 460; // less: what a field is called stands above it

} // namespace

ItemDetail::ItemDetail(const Desk& desk) : desk_(desk), column_(new QVBoxLayout(this)), form_(new QFormLayout)
{
    column_->setSpacing(desk.theme.px(8));
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->setContentsMargins(0, 0, 0, 0);
    form_->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form_->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    column_->addLayout(form_);
    connect(&desk.theme, &UiTheme::changed, this, [this] { arrange(); });
}

Services& ItemDetail::services() const
{
    return desk_.programme.services();
}

void ItemDetail::setTitle(FieldText* title)
{
    title_ = title;
    title->setTextStyle(TextSize::Title, QFont::DemiBold);
    column_->insertWidget(0, title);
}

TextLabel* ItemDetail::addRow(QWidget* field)
{
    auto* label = new TextLabel(desk_.theme, TextSize::Small, QFont::Normal, TextTone::Muted);
    label->setBuddy(field);
    form_->addRow(label, field);
    labels_.push_back(label);
    return label;
}

TextLabel* ItemDetail::addSection(QWidget* part)
{
    auto* label = new TextLabel(desk_.theme, TextSize::Large, QFont::DemiBold);
    label->setContentsMargins(6, desk_.theme.px(8), 0, 0);
    column_->addWidget(label);
    column_->addWidget(part);
    return label;
}

TextLabel* ItemDetail::warningBelow()
{
    auto* label = new TextLabel(desk_.theme, TextSize::Small, QFont::DemiBold, TextTone::Warning);
    label->setContentsMargins(6, 4, 6, 4);
    label->hide();
    column_->addWidget(label);
    return label;
}

void ItemDetail::endMergingAfter(FieldText* field)
{
    connect(field, &FieldText::focusLost, this, [this] { desk_.programme.file().endMerging(); });
}

void ItemDetail::adopt(EntryField* field)
{
    entries_.push_back(field);
    connect(field, &EntryField::refused, this, [this](const QString& sentence) { desk_.toasts.complain(sentence); });
}

QString ItemDetail::mergeKey(Kind kind, const QString& field) const
{
    return field.isEmpty() ? QString()
                           : QStringLiteral("field/%1/%2/%3").arg(static_cast<int>(kind)).arg(id_).arg(field);
}

void ItemDetail::show(qint64 id)
{
    if (id == id_)
        return;
    desk_.pending.flush(); // what is typed belongs to the one before
    desk_.programme.file().endMerging();
    for (EntryField* entry : entries_)
        entry->forget();
    id_ = id;
    if (id_ != 0)
        read();
}

void ItemDetail::apply(const Changes& changes)
{
    if (id_ != 0 && notices(changes))
        read();
}

void ItemDetail::reopen()
{
    id_ = 0;
    forgetNames();
}

void ItemDetail::focusTitle()
{
    title_->setFocus();
    title_->selectAll();
}

void ItemDetail::arrange()
{
    const UiTheme& theme = desk_.theme;
    const bool narrow = width() < theme.px(narrowDetail);
    form_->setRowWrapPolicy(narrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    form_->setHorizontalSpacing(theme.px(8));
    form_->setVerticalSpacing(theme.px(narrow ? 2 : 4));
    for (TextLabel* label : labels_) {
        label->setMinimumWidth(narrow ? 0 : theme.px(labelWidth));
        label->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme.px(labelWidth));
        label->setContentsMargins(6, narrow ? 0 : theme.px(7), 0, 0);
    }
    const int side = theme.px(narrow ? 8 : 16);
    column_->setContentsMargins(side, theme.px(4), side, theme.px(24));
}

void ItemDetail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ItemDetail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace filrouge
