// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/teamspage.h"

#include "core/base/shortened.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/sprint/teamcomposition.h"
#include "ui/sprint/sprintwords.h"
#include "ui/sprint/teamform.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keynotes.h"
#include "ui/widgets/namechoice.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>

#include <algorithm>

namespace filrouge {

TeamsPage::TeamsPage(const Desk& desk)
    : LabPage(desk),
      new_(new QPushButton),
      forPersona_(new NameChoice(desk.theme)),
      form_(new TeamForm(desk))
{
    connect(new_, &QPushButton::clicked, this, [this] { add(); });
    connect(forPersona_, &NameChoice::chosen, this, [this](qint64 id) {
        if (id != 0)
            addFor(PersonaId(id));
    });
    connect(forPersona_, &NameChoice::newNameTyped, this, [this](const QString& name) {
        this->desk().toasts.complain(tr("No persona is called “%1”.").arg(name.left(60)));
        forPersona_->show(0);
    });
    connect(form_, &PaneForm::wanted, this, &Page::wanted);
    connect(form_, &TeamForm::boardWanted, this, &TeamsPage::boardWanted);
    connect(&desk.programme.file(), &ProgrammeFile::changed, this, [this](const Changes& changes) {
        if (changes.touches(Kind::Card))
            form_->countAnew();
    });
    connect(&empty(), &EmptyState::activated, this, [this] { add(); });
    forPersona_->setMinimumContentsLength(22);
    build({new_, forPersona_}, form_);
    retranslate();
}

void TeamsPage::read()
{
    const Services& services = desk().programme.services();
    const auto teams = services.teams.read().all();
    const auto members = services.teams.read().members();
    const auto personas = services.personas.read().all();
    if (!desk().report(teams) || !desk().report(members) || !desk().report(personas))
        return;
    std::vector<LabLine> lines;
    for (const Team& team : *teams) {
        std::vector<TeamMember> own;
        std::ranges::copy_if(
            *members, std::back_inserter(own), [&](const TeamMember& one) { return one.team == team.id; });
        LabLine line{Kind::Team, team.id.value, team.id.value, team.name.simplified(), {}, {}};
        QStringList notes;
        const auto persona = team.persona ? std::ranges::find(*personas, *team.persona, &Persona::id) : personas->end();
        if (persona != personas->end() && persona->firstName.simplified() != line.title)
            notes << tr("for %1").arg(persona->firstName.simplified());
        notes << tr("%n member(s)", nullptr, static_cast<int>(own.size()));
        if (!team.place.trimmed().isEmpty())
            notes << team.place.simplified();
        line.note = notes.join(QStringLiteral(" · "));
        if (const auto lacking = missingParts(own); !lacking.empty())
            line.lack = tr("Missing: %1").arg(SprintWords::lacking(lacking));
        lines.push_back(line);
    }
    show(lines);
}

void TeamsPage::readNames()
{
    form_->readNames();
    std::vector<NameChoice::Name> names;
    if (const auto personas = desk().programme.services().personas.read().all(); desk().report(personas))
        for (const Persona& persona : *personas)
            names.push_back({persona.id.value, persona.firstName.simplified()});
    forPersona_->setNames(names);
}

void TeamsPage::showDetail(const Item& item)
{
    form_->show(TeamId(item.id));
}

void TeamsPage::focusDetail()
{
    if (chosen().id != 0)
        form_->focusName();
}

void TeamsPage::add()
{
    desk().pending.flush();
    Team team;
    team.name = tr("New team");
    const auto added = desk().programme.services().teams.add(team);
    if (!desk().report(added))
        return;
    choose({Kind::Team, added->id.value});
    focusDetail();
}

void TeamsPage::addFor(PersonaId persona)
{
    desk().pending.flush();
    forPersona_->show(0);
    TeamService& teams = desk().programme.services().teams;
    const auto all = teams.read().all();
    if (!desk().report(all))
        return;
    if (const auto known = std::ranges::find(*all, std::optional(persona), &Team::persona); known != all->end()) {
        choose({Kind::Team, known->id.value});
        desk().toasts.say(tr("This persona has a team already: “%1”.").arg(shortened(known->name)));
        list().setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto added = teams.addFor(persona);
    if (!desk().report(added))
        return;
    choose({Kind::Team, added->id.value});
    const auto members = teams.read().members(added->id);
    const bool manned = members && !members->empty();
    desk().offerUndo((manned ? tr("The team “%1” is there, with its workgroup.")
                             : tr("The team “%1” is there. Its workgroup is empty: add its members."))
                         .arg(shortened(added->name)));
    list().setFocus(Qt::OtherFocusReason);
}

void TeamsPage::remove(const Item& item)
{
    const auto team = desk().programme.services().teams.read().find(TeamId(item.id));
    if (!desk().report(team) || !desk().report(desk().programme.services().teams.remove(team->id)))
        return;
    desk().offerUndo(tr("“%1” was removed, with its sprints and its cards.").arg(shortened(team->name)));
    takeKeyboard();
}

void TeamsPage::move(const Item& item, int places)
{
    TeamService& teams = desk().programme.services().teams;
    const auto team = teams.read().find(TeamId(item.id));
    if (desk().report(team) && team->position + places >= 0)
        desk().report(teams.move(team->id, team->position + places));
}

bool TeamsPage::notices(const Changes& changes) const
{
    return changes.touches(Kind::Team) || changes.touches(Kind::Person) || changes.touches(Kind::Persona) ||
           changes.touches(Kind::Participant) || changes.touches(Kind::EngagementLetter);
}

void TeamsPage::retranslate()
{
    title().setText(tr("Teams"));
    new_->setText(tr("New team"));
    forPersona_->setPrompt(tr("Team for a persona…"),
                           tr("Make a team for a persona, with its workgroup and those who signed its letter"));
    list().setAccessibleName(tr("Teams"));
    nothingChosen().setText(tr("Choose a team: here stands who is in it."));
    empty().setTexts(tr("No team yet"),
                     tr("Service users, front-line officers and local managers, with their coaches: the workgroup of a "
                        "chosen persona goes on as a team of the lab."),
                     tr("New team"));
    noteKeys(&list(),
             {{{Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}, tr("Put it one place up or down")},
              {{Qt::Key_Return}, tr("Write about it")},
              {{Qt::Key_Delete}, tr("Remove it")}});
    read();
}

} // namespace filrouge
