// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/peoplepage.h"

#include "ui/field/persondetail.h"
#include "ui/field/personlist.h"

namespace filrouge {

PeoplePage::PeoplePage(const Desk& desk) : FieldPage(desk)
{
    addList(std::make_unique<PersonList>(desk), new PersonDetail(desk));
    retranslate();
}

void PeoplePage::retranslate()
{
    setAccessibleName(tr("People"));
}

} // namespace filrouge
