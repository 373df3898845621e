// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/organisationdetail.h"

#include "ui/field/fieldwords.h"

namespace filrouge {

OrganisationDetail::OrganisationDetail(const Desk& desk)
    : DetailOf(desk),
      heading_(text(&Organisation::name)),
      shortName_(text(&Organisation::shortName)),
      kind_(choice(&Organisation::kind)),
      commune_(commune(&Organisation::commune)),
      people_(people()),
      networks_(networks()),
      note_(text(&Organisation::note, FieldText::Lines::Many))
{
    setTitle(heading_);
    for (QWidget* field : {static_cast<QWidget*>(shortName_),
                           static_cast<QWidget*>(kind_),
                           static_cast<QWidget*>(commune_),
                           static_cast<QWidget*>(people_),
                           static_cast<QWidget*>(networks_),
                           static_cast<QWidget*>(note_)})
        labels_.push_back(addRow(field));
    retranslate();
}

Result<> OrganisationDetail::setOrganisation(PersonId person, std::optional<OrganisationId> organisation)
{
    FILROUGE_TRY_VALUE(now, services().territory.people().find(person));
    now.organisation = organisation;
    return services().territory.updatePerson(now);
}

LinkedNames* OrganisationDetail::people()
{
    auto* list = new LinkedNames(desk(),
                                 {[this] { return personNames(services()); },
                                  [this](qint64 id) { return setOrganisation(PersonId(id), OrganisationId(shown())); },
                                  [this](const QString& name) -> Result<> {
                                      Person person;
                                      person.name = name;
                                      person.organisation = OrganisationId(shown());
                                      FILROUGE_TRY(services().territory.addPerson(person));
                                      return {};
                                  },
                                  [this](qint64 id) { return setOrganisation(PersonId(id), std::nullopt); }});
    connect(list, &LinkedNames::opened, this, [this](qint64 id) { Q_EMIT wanted(Kind::Person, id); });
    return list;
}

LinkedNames* OrganisationDetail::networks()
{
    auto* list = new LinkedNames(
        desk(),
        {[this] {
             Names known;
             if (const auto all = services().localNetworks.read().all(); desk().report(all))
                 for (const LocalNetwork& network : *all)
                     known.push_back({network.id.value, network.name});
             return known;
         },
         [this](qint64 id) { return services().localNetworks.addMember(LocalNetworkId(id), OrganisationId(shown())); },
         [this](const QString& name) {
             const Text label = FILROUGE_TEXT("Edits", "Add “%1”", {name.left(40)});
             return desk().programme.file().edit(label, [&](Edit&) -> Result<> {
                 LocalNetwork network;
                 network.name = name;
                 FILROUGE_TRY_VALUE(added, services().localNetworks.add(network));
                 return services().localNetworks.addMember(added.id, OrganisationId(shown()));
             });
         },
         [this](qint64 id) {
             return services().localNetworks.removeMember(LocalNetworkId(id), OrganisationId(shown()));
         }});
    connect(list, &LinkedNames::opened, this, [this](qint64 id) { Q_EMIT wanted(Kind::LocalNetwork, id); });
    return list;
}

Result<Organisation> OrganisationDetail::find(qint64 id) const
{
    return services().territory.organisations().find(OrganisationId(id));
}

Result<> OrganisationDetail::update(const Organisation& organisation, const QString& mergeKey)
{
    return services().territory.updateOrganisation(organisation, mergeKey);
}

bool OrganisationDetail::notices(const Changes& changes)
{
    return DetailOf::notices(changes) || changes.touches(Kind::Person) || changes.touches(Kind::LocalNetwork);
}

void OrganisationDetail::readMore()
{
    const OrganisationId id(shown());
    Names people;
    if (const auto all = services().territory.people().ofOrganisation(id); desk().report(all))
        for (const Person& person : *all)
            people.push_back({person.id.value, person.name});
    people_->show(people);
    Names networks;
    const auto members = services().localNetworks.read().members();
    const auto all = services().localNetworks.read().all();
    if (desk().report(members) && desk().report(all))
        for (const LocalNetwork& network : *all)
            if (std::ranges::find(*members, LocalNetworkMember{network.id, id}) != members->end())
                networks.push_back({network.id.value, network.name});
    networks_->show(networks);
}

void OrganisationDetail::retranslate()
{
    const QString names[] = {
        tr("Short name"), tr("Kind"), tr("Commune"), tr("People"), tr("Local networks"), tr("Note")};
    for (std::size_t i = 0; i < labels_.size(); ++i)
        labels_[i]->setText(names[i]);
    heading_->setPrompt(tr("Name in full"), tr("Name of the organisation"));
    shortName_->setPrompt(tr("As on a name badge"), tr("Short name of the organisation"));
    kind_->setWords(FieldWords::organisationKinds());
    kind_->setAccessibleName(tr("Kind of organisation"));
    commune_->setPrompt(tr("In which commune"), tr("Commune of the organisation"));
    people_->setTexts(tr("Add somebody who works there"), tr("Add somebody who works there"));
    networks_->setTexts(tr("Add a network it belongs to"), tr("Add a network it belongs to"));
    note_->setPrompt(tr("Anything worth knowing"), tr("Note about the organisation"));
}

} // namespace filrouge
