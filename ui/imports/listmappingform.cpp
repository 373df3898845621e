// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/listmappingform.h"

#include "ui/shell/page.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr int mostAbreast = 4;
constexpr int leastWidth = 220;            // of one choice, at 100 %
constexpr qsizetype longestHeading = 40;   // longer is a sentence, and no name of a column
constexpr int leastCharactersOfChoice = 8; // more only where there is room

} // namespace

ListMappingForm::ListMappingForm(const UiTheme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      header_(new QCheckBox),
      grid_(new QGridLayout)
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(16);
    grid_->setVerticalSpacing(8);
    connect(header_, &QCheckBox::toggled, this, [this](bool names) {
        mapping_.header = names;
        Q_EMIT changed();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(header_, 0, Qt::AlignLeft);
    column->addLayout(grid_);
    retranslate();
}

/// The choices for the fields of the mapping's schema, in place of those for another.
void ListMappingForm::build()
{
    for (const Choice& choice : choices_)
        delete choice.cell;
    choices_.clear();
    for (std::size_t i = 0; i < mapping_.columns.size(); ++i) {
        const Choice choice{
            new QWidget(this), new TextLabel(theme_, TextSize::Small, QFont::Normal, TextTone::Muted), new QComboBox};
        choice.column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice.column->setMinimumContentsLength(leastCharactersOfChoice);
        choice.column->setFocusPolicy(Qt::StrongFocus);
        choice.column->installEventFilter(this);
        choice.label->setBuddy(choice.column);
        auto* cell = new QVBoxLayout(choice.cell);
        cell->setContentsMargins(0, 0, 0, 0);
        cell->setSpacing(2);
        cell->addWidget(choice.label);
        cell->addWidget(choice.column);
        connect(choice.column, &QComboBox::activated, this, [this, i](int at) {
            mapping_.assign(i, at == 0 ? std::nullopt : std::optional(at - 1));
            showMapping(); // what another field has lost
            Q_EMIT changed();
        });
        choices_.push_back(choice);
    }
    const int abreast = abreast_ > 0 ? abreast_ : mostAbreast;
    abreast_ = 0;
    arrange(abreast * theme_.px(leastWidth));
    orderTabs(*layout());
    retranslate();
}

void ListMappingForm::setTable(const CellTable& table, const ListMapping& mapping)
{
    const bool sameFields = &mapping.schema() == &mapping_.schema();
    mapping_ = mapping;
    if (!sameFields)
        build();
    firstRow_ = table.rows.empty() ? QStringList() : table.rows.front();
    nameColumns();
}

void ListMappingForm::arrange(int width)
{
    const int abreast = qBound(1, width / theme_.px(leastWidth), mostAbreast);
    if (abreast == abreast_)
        return;
    abreast_ = abreast;
    for (const Choice& choice : choices_)
        grid_->removeWidget(choice.cell);
    for (int i = 0; i < static_cast<int>(choices_.size()); ++i)
        grid_->addWidget(choices_[static_cast<std::size_t>(i)].cell, i / abreast, i % abreast, Qt::AlignBottom);
    for (int i = 0; i < mostAbreast; ++i)
        grid_->setColumnStretch(i, i < abreast ? 1 : 0);
}

void ListMappingForm::focusFirst()
{
    header_->setFocus();
}

void ListMappingForm::nameColumns()
{
    QStringList names;
    for (int i = 0; i < firstRow_.size(); ++i) {
        const QString heading = firstRow_[i].simplified();
        const QString shortened = heading.size() > longestHeading ? heading.left(longestHeading - 1) + u'…' : heading;
        // By the number that a problem names it with, too.
        names << (shortened.isEmpty() ? tr("Column %1").arg(i + 1) : QStringLiteral("%1 · ").arg(i + 1) + shortened);
    }
    for (const Choice& choice : choices_) {
        choice.column->clear();
        choice.column->addItem(tr("In no column"));
        choice.column->addItems(names);
    }
    showMapping();
}

void ListMappingForm::showMapping()
{
    const QSignalBlocker quiet(header_);
    header_->setChecked(mapping_.header);
    for (std::size_t i = 0; i < choices_.size(); ++i)
        choices_[i].column->setCurrentIndex(mapping_.columns[i] ? *mapping_.columns[i] + 1 : 0);
}

// The wheel scrolls what the choices stand in: it changes only the one that has the keyboard.
bool ListMappingForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ListMappingForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ListMappingForm::retranslate()
{
    header_->setText(tr("The first row names the columns"));
    for (std::size_t i = 0; i < choices_.size(); ++i) {
        const QString name = Desk::say(mapping_.schema().fields[i].label);
        choices_[i].label->setText(name);
        choices_[i].column->setAccessibleName(name);
    }
    nameColumns();
}

} // namespace filrouge
