// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/openpromiseform.h"

#include "core/base/shortened.h"
#include "core/programme/services.h"
#include "ui/widgets/namechoice.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace filrouge {

OpenPromiseForm::OpenPromiseForm(const Desk& desk)
    : PaneForm(desk),
      title_(new TextLabel(desk.theme, TextSize::Title, QFont::DemiBold)),
      deliverable_(nullptr),
      hint_(nullptr),
      make_(new QPushButton),
      letter_(new QPushButton),
      label_(nullptr),
      existing_(new NameChoice(desk.theme))
{
    title_->setContentsMargins(6, 0, 6, 0);
    addPart(title_);
    deliverable_ = addLine(TextTone::Ink);
    hint_ = addLine(TextTone::Warning);
    addButtons({make_, letter_});
    label_ = addField(existing_);
    column().addStretch();
    connect(make_, &QPushButton::clicked, this, [this] { makeSolution(); });
    connect(
        letter_, &QPushButton::clicked, this, [this] { Q_EMIT wanted(Kind::EngagementLetter, promise_.letter.value); });
    connect(existing_, &NameChoice::chosen, this, [this](qint64 id) {
        existing_->show(0);
        if (id != 0)
            link(SolutionId(id));
    });
    connect(existing_, &NameChoice::newNameTyped, this, [this](const QString& name) {
        existing_->show(0);
        this->desk().toasts.complain(tr("No solution is called “%1”.").arg(name.left(60)));
    });
    retranslate();
}

void OpenPromiseForm::show(PromiseId promise)
{
    const auto now = promise ? services().engagementLetters.read().find(promise) : Result<Promise>(Promise());
    promise_ = now ? *now : Promise();
    setVisible(static_cast<bool>(promise_.id));
    title_->setText(promise_.title.trimmed().isEmpty() ? tr("A promise without a title") : promise_.title.simplified());
    deliverable_->setText(promise_.deliverable.simplified());
    deliverable_->setVisible(!promise_.deliverable.trimmed().isEmpty());
}

void OpenPromiseForm::readNames()
{
    std::vector<NameChoice::Name> names;
    if (const auto all = services().solutions.read().all(); desk().report(all))
        for (const Solution& one : *all)
            names.push_back({one.id.value, one.title.simplified()});
    existing_->setNames(names);
}

void OpenPromiseForm::focusFirst()
{
    make_->setFocus(Qt::OtherFocusReason);
}

// Under the promise's own title, until the team has found a better one.
void OpenPromiseForm::makeSolution()
{
    settle();
    Solution solution;
    solution.title = title_->text();
    const auto added = services().solutions.add(solution, {promise_.id});
    if (!desk().report(added))
        return;
    desk().offerUndo(tr("The solution “%1” answers the promise.").arg(shortened(added->title)));
    Q_EMIT answered(added->id);
}

void OpenPromiseForm::link(SolutionId solution)
{
    settle();
    if (!desk().report(services().solutions.linkPromise(solution, promise_.id)))
        return;
    desk().offerUndo(tr("The solution answers the promise."));
    Q_EMIT answered(solution);
}

void OpenPromiseForm::retranslate()
{
    hint_->setText(tr("Nobody builds anything for this promise yet."));
    make_->setText(tr("Make a solution for it"));
    letter_->setText(tr("The letter"));
    label_->setText(tr("Or a solution there is"));
    existing_->setPrompt(tr("A solution"), tr("Solution that answers the promise"));
    if (promise_.id)
        show(promise_.id);
}

} // namespace filrouge
