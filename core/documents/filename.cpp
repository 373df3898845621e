// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/filename.h"

namespace filrouge {

QString fileNameFor(const QString& text)
{
    constexpr qsizetype longest = 80;
    QString name;
    // Decomposed, an accent is a mark of its own and falls away; ligatures come apart.
    QString plain = text.toLower().normalized(QString::NormalizationForm_KD);
    plain.replace(QStringLiteral("œ"), QStringLiteral("oe")).replace(QStringLiteral("æ"), QStringLiteral("ae"));
    for (const QChar character : plain) {
        if ((character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9'))
            name += character;
        else if (!character.isMark() && !name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(longest);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("document") : name;
}

} // namespace filrouge
