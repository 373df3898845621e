// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/duplicateline.h"

#include "core/base/shortened.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr qsizetype longestOther = 60;

} // namespace

DuplicateLine::DuplicateLine(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      why_(new TextLabel(desk.theme, TextSize::Small, QFont::DemiBold, TextTone::Warning)),
      other_(new QPushButton),
      merge_(new QPushButton),
      apart_(new QPushButton)
{
    why_->setContentsMargins(8, 6, 8, 6);
    auto* ways = new FlowLayout(desk.theme.px(6));
    for (QPushButton* way : {other_, merge_, apart_})
        ways->addWidget(way);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(desk.theme.px(16), 0, desk.theme.px(16), desk.theme.px(8));
    column->setSpacing(desk.theme.px(4));
    column->addWidget(why_);
    column->addLayout(ways);
    connect(other_, &QPushButton::clicked, this, &DuplicateLine::otherWanted);
    connect(merge_, &QPushButton::clicked, this, &DuplicateLine::mergeWanted);
    connect(apart_, &QPushButton::clicked, this, &DuplicateLine::apartWanted);
}

void DuplicateLine::show(const QString& other, Likeness likeness, int more, bool mergeable)
{
    const QString name = shortened(other, longestOther);
    const QString sentences[] = {tr("Perhaps the same as “%1”: both are called so."),
                                 tr("Perhaps the same as “%1”: both have the same e-mail address."),
                                 tr("Perhaps the same as “%1”: one is called what the other is called for short."),
                                 tr("Perhaps the same as “%1”: same day, same place, a similar title."),
                                 tr("Perhaps the same as “%1”: same day, same place, some of the same people.")};
    QString sentence = sentences[static_cast<std::size_t>(likeness)].arg(name);
    if (more > 0)
        sentence = tr("%1 And %n more.", nullptr, more).arg(sentence);
    why_->setText(sentence);
    other_->setText(tr("Show the other"));
    merge_->setText(tr("Merge…"));
    merge_->setToolTip(tr("They are one: all that belongs to the other comes here"));
    merge_->setVisible(mergeable);
    apart_->setText(tr("Not a duplicate"));
    apart_->setToolTip(tr("They are two: they are not pointed out as one again"));
}

bool DuplicateLine::hasKeyboard() const
{
    return other_->hasFocus() || merge_->hasFocus() || apart_->hasFocus();
}

} // namespace filrouge
