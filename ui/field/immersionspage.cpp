// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/immersionspage.h"

#include "ui/field/immersiondetail.h"
#include "ui/field/immersionlist.h"

namespace filrouge {

ImmersionsPage::ImmersionsPage(const Desk& desk) : FieldPage(desk)
{
    addList(std::make_unique<ImmersionList>(desk), new ImmersionDetail(desk));
    retranslate();
}

void ImmersionsPage::retranslate()
{
    setAccessibleName(tr("Immersions"));
}

} // namespace filrouge
