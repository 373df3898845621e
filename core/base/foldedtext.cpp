// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/foldedtext.h"

namespace filrouge {

QString folded(const QString& text)
{
    QString plain;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD))
        if (character.category() != QChar::Mark_NonSpacing)
            plain.append(character);
    return plain.toCaseFolded();
}

} // namespace filrouge
