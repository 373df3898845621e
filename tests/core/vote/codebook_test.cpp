// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/codebook.h"

#include "core/base/random.h"
#include "core/vote/crockford.h"
#include "core/vote/slipregister.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace filrouge;

namespace {

constexpr int voters = 60;

struct Issued final {
    SlipRegister slips;
    std::vector<VotingCode> codes;
};

Issued issued(quint64 seed)
{
    SeededRandom random(seed);
    Issued issued{SlipRegister(SeminarId(7), random), {}};
    for (int voter = 1; voter <= voters; ++voter) {
        const auto code = issued.slips.issue(ParticipantId(voter), random);
        REQUIRE_OK(code);
        issued.codes.push_back(*code);
    }
    return issued;
}

} // namespace

TEST_CASE("a code is known by its HMAC-SHA256", "[vote][codes]")
{
    QByteArray key;
    for (int i = 0; i < codeKeyLength; ++i)
        key.append(static_cast<char>(i));
    // printf 0A1B2C | openssl dgst -sha256 -mac HMAC -macopt hexkey:000102…1f
    CHECK(codeMac(key, QStringLiteral("0A1B2C")).toHex() ==
          QByteArray("3c75ba4762ae855c77932a48ea8a591f4633fd6c1c1abe97e4f33f13f86d8b49"));
}

TEST_CASE("a voting code is found however it is typed, in either form", "[vote][codes]")
{
    const Issued slips = issued(1);
    const CodeBook book = slips.slips.book();
    CHECK(book.size() == voters);
    for (int voter = 1; voter <= voters; ++voter) {
        const VotingCode& code = slips.codes[static_cast<std::size_t>(voter - 1)];
        CHECK(code.shortCode.size() == 6);
        CHECK(code.token.size() == 26);
        CHECK(book.voter(code.shortCode) == ParticipantId(voter));
        CHECK(book.voter(grouped(code.shortCode)) == ParticipantId(voter));
        CHECK(book.voter(QStringLiteral("  %1 ").arg(grouped(code.shortCode).toLower())) == ParticipantId(voter));
        CHECK(book.voter(code.token) == ParticipantId(voter));
        CHECK(book.voter(code.token.toLower()) == ParticipantId(voter));
    }
}

TEST_CASE("what is no voting code is nobody’s", "[vote][codes]")
{
    const Issued slips = issued(1);
    const CodeBook book = slips.slips.book();
    const QString good = slips.codes.front().shortCode;
    for (const QString& text : {QString(),
                                QStringLiteral("-"),
                                good.chopped(1),
                                good + u'0',
                                slips.codes.front().token.left(6),
                                slips.codes.front().token.chopped(1),
                                QStringLiteral("UUUUUU"),
                                QStringLiteral("../../"),
                                QStringLiteral("%2e%2e"),
                                QString(QChar(0)) + good.mid(1),
                                QString(QChar(0xD800)) + good.mid(1),
                                QString(1'000'000, u'A'),
                                QString(1'000'000, u' ') + good})
        CHECK_FALSE(book.voter(text));
    CHECK_FALSE(CodeBook().voter(good));
    CHECK_FALSE(issued(2).slips.book().voter(good));
}

TEST_CASE("a hundred thousand guesses find no code", "[vote][codes]")
{
    // 120 codes of both forms out of 2^30: all these guesses together hit one in 150 rooms; with this seed, none.
    const CodeBook book = issued(3).slips.book();
    SeededRandom random(99);
    int found = 0;
    for (int guess = 0; guess < 100'000; ++guess)
        found += book.voter(newCode(random, guess % 2 == 0 ? shortCodeLength : codeTokenLength)) ? 1 : 0;
    CHECK(found == 0);
}

TEST_CASE("codes come from all of their alphabet, and none twice", "[vote][codes]")
{
    SeededRandom random(4);
    SlipRegister slips(SeminarId(7), random);
    QSet<QString> seen;
    QSet<QChar> letters;
    constexpr int many = 3'000;
    for (int voter = 1; voter <= many; ++voter) {
        const auto code = slips.issue(ParticipantId(voter), random);
        REQUIRE_OK(code);
        seen << code->shortCode << code->token;
        for (const QChar letter : code->shortCode)
            letters << letter;
    }
    CHECK(seen.size() == 2 * many);
    CHECK(letters.size() == 32);
    CHECK(slips.book().size() == many);
}

TEST_CASE("a phone of an open room has a key of its own below zero", "[vote][codes]")
{
    // The first 63 bits of the token's SHA-256, counted down from -1.
    CHECK(openRoomPhone(QStringLiteral("ABC")) == ParticipantId(-5520712192517471821));
    SeededRandom random(5);
    QSet<ParticipantId> phones;
    for (int i = 0; i < 1'000; ++i) {
        const ParticipantId phone = openRoomPhone(newCode(random, codeTokenLength));
        CHECK(isOpenRoomPhone(phone));
        phones << phone;
    }
    CHECK(phones.size() == 1'000);
    CHECK_FALSE(isOpenRoomPhone(ParticipantId(1)));
    CHECK_FALSE(isOpenRoomPhone({}));
}
