// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/teamform.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/sprint/teamcomposition.h"
#include "ui/sprint/sprintwords.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/linkchip.h"
#include "ui/widgets/namechoice.h"
#include "ui/widgets/rowsinplace.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <map>
#include <utility>

namespace filrouge {

namespace {

using namespace std::chrono_literals;
constexpr auto countAfter = 1500ms; // cards are moved in a row

} // namespace

TeamForm::TeamForm(const Desk& desk)
    : PaneForm(desk),
      name_(makeText(FieldText::Lines::One,
                     [this](const QString& words) {
                         return update("name", [&](Team& team) { team.name = words.simplified(); });
                     })),
      persona_(new NameChoice(desk.theme)),
      place_(makeText(FieldText::Lines::One,
                      [this](const QString& words) {
                          return update("place", [&](Team& team) { team.place = words.simplified(); });
                      })),
      membersTitle_(nullptr),
      lacking_(nullptr),
      noCoach_(nullptr),
      memberList_(nullptr),
      add_(new NameChoice(desk.theme)),
      workgroup_(new QPushButton),
      toBoard_(new QPushButton),
      boardTitle_(nullptr),
      boardFigures_(nullptr),
      counting_(desk.programme.file())
{
    name_->setTextStyle(TextSize::Title, QFont::DemiBold);
    addPart(name_);
    labels_.push_back(addField(persona_));
    labels_.push_back(addField(place_));
    addButtons({toBoard_});
    membersTitle_ = addSection();
    lacking_ = addLine(TextTone::Warning);
    noCoach_ = addLine();
    memberList_ = addRows(4);
    labels_.push_back(addField(add_));
    addButtons({workgroup_});
    boardTitle_ = addSection();
    boardFigures_ = addLine();
    soon_.setSingleShot(true);
    soon_.setInterval(countAfter);
    connect(&soon_, &QTimer::timeout, this, [this] { count(); });
    column().addStretch();
    connect(persona_, &NameChoice::chosen, this, [this](qint64 id) {
        settle();
        update("persona", [id](Team& team) { team.persona = id == 0 ? std::nullopt : std::optional(PersonaId(id)); });
    });
    connect(persona_, &NameChoice::newNameTyped, this, [this](const QString& name) {
        this->desk().toasts.complain(tr("No persona is called “%1”.").arg(name.left(60)));
        persona_->show(team_.persona.value_or(PersonaId()).value);
    });
    connect(add_, &NameChoice::chosen, this, [this](qint64 id) {
        if (id != 0)
            addMember(PersonId(id));
    });
    connect(add_, &NameChoice::newNameTyped, this, [this](const QString& name) { addPerson(name); });
    connect(workgroup_, &QPushButton::clicked, this, [this] { addWorkgroup(); });
    connect(toBoard_, &QPushButton::clicked, this, [this] { Q_EMIT boardWanted(team_.id); });
    retranslate();
}

bool TeamForm::update(const char* field, const Change& change)
{
    Team team = team_;
    change(team);
    if (team == team_)
        return true;
    const QString key = QStringLiteral("team %1 %2").arg(team.id.value).arg(QLatin1String(field));
    if (!desk().report(services().teams.update(team, key)))
        return false;
    team_ = team;
    return true;
}

void TeamForm::readNames()
{
    std::vector<NameChoice::Name> personas;
    if (const auto all = services().personas.read().all(); desk().report(all))
        for (const Persona& one : *all)
            personas.push_back({one.id.value, one.firstName.simplified()});
    persona_->setNames(personas);
    std::vector<NameChoice::Name> people;
    if (const auto all = services().territory.people().all(); desk().report(all))
        for (const Person& one : *all)
            people.push_back({one.id.value, one.name});
    add_->setNames(people);
}

void TeamForm::show(TeamId team)
{
    const bool other = team != team_.id;
    if (other)
        settle(); // what is typed belongs to the one before
    team_ = {};
    team_.id = team;
    read();
    if (other) {
        figures_.reset();
        showFigures();
        count();
    }
}

void TeamForm::read()
{
    const auto now = team_.id ? services().teams.read().find(team_.id) : Result<Team>(Team());
    team_ = now ? *now : Team();
    setVisible(static_cast<bool>(team_.id));
    if (!team_.id)
        return;
    name_->show(team_.name);
    persona_->show(team_.persona.value_or(PersonaId()).value);
    place_->show(team_.place);
    showMembers();
}

// A line stays the same while the person is in the team: somebody may be choosing there.
void TeamForm::showMembers()
{
    const auto members = services().teams.read().members(team_.id);
    const auto people = services().territory.people().all();
    if (!desk().report(members) || !desk().report(people))
        return;
    std::map<PersonId, QString> names;
    for (const Person& person : *people)
        names.emplace(person.id, person.name);
    members_ = *members;
    std::ranges::sort(members_, {}, [&](const TeamMember& one) { return std::pair(one.part, names[one.person]); });
    std::vector<MemberLine*> lines;
    for (TeamMember& member : members_) {
        const auto known = std::ranges::find(lines_, member.person, &MemberLine::person);
        MemberLine* line = known != lines_.end() ? *known : new MemberLine(desk(), member);
        if (known == lines_.end())
            connect(line, &PaneForm::wanted, this, &PaneForm::wanted);
        line->show(member, names[member.person]);
        lines.push_back(line);
    }
    putInPlace(*memberList_, lines_, std::move(lines));
    const auto lacking = missingParts(members_);
    lacking_->setText(tr("Still missing: %1.").arg(SprintWords::lacking(lacking)));
    lacking_->setVisible(!lacking.empty());
    const auto coaches = missingCoaches(members_);
    noCoach_->setText(tr("Still missing: %1.").arg(SprintWords::lacking(coaches)));
    noCoach_->setVisible(!coaches.empty());
    const auto outside = services().teams.workgroupOutside(team_.id);
    const int waiting = outside ? static_cast<int>(outside->size()) : 0;
    workgroup_->setText(tr("Add %n person(s) of its workgroup", nullptr, waiting));
    workgroup_->setVisible(waiting > 0);
}

void TeamForm::countAnew()
{
    stale_ = true;
    if (team_.id && isVisible())
        soon_.start();
}

void TeamForm::showEvent(QShowEvent* event)
{
    PaneForm::showEvent(event);
    if (stale_ && team_.id)
        soon_.start();
}

// The history of years is read where nobody waits for it.
void TeamForm::count()
{
    stale_ = false;
    if (!team_.id) {
        counting_.cancel();
        return;
    }
    counting_.start([this, team = team_.id](ProgrammeFile& copy) -> Result<FrozenReading::Arrival> {
        const CardRepository cards(copy.connection());
        FILROUGE_TRY_VALUE(own, cards.of(team));
        FILROUGE_TRY_VALUE(steps, cards.steps());
        return [this, figures = boardFigures(own, std::move(steps))] {
            figures_ = figures;
            showFigures();
        };
    });
}

void TeamForm::showFigures()
{
    QStringList lines;
    for (int at = 0; figures_ && at < cardStages; ++at) {
        const auto stage = static_cast<CardStage>(at);
        const StageFigures& of = figures_->of(stage);
        QStringList said{tr("%1: %n card(s)", nullptr, of.cards).arg(SprintWords::stage(stage))};
        if (of.stays > 0)
            said << tr("%1 days on average").arg(QLocale().toString(of.meanDays, 'f', 1));
        lines << said.join(QStringLiteral(" · "));
    }
    if (figures_) {
        QStringList decided;
        for (const Decision decision : {Decision::Keep, Decision::Adjust, Decision::Drop})
            decided << QStringLiteral("%1 %2").arg(SprintWords::decision(decision)).arg(figures_->of(decision));
        lines << decided.join(QStringLiteral(" · "));
        if (figures_->carriedOver > 0)
            lines << tr("%n card(s) went on to a later sprint undecided.", nullptr, figures_->carriedOver);
    }
    boardFigures_->setText(lines.join(u'\n'));
    boardTitle_->setVisible(figures_.has_value());
    boardFigures_->setVisible(figures_.has_value());
}

TeamPart TeamForm::likelyPartOf(PersonId person) const
{
    const auto found = services().territory.people().find(person);
    if (!found || !found->organisation)
        return TeamPart::ServiceUser;
    const auto organisation = services().territory.organisations().find(*found->organisation);
    return organisation ? likelyPart(organisation->kind) : TeamPart::ServiceUser;
}

void TeamForm::addMember(PersonId person)
{
    settle();
    add_->show(0);
    if (std::ranges::find(members_, person, &TeamMember::person) != members_.end())
        return; // is in it already
    desk().report(services().teams.setMember(team_.id, person, likelyPartOf(person)));
}

void TeamForm::addPerson(const QString& name)
{
    settle();
    const Text label = FILROUGE_TEXT("Edits", "Add “%1”", {name.left(40)});
    const auto done = desk().programme.file().edit(label, [&](Edit&) -> Result<> {
        Person person;
        person.name = name;
        FILROUGE_TRY_VALUE(added, services().territory.addPerson(person));
        return services().teams.setMember(team_.id, added.id, TeamPart::ServiceUser);
    });
    add_->show(0);
    if (desk().report(done))
        desk().offerUndo(tr("“%1” is new, and was added.").arg(name.left(60)));
}

void TeamForm::addWorkgroup()
{
    settle();
    const auto outside = services().teams.workgroupOutside(team_.id);
    if (!desk().report(outside) || !desk().report(services().teams.addWorkgroup(team_.id)))
        return;
    desk().offerUndo(tr("%n person(s) of the workgroup have joined.", nullptr, static_cast<int>(outside->size())));
    add_->setFocus(Qt::OtherFocusReason); // the button is gone
}

void TeamForm::focusName()
{
    name_->setFocus(Qt::OtherFocusReason);
    name_->selectAll();
}

void TeamForm::retranslate()
{
    const QString names[] = {tr("Persona"), tr("Where it meets"), tr("Add somebody")};
    for (std::size_t at = 0; at < labels_.size(); ++at)
        labels_[at]->setText(names[at]);
    name_->setPrompt(tr("Name of the team"), tr("Name of the team"));
    persona_->setPrompt(tr("For whom it works"), tr("Persona of the team"));
    place_->setPrompt(tr("The lab, a town hall, a library"), tr("Where the team meets"));
    membersTitle_->setText(tr("Members"));
    add_->setPrompt(tr("A name, then Enter"), tr("Add somebody to the team"));
    workgroup_->setToolTip(
        tr("Those on the seminar’s roll who work for this persona, and those who signed its letter"));
    toBoard_->setText(tr("Go to its board"));
    boardTitle_->setText(tr("On its boards so far"));
    showFigures();
    if (team_.id)
        showMembers();
}

MemberLine::MemberLine(const Desk& desk, const TeamMember& member)
    : PaneForm(desk),
      member_(member),
      name_(new LinkChip(desk.theme)),
      part_(makeChoice())
{
    part_->setMinimumContentsLength(18);
    addButtons({part_, name_}); // names begin one under the other
    connect(name_, &LinkChip::clicked, this, [this] { Q_EMIT wanted(Kind::Person, member_.person.value); });
    connect(part_, &ChoiceField::chosen, this, [this](int part) {
        settle();
        if (!this->desk().report(services().teams.setMember(member_.team, member_.person, static_cast<TeamPart>(part))))
            part_->show(static_cast<int>(member_.part));
    });
    connect(name_, &LinkChip::removeWanted, this, [this] {
        settle();
        const QString name = called_;
        if (this->desk().report(services().teams.removeMember(member_.team, member_.person)))
            this->desk().offerUndo(tr("%1 is not in the team any more.").arg(name));
    });
    retranslate();
}

void MemberLine::show(const TeamMember& member, const QString& name)
{
    member_ = member;
    called_ = name.simplified();
    describe();
    part_->show(static_cast<int>(member_.part));
}

void MemberLine::retranslate()
{
    part_->setWords(SprintWords::parts());
    describe();
}

void MemberLine::describe()
{
    name_->show(member_.person.value, called_);
    part_->setAccessibleName(tr("What %1 is in the team").arg(called_));
}

} // namespace filrouge
