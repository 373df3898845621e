// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/fieldschema.h"
#include "core/field/irritantservice.h"
#include "core/field/localnetworkservice.h"
#include "core/field/territoryservice.h"
#include "tests/support/programmefixture.h"

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

TEST_CASE("Local networks, their members and what they act on", "[field][network]")
{
    ProgrammeFixture programme({fieldSchema()});
    LocalNetworkService networks(programme.file());
    TerritoryService territory(programme.file());
    IrritantService irritants(programme.file());

    QStringList before = programme.dump();
    LocalNetwork row;
    row.name = u"Entraide des causses"_s;
    const auto added = networks.add(row);
    REQUIRE_OK(added);
    CHECK(programme.takeChange().list ==
          std::vector<Change>{{Kind::LocalNetwork, Operation::Inserted, added->id.value}});
    programme.checkUndoRedo(before);
    const LocalNetworkId network = added->id;

    Organisation parish;
    parish.name = u"Secours"_s;
    const OrganisationId member = territory.addOrganisation(parish).value().id;
    Irritant irritant;
    irritant.title = u"Demander, c’est se montrer"_s;
    const IrritantId acted = irritants.add(irritant).value().id;
    programme.takeChanges();

    before = programme.dump();
    REQUIRE_OK(networks.addMember(network, member));
    CHECK(programme.takeChange().list == std::vector<Change>{{Kind::Organisation, Operation::Updated, member.value},
                                                             {Kind::LocalNetwork, Operation::Updated, network.value}});
    programme.checkUndoRedo(before);
    programme.takeChanges();

    before = programme.dump();
    REQUIRE_OK(networks.linkIrritant(network, acted));
    CHECK(programme.takeChange().list == std::vector<Change>{{Kind::LocalNetwork, Operation::Updated, network.value},
                                                             {Kind::Irritant, Operation::Updated, acted.value}});
    programme.checkUndoRedo(before);

    // Twice is no error and no step.
    programme.takeChanges();
    REQUIRE_OK(networks.addMember(network, member));
    REQUIRE_OK(networks.linkIrritant(network, acted));
    CHECK(programme.takeChanges().empty());

    CHECK(networks.read().membersOf(network).value() == std::vector<LocalNetworkMember>{{network, member}});
    CHECK(networks.read().irritantsOf(network).value() == std::vector<LocalNetworkIrritant>{{network, acted}});
    CHECK(networks.read().actingOn(acted).value() == std::vector{*added});

    SECTION("unlinking")
    {
        REQUIRE_OK(networks.removeMember(network, member));
        REQUIRE_OK(networks.unlinkIrritant(network, acted));
        CHECK(networks.read().members()->empty());
        CHECK(networks.read().irritants()->empty());
        REQUIRE_FAILS(networks.removeMember(network, member), ErrorCode::NotFound);
        REQUIRE_FAILS(networks.unlinkIrritant(network, acted), ErrorCode::NotFound);
    }
    SECTION("removing the network frees both")
    {
        before = programme.dump();
        REQUIRE_OK(networks.remove(network));
        CHECK(programme.takeChange().list ==
              std::vector<Change>{{Kind::Organisation, Operation::Updated, member.value},
                                  {Kind::LocalNetwork, Operation::Removed, network.value},
                                  {Kind::Irritant, Operation::Updated, acted.value}});
        programme.checkUndoRedo(before);
    }
    SECTION("renaming")
    {
        LocalNetwork renamed = *added;
        renamed.description = u"Depuis 2011."_s;
        before = programme.dump();
        REQUIRE_OK(networks.update(renamed));
        CHECK(networks.read().all().value() == std::vector{renamed});
        programme.checkUndoRedo(before);
        renamed.name.clear();
        REQUIRE_FAILS(networks.update(renamed), ErrorCode::Invalid);
    }
    SECTION("ends that are not there")
    {
        REQUIRE_FAILS(networks.addMember(network, OrganisationId(77)), ErrorCode::DanglingReference);
        REQUIRE_FAILS(networks.linkIrritant(network, IrritantId(77)), ErrorCode::DanglingReference);
        REQUIRE_FAILS(networks.addMember(LocalNetworkId(77), member), ErrorCode::NotFound);
    }
}
