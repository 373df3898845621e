// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/details.h"

#include "core/field/fieldrules.h"
#include "tests/app/commandrun.h"
#include "tests/support/catch.h"
#include "ui/messages/messages.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QString french(const char* detail)
{
    return detailIn(QString::fromUtf8(detail), Language::French);
}

/// What a room's rule says, and that it is not said in English.
QString ruleInFrench(const Result<>& refused)
{
    REQUIRE_FALSE(refused);
    QString said = detailIn(refused.error().detail, Language::French);
    CAPTURE(said);
    CHECK(said != refused.error().detail);
    CHECK(detailIn(refused.error().detail, Language::English) == refused.error().detail);
    return said;
}

} // namespace

TEST_CASE("details that hold others are said in French all through", "[app]")
{
    CHECK(french("a list") == QStringLiteral("une liste"));
    CHECK(french("one of fact, analysis") == QStringLiteral("un de ces mots\u00A0: fact, analysis"));
    CHECK(french("line 12: unterminated array") == QStringLiteral("ligne 12, une liste n’est pas refermée"));
    // Neither of the two takes the other's place.
    CHECK(french("not before held_on") == QStringLiteral("pas avant held_on"));
    CHECK(french("not before the letter's date") == QStringLiteral("pas avant la date de la lettre"));
}

TEST_CASE("a detail that is not known stays as it is", "[app]")
{
    for (const char* detail : {"", "disk I/O error", "%1", "a list of sorts"})
        CHECK(french(detail) == QString::fromUtf8(detail));
}

TEST_CASE("the rules of the rooms are said in French", "[app]")
{
    CHECK(ruleInFrench(requireText({}, "name")) == QStringLiteral("il faut le remplir"));
    CHECK(ruleInFrench(requireWithin(9, -2, 2, "emotion")) ==
          QStringLiteral("la valeur doit être comprise entre -2 et 2"));
    ruleInFrench(requireCount(-1, "minutes"));
    ruleInFrench(requireSaneDate(QDate(1066, 10, 14), "held_on"));
    ruleInFrench(validate(Attachment{}));
}

TEST_CASE("a limit is said with its unit", "[app]")
{
    const auto said = [](const char* detail) {
        const Error error{ErrorCode::TooLarge, QStringLiteral("a.json"), QString::fromUtf8(detail)};
        return translated(messageFor(withDetailIn(error, Language::French)), Language::French);
    };
    CHECK(said("64").contains(QStringLiteral("64 Mo.")));
    CHECK(said("5000 bytes").contains(QStringLiteral("5000 octets.")));
}

TEST_CASE("a refusal names the path as it was typed, in French too", "[app]")
{
    const QString path = QStringLiteral("/no such/l'été ; à Cahors ?.filrouge");
    const CommandRun run({QStringLiteral("check"), path}, Language::French);
    CHECK(run.exitCode() == 2);
    CHECK(run.errors() ==
          QStringLiteral("filrouge: «\u202F%1\u202F» est introuvable\u00A0: vérifiez le chemin.\n").arg(path));
}
