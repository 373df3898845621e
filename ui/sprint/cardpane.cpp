// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/cardpane.h"

#include "core/programme/services.h"
#include "ui/sprint/cardform.h"
#include "ui/sprint/decisionbox.h"
#include "ui/sprint/fieldtestform.h"
#include "ui/sprint/sprintpictures.h"
#include "ui/sprint/sprintwords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowsinplace.h"

#include <QDateTime>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace filrouge {

namespace {

// Longer histories are for figures, not for reading.
constexpr std::size_t mostEvents = 60;

QString dayOf(Instant at)
{
    return SprintWords::shortDay(QDateTime::fromMSecsSinceEpoch(at.ms).date());
}

} // namespace

CardPane::CardPane(const Desk& desk)
    : PaneForm(desk),
      empty_(new EmptyState(desk.theme)),
      about_(nullptr),
      form_(new CardForm(desk)),
      testsTitle_(nullptr),
      noTests_(nullptr),
      testList_(nullptr),
      addTest_(new QPushButton),
      decision_(new DecisionBox(desk)),
      picturesTitle_(nullptr),
      pictures_(new PictureRow(desk, import_, picturesOfCards(services()))),
      reading_(nullptr),
      historyTitle_(nullptr),
      history_(nullptr),
      remove_(new QPushButton)
{
    build();
    connect(form_, &PaneForm::wanted, this, &PaneForm::wanted);
    connect(decision_, &PaneForm::wanted, this, &PaneForm::wanted);
    connect(decision_, &DecisionBox::iterated, this, [this](CardId card) { Q_EMIT wanted(Kind::Card, card.value); });
    connect(addTest_, &QPushButton::clicked, this, [this] { addTest(); });
    connect(remove_, &QPushButton::clicked, this, [this] { remove(); });
    connect(&import_, &PhotoImport::progressed, this, [this](int done, int of) {
        reading_->setText(tr("Reading pictures: %1 of %2").arg(done + 1).arg(of));
        reading_->setVisible(of > 1);
    });
    connect(&import_, &PhotoImport::finished, reading_, &QWidget::hide);
    retranslate();
    show({});
}

void CardPane::build()
{
    addPart(form_);
    testsTitle_ = addSection();
    noTests_ = addLine();
    testList_ = addRows(8);
    addButtons({addTest_});
    addPart(decision_);
    picturesTitle_ = addSection();
    addPart(pictures_);
    reading_ = addLine();
    reading_->hide();
    historyTitle_ = addSection();
    history_ = addLine();
    addButtons({remove_});
    about_ = gatherParts(); // they hide where there is no card
    addPart(empty_);
    column().addStretch();
}

void CardPane::show(CardId card)
{
    if (card && card == card_.id)
        return; // it follows every edit
    settle();   // what is typed belongs to the one before
    card_ = {};
    card_.id = card;
    if (card)
        form_->readNames();
    read();
}

void CardPane::read()
{
    if (card_.id) {
        const auto now = services().cards.read().find(card_.id);
        card_ = now ? *now : Card(); // it is gone, and the board is about to say so
    }
    about_->setVisible(static_cast<bool>(card_.id));
    empty_->setVisible(!card_.id);
    if (!card_.id)
        return;
    form_->show(card_);
    if (const auto tests = services().fieldTests.read().of(card_.id); desk().report(tests))
        showTests(*tests);
    if (const auto next = services().cards.read().next(card_.id); desk().report(next))
        decision_->show(card_, *next);
    pictures_->show(card_.id.value);
    showHistory();
}

// A form stays the same while its test is there: somebody may be writing in it.
void CardPane::showTests(const std::vector<FieldTest>& tests)
{
    std::vector<FieldTestForm*> forms;
    for (const FieldTest& test : tests) {
        const auto known = std::ranges::find(tests_, test.id, &FieldTestForm::id);
        FieldTestForm* form = known != tests_.end() ? *known : new FieldTestForm(desk(), import_, test);
        form->show(test, static_cast<int>(forms.size()) + 1);
        forms.push_back(form);
    }
    putInPlace(*testList_, tests_, std::move(forms));
    noTests_->setVisible(tests_.empty());
}

void CardPane::showHistory()
{
    const auto events = services().cards.read().events(card_.id);
    const auto sprints = services().sprints.read().of(card_.team);
    if (!desk().report(events) || !desk().report(sprints))
        return;
    std::map<SprintId, int> numbers;
    for (const Sprint& sprint : *sprints)
        numbers.emplace(sprint.id, sprint.number);
    QStringList lines;
    const std::size_t from = events->size() > mostEvents ? events->size() - mostEvents : 0;
    for (std::size_t at = events->size(); at > from; --at) {
        const CardEvent& event = (*events)[at - 1];
        const QString words = SprintWords::event(event, numbers);
        lines << (event.at ? tr("%1: %2", "a day, what happened").arg(dayOf(event.at), words) : words);
    }
    history_->setText(lines.join(QLatin1Char('\n')));
}

void CardPane::apply(const Changes& changes)
{
    if (!card_.id)
        return;
    if (changes.touches(Kind::Solution) || changes.touches(Kind::Person))
        form_->readNames();
    if (changes.touches(Kind::Commune))
        for (FieldTestForm* form : tests_)
            form->readNames();
    for (const Kind kind :
         {Kind::Card, Kind::FieldTest, Kind::Sprint, Kind::Solution, Kind::EngagementLetter, Kind::Person, Kind::Team})
        if (changes.touches(kind)) {
            read();
            return;
        }
}

void CardPane::reopen()
{
    const CardId card = card_.id;
    card_ = {};
    show(card);
}

void CardPane::addTest()
{
    settle();
    FieldTest test;
    test.card = card_.id;
    const auto added = services().fieldTests.add(test);
    if (!desk().report(added))
        return;
    read();
    focusTest(added->id);
}

void CardPane::remove()
{
    settle();
    const QString title = card_.title.simplified();
    if (desk().report(services().cards.remove(card_.id)))
        desk().offerUndo(tr("“%1” was removed.").arg(title));
}

void CardPane::focusTitle()
{
    form_->focusTitle();
    Q_EMIT showWanted(form_);
}

void CardPane::focusDecision()
{
    Q_EMIT showWanted(decision_);
    decision_->focusFirst();
}

void CardPane::focusTest(FieldTestId test)
{
    const auto form = std::ranges::find(tests_, test, &FieldTestForm::id);
    if (form == tests_.end())
        return;
    Q_EMIT showWanted(*form);
    (*form)->focusFirst();
}

FieldTestId CardPane::testAtHand() const
{
    const QWidget* at = window()->focusWidget();
    const auto form = std::ranges::find_if(tests_, [at](const FieldTestForm* each) { return each->isAncestorOf(at); });
    return form == tests_.end() ? FieldTestId() : (*form)->id();
}

void CardPane::retranslate()
{
    empty_->setTexts(tr("Choose a card"), tr("Here stands what is tried, how people took it, and what was decided."));
    testsTitle_->setText(tr("Field tests"));
    noTests_->setText(tr("Nobody has tried it yet."));
    addTest_->setText(tr("Add a test"));
    addTest_->setAccessibleName(tr("Add a field test"));
    picturesTitle_->setText(tr("Pictures"));
    historyTitle_->setText(tr("History"));
    remove_->setText(tr("Remove the card"));
    if (card_.id)
        showHistory();
}

} // namespace filrouge
