// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/promiseform.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"

#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLayoutItem>
#include <QRadioButton>
#include <QToolButton>

#include <algorithm>

namespace filrouge {

namespace {

TextLabel* labelOn(const UiTheme& theme)
{
    auto* label = new TextLabel(theme, TextSize::Body, QFont::Normal, TextTone::Muted);
    label->setContentsMargins(0, 6, 0, 0); // on the line of a field's text
    return label;
}

} // namespace

PromiseForm::PromiseForm(const Desk& desk)
    : desk_(desk),
      form_(new QFormLayout(this)),
      owner_(new NameChoice(desk.theme)),
      dueOn_(new DateField(desk.theme, desk.pending,
                           [this](QDate day) { return update("due_on", [day](Promise& p) { p.dueOn = day; }); })),
      firm_(new QRadioButton),
      subject_(new QRadioButton),
      subjectUntil_(new DateField(
          desk.theme, desk.pending,
          [this](QDate day) { return update("subject_until", [day](Promise& p) { p.subjectUntil = day; }); })),
      answers_(new QWidget),
      ownerLabel_(labelOn(desk.theme)),
      dueLabel_(labelOn(desk.theme)),
      firmLabel_(labelOn(desk.theme)),
      untilLabel_(labelOn(desk.theme)),
      answersLabel_(labelOn(desk.theme))
{
    form_->setContentsMargins(desk.theme.px(10), 0, desk.theme.px(16), desk.theme.px(16));
    form_->setHorizontalSpacing(desk.theme.px(12));
    form_->setVerticalSpacing(desk.theme.px(2));
    form_->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form_->setRowWrapPolicy(desk.theme.zoom() > 150 ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    FieldText* title = addText("title", &Promise::title, FieldText::Lines::One);
    title->setTextStyle(TextSize::Large, QFont::Bold);
    addText("description", &Promise::description, FieldText::Lines::Many);
    addText("deliverable", &Promise::deliverable, FieldText::Lines::One);
    addLine(ownerLabel_, owner_);
    addLine(dueLabel_, dueOn_);
    addText("indicator", &Promise::indicator, FieldText::Lines::One);
    addText("baseline", &Promise::baseline, FieldText::Lines::One);
    addText("target", &Promise::target, FieldText::Lines::One);
    addText("means", &Promise::means, FieldText::Lines::Many);
    addText("derogation", &Promise::derogation, FieldText::Lines::Many);
    addFirmness();
    subjectTo_ = addText("subject_to", &Promise::subjectTo, FieldText::Lines::Many);
    addLine(untilLabel_, subjectUntil_);
    addLine(answersLabel_, answers_);
    answers_->setLayout(new QHBoxLayout);
    answers_->layout()->setContentsMargins(6, 0, 0, 0);
    answers_->layout()->setSpacing(desk.theme.px(4));
    connect(owner_, &NameChoice::chosen, this, [this](qint64 id) {
        update("owner", [id](Promise& p) { p.owner = id > 0 ? std::optional(OrganisationId(id)) : std::nullopt; });
    });
    connect(owner_, &NameChoice::newNameTyped, this, [this](const QString& name) { addOwner(name); });
    for (DateField* field : {dueOn_, subjectUntil_})
        connect(field, &DateField::focusGained, this, [this] { Q_EMIT workedOn(promise_.promise.title); });
    retranslate();
}

FieldText* PromiseForm::addText(const char* field, QString Promise::*member, FieldText::Lines lines)
{
    auto* text = new FieldText(desk_.theme, desk_.pending, lines, [this, field, member](const QString& words) {
        return update(field, [&](Promise& promise) { promise.*member = words; });
    });
    connect(text, &FieldText::focusGained, this, [this] { Q_EMIT workedOn(promise_.promise.title); });
    connect(text, &FieldText::focusLost, this, [this] { desk_.programme.file().endMerging(); });
    lines_.push_back({field, labelOn(desk_.theme), text, member});
    addLine(lines_.back().label, text);
    return text;
}

void PromiseForm::addLine(TextLabel* label, QWidget* widget)
{
    const auto measure = [this, label] { label->setFixedWidth(desk_.theme.px(128)); };
    measure();
    connect(&desk_.theme, &UiTheme::changed, label, measure);
    form_->addRow(label, widget);
}

void PromiseForm::addFirmness()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(6, desk_.theme.px(4), 0, desk_.theme.px(4));
    row->addWidget(firm_);
    row->addWidget(subject_);
    row->addStretch();
    auto* box = new QWidget;
    box->setLayout(row);
    addLine(firmLabel_, box);
    connect(subject_, &QRadioButton::toggled, this, [this](bool on) {
        const Firmness firmness = on ? Firmness::SubjectTo : Firmness::Firm;
        if (promise_.promise.firmness == firmness)
            return;
        if (!update("firmness", [firmness](Promise& promise) { promise.firmness = firmness; }))
            show(promise_, difficulties_);
        else if (on)
            subjectTo_->setFocus();
    });
}

bool PromiseForm::update(const char* field, const std::function<void(Promise&)>& change)
{
    Promise promise = promise_.promise;
    change(promise);
    const QString key = QStringLiteral("promise %1 %2").arg(promise.id.value).arg(QLatin1String(field));
    if (!desk_.report(desk_.programme.services().promises.update(promise, key)))
        return false;
    promise_.promise = promise;
    return true;
}

void PromiseForm::addOwner(const QString& name)
{
    Services& services = desk_.programme.services();
    Organisation organisation;
    organisation.name = name;
    Promise promise = promise_.promise;
    const Result<> done =
        desk_.programme.file().edit(FILROUGE_TEXT("Edits", "Let %1 lead a promise", {name}), [&](Edit&) -> Result<> {
            FILROUGE_TRY_VALUE(added, services.territory.addOrganisation(organisation));
            promise.owner = added.id;
            return services.promises.update(promise);
        });
    if (!desk_.report(done))
        owner_->show(promise.owner ? promise.owner->value : 0);
}

void PromiseForm::show(const NumberedPromise& promise, const std::vector<NumberedDifficulty>& difficulties)
{
    const bool retitled = promise.promise.title != promise_.promise.title;
    promise_ = promise;
    for (const Line& line : lines_)
        line.text->show(promise.promise.*line.member);
    owner_->show(promise.promise.owner ? promise.promise.owner->value : 0);
    dueOn_->show(promise.promise.dueOn);
    subjectUntil_->show(promise.promise.subjectUntil);
    (promise.promise.firmness == Firmness::SubjectTo ? subject_ : firm_)->setChecked(true);
    showReservation();
    showAnswers(difficulties);
    // The page beside knows what one works on by these words.
    if (retitled && isAncestorOf(QApplication::focusWidget()))
        Q_EMIT workedOn(promise.promise.title);
}

void PromiseForm::showReservation()
{
    const bool shown = promise_.promise.firmness == Firmness::SubjectTo;
    for (const Line& line : lines_)
        if (line.text == subjectTo_)
            line.label->setVisible(shown);
    subjectTo_->setVisible(shown);
    untilLabel_->setVisible(shown);
    subjectUntil_->setVisible(shown);
}

void PromiseForm::setOrganisations(const std::vector<NameChoice::Name>& names)
{
    owner_->setNames(names);
    owner_->show(promise_.promise.owner ? promise_.promise.owner->value : 0);
}

void PromiseForm::showAnswers(const std::vector<NumberedDifficulty>& difficulties)
{
    auto* row = static_cast<QHBoxLayout*>(answers_->layout());
    if (!(difficulties == difficulties_) || row->count() == 0) {
        difficulties_ = difficulties;
        while (QLayoutItem* item = row->takeAt(0)) {
            if (item->widget() != nullptr)
                item->widget()->deleteLater();
            delete item;
        }
        for (const NumberedDifficulty& numbered : difficulties_) {
            auto* button = new QToolButton;
            button->setCheckable(true);
            button->setText(QString::number(numbered.number));
            const DifficultyId id = numbered.difficulty.id;
            connect(button, &QToolButton::clicked, this, [this, id](bool on) { setAnswer(id, on); });
            row->addWidget(button);
        }
        row->addStretch();
    }
    nameAnswers();
    for (std::size_t i = 0; i < difficulties_.size(); ++i) {
        auto* button = static_cast<QToolButton*>(row->itemAt(static_cast<int>(i))->widget());
        button->setChecked(std::ranges::find(promise_.answers, difficulties_[i].difficulty.id) !=
                           promise_.answers.end());
    }
}

void PromiseForm::nameAnswers()
{
    for (std::size_t i = 0; i < difficulties_.size(); ++i) {
        QWidget* button = answers_->layout()->itemAt(static_cast<int>(i))->widget();
        button->setToolTip(
            tr("Answers difficulty %1: %2")
                .arg(QString::number(difficulties_[i].number), difficulties_[i].difficulty.title.simplified()));
        button->setAccessibleName(button->toolTip());
    }
}

void PromiseForm::setAnswer(DifficultyId difficulty, bool answers)
{
    PromiseService& promises = desk_.programme.services().promises;
    desk_.report(answers ? promises.linkDifficulty(promise_.promise.id, difficulty)
                         : promises.unlinkDifficulty(promise_.promise.id, difficulty));
}

void PromiseForm::focusOn(const QByteArray& field)
{
    QWidget* target = lines_.front().text;
    for (const Line& line : lines_)
        if (line.field == field)
            target = line.text;
    if (field == "owner")
        target = owner_;
    else if (field == "due_on")
        target = dueOn_->field();
    else if (field == "subject_until")
        target = subjectUntil_->field();
    else if (field == "difficulties" && answers_->layout()->count() > 1)
        target = answers_->layout()->itemAt(0)->widget();
    target->setFocus(Qt::OtherFocusReason);
}

void PromiseForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PromiseForm::retranslate()
{
    const QString labels[] = {tr("Title"),
                              tr("Description"),
                              tr("Deliverable"),
                              tr("Indicator"),
                              tr("Baseline"),
                              tr("Target"),
                              tr("Means"),
                              tr("Derogation needed"),
                              tr("Subject to…")};
    const QString prompts[] = {tr("What do we promise?"),
                               tr("In a few sentences"),
                               tr("What will exist at the end?"),
                               tr("How will it be measured?"),
                               tr("Where do we start from?"),
                               tr("What do we aim at?"),
                               tr("People, money, tools"),
                               tr("Which rule would have to give way?"),
                               tr("A deliberation, an agreement by the hierarchy…")};
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        lines_[i].label->setText(labels[i]);
        lines_[i].text->setPrompt(prompts[i], labels[i]);
    }
    ownerLabel_->setText(tr("Lead organisation"));
    owner_->setPrompt(tr("Choose, or type a new one"), tr("Lead organisation"));
    dueLabel_->setText(tr("Due date"));
    dueOn_->setPrompt(tr("31/12/2018"), tr("Due date"));
    firmLabel_->setText(tr("Commitment"));
    firm_->setText(tr("Firm"));
    subject_->setText(tr("Subject to…"));
    untilLabel_->setText(tr("Settled by"));
    subjectUntil_->setPrompt(tr("31/12/2018"), tr("Settled by"));
    answersLabel_->setText(tr("Answers difficulties"));
    nameAnswers();
}

} // namespace filrouge
