// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/listquestions.h"

#include "ui/imports/tableimportwords.h"
#include "ui/widgets/choicefield.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

namespace {

constexpr std::size_t mostOpen = 10; // at once
constexpr int leastCharacters = 24;  // of a name with what tells it apart

/// What is known of each; what is the same of several is numbered.
QStringList wordsOf(const std::vector<ListQuestion::Candidate>& people)
{
    QStringList words;
    for (const ListQuestion::Candidate& one : people) {
        QStringList parts;
        for (const QString& part : {one.name, one.role, one.organisation, one.email})
            if (!part.isEmpty())
                parts << part;
        words << parts.join(QStringLiteral(" · "));
    }
    const QStringList all = words;
    for (qsizetype i = 0; i < words.size(); ++i)
        if (all.count(all[i]) > 1)
            words[i] += QStringLiteral(" (%1)").arg(all.first(i + 1).count(all[i]));
    return words;
}

} // namespace

ListQuestions::ListQuestions(const UiTheme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      title_(new TextLabel(theme, TextSize::Body, QFont::DemiBold)),
      rest_(new TextLabel(theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      grid_(new QGridLayout)
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(theme.px(8));
    grid_->setVerticalSpacing(4);
    grid_->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(title_);
    column->addLayout(grid_);
    column->addWidget(rest_);
    hide();
}

void ListQuestions::setQuestions(const std::vector<ListQuestion>& questions)
{
    std::vector<ListQuestion> shown;
    open_ = 0;
    for (const ListQuestion& question : questions)
        if (question.answer || open_++ < mostOpen)
            shown.push_back(question);
    more_ = open_ - std::min(open_, mostOpen);
    const bool same = std::ranges::equal(shown, questions_, [](const ListQuestion& a, const ListQuestion& b) {
        return a.row == b.row && a.name == b.name;
    });
    questions_ = std::move(shown);
    if (!same)
        build();
    showTexts();
    setVisible(!questions_.empty());
    if (!same)
        Q_EMIT changed();
}

void ListQuestions::build()
{
    // A row of the grid is only ever used again: the one that was just answered is still telling so.
    while (lines_.size() < questions_.size()) {
        const std::size_t at = lines_.size();
        Line line{new TextLabel(theme_, TextSize::Small, QFont::Normal, TextTone::Muted), new ChoiceField};
        line.label->setBuddy(line.people);
        line.people->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        line.people->setMinimumContentsLength(leastCharacters);
        line.people->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(line.people, &ChoiceField::chosen, this, [this, at](int choice) { choose(at, choice); });
        grid_->addWidget(line.label, static_cast<int>(at), 0);
        grid_->addWidget(line.people, static_cast<int>(at), 1);
        lines_.push_back(line);
    }
}

void ListQuestions::fill(const ListQuestion& question, const Line& line)
{
    const QString name = withinSentence(question.name);
    line.label->setText(tr("Row %1: %2").arg(QString::number(question.row), name));
    line.people->setAccessibleName(tr("Who “%1” of row %2 is").arg(name, QString::number(question.row)));
    line.people->clear();
    if (!question.answer)
        line.people->addItem(tr("Choose who is meant"));
    const QStringList words = wordsOf(question.people);
    for (std::size_t i = 0; i < question.people.size(); ++i)
        line.people->addItem(words[static_cast<qsizetype>(i)], question.people[i].id.value);
    line.people->addItem(tr("A new person"), qint64{0});
    if (question.answer)
        line.people->setCurrentIndex(line.people->findData(question.answer->value));
}

void ListQuestions::showTexts()
{
    title_->setText(open_ > 0 ? tr("%n name(s) could be several people: say who is meant, or that it is a new person.",
                                   nullptr,
                                   static_cast<int>(open_))
                              : tr("Several people are called alike: this is who is meant."));
    rest_->setText(tr("… and %n more, as soon as these are answered.", nullptr, static_cast<int>(more_)));
    rest_->setVisible(more_ > 0);
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const bool used = i < questions_.size();
        if (used)
            fill(questions_[i], lines_[i]);
        lines_[i].label->setVisible(used);
        lines_[i].people->setVisible(used);
    }
}

void ListQuestions::choose(std::size_t at, int choice)
{
    const QVariant who = lines_[at].people->itemData(choice);
    if (at < questions_.size() && who.isValid()) {
        const ListQuestion question = questions_[at]; // other ones come while it is told
        Q_EMIT answered(question.row, question.name, PersonId(who.toLongLong()));
    }
}

void ListQuestions::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

} // namespace filrouge
