// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/listmappingform.h"

#include "core/base/shortened.h"
#include "ui/shell/page.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int mostAbreast = 4;
constexpr int leastWidth = 220;            // of one choice, at 100 %
constexpr int leastCharactersOfChoice = 8; // more only where there is room

} // namespace

ListMappingForm::ListMappingForm(const UiTheme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      headingsLabel_(new TextLabel(theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      headings_(new QComboBox),
      grid_(new QGridLayout)
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(16);
    grid_->setVerticalSpacing(8);
    headings_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    headings_->setMinimumContentsLength(leastCharactersOfChoice);
    headings_->setFocusPolicy(Qt::StrongFocus);
    headings_->installEventFilter(this);
    headingsLabel_->setBuddy(headings_);
    connect(headings_, &QComboBox::activated, this, [this](int row) {
        // What was chosen by hand stays, unless that row knows better.
        const ListMapping guessed = guessedMapping(mapping_.schema(), beginning_, row);
        if (row > 0 && guessed != ListMapping(mapping_.schema()) && guessed.isEnough())
            mapping_ = guessed;
        mapping_.headings = row;
        nameColumns();
        Q_EMIT changed();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(headingsLabel_);
    column->addWidget(headings_);
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
    const auto rows = std::min<std::ptrdiff_t>(std::ssize(table.rows), mostRowsAbove);
    beginning_.rows.assign(table.rows.begin(), table.rows.begin() + rows);
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
    headings_->setFocus();
}

void ListMappingForm::nameColumns()
{
    {
        const QSignalBlocker quiet(headings_);
        headings_->clear();
        headings_->addItem(tr("No row names them"));
        for (std::size_t row = 0; row < beginning_.rows.size(); ++row)
            headings_->addItem(tr("Row %1: %2", "a row, what stands in it")
                                   .arg(row + 1)
                                   .arg(shortened(beginning_.rows[row].join(QStringLiteral(" · ")))));
    }
    const auto named = static_cast<std::size_t>(std::max(0, mapping_.headings - 1));
    QStringList names;
    for (int i = 0; i < beginning_.columns(); ++i) {
        const QString heading = shortened(beginning_.cell(named, i));
        // By the number that a problem names it with, too.
        names << (heading.isEmpty() ? tr("Column %1").arg(i + 1) : QStringLiteral("%1 · ").arg(i + 1) + heading);
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
    const QSignalBlocker quiet(headings_);
    headings_->setCurrentIndex(mapping_.headings);
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
    headingsLabel_->setText(tr("Names of the columns"));
    headings_->setAccessibleName(headingsLabel_->text());
    headings_->setToolTip(tr("What stands above that row is passed over"));
    for (std::size_t i = 0; i < choices_.size(); ++i) {
        const QString name = Desk::say(mapping_.schema().fields[i].label);
        choices_[i].label->setText(name);
        choices_[i].column->setAccessibleName(name);
    }
    nameColumns();
}

} // namespace filrouge
