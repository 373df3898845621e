// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/organisationspage.h"

#include "ui/field/communedetail.h"
#include "ui/field/communelist.h"
#include "ui/field/networkdetail.h"
#include "ui/field/networklist.h"
#include "ui/field/organisationdetail.h"
#include "ui/field/organisationlist.h"

#include <QTabBar>

namespace filrouge {

OrganisationsPage::OrganisationsPage(const Desk& desk) : FieldPage(desk)
{
    addList(std::make_unique<OrganisationList>(desk), new OrganisationDetail(desk));
    addList(std::make_unique<CommuneList>(desk), new CommuneDetail(desk));
    addList(std::make_unique<NetworkList>(desk), new NetworkDetail(desk));
    retranslate();
}

void OrganisationsPage::retranslate()
{
    setAccessibleName(tr("Organisations, communes and local networks"));
    tabs().setAccessibleName(accessibleName());
    tabs().setTabText(0, tr("Organisations"));
    tabs().setTabText(1, tr("Communes"));
    tabs().setTabText(2, tr("Local networks"));
}

} // namespace filrouge
