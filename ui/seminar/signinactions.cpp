// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/seminar/newcomerbar.h"
#include "ui/seminar/signinview.h"

#include <QLineEdit>
#include <QMenu>
#include <QTableView>

#include <algorithm>
#include <utility>

// What the sign-in desk does to the lines of the roll.

namespace filrouge {

QStringList SignInView::organisationNames() const
{
    QStringList names;
    if (const auto all = desk_.programme.services().territory.organisations().all())
        for (const Organisation& one : *all)
            names << one.name;
    return names;
}

QStringList SignInView::workgroupNames() const
{
    QStringList names;
    for (const WorkgroupNames::Name& one : model_.workgroups().open())
        names << one.firstName;
    return names;
}

// The first who can still come in; somebody who is here already is only said to be.
void SignInView::signFirstIn()
{
    if (search_->text().trimmed().isEmpty())
        return;
    ParticipantId here;
    for (int row = 0; row < filter_.rowCount(); ++row) {
        const QModelIndex index = filter_.index(row, 0);
        const ParticipantId id(index.data(RollModel::IdRole).toLongLong());
        if (index.data(RollModel::AttendanceRole).toInt() == static_cast<int>(Attendance::Present)) {
            here = here ? here : id;
            continue;
        }
        if (desk_.report(actions_.signIn({id}))) {
            search_->clear();
            announce({id});
        }
        return;
    }
    if (here)
        desk_.toasts.say(tr("%1 has signed in already.").arg(nameOf(here)));
    else
        addWalkIn();
}

void SignInView::announce(const std::vector<ParticipantId>& ids)
{
    if (ids.empty())
        return;
    desk_.offerUndo(ids.size() == 1 ? tr("%1 has signed in.").arg(nameOf(ids.front()))
                                    : tr("%n person(s) have signed in.", nullptr, static_cast<int>(ids.size())));
    for (const ParticipantId id : ids)
        Q_EMIT signedIn(id);
}

void SignInView::togglePresence()
{
    const std::vector<ParticipantId> coming = selectedIn({Attendance::Expected, Attendance::Absent, Attendance::Left});
    if (coming.empty())
        takeBack();
    else if (desk_.report(actions_.signIn(coming)))
        announce(coming);
}

void SignInView::takeBack()
{
    const auto ids = selectedIn({Attendance::Present, Attendance::Left, Attendance::Absent});
    if (!ids.empty() && desk_.report(actions_.takeBack(ids)))
        desk_.offerUndo(ids.size() == 1
                            ? tr("%1 is expected again.").arg(nameOf(ids.front()))
                            : tr("%n person(s) are expected again.", nullptr, static_cast<int>(ids.size())));
}

void SignInView::markLeft()
{
    const auto ids = selectedIn({Attendance::Present});
    if (!ids.empty() && desk_.report(actions_.markLeft(ids)))
        desk_.offerUndo(ids.size() == 1 ? tr("%1 has left.").arg(nameOf(ids.front()))
                                        : tr("%n person(s) have left.", nullptr, static_cast<int>(ids.size())));
}

void SignInView::markAbsent()
{
    const auto ids = selectedIn({Attendance::Expected, Attendance::Present, Attendance::Left});
    if (!ids.empty() && desk_.report(actions_.markAbsent(ids)))
        desk_.offerUndo(ids.size() == 1 ? tr("%1 is absent.").arg(nameOf(ids.front()))
                                        : tr("%n person(s) are absent.", nullptr, static_cast<int>(ids.size())));
}

void SignInView::removeSelected()
{
    const auto ids = selected();
    if (ids.empty())
        return;
    const QString name = nameOf(ids.front());
    if (desk_.report(actions_.remove(ids)))
        desk_.offerUndo(ids.size() == 1
                            ? tr("%1 was taken off the roll.").arg(name)
                            : tr("%n person(s) were taken off the roll.", nullptr, static_cast<int>(ids.size())));
}

std::vector<ParticipantId> SignInView::invited() const
{
    std::vector<ParticipantId> ids = selected();
    std::erase_if(ids, [this](ParticipantId id) {
        const RollLine* line = lineOf(id);
        return line == nullptr || line->participant.invitation == Invitation::WalkIn;
    });
    return ids;
}

void SignInView::chooseInvitation()
{
    invitations_->clear();
    const std::pair<Invitation, QString> answers[] = {{Invitation::NotSent, tr("Not invited yet")},
                                                      {Invitation::Sent, tr("Invited, no answer")},
                                                      {Invitation::Accepted, tr("Accepted")},
                                                      {Invitation::Declined, tr("Declined")}};
    for (const auto& [invitation, words] : answers)
        connect(invitations_->addAction(words), &QAction::triggered, this, [this, as = invitation, said = words] {
            markInvitations(as, said);
        });
    openAtCurrent(*invitations_);
}

void SignInView::markInvitations(Invitation invitation, const QString& as)
{
    const auto ids = invited();
    if (ids.empty() || !desk_.report(desk_.programme.services().roll.markInvitations(ids, invitation)))
        return;
    desk_.offerUndo(ids.size() == 1 ? tr("%1: %2", "who, what came of their invitation").arg(nameOf(ids.front()), as)
                                    : tr("%n invitation(s): %1", nullptr, static_cast<int>(ids.size())).arg(as));
}

void SignInView::chooseWorkgroup()
{
    groups_->clear();
    const auto sizes = workgroupSizes(model_.rows());
    for (const WorkgroupNames::Name& one : model_.workgroups().open()) {
        const auto size = sizes.find(one.persona);
        QString name = one.firstName;
        name.replace(u'&', QStringLiteral("&&"));
        const QAction* choice =
            groups_->addAction(QStringLiteral("%1 (%2)").arg(name).arg(size == sizes.end() ? 0 : size->second));
        connect(choice, &QAction::triggered, this, [this, persona = one.persona] { setWorkgroup(persona); });
    }
    groups_->addSeparator();
    connect(groups_->addAction(tr("None")), &QAction::triggered, this, [this] { setWorkgroup(std::nullopt); });
    openAtCurrent(*groups_);
}

void SignInView::openAtCurrent(QMenu& menu)
{
    const QRect row = table_->visualRect(table_->currentIndex());
    menu.popup(table_->viewport()->mapToGlobal(row.bottomLeft()));
}

void SignInView::setWorkgroup(std::optional<PersonaId> persona)
{
    const auto ids = selected();
    if (ids.empty() || !desk_.report(desk_.programme.services().roll.setWorkgroup(ids, persona)))
        return;
    const auto people = static_cast<int>(ids.size());
    const QString name = nameOf(ids.front());
    if (persona)
        desk_.offerUndo(
            (people == 1 ? tr("%1 works for %2.").arg(name, model_.workgroups().nameOf(*persona))
                         : tr("%n person(s) work for %1.", nullptr, people).arg(model_.workgroups().nameOf(*persona))));
    else
        desk_.offerUndo(people == 1 ? tr("%1 is in no workgroup.").arg(name)
                                    : tr("%n person(s) are in no workgroup.", nullptr, people));
}

void SignInView::addWalkIn()
{
    replaced_ = {};
    newcomer_->askWalkIn(filter_.rowCount() == 0 ? search_->text().simplified() : QString(), organisationNames());
}

void SignInView::substitute()
{
    const auto ids = selected();
    if (ids.size() != 1)
        return;
    replaced_ = ids.front();
    newcomer_->askSubstitute(nameOf(replaced_));
}

void SignInView::endSubstitution()
{
    const auto ids = selected();
    if (ids.size() == 1 && desk_.report(desk_.programme.services().signIn.endSubstitution(ids.front())))
        desk_.offerUndo(tr("%1 speaks in their own name now.").arg(nameOf(ids.front())));
}

void SignInView::takeNewcomer(const QString& name, const QString& organisation)
{
    const auto added =
        replaced_ ? actions_.substitute(replaced_, name) : actions_.addWalkIn(seminar_, name, organisation);
    if (!desk_.report(added))
        return;
    newcomer_->hide();
    search_->clear();
    focusSearch();
    announce({added->id});
}

} // namespace filrouge
