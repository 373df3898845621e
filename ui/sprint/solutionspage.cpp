// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/solutionspage.h"

#include "core/base/shortened.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/sprint/openpromiseform.h"
#include "ui/sprint/solutionform.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keynotes.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace filrouge {

namespace {

// A promise is a part of its letter: among the lines it stands under the letter's kind, by its own key.
constexpr Kind promiseKind = Kind::EngagementLetter;
constexpr qint64 headingKey = -1;

QWidget* stacked(const QList<QWidget*>& forms)
{
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* form : forms)
        column->addWidget(form);
    return all;
}

} // namespace

SolutionsPage::SolutionsPage(const Desk& desk)
    : LabPage(desk),
      newSolution_(new QPushButton),
      newBundle_(new QPushButton),
      solution_(new SolutionForm(desk)),
      bundle_(new BundleForm(desk)),
      promise_(new OpenPromiseForm(desk))
{
    connect(newSolution_, &QPushButton::clicked, this, [this] { addSolution(); });
    connect(newBundle_, &QPushButton::clicked, this, [this] { addBundle(); });
    connect(&empty(), &EmptyState::activated, this, [this] { addSolution(); });
    connect(solution_, &PaneForm::wanted, this, &Page::wanted);
    connect(promise_, &PaneForm::wanted, this, &Page::wanted);
    connect(promise_, &OpenPromiseForm::answered, this, [this](SolutionId solution) {
        choose({Kind::Solution, solution.value});
        list().setFocus(Qt::OtherFocusReason);
    });
    build({newSolution_, newBundle_}, stacked({solution_, bundle_, promise_}));
    retranslate();
}

void SolutionsPage::read()
{
    const SolutionService& solutions = desk().programme.services().solutions;
    const auto all = solutions.read().all();
    const auto bundles = solutions.bundles().all();
    const auto answers = solutions.read().answers();
    const auto open = solutions.read().promisesWithoutSolution();
    const auto teams = desk().programme.services().teams.read().all();
    if (!desk().report(all) || !desk().report(bundles) || !desk().report(answers) || !desk().report(open) ||
        !desk().report(teams))
        return;
    std::map<TeamId, QString> teamNames;
    for (const Team& team : *teams)
        teamNames.emplace(team.id, team.name.simplified());
    std::vector<LabLine> lines;
    const auto add = [&](const Solution& solution, bool inside) {
        const auto many = std::ranges::count(*answers, solution.id, &SolutionPromise::solution);
        QStringList notes;
        if (solution.team && teamNames.contains(*solution.team))
            notes << teamNames[*solution.team];
        if (many > 0)
            notes << tr("%n promise(s)", nullptr, static_cast<int>(many));
        lines.push_back({Kind::Solution,
                         solution.id.value,
                         solution.id.value,
                         solution.title.simplified(),
                         notes.join(QStringLiteral(" · ")),
                         many == 0 ? tr("Answers no promise yet") : QString(),
                         inside});
    };
    for (const SolutionBundle& bundle : *bundles) {
        const auto many = std::ranges::count(*all, std::optional(bundle.id), &Solution::bundle);
        lines.push_back({Kind::SolutionBundle,
                         bundle.id.value,
                         bundle.id.value,
                         bundle.title.simplified(),
                         tr("Bundle of %n solution(s)", nullptr, static_cast<int>(many)),
                         {}});
        for (const Solution& solution : *all)
            if (solution.bundle == bundle.id)
                add(solution, true);
    }
    for (const Solution& solution : *all)
        if (!solution.bundle)
            add(solution, false);
    if (!open->empty()) {
        std::map<EngagementLetterId, QString> whose;
        if (const auto letters = desk().programme.services().engagementLetters.read().all())
            for (const EngagementLetter& letter : *letters)
                if (const auto persona = desk().programme.services().personas.read().find(letter.persona))
                    whose[letter.id] = tr("To %1", "a persona").arg(persona->firstName.simplified());
        lines.push_back({Kind::Programme,
                         headingKey,
                         0,
                         tr("%n promise(s) without a solution", nullptr, static_cast<int>(open->size())),
                         {},
                         {}});
        for (const Promise& promise : *open)
            lines.push_back(
                {promiseKind,
                 promise.id.value,
                 promise.id.value,
                 promise.title.trimmed().isEmpty() ? tr("A promise without a title") : promise.title.simplified(),
                 whose[promise.letter],
                 tr("No solution yet"),
                 true,
                 false});
    }
    show(lines);
}

void SolutionsPage::readNames()
{
    solution_->readNames();
    promise_->readNames();
}

void SolutionsPage::showDetail(const Item& item)
{
    solution_->show(SolutionId(item.kind == Kind::Solution ? item.id : 0));
    bundle_->show(SolutionBundleId(item.kind == Kind::SolutionBundle ? item.id : 0));
    promise_->show(PromiseId(item.kind == promiseKind ? item.id : 0));
}

void SolutionsPage::focusDetail()
{
    if (chosen().kind == Kind::Solution)
        solution_->focusTitle();
    else if (chosen().kind == Kind::SolutionBundle)
        bundle_->focusTitle();
    else if (chosen().kind == promiseKind)
        promise_->focusFirst();
}

Item SolutionsPage::itemAtHand() const
{
    if (chosen().kind != promiseKind)
        return chosen();
    const auto promise = desk().programme.services().engagementLetters.read().find(PromiseId(chosen().id));
    return promise ? Item{Kind::EngagementLetter, promise->letter.value} : Item();
}

void SolutionsPage::addSolution()
{
    desk().pending.flush();
    Solution solution;
    solution.title = tr("New solution");
    if (chosen().kind == Kind::SolutionBundle)
        solution.bundle = SolutionBundleId(chosen().id);
    const auto added = desk().programme.services().solutions.add(solution);
    if (!desk().report(added))
        return;
    choose({Kind::Solution, added->id.value});
    focusDetail();
}

void SolutionsPage::addBundle()
{
    desk().pending.flush();
    SolutionBundle bundle;
    bundle.title = tr("New bundle");
    const auto added = desk().programme.services().solutions.addBundle(bundle);
    if (!desk().report(added))
        return;
    choose({Kind::SolutionBundle, added->id.value});
    focusDetail();
}

void SolutionsPage::remove(const Item& item)
{
    SolutionService& solutions = desk().programme.services().solutions;
    if (item.kind == Kind::Solution) {
        const auto solution = solutions.read().find(SolutionId(item.id));
        if (!desk().report(solution) || !desk().report(solutions.remove(solution->id)))
            return;
        desk().offerUndo(tr("“%1” was removed; its cards stay.").arg(shortened(solution->title)));
    } else if (item.kind == Kind::SolutionBundle) {
        const auto bundle = solutions.bundles().find(SolutionBundleId(item.id));
        if (!desk().report(bundle) || !desk().report(solutions.removeBundle(bundle->id)))
            return;
        desk().offerUndo(tr("“%1” was removed; its solutions stay.").arg(shortened(bundle->title)));
    }
    takeKeyboard();
}

// Past the next one that shows in the same bundle: those of other bundles stand between them in the file.
void SolutionsPage::move(const Item& item, int places)
{
    SolutionService& solutions = desk().programme.services().solutions;
    if (item.kind == Kind::SolutionBundle) {
        const auto bundle = solutions.bundles().find(SolutionBundleId(item.id));
        if (desk().report(bundle) && bundle->position + places >= 0)
            desk().report(solutions.moveBundle(bundle->id, bundle->position + places));
        return;
    }
    if (item.kind != Kind::Solution)
        return;
    auto all = solutions.read().all();
    if (!desk().report(all))
        return;
    const auto moving = std::ranges::find(*all, SolutionId(item.id), &Solution::id);
    if (moving == all->end())
        return;
    for (auto at = moving - all->begin() + places; at >= 0 && at < static_cast<std::ptrdiff_t>(all->size());
         at += places)
        if ((*all)[static_cast<std::size_t>(at)].bundle == moving->bundle) {
            desk().report(solutions.move(moving->id, static_cast<int>(at)));
            return;
        }
}

bool SolutionsPage::notices(const Changes& changes) const
{
    return changes.touches(Kind::Solution) || changes.touches(Kind::SolutionBundle) || changes.touches(Kind::Team) ||
           changes.touches(Kind::EngagementLetter);
}

void SolutionsPage::retranslate()
{
    title().setText(tr("Solutions"));
    newSolution_->setText(tr("New solution"));
    newBundle_->setText(tr("New bundle"));
    list().setAccessibleName(tr("Solutions and promises"));
    nothingChosen().setText(tr("Choose a solution, or a promise that still needs one."));
    empty().setTexts(tr("No promise, no solution yet"),
                     tr("A solution is what a team builds to keep a promise; several that are launched together are a "
                        "bundle. Promises of the engagement letters show here as long as nothing answers them."),
                     tr("New solution"));
    noteKeys(&list(),
             {{{Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}, tr("Put it one place up or down")},
              {{Qt::Key_Return}, tr("Write about it")},
              {{Qt::Key_Delete}, tr("Remove it")}});
    read();
}

} // namespace filrouge
