// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vote/tallywords.h"

namespace filrouge::tests {

QStringList optionNames(int count)
{
    return QStringLiteral("Sarah Sébastien Roseline Karim Odette Lucas Mireille Nadia").split(u' ').mid(0, count);
}

QString lettersOf(const std::vector<int>& options)
{
    QString text;
    for (const int option : options)
        text += optionLetter(option);
    return text;
}

QStringList traceOf(const Tally& tally)
{
    QStringList list;
    for (const Text& step : tally.trace)
        list.append(QString::fromLatin1(step.source));
    return list;
}

} // namespace filrouge::tests
