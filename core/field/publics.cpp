// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/publics.h"

namespace filrouge {

QStringList publicsIn(const QString& text)
{
    QStringList publics;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool parts = at == text.size() || text[at] == u',' || text[at] == u';' || text[at] == u'\n';
        if (!parts)
            continue;
        QString name = text.mid(from, at - from).simplified();
        from = at + 1;
        if (name.isEmpty())
            continue;
        name[0] = name[0].toUpper();
        publics << name;
    }
    return publics;
}

QString publicKey(const QString& name)
{
    QString key;
    const QString apart = name.simplified().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar letter : apart)
        if (letter.category() != QChar::Mark_NonSpacing)
            key += letter;
    return key;
}

} // namespace filrouge
