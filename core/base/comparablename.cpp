// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/comparablename.h"

namespace filrouge {

QString comparableName(const QString& name)
{
    QString plain;
    for (const QChar character : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (character.isMark())
            continue;
        plain.append(character.isLetterOrNumber() ? character : QChar(u' '));
    }
    return plain.simplified();
}

} // namespace filrouge
