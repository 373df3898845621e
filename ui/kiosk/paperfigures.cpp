// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/paperfigures.h"

#include "ui/shell/page.h"

#include <QAbstractSpinBox>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace filrouge {

namespace {

constexpr int linesInOneColumn = 12;

} // namespace

PaperFigures::PaperFigures(const UiTheme& theme, const PaperCount& count, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      count_(count),
      grid_(new QGridLayout),
      sum_(new TextLabel(theme, TextSize::Large, QFont::DemiBold))
{
    auto* sheet = new QWidget;
    auto* sheetColumn = new QVBoxLayout(sheet);
    sheetColumn->setContentsMargins(0, 0, 12, 0);
    sheetColumn->addLayout(grid_);
    sheetColumn->addStretch();
    grid_->setHorizontalSpacing(16);
    auto* scroll = new QScrollArea;
    scroll->setFrameStyle(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    column->addWidget(sum_);
}

void PaperFigures::setLines(const QStringList& names)
{
    while (static_cast<qsizetype>(fields_.size()) < names.size()) {
        const auto line = static_cast<int>(fields_.size());
        auto* field = new QSpinBox;
        field->setButtonSymbols(QAbstractSpinBox::NoButtons);
        field->setAlignment(Qt::AlignRight);
        field->setFixedWidth(theme_.px(80));
        field->installEventFilter(this);
        connect(field, &QSpinBox::valueChanged, this, [this] {
            showSum();
            Q_EMIT changed();
        });
        auto* name = new TextLabel(theme_, TextSize::Large);
        name->setBuddy(field);
        const bool second = names.size() > linesInOneColumn && line >= (names.size() + 1) / 2;
        const int row = second ? line - static_cast<int>((names.size() + 1) / 2) : line;
        grid_->addWidget(name, row, second ? 3 : 0);
        grid_->addWidget(field, row, second ? 4 : 1);
        names_.push_back(name);
        fields_.push_back(field);
    }
    grid_->setColumnStretch(0, 1);
    grid_->setColumnStretch(3, names.size() > linesInOneColumn ? 1 : 0);
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        const QString& name = names[static_cast<qsizetype>(i)];
        names_[i]->setText(name);
        fields_[i]->setAccessibleName(name);
        fields_[i]->findChild<QLineEdit*>()->setAccessibleName(name); // it is what has the keyboard
    }
}

void PaperFigures::clear()
{
    for (std::size_t line = 0; line < fields_.size(); ++line) {
        QSpinBox* field = fields_[line];
        const QSignalBlocker quiet(field);
        field->setRange(0, count_.mostOn(static_cast<int>(line)));
        field->setValue(0);
        // The figures of the one before must not come back with Ctrl+Z.
        field->findChild<QLineEdit*>()->setText(QStringLiteral("0"));
    }
    if (!fields_.empty()) {
        fields_.front()->setFocus();
        fields_.front()->selectAll();
    }
    showSum();
}

std::vector<int> PaperFigures::totals() const
{
    std::vector<int> totals;
    for (const QSpinBox* field : fields_)
        totals.push_back(field->value());
    return totals;
}

int PaperFigures::sumOf(int lines) const
{
    const std::vector<int> all = totals();
    return std::accumulate(all.begin(), all.begin() + lines, 0);
}

bool PaperFigures::addsUp() const
{
    return !count_.objection(totals(), {});
}

void PaperFigures::showSum()
{
    const auto lines = static_cast<int>(fields_.size());
    const int ballots = count_.ballots();
    if (count_.form().method == VoteMethod::Single) {
        sum_->setText(tr("%1 of %n ballot(s) entered", nullptr, ballots).arg(sumOf(lines)));
        return;
    }
    // The sum need not be the number of papers, so that what cannot be is said.
    const QStringList names = [&] {
        QStringList list;
        for (const TextLabel* name : names_)
            list << name->text();
        return list;
    }();
    const auto objection = lines == count_.lines() ? count_.objection(totals(), names) : std::nullopt;
    const int personas = qMin(lines, count_.form().options);
    const QString placed = count_.form().method == VoteMethod::Dots
                               ? tr("%n point(s) entered.", nullptr, sumOf(personas))
                               : tr("%n approval(s) entered.", nullptr, sumOf(personas));
    sum_->setText(objection && sumOf(lines) > 0 ? placed + u' ' + Desk::say(*objection) : placed);
}

bool PaperFigures::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore(); // a figure changed by scrolling past it would go unnoticed
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            const auto at = std::ranges::find(fields_, watched);
            if (at == fields_.end() || at + 1 == fields_.end()) {
                Q_EMIT entered();
            } else {
                (*(at + 1))->setFocus();
                (*(at + 1))->selectAll();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PaperFigures::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showSum();
}

} // namespace filrouge
