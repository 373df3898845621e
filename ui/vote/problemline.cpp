// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/problemline.h"

#include "ui/vote/stageactions.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>

namespace filrouge {

ProblemLine::ProblemLine(const UiTheme& theme, QWidget* parent)
    : QFrame(parent),
      theme_(theme),
      text_(new QLabel),
      action_(new StageButton),
      other_(new StageButton)
{
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->addWidget(text_, 1);
    row->addWidget(other_);
    row->addWidget(action_);
    for (QPushButton* button : {action_, other_})
        button->setFlat(true);
    connect(action_, &QPushButton::clicked, this, [this] {
        if (const auto run = problem_.run)
            run();
    });
    connect(other_, &QPushButton::clicked, this, [this] {
        if (const auto run = problem_.runOther)
            run();
    });
    connect(&theme_, &UiTheme::changed, this, [this] { restyle(); });
    restyle();
    hide();
}

void ProblemLine::show(const std::vector<Problem>& problems)
{
    const QString before = sentence();
    problem_ = problems.empty() ? Problem{} : problems.front();
    text_->setText(problem_.sentence);
    action_->setText(problem_.action);
    action_->setVisible(!problem_.action.isEmpty());
    other_->setText(problem_.otherAction);
    other_->setVisible(!problem_.otherAction.isEmpty());
    setAccessibleName(problem_.sentence);
    setVisible(!problems.empty());
    if (!problems.empty() && before != problem_.sentence) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString ProblemLine::sentence() const
{
    return problem_.sentence;
}

void ProblemLine::restyle()
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, theme_.tokens().onWarning);
    palette.setColor(QPalette::ButtonText, theme_.tokens().onWarning);
    for (QWidget* part : {static_cast<QWidget*>(text_), static_cast<QWidget*>(action_), static_cast<QWidget*>(other_)})
        part->setPalette(palette);
}

void ProblemLine::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme_.tokens().warning);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme_.tokens().onWarning);
}

} // namespace filrouge
