// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemlanguage.h"
#include "tests/support/catch.h"

#include <QProcessEnvironment>
#include <QStringList>

using namespace filrouge;

namespace {

/// "LANG=fr_FR.UTF-8 LANGUAGE=fr:en"
Language languageOf(const char* environment)
{
    QProcessEnvironment set;
    for (const QString& one : QString::fromLatin1(environment).split(u' ', Qt::SkipEmptyParts))
        set.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    return systemLanguage(set);
}

} // namespace

TEST_CASE("the language of the messages is the system's", "[app]")
{
    for (const char* french : {"LANG=fr_FR.UTF-8",
                               "LANG=fr",
                               "LANG=fr_BE@euro",
                               "LC_MESSAGES=fr_FR.UTF-8 LANG=en_GB.UTF-8",
                               "LC_ALL=fr_FR.UTF-8 LC_MESSAGES=en_GB.UTF-8 LANG=en_GB.UTF-8",
                               "LC_ALL= LANG=fr_FR.UTF-8",
                               "LC_NUMERIC=en_US.UTF-8 LANG=fr_FR.UTF-8",
                               "LANGUAGE=fr LANG=en_GB.UTF-8",
                               "LANGUAGE=oc:fr_FR:en LANG=en_GB.UTF-8",
                               "LANGUAGE=de LANG=fr_FR.UTF-8"}) {
        CAPTURE(french);
        CHECK(languageOf(french) == Language::French);
    }
    for (const char* english : {"",
                                "LANG=en_GB.UTF-8",
                                "LANG=de_DE.UTF-8",
                                "LANG=frr_DE.UTF-8", // North Frisian
                                "LANG=C",
                                "LC_ALL=C LANG=fr_FR.UTF-8",
                                "LC_ALL=C.UTF-8 LANGUAGE=fr LANG=fr_FR.UTF-8",
                                "LC_ALL=POSIX LANG=fr_FR.UTF-8",
                                "LANGUAGE=fr",
                                "LANGUAGE=en:fr LANG=fr_FR.UTF-8",
                                "LC_NUMERIC=fr_FR.UTF-8 LANG=en_GB.UTF-8"}) {
        CAPTURE(english);
        CHECK(languageOf(english) == Language::English);
    }
}
