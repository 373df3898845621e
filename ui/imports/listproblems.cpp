// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/listproblems.h"

#include "ui/shell/page.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

namespace filrouge {

namespace {

/// Of a list with a mistake in every row, as many as help.
constexpr std::size_t mostShown = 20;
constexpr int mostLines = 5; // without scrolling

} // namespace

ListProblems::ListProblems(const UiTheme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      title_(new TextLabel(theme, TextSize::Body, QFont::DemiBold, TextTone::Warning)),
      list_(new QListWidget)
{
    list_->setWordWrap(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(title_);
    column->addWidget(list_);
    connect(&theme_, &UiTheme::changed, this, [this] { fitHeight(); });
    hide();
    showTexts();
}

void ListProblems::setProblems(const std::vector<Error>& problems)
{
    const std::span all(problems);
    const auto first = all.first(std::min(all.size(), mostShown));
    const bool same = all.size() == all_ && std::ranges::equal(first, problems_);
    all_ = all.size();
    problems_.assign(first.begin(), first.end());
    showTexts();
    setVisible(all_ > 0);
    if (!same && all_ > 0) {
        QAccessibleEvent alert(title_, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void ListProblems::showTexts()
{
    title_->setText(
        tr("%n problem(s) keep this list out. Choose another column, or correct the file and read it again.",
           nullptr,
           static_cast<int>(all_)));
    list_->setAccessibleName(tr("Problems in the list"));
    list_->clear();
    for (const Error& problem : problems_)
        list_->addItem(sentenceFor(problem));
    if (all_ > problems_.size())
        list_->addItem(tr("… and %n more.", nullptr, static_cast<int>(all_ - problems_.size())));
    fitHeight();
}

void ListProblems::fitHeight()
{
    const int line = list_->count() > 0 ? list_->sizeHintForRow(0) : list_->fontMetrics().height();
    list_->setFixedHeight(line * std::min(std::max(list_->count(), 1), mostLines) + 2 * list_->frameWidth());
}

void ListProblems::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

} // namespace filrouge
