// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/lettereditor.h"

#include "core/base/shortened.h"
#include "core/documents/challengelettersource.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/persona/difficultylist.h"
#include "ui/persona/linelist.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagepreview.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr int narrowEditor = 720;

LineList::Operations expectationOperations(const Desk& desk)
{
    ProgrammeFile& file = desk.programme.file();
    ChallengeLetterService& letters = desk.programme.services().challengeLetters;
    LineList::Operations operations;
    operations.add = [&file, &letters](qint64 letter, const QString& text, int place) {
        return file.edit(FILROUGE_TEXT("Edits", "Add “%1”", {shortened(text)}), [&](Edit&) -> Result<> {
            FILROUGE_TRY_VALUE(added, letters.addExpectation({{}, ChallengeLetterId(letter), text, 0}));
            return place == added.position ? Result<>() : letters.moveExpectation(added.id, place);
        });
    };
    operations.update = [&letters](qint64 id, const QString& text) -> Result<> {
        FILROUGE_TRY_VALUE(expectation, letters.read().expectationStore().find(ExpectationId(id)));
        expectation.text = text;
        return letters.updateExpectation(expectation, QStringLiteral("expectation/%1").arg(id));
    };
    operations.move = [&letters](qint64 id, int place) { return letters.moveExpectation(ExpectationId(id), place); };
    operations.remove = [&letters](qint64 id) { return letters.removeExpectation(ExpectationId(id)); };
    return operations;
}

} // namespace

LetterEditor::LetterEditor(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      states_(new QStackedWidget),
      none_(new EmptyState(desk.theme)),
      place_(field(&ChallengeLetter::place, FieldText::Lines::One)),
      day_(new DayField(desk.theme, desk.pending,
                        [this](QDate day) {
                            if (!letter_)
                                return true;
                            ChallengeLetter changed = *letter_;
                            changed.writtenOn = day;
                            return store(changed, QStringLiteral("day"));
                        })),
      addressee_(field(&ChallengeLetter::addressee, FieldText::Lines::Many)),
      salutation_(field(&ChallengeLetter::salutation, FieldText::Lines::One)),
      situation_(field(&ChallengeLetter::situation, FieldText::Lines::Many)),
      difficultiesTitle_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold)),
      difficulties_(new DifficultyList(desk)),
      expectations_(new LineList(desk, expectationOperations(desk))),
      closing_(field(&ChallengeLetter::closing, FieldText::Lines::Many)),
      signature_(field(&ChallengeLetter::signature, FieldText::Lines::One)),
      remove_(new QPushButton),
      form_(new QScrollArea),
      pageToggle_(new QPushButton),
      preview_(new PagePreview(desk.theme))
{
    connect(none_, &EmptyState::activated, this, [this] { begin(); });
    connect(remove_, &QPushButton::clicked, this, [this] { remove(); });
    connect(day_, &DayField::refused, this, [this](const QString& sentence) { desk_.toasts.complain(sentence); });
    connect(difficulties_, &DifficultyList::focused, preview_, &PagePreview::scrollTo);
    connect(expectations_, &LineList::focused, this, [this](qint64, const QString& text) { preview_->scrollTo(text); });

    form_->setWidget(makeForm());
    form_->setWidgetResizable(true);
    form_->setFrameStyle(QFrame::NoFrame);
    form_->setFocusPolicy(Qt::NoFocus);
    form_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    pageToggle_->setCheckable(true);
    pageToggle_->setFlat(true);
    pageToggle_->setIcon(desk.theme.icon("view-preview"));
    connect(pageToggle_, &QPushButton::toggled, this, [this] { arrange(); });
    connect(&desk.theme, &UiTheme::changed, this, [this] { arrange(); });
    auto* sides = new QHBoxLayout;
    sides->setSpacing(desk.theme.px(8));
    sides->addWidget(form_, 3);
    sides->addWidget(preview_, 2);
    auto* both = new QWidget;
    auto* under = new QVBoxLayout(both);
    under->setContentsMargins(0, 0, 0, 0);
    under->setSpacing(0);
    under->addWidget(pageToggle_, 0, Qt::AlignRight);
    under->addLayout(sides, 1);
    states_->addWidget(none_);
    states_->addWidget(both);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(states_);
    retranslate();
}

QWidget* LetterEditor::makeForm()
{
    const auto px = [this](int pixels) { return desk_.theme.px(pixels); };
    for (FieldText* field : {salutation_, situation_, closing_})
        field->setTextStyle(TextSize::Large);
    signature_->setTextStyle(TextSize::Large, QFont::DemiBold);
    difficultiesTitle_->setContentsMargins(6, 0, 0, 0);
    expectations_->setTextSize(TextSize::Large);
    remove_->setFlat(true);
    auto* form = new QWidget;
    form->setAutoFillBackground(true);
    form->setBackgroundRole(QPalette::Base);
    auto* dated = new QHBoxLayout;
    dated->addWidget(place_, 1);
    dated->addWidget(day_, 1);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(px(24), px(20), px(24), px(24));
    column->setSpacing(px(8));
    column->addWidget(addressee_);
    column->addLayout(dated);
    column->addSpacing(px(4));
    column->addWidget(salutation_);
    column->addWidget(situation_);
    column->addSpacing(px(4));
    column->addWidget(difficultiesTitle_);
    column->addWidget(difficulties_);
    column->addSpacing(px(4));
    column->addWidget(expectations_);
    column->addWidget(closing_);
    column->addWidget(signature_);
    column->addSpacing(px(8));
    column->addWidget(remove_, 0, Qt::AlignLeft);
    column->addStretch();
    return form;
}

FieldText* LetterEditor::field(QString ChallengeLetter::*part, FieldText::Lines lines)
{
    const QString key = QStringLiteral("text%1").arg(++fieldCount_);
    auto* made = new FieldText(desk_.theme, desk_.pending, lines, [this, part, key](const QString& text) {
        if (!letter_)
            return true;
        ChallengeLetter changed = *letter_;
        changed.*part = text;
        return store(changed, key);
    });
    connect(made, &FieldText::focusLost, this, [this] { desk_.programme.file().endMerging(); });
    connect(made, &FieldText::focusGained, this, [this, made] { preview_->scrollTo(made->toPlainText()); });
    return made;
}

bool LetterEditor::store(const ChallengeLetter& letter, const QString& field)
{
    return desk_.report(desk_.programme.services().challengeLetters.update(
        letter, QStringLiteral("letter/%1/%2").arg(letter.id.value).arg(field)));
}

void LetterEditor::show(PersonaId persona)
{
    if (persona != persona_.id)
        preview_->clear();
    persona_.id = persona;
    reload();
}

void LetterEditor::reload()
{
    stale_ = !live_;
    if (!persona_.id || stale_)
        return;
    Services& services = desk_.programme.services();
    const ChallengeLetterRepository& letters = services.challengeLetters.read();
    const auto persona = services.personas.read().find(persona_.id);
    if (!persona)
        return; // the page leaves it
    persona_ = *persona;
    const auto letter = letters.of(persona_.id);
    if (!desk_.report(letter))
        return;
    letter_ = *letter;
    states_->setCurrentIndex(letter_ ? 1 : 0);
    retranslate();
    if (!letter_)
        return;
    place_->show(letter_->place);
    day_->show(letter_->writtenOn);
    addressee_->show(letter_->addressee);
    salutation_->show(letter_->salutation);
    situation_->show(letter_->situation);
    closing_->show(letter_->closing);
    signature_->show(letter_->signature);
    const auto difficulties = letters.difficulties(letter_->id);
    const auto links = letters.irritantLinks(letter_->id);
    const auto irritants = services.irritants.read().all();
    const auto expectations = letters.expectations(letter_->id);
    if (!desk_.report(difficulties) || !desk_.report(links) || !desk_.report(irritants) || !desk_.report(expectations))
        return;
    difficulties_->setHue(persona_.hue);
    difficulties_->show(letter_->id, *difficulties, *links, *irritants);
    std::vector<LineList::Line> lines;
    for (const Expectation& expectation : *expectations)
        lines.push_back({expectation.id.value, expectation.text});
    expectations_->show(letter_->id.value, lines);
    showPage();
}

QWidget* LetterEditor::form() const
{
    return form_->widget();
}

void LetterEditor::setLive(bool live)
{
    live_ = live;
    if (live && stale_)
        reload();
    else
        showPage();
}

void LetterEditor::showPage()
{
    if (!live_ || !letter_)
        return;
    const auto content = challengeLetterContent(desk_.programme, letter_->id, desk_.clock.now());
    if (desk_.report(content))
        preview_->setDocument(challengeLetterDocument(*content));
}

void LetterEditor::begin()
{
    desk_.pending.flush();
    if (!desk_.report(desk_.programme.services().challengeLetters.begin(persona_.id)))
        return;
    situation_->setFocus();
}

void LetterEditor::remove()
{
    desk_.pending.flush();
    if (letter_ && desk_.report(desk_.programme.services().challengeLetters.remove(letter_->id)))
        desk_.offerUndo(tr("The letter from %1 is deleted.").arg(persona_.firstName.simplified().left(60)));
}

// Magnified, the page takes the place of the words when it is asked for.
void LetterEditor::arrange()
{
    const bool narrow = width() < desk_.theme.px(narrowEditor);
    pageToggle_->setVisible(narrow);
    form_->setVisible(!narrow || !pageToggle_->isChecked());
    preview_->setVisible(!narrow || pageToggle_->isChecked());
}

void LetterEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LetterEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LetterEditor::retranslate()
{
    none_->setTexts(tr("%1 has not written yet").arg(persona_.firstName.simplified().left(60)),
                    tr("In a challenge letter the persona calls those who run public services to account: the "
                       "situation, numbered difficulties, what is expected. Each difficulty will want an answer."),
                    tr("Begin the letter"));
    place_->setPrompt(tr("Place"), tr("Place of the letter"));
    day_->setPrompt(tr("Date"), tr("Date of the letter"));
    addressee_->setPrompt(tr("To whom it is written"), tr("Addressee"));
    salutation_->setPrompt(tr("Salutation"), tr("Salutation"));
    situation_->setPrompt(tr("The situation, in the persona’s own words"), tr("Situation"));
    difficultiesTitle_->setText(tr("Difficulties"));
    expectations_->setTexts(tr("Expectations"), tr("Add an expectation"), tr("Expectation"));
    closing_->setPrompt(tr("The last words"), tr("Closing"));
    signature_->setPrompt(tr("Signature"), tr("Signature"));
    remove_->setText(tr("Delete the letter"));
    pageToggle_->setText(tr("The page as it will be printed"));
    pageToggle_->setToolTip(tr("Shows the page in place of the words, and back"));
}

} // namespace filrouge
