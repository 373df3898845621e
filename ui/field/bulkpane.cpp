// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/bulkpane.h"

#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace filrouge {

BulkPane::BulkPane(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      title_(new TextLabel(desk.theme, TextSize::Title, QFont::DemiBold)),
      form_(new QFormLayout),
      merge_(new QPushButton),
      remove_(new QPushButton)
{
    merge_->setIcon(desk.theme.icon("merge"));
    remove_->setIcon(desk.theme.icon("edit-delete"));
    auto* ways = new QHBoxLayout;
    ways->addWidget(merge_);
    ways->addWidget(remove_);
    ways->addStretch(1);
    auto* column = new QVBoxLayout(this);
    const int side = desk.theme.px(16);
    column->setContentsMargins(side, desk.theme.px(4), side, side);
    column->setSpacing(desk.theme.px(12));
    column->addWidget(title_);
    column->addLayout(form_);
    column->addLayout(ways);
    column->addStretch(1);
    form_->setRowWrapPolicy(QFormLayout::WrapLongRows);
    connect(merge_, &QPushButton::clicked, this, &BulkPane::mergeWanted);
    connect(remove_, &QPushButton::clicked, this, &BulkPane::removeWanted);
}

void BulkPane::focusFirst()
{
    (boxes_.empty() ? static_cast<QWidget*>(remove_) : boxes_.front())->setFocus();
}

void BulkPane::show(int selected, const std::vector<BulkEdit>& edits, bool mergeable)
{
    title_->setText(tr("%n selected", nullptr, selected));
    for (std::size_t i = boxes_.size(); i < edits.size(); ++i) {
        auto* box = new QComboBox;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        connect(box, &QComboBox::activated, this, [this, box, i](int at) {
            const qint64 value = box->itemData(at).toLongLong();
            box->setCurrentIndex(0);
            if (value != 0)
                Q_EMIT valueChosen(i, value);
        });
        auto* label = new TextLabel(desk_.theme, TextSize::Small, QFont::Normal, TextTone::Muted);
        label->setBuddy(box);
        form_->addRow(label, box);
        boxes_.push_back(box);
    }
    for (std::size_t i = 0; i < edits.size(); ++i) {
        QComboBox* box = boxes_[i];
        box->clear();
        box->addItem(tr("Leave as it is"), 0);
        for (const ListOption& option : edits[i].options)
            box->addItem(option.label, option.value);
        box->setAccessibleName(tr("%1, for all that are selected").arg(edits[i].label));
        static_cast<TextLabel*>(form_->labelForField(box))->setText(edits[i].label);
    }
    merge_->setText(tr("Merge…"));
    merge_->setToolTip(tr("They are one: all that belongs to the second goes to the first"));
    merge_->setVisible(mergeable);
    remove_->setText(tr("Remove"));
    remove_->setToolTip(tr("Remove what is selected (Delete)"));
}

} // namespace filrouge
