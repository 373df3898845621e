// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seminar/listmappingform.h"

#include "ui/seminar/listpreviewmodel.h"
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
    for (std::size_t i = 0; i < fieldCount; ++i) {
        const auto field = static_cast<ListField>(i);
        cells_[i] = new QWidget;
        labels_[i] = new TextLabel(theme, TextSize::Small, QFont::Normal, TextTone::Muted);
        choices_[i] = new QComboBox;
        choices_[i]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choices_[i]->setMinimumContentsLength(leastCharactersOfChoice);
        choices_[i]->setFocusPolicy(Qt::StrongFocus);
        choices_[i]->installEventFilter(this);
        labels_[i]->setBuddy(choices_[i]);
        auto* cell = new QVBoxLayout(cells_[i]);
        cell->setContentsMargins(0, 0, 0, 0);
        cell->setSpacing(2);
        cell->addWidget(labels_[i]);
        cell->addWidget(choices_[i]);
        connect(choices_[i], &QComboBox::activated, this, [this, field](int at) {
            mapping_.assign(field, at == 0 ? std::nullopt : std::optional(at - 1));
            showMapping(); // what another field has lost
            Q_EMIT changed();
        });
    }
    connect(header_, &QCheckBox::toggled, this, [this](bool names) {
        mapping_.header = names;
        Q_EMIT changed();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(header_, 0, Qt::AlignLeft);
    column->addLayout(grid_);
    arrange(leastWidth * mostAbreast);
    orderTabs(*column);
    retranslate();
}

void ListMappingForm::setTable(const CsvTable& table, const ListMapping& mapping)
{
    mapping_ = mapping;
    firstRow_ = table.rows.empty() ? QStringList() : table.rows.front();
    nameColumns();
}

void ListMappingForm::arrange(int width)
{
    const int abreast = qBound(1, width / theme_.px(leastWidth), mostAbreast);
    if (abreast == abreast_)
        return;
    abreast_ = abreast;
    for (QWidget* cell : cells_)
        grid_->removeWidget(cell);
    for (int i = 0; i < static_cast<int>(fieldCount); ++i)
        grid_->addWidget(cells_[static_cast<std::size_t>(i)], i / abreast, i % abreast, Qt::AlignBottom);
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
    for (QComboBox* choice : choices_) {
        choice->clear();
        choice->addItem(tr("In no column"));
        choice->addItems(names);
    }
    showMapping();
}

void ListMappingForm::showMapping()
{
    const QSignalBlocker quiet(header_);
    header_->setChecked(mapping_.header);
    for (std::size_t i = 0; i < fieldCount; ++i)
        choices_[i]->setCurrentIndex(mapping_.columns[i] ? *mapping_.columns[i] + 1 : 0);
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
    for (std::size_t i = 0; i < fieldCount; ++i) {
        const QString name = ListPreviewModel::fieldName(static_cast<ListField>(i));
        labels_[i]->setText(name);
        choices_[i]->setAccessibleName(name);
    }
    nameColumns();
}

} // namespace filrouge
