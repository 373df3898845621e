// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemlanguage.h"

#include <QProcessEnvironment>

namespace filrouge {

namespace {

QString localeIn(const QProcessEnvironment& environment)
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QString locale = environment.value(QLatin1String(name)); !locale.isEmpty())
            return locale;
    return {};
}

} // namespace

Language systemLanguage(const QProcessEnvironment& environment)
{
    const QString locale = localeIn(environment);
    // C and POSIX are no language: English, like the rest of such a system.
    const QString name = locale.section(u'.', 0, 0);
    if (name.isEmpty() || name == QLatin1String("C") || name == QLatin1String("POSIX"))
        return Language::English;
    const QStringList preferred = environment.value(QStringLiteral("LANGUAGE")).split(u':', Qt::SkipEmptyParts);
    for (const QString& code : preferred + QStringList{locale})
        if (const auto language = languageFromCode(code))
            return *language;
    return Language::English;
}

} // namespace filrouge
