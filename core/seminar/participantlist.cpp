// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seminar/participantlist.h"

#include "core/base/comparablename.h"
#include "core/seminar/participantwords.h"

namespace filrouge {

namespace {

ListSchema schemaOfParticipants()
{
    ListSchema schema{personFields(),
                      personNameParts(),
                      {static_cast<int>(ListField::Name), static_cast<int>(ListField::LastName)},
                      "no column holds names: say which one does",
                      {{FILROUGE_TEXT("Lists", "New"),
                        FILROUGE_TEXT("Lists", "Known already, joins the roll"),
                        FILROUGE_TEXT("Lists", "On the roll already"),
                        FILROUGE_TEXT("Lists", "Further up in the list")},
                       {FILROUGE_TEXT("Lists", "%n new"),
                        FILROUGE_TEXT("Lists", "%n known already"),
                        FILROUGE_TEXT("Lists", "%n on the roll already"),
                        FILROUGE_TEXT("Lists", "%n twice in the list")},
                       FILROUGE_TEXT("Lists", "There is nobody in this list."),
                       FILROUGE_TEXT("Lists", "Everybody in this list is on the roll already."),
                       FILROUGE_TEXT("Lists", "Import %n people"),
                       FILROUGE_TEXT("Lists", "%n people added to the roll."),
                       FILROUGE_TEXT("Lists", "%n people would be added to the roll."),
                       FILROUGE_TEXT("Lists", "The people of the list, as they would be imported")}};
    schema.fields.push_back({"invitation",
                             FILROUGE_TEXT("Lists", "Answer to the invitation"),
                             {"invitation", "reponse", "reply", "presence"}});
    schema.fields.push_back(
        {"access_needs",
         FILROUGE_TEXT("Lists", "Access needs"),
         {"access needs", "accessibility", "accessibilite", "besoins d acces", "besoins particuliers"}});
    schema.fields.push_back({"leaves_at", FILROUGE_TEXT("Lists", "Leaves at"), {"leaves at", "depart", "part a"}});
    schema.fields.push_back({"contact_again",
                             FILROUGE_TEXT("Lists", "May be contacted again"),
                             {"contact again", "accepte d etre recontacte"}});
    return schema;
}

} // namespace

const ListSchema& participantSchema()
{
    static const ListSchema schema = schemaOfParticipants();
    return schema;
}

ParticipantList readParticipants(const CellTable& table, const ListMapping& mapping)
{
    ListCells cells(table, mapping);
    ParticipantList list;
    while (cells.next()) {
        ListedPerson person{readPerson(cells), cells.row(), {}, cells.text(ListField::AccessNeeds), {}, false};
        cells.limit(ListField::AccessNeeds, longestListedText);
        person.invitation =
            cells.understood(ListField::Invitation,
                             invitationCalled,
                             Invitation::NotSent,
                             QStringLiteral("“%1” is no answer to an invitation, such as accepted or declined"));
        person.leavesAt = cells.understood(
            ListField::LeavesAt, timeOfDay, QTime(), QStringLiteral("“%1” is no time of day, such as 16:30"));
        person.contactAgain =
            cells.understood(ListField::ContactAgain, yesOrNo, false, QStringLiteral("“%1” is neither yes nor no"));
        list.people.push_back(std::move(person));
    }
    list.problems = std::move(cells.problems());
    return list;
}

} // namespace filrouge
