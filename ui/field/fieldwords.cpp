// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/fieldwords.h"

namespace filrouge {

QStringList FieldWords::modes()
{
    return {tr("Group"), tr("Individual")};
}

QStringList FieldWords::postures()
{
    return {tr("As a user"), tr("Beside an officer"), tr("Observer")};
}

QStringList FieldWords::consents()
{
    return {tr("Not asked yet"), tr("Given"), tr("Refused")};
}

QStringList FieldWords::organisationKinds()
{
    return {tr("State office"), tr("Local authority"), tr("Operator"), tr("Association"), tr("Company"), tr("Users")};
}

} // namespace filrouge
