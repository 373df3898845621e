// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/cardform.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/sprint/sprintwords.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/namechoice.h"

#include <QPushButton>

#include <algorithm>

namespace filrouge {

CardForm::CardForm(const Desk& desk)
    : PaneForm(desk),
      title_(makeText(FieldText::Lines::One,
                      [this](const QString& words) {
                          return update("title", [&](Card& card) { card.title = words.simplified(); });
                      })),
      description_(makeText(FieldText::Lines::Many,
                            [this](const QString& words) {
                                return update("description", [&](Card& card) { card.description = words; });
                            })),
      solution_(new NameChoice(desk.theme)),
      promises_(nullptr),
      toLetter_(new QPushButton),
      assignee_(new NameChoice(desk.theme)),
      dueOn_(makeDay([this](QDate day) { return update("due_on", [day](Card& card) { card.dueOn = day; }); })),
      sprint_(makeChoice())
{
    title_->setTextStyle(TextSize::Title, QFont::DemiBold);
    addPart(title_);
    labels_.push_back(addField(description_));
    labels_.push_back(addField(solution_));
    promises_ = addLine();
    addButtons({toLetter_});
    labels_.push_back(addField(assignee_));
    labels_.push_back(addField(dueOn_));
    labels_.push_back(addField(sprint_));
    for (NameChoice* choice : {solution_, assignee_})
        choice->setMinimumContentsLength(8);
    connect(solution_, &NameChoice::chosen, this, [this](qint64 id) {
        settle();
        update("solution",
               [id](Card& card) { card.solution = id == 0 ? std::nullopt : std::optional(SolutionId(id)); });
    });
    connect(solution_, &NameChoice::newNameTyped, this, [this](const QString& title) { addSolution(title); });
    connect(assignee_, &NameChoice::chosen, this, [this](qint64 id) {
        settle();
        update("assignee", [id](Card& card) { card.assignee = id == 0 ? std::nullopt : std::optional(PersonId(id)); });
    });
    connect(assignee_, &NameChoice::newNameTyped, this, [this](const QString& name) { addPerson(name); });
    connect(sprint_, &ChoiceField::chosen, this, [this](int choice) { schedule(choice); });
    connect(toLetter_, &QPushButton::clicked, this, [this] { Q_EMIT wanted(Kind::EngagementLetter, letter_.value); });
    retranslate();
}

bool CardForm::update(const char* field, const Change& change)
{
    Card card = card_;
    change(card);
    if (card == card_)
        return true;
    const QString key = QStringLiteral("card %1 %2").arg(card.id.value).arg(QLatin1String(field));
    if (!desk().report(services().cards.update(card, key)))
        return false;
    card_ = card;
    return true;
}

// Of the team that needs it.
void CardForm::addSolution(const QString& title)
{
    settle();
    const Text label = FILROUGE_TEXT("Edits", "Add “%1”", {title.left(40)});
    const auto done = desk().programme.file().edit(label, [&](Edit&) -> Result<> {
        Solution solution;
        solution.title = title;
        solution.team = card_.team;
        FILROUGE_TRY_VALUE(added, services().solutions.add(solution));
        Card card = card_;
        card.solution = added.id;
        return services().cards.update(card);
    });
    if (desk().report(done))
        desk().offerUndo(tr("“%1” is new, and was added.").arg(title.left(60)));
    else
        solution_->show(card_.solution.value_or(SolutionId()).value);
}

void CardForm::addPerson(const QString& name)
{
    settle();
    const Text label = FILROUGE_TEXT("Edits", "Add “%1”", {name.left(40)});
    const auto done = desk().programme.file().edit(label, [&](Edit&) -> Result<> {
        Person person;
        person.name = name;
        FILROUGE_TRY_VALUE(added, services().territory.addPerson(person));
        Card card = card_;
        card.assignee = added.id;
        return services().cards.update(card);
    });
    if (desk().report(done))
        desk().offerUndo(tr("“%1” is new, and was added.").arg(name.left(60)));
    else
        assignee_->show(card_.assignee.value_or(PersonId()).value);
}

void CardForm::schedule(int choice)
{
    settle();
    const auto at = static_cast<std::size_t>(choice);
    const std::optional<SprintId> sprint = at < sprints_.size() ? std::optional(sprints_[at].id) : std::nullopt;
    if (sprint == card_.sprint)
        return;
    const QString title = card_.title.simplified();
    if (!desk().report(services().cards.schedule(card_.id, sprint))) {
        showSprint();
        return;
    }
    desk().offerUndo(sprint ? tr("“%1” is in sprint %2 now.").arg(title).arg(sprints_[at].number)
                            : tr("“%1” waits for a sprint.").arg(title));
}

void CardForm::readNames()
{
    std::vector<NameChoice::Name> solutions;
    if (const auto all = services().solutions.read().all(); desk().report(all))
        for (const Solution& one : *all)
            solutions.push_back({one.id.value, one.title.simplified()});
    solution_->setNames(solutions);
    std::vector<NameChoice::Name> people;
    if (const auto all = services().territory.people().all(); desk().report(all))
        for (const Person& one : *all)
            people.push_back({one.id.value, one.name});
    assignee_->setNames(people);
}

void CardForm::show(const Card& card)
{
    if (card.id != card_.id)
        dueOn_->forget(); // what is typed there was meant for another one
    card_ = card;
    title_->show(card.title);
    description_->show(card.description);
    solution_->show(card.solution.value_or(SolutionId()).value);
    assignee_->show(card.assignee.value_or(PersonId()).value);
    dueOn_->show(card.dueOn);
    showSprint();
    showPromises();
}

// A card of a sprint that is over stays in it: that sprint is offered too, so that it can be read there.
void CardForm::showSprint()
{
    const auto all = services().sprints.read().of(card_.team);
    if (!desk().report(all))
        return;
    sprints_ = *all;
    std::erase_if(sprints_,
                  [this](const Sprint& one) { return one.state == SprintState::Closed && card_.sprint != one.id; });
    QStringList words;
    for (const Sprint& one : sprints_)
        words << SprintWords::sprint(one);
    words << tr("Waits for a sprint");
    sprint_->setWords(words);
    const auto now = std::ranges::find_if(sprints_, [this](const Sprint& one) { return card_.sprint == one.id; });
    sprint_->show(static_cast<int>(now - sprints_.begin()));
}

QString CardForm::promiseInWords(PromiseId id)
{
    const auto promise = services().engagementLetters.read().find(id);
    if (!promise)
        return {};
    if (!letter_)
        letter_ = promise->letter;
    const QString title = promise->title.simplified();
    return tr("“%1”").arg(title.isEmpty() ? tr("a promise without a title") : title);
}

void CardForm::showPromises()
{
    letter_ = {};
    QStringList promises;
    if (card_.solution)
        if (const auto answers = services().solutions.read().answers(*card_.solution); desk().report(answers))
            for (const SolutionPromise& answer : *answers)
                if (const QString words = promiseInWords(answer.promise); !words.isEmpty())
                    promises << words;
    promises_->setText(!card_.solution      ? tr("Without a solution it answers no promise.")
                       : promises.isEmpty() ? tr("The solution answers no promise yet.")
                                            : tr("Answers %1.").arg(promises.join(QStringLiteral(", "))));
    toLetter_->setVisible(static_cast<bool>(letter_));
}

void CardForm::focusTitle()
{
    title_->setFocus(Qt::OtherFocusReason);
    title_->selectAll();
}

void CardForm::retranslate()
{
    const QString names[] = {tr("Description"), tr("Solution"), tr("Who sees to it"), tr("Due date"), tr("Sprint")};
    for (std::size_t at = 0; at < labels_.size(); ++at)
        labels_[at]->setText(names[at]);
    title_->setPrompt(tr("What is tried?"), tr("Title of the card"));
    description_->setPrompt(tr("What it is, for whom, what it takes"), tr("Description of the card"));
    solution_->setPrompt(tr("A solution"), tr("Solution of the card"));
    assignee_->setPrompt(tr("Somebody"), tr("Who sees to the card"));
    dueOn_->setPrompt(tr("12/03/2018"), tr("Due date of the card"));
    sprint_->setAccessibleName(tr("Sprint of the card"));
    toLetter_->setText(tr("The letter"));
    toLetter_->setToolTip(tr("Opens the engagement letter that makes the promise"));
    if (card_.id) {
        showSprint();
        showPromises();
    }
}

} // namespace filrouge
