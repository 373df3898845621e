// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/solutionform.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/widgets/rowsinplace.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

std::vector<NameChoice::Name> promiseNames(const Services& services)
{
    std::vector<NameChoice::Name> names;
    const auto letters = services.engagementLetters.read().all();
    if (!letters)
        return names; // another reading says so
    for (const EngagementLetter& letter : *letters) {
        const auto persona = services.personas.read().find(letter.persona);
        const QString whose = persona ? persona->firstName.simplified() : QString();
        if (const auto promises = services.engagementLetters.read().promises(letter.id))
            for (const Promise& promise : *promises) {
                const QString title = promise.title.trimmed().isEmpty() ? SolutionForm::tr("A promise without a title")
                                                                        : promise.title.simplified();
                names.push_back({promise.id.value, whose.isEmpty() ? title : title + QStringLiteral(" · ") + whose});
            }
    }
    return names;
}

SolutionForm::SolutionForm(const Desk& desk)
    : PaneForm(desk),
      title_(makeText(FieldText::Lines::One,
                      [this](const QString& words) {
                          return update("title", [&](Solution& one) { one.title = words.simplified(); });
                      })),
      description_(makeText(FieldText::Lines::Many,
                            [this](const QString& words) {
                                return update("description", [&](Solution& one) { one.description = words; });
                            })),
      bundle_(new NameChoice(desk.theme)),
      team_(new NameChoice(desk.theme)),
      promisesTitle_(nullptr),
      noPromise_(nullptr),
      promiseList_(nullptr),
      addPromise_(new NameChoice(desk.theme))
{
    title_->setTextStyle(TextSize::Title, QFont::DemiBold);
    addPart(title_);
    labels_.push_back(addField(description_));
    labels_.push_back(addField(bundle_));
    labels_.push_back(addField(team_));
    promisesTitle_ = addSection();
    noPromise_ = addLine(TextTone::Warning);
    promiseList_ = addRows(6);
    labels_.push_back(addField(addPromise_));
    column().addStretch();
    connect(bundle_, &NameChoice::chosen, this, [this](qint64 id) {
        settle();
        update("bundle",
               [id](Solution& one) { one.bundle = id == 0 ? std::nullopt : std::optional(SolutionBundleId(id)); });
    });
    connect(bundle_, &NameChoice::newNameTyped, this, [this](const QString& title) { addBundle(title); });
    connect(team_, &NameChoice::chosen, this, [this](qint64 id) {
        settle();
        update("team", [id](Solution& one) { one.team = id == 0 ? std::nullopt : std::optional(TeamId(id)); });
    });
    connect(team_, &NameChoice::newNameTyped, this, [this](const QString& name) {
        this->desk().toasts.complain(tr("No team is called “%1”.").arg(name.left(60)));
        team_->show(solution_.team.value_or(TeamId()).value);
    });
    connect(addPromise_, &NameChoice::chosen, this, [this](qint64 id) {
        addPromise_->show(0);
        settle();
        if (id != 0)
            this->desk().report(services().solutions.linkPromise(solution_.id, PromiseId(id)));
    });
    connect(addPromise_, &NameChoice::newNameTyped, this, [this](const QString& name) {
        this->desk().toasts.complain(tr("No promise begins like “%1”.").arg(name.left(60)));
        addPromise_->show(0);
    });
    retranslate();
}

bool SolutionForm::update(const char* field, const Change& change)
{
    Solution solution = solution_;
    change(solution);
    if (solution == solution_)
        return true;
    const QString key = QStringLiteral("solution %1 %2").arg(solution.id.value).arg(QLatin1String(field));
    if (!desk().report(services().solutions.update(solution, key)))
        return false;
    solution_ = solution;
    return true;
}

void SolutionForm::addBundle(const QString& title)
{
    settle();
    const Text label = FILROUGE_TEXT("Edits", "Add “%1”", {title.left(40)});
    const auto done = desk().programme.file().edit(label, [&](Edit&) -> Result<> {
        SolutionBundle bundle;
        bundle.title = title;
        FILROUGE_TRY_VALUE(added, services().solutions.addBundle(bundle));
        Solution solution = solution_;
        solution.bundle = added.id;
        return services().solutions.update(solution);
    });
    if (desk().report(done))
        desk().offerUndo(tr("“%1” is new, and was added.").arg(title.left(60)));
    else
        bundle_->show(solution_.bundle.value_or(SolutionBundleId()).value);
}

void SolutionForm::readNames()
{
    std::vector<NameChoice::Name> bundles;
    if (const auto all = services().solutions.bundles().all(); desk().report(all))
        for (const SolutionBundle& one : *all)
            bundles.push_back({one.id.value, one.title.simplified()});
    bundle_->setNames(bundles);
    std::vector<NameChoice::Name> teams;
    if (const auto all = services().teams.read().all(); desk().report(all))
        for (const Team& one : *all)
            teams.push_back({one.id.value, one.name.simplified()});
    team_->setNames(teams);
    promises_ = promiseNames(services());
    addPromise_->setNames(promises_);
}

void SolutionForm::show(SolutionId solution)
{
    if (solution != solution_.id)
        settle(); // what is typed belongs to the one before
    const auto now = solution ? services().solutions.read().find(solution) : Result<Solution>(Solution());
    solution_ = now ? *now : Solution();
    setVisible(static_cast<bool>(solution_.id));
    if (!solution_.id)
        return;
    title_->show(solution_.title);
    description_->show(solution_.description);
    bundle_->show(solution_.bundle.value_or(SolutionBundleId()).value);
    team_->show(solution_.team.value_or(TeamId()).value);
    showPromises();
}

void SolutionForm::showPromises()
{
    const auto answers = services().solutions.read().answers(solution_.id);
    if (!desk().report(answers))
        return;
    std::vector<NameChoice::Name> answered; // in the order of their letters
    std::ranges::copy_if(promises_, std::back_inserter(answered), [&](const NameChoice::Name& promise) {
        return std::ranges::find(*answers, SolutionPromise{solution_.id, PromiseId(promise.id)}) != answers->end();
    });
    std::vector<AnsweredPromise*> lines;
    for (const NameChoice::Name& promise : answered) {
        const SolutionPromise answer{solution_.id, PromiseId(promise.id)};
        const auto known = std::ranges::find(lines_, answer, &AnsweredPromise::answer);
        AnsweredPromise* line = known != lines_.end() ? *known : new AnsweredPromise(desk(), answer);
        if (known == lines_.end())
            connect(line, &PaneForm::wanted, this, &PaneForm::wanted);
        line->show(promise.name);
        lines.push_back(line);
    }
    putInPlace(*promiseList_, lines_, std::move(lines));
    noPromise_->setVisible(lines_.empty());
}

void SolutionForm::focusTitle()
{
    title_->setFocus(Qt::OtherFocusReason);
    title_->selectAll();
}

void SolutionForm::retranslate()
{
    const QString names[] = {tr("Description"), tr("Bundle"), tr("Team"), tr("Add a promise")};
    for (std::size_t at = 0; at < labels_.size(); ++at)
        labels_[at]->setText(names[at]);
    title_->setPrompt(tr("Title of the solution"), tr("Title of the solution"));
    description_->setPrompt(tr("What it changes, for whom"), tr("Description of the solution"));
    bundle_->setPrompt(tr("A bundle"), tr("Bundle of the solution"));
    team_->setPrompt(tr("Who builds it"), tr("Team of the solution"));
    promisesTitle_->setText(tr("Promises it answers"));
    noPromise_->setText(tr("It answers no promise yet."));
    addPromise_->setPrompt(tr("A promise"), tr("Add a promise that the solution answers"));
}

AnsweredPromise::AnsweredPromise(const Desk& desk, const SolutionPromise& answer)
    : PaneForm(desk),
      answer_(answer),
      title_(addLine(TextTone::Ink)),
      letter_(new QPushButton),
      remove_(new QPushButton)
{
    addButtons({letter_, remove_});
    connect(letter_, &QPushButton::clicked, this, [this] {
        if (const auto promise = services().engagementLetters.read().find(answer_.promise);
            this->desk().report(promise))
            Q_EMIT wanted(Kind::EngagementLetter, promise->letter.value);
    });
    connect(remove_, &QPushButton::clicked, this, [this] {
        settle();
        if (this->desk().report(services().solutions.unlinkPromise(answer_.solution, answer_.promise)))
            this->desk().offerUndo(tr("The solution does not answer it any more."));
    });
    retranslate();
}

void AnsweredPromise::show(const QString& title)
{
    name_ = title;
    retranslate();
}

void AnsweredPromise::retranslate()
{
    title_->setText(name_.isEmpty() ? tr("A promise without a title") : name_);
    letter_->setAccessibleName(tr("The letter of “%1”").arg(title_->text()));
    remove_->setAccessibleName(tr("Take away “%1”").arg(title_->text()));
    letter_->setText(tr("The letter"));
    remove_->setText(tr("Take away"));
}

BundleForm::BundleForm(const Desk& desk)
    : PaneForm(desk),
      title_(makeText(FieldText::Lines::One,
                      [this](const QString& words) {
                          return update("title", [&](SolutionBundle& one) { one.title = words.simplified(); });
                      })),
      description_(makeText(FieldText::Lines::Many,
                            [this](const QString& words) {
                                return update("description", [&](SolutionBundle& one) { one.description = words; });
                            })),
      label_(nullptr)
{
    title_->setTextStyle(TextSize::Title, QFont::DemiBold);
    addPart(title_);
    label_ = addField(description_);
    column().addStretch();
    retranslate();
}

bool BundleForm::update(const char* field, const std::function<void(SolutionBundle&)>& change)
{
    SolutionBundle bundle = bundle_;
    change(bundle);
    const QString key = QStringLiteral("bundle %1 %2").arg(bundle.id.value).arg(QLatin1String(field));
    if (!desk().report(services().solutions.updateBundle(bundle, key)))
        return false;
    bundle_ = bundle;
    return true;
}

void BundleForm::show(SolutionBundleId bundle)
{
    if (bundle != bundle_.id)
        settle();
    const auto now = bundle ? services().solutions.bundles().find(bundle) : Result<SolutionBundle>(SolutionBundle());
    bundle_ = now ? *now : SolutionBundle();
    setVisible(static_cast<bool>(bundle_.id));
    title_->show(bundle_.title);
    description_->show(bundle_.description);
}

void BundleForm::focusTitle()
{
    title_->setFocus(Qt::OtherFocusReason);
    title_->selectAll();
}

void BundleForm::retranslate()
{
    label_->setText(tr("Description"));
    title_->setPrompt(tr("Title of the bundle"), tr("Title of the bundle"));
    description_->setPrompt(tr("Why these solutions belong together"), tr("Description of the bundle"));
}

} // namespace filrouge
