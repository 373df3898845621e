// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/journeyeditor.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/persona/emotioncurve.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace filrouge {

JourneyEditor::JourneyEditor(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      title_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold)),
      curve_(new EmotionCurve(desk.theme)),
      name_(new FieldText(desk.theme, desk.pending, FieldText::Lines::One,
                          [this](const QString& text) { return store(&JourneyStep::title, text); })),
      channel_(new FieldText(desk.theme, desk.pending, FieldText::Lines::One,
                             [this](const QString& text) { return store(&JourneyStep::channel, text); })),
      description_(new FieldText(desk.theme, desk.pending, FieldText::Lines::Many,
                                 [this](const QString& text) { return store(&JourneyStep::description, text); })),
      add_(new QPushButton),
      earlier_(new QPushButton),
      later_(new QPushButton),
      remove_(new QPushButton)
{
    name_->setTextStyle(TextSize::Body, QFont::DemiBold);
    title_->setContentsMargins(6, 0, 0, 0);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(desk.theme.px(4));
    for (QPushButton* button : {add_, earlier_, later_, remove_}) {
        button->setFlat(true);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(0);
    grid->addWidget(name_, 0, 0);
    grid->addWidget(channel_, 0, 1);
    grid->addWidget(description_, 1, 0, 1, 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(4));
    column->addWidget(title_);
    column->addWidget(curve_);
    column->addLayout(grid);
    column->addLayout(buttons);

    connect(curve_, &EmotionCurve::stepChosen, this, [this](int step) {
        desk_.pending.flush(); // of the step before: what comes back of it would choose that one again
        const QSignalBlocker quiet(curve_);
        curve_->choose(step);
        showStep();
    });
    connect(curve_, &EmotionCurve::emotionWanted, this, [this](int step, int emotion) { setEmotion(step, emotion); });
    connect(curve_, &EmotionCurve::moveWanted, this, [this](int step, int position) { move(step, position); });
    connect(curve_, &EmotionCurve::removeWanted, this, [this](int step) { remove(step); });
    connect(curve_, &EmotionCurve::addWanted, this, [this] { add(); });
    connect(add_, &QPushButton::clicked, this, [this] { add(); });
    connect(earlier_, &QPushButton::clicked, this, [this] { move(curve_->chosen(), curve_->chosen() - 1); });
    connect(later_, &QPushButton::clicked, this, [this] { move(curve_->chosen(), curve_->chosen() + 1); });
    connect(remove_, &QPushButton::clicked, this, [this] { remove(curve_->chosen()); });
    retranslate();
}

void JourneyEditor::show(const Persona& persona, const std::vector<JourneyStep>& steps)
{
    const JourneyStepId before = persona.id == persona_ ? written_ : JourneyStepId();
    persona_ = persona.id;
    steps_ = steps;
    const QSignalBlocker quiet(curve_);
    curve_->show(steps_, persona.hue);
    for (std::size_t i = 0; i < steps_.size(); ++i) // a moved step stays the chosen one
        if (steps_[i].id == before)
            curve_->choose(static_cast<int>(i));
    showStep();
}

bool JourneyEditor::showStepWith(const SearchWords& words)
{
    const auto has = [&words](const JourneyStep& step) {
        return std::ranges::any_of(std::array{step.title, step.channel, step.description},
                                   [&words](const QString& text) { return !words.in(text, 1).empty(); });
    };
    if (const JourneyStep* step = chosen(); step != nullptr && has(*step))
        return true;
    const auto found = std::ranges::find_if(steps_, has);
    if (found == steps_.end())
        return false;
    curve_->choose(static_cast<int>(found - steps_.begin()));
    showStep();
    return true;
}

const JourneyStep* JourneyEditor::chosen() const
{
    const int step = curve_->chosen();
    return step >= 0 && step < static_cast<int>(steps_.size()) ? &steps_[static_cast<std::size_t>(step)] : nullptr;
}

void JourneyEditor::showStep()
{
    const JourneyStep* step = chosen();
    written_ = step != nullptr ? step->id : JourneyStepId();
    const JourneyStep none;
    const JourneyStep& shown = step != nullptr ? *step : none;
    name_->show(shown.title);
    channel_->show(shown.channel);
    description_->show(shown.description);
    for (QWidget* field :
         {static_cast<QWidget*>(name_), static_cast<QWidget*>(channel_), static_cast<QWidget*>(description_)})
        field->setVisible(step != nullptr);
    const int at = curve_->chosen();
    earlier_->setEnabled(at > 0);
    later_->setEnabled(step != nullptr && at + 1 < static_cast<int>(steps_.size()));
    remove_->setEnabled(step != nullptr);
}

bool JourneyEditor::store(QString JourneyStep::*field, const QString& text)
{
    for (const JourneyStep& one : steps_) {
        if (one.id != written_)
            continue;
        JourneyStep step = one;
        step.*field = text;
        return desk_.report(desk_.programme.services().journeys.update(
            step, QStringLiteral("journey/%1/%2").arg(step.id.value).arg(field == &JourneyStep::title)));
    }
    return true; // the step is gone, and the words with it
}

void JourneyEditor::setEmotion(int step, int emotion)
{
    desk_.pending.flush();
    JourneyStep changed = steps_[static_cast<std::size_t>(step)];
    changed.emotion = emotion;
    desk_.report(
        desk_.programme.services().journeys.update(changed, QStringLiteral("emotion/%1").arg(changed.id.value)));
}

void JourneyEditor::move(int step, int position)
{
    if (step < 0 || position < 0 || position >= static_cast<int>(steps_.size()))
        return;
    desk_.pending.flush();
    desk_.report(desk_.programme.services().journeys.move(steps_[static_cast<std::size_t>(step)].id, position));
}

void JourneyEditor::add()
{
    desk_.pending.flush();
    if (!persona_)
        return;
    JourneyStep step;
    step.persona = persona_;
    step.title = tr("New step");
    JourneyService& journeys = desk_.programme.services().journeys;
    const int after = curve_->chosen();
    const auto outcome = desk_.programme.file().edit(FILROUGE_TEXT("Edits", "Add journey step “%1”", {step.title}),
                                                     [&](Edit&) -> Result<JourneyStep> {
                                                         FILROUGE_TRY_VALUE(added, journeys.add(step));
                                                         if (after >= 0)
                                                             FILROUGE_TRY(journeys.move(added.id, after + 1));
                                                         return added;
                                                     });
    if (!desk_.report(outcome))
        return;
    for (std::size_t i = 0; i < steps_.size(); ++i)
        if (steps_[i].id == outcome->id)
            curve_->choose(static_cast<int>(i));
    showStep();
    name_->setFocus();
    name_->selectAll();
}

void JourneyEditor::remove(int step)
{
    if (step < 0 || step >= static_cast<int>(steps_.size()))
        return;
    desk_.pending.flush();
    const QString title = steps_[static_cast<std::size_t>(step)].title.left(60);
    if (desk_.report(desk_.programme.services().journeys.remove(steps_[static_cast<std::size_t>(step)].id)))
        desk_.offerUndo(tr("The step “%1” is deleted.").arg(title));
}

void JourneyEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void JourneyEditor::retranslate()
{
    title_->setText(tr("Journey and emotions"));
    name_->setPrompt(tr("What happens at this step"), tr("Title of the step"));
    channel_->setPrompt(tr("By which channel"), tr("Channel of the step"));
    description_->setPrompt(tr("What it is like, in a sentence or two"), tr("Description of the step"));
    add_->setText(tr("Add a step"));
    earlier_->setText(tr("Earlier"));
    earlier_->setToolTip(tr("Moves the chosen step (Alt+Left on the curve)"));
    later_->setText(tr("Later"));
    later_->setToolTip(tr("Moves the chosen step (Alt+Right on the curve)"));
    remove_->setText(tr("Delete the step"));
}

} // namespace filrouge
