// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/networkdetail.h"

namespace filrouge {

NetworkDetail::NetworkDetail(const Desk& desk)
    : DetailOf(desk),
      heading_(text(&LocalNetwork::name)),
      description_(text(&LocalNetwork::description, FieldText::Lines::Many)),
      members_(members()),
      irritants_(irritants())
{
    setTitle(heading_);
    labels_ = {addRow(description_), addRow(members_), addRow(irritants_)};
    retranslate();
}

LinkedNames* NetworkDetail::members()
{
    auto* list = new LinkedNames(
        desk(),
        {[this] { return organisationNames(services()); },
         [this](qint64 id) { return services().localNetworks.addMember(LocalNetworkId(shown()), OrganisationId(id)); },
         [this](const QString& name) {
             return addOrganisationAnd(desk().programme, name, [&](OrganisationId id) {
                 return services().localNetworks.addMember(LocalNetworkId(shown()), id);
             });
         },
         [this](qint64 id) {
             return services().localNetworks.removeMember(LocalNetworkId(shown()), OrganisationId(id));
         }});
    connect(list, &LinkedNames::opened, this, [this](qint64 id) { Q_EMIT wanted(Kind::Organisation, id); });
    return list;
}

LinkedNames* NetworkDetail::irritants()
{
    auto* list = new LinkedNames(
        desk(),
        {[this] {
             Names known;
             if (const auto all = services().irritants.read().all(); desk().report(all))
                 for (const Irritant& one : *all)
                     known.push_back({one.id.value, one.title});
             return known;
         },
         [this](qint64 id) { return services().localNetworks.linkIrritant(LocalNetworkId(shown()), IrritantId(id)); },
         nullptr,
         [this](qint64 id) {
             return services().localNetworks.unlinkIrritant(LocalNetworkId(shown()), IrritantId(id));
         }});
    connect(list, &LinkedNames::opened, this, [this](qint64 id) { Q_EMIT wanted(Kind::Irritant, id); });
    return list;
}

Result<LocalNetwork> NetworkDetail::find(qint64 id) const
{
    return services().localNetworks.read().find(LocalNetworkId(id));
}

Result<> NetworkDetail::update(const LocalNetwork& network, const QString& mergeKey)
{
    return services().localNetworks.update(network, mergeKey);
}

bool NetworkDetail::notices(const Changes& changes)
{
    return DetailOf::notices(changes) || changes.touches(Kind::Irritant);
}

void NetworkDetail::readMore()
{
    const LocalNetworkId id(shown());
    Names members;
    if (const auto links = services().localNetworks.read().membersOf(id); desk().report(links))
        for (const LocalNetworkMember& link : *links)
            if (const auto one = services().territory.organisations().find(link.organisation))
                members.push_back({link.organisation.value, one->name});
    Names irritants;
    if (const auto links = services().localNetworks.read().irritantsOf(id); desk().report(links))
        for (const LocalNetworkIrritant& link : *links)
            if (const auto one = services().irritants.read().find(link.irritant))
                irritants.push_back({link.irritant.value, one->title});
    sortByName(members);
    sortByName(irritants);
    members_->show(members);
    irritants_->show(irritants);
}

void NetworkDetail::retranslate()
{
    labels_[0]->setText(tr("What it does"));
    labels_[1]->setText(tr("Members"));
    labels_[2]->setText(tr("Already acts on"));
    heading_->setPrompt(tr("Name of the network"), tr("Name of the network"));
    description_->setPrompt(tr("How its members work together"), tr("What the network does"));
    members_->setTexts(tr("Add an organisation"), tr("Add a member"));
    irritants_->setTexts(
        tr("Add a pain point"), tr("Add a pain point it acts on"), tr("No pain point is called “%1” yet."));
}

} // namespace filrouge
