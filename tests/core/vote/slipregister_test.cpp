// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/slipregister.h"

#include "core/base/random.h"
#include "core/vote/slipfile.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace filrouge;

namespace {

const SeminarId seminar(950);

struct Handed final {
    SlipRegister slips;
    VotingCode first;  ///< of participant 1
    VotingCode second; ///< of participant 2
    SpareSlip spare;
};

Handed handed(quint64 seed = 1)
{
    SeededRandom random(seed);
    SlipRegister slips(seminar, random);
    const auto first = slips.issue(ParticipantId(1), random);
    const auto second = slips.issue(ParticipantId(2), random);
    const auto spare = slips.addSpare(random);
    REQUIRE_OK(first);
    REQUIRE_OK(second);
    REQUIRE_OK(spare);
    return {slips, *first, *second, *spare};
}

/// With the sum that belongs to it: what gets past the sum must be refused for itself.
QByteArray summed(const QByteArray& body)
{
    const QByteArray key = QByteArray::fromHex(body.split('\n').value(2).mid(4));
    return body + (key.size() == codeKeyLength ? codeMac(key, QString::fromLatin1(body)).toHex() : QByteArray("x")) +
           '\n';
}

QByteArray slipFileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("a new slip voids the one before it, and so does a spare one", "[vote][slips]")
{
    Handed room = handed();
    SeededRandom random(2);
    CHECK(room.slips.holders() == std::vector{ParticipantId(1), ParticipantId(2)});
    CHECK(room.slips.spares() == std::vector{1});
    CHECK(room.spare.number == 1);
    CHECK_FALSE(room.slips.book().voter(room.spare.code.shortCode)); // nobody’s yet

    const auto again = room.slips.issue(ParticipantId(1), random);
    REQUIRE_OK(again);
    CHECK_FALSE(room.slips.book().voter(room.first.shortCode));
    CHECK_FALSE(room.slips.book().voter(room.first.token));
    CHECK(room.slips.book().voter(again->token) == ParticipantId(1));

    REQUIRE_OK(room.slips.handOut(1, ParticipantId(2)));
    CHECK_FALSE(room.slips.book().voter(room.second.shortCode));
    CHECK(room.slips.book().voter(room.spare.code.shortCode) == ParticipantId(2));
    CHECK(room.slips.spares().empty());
    REQUIRE_FAILS(room.slips.handOut(1, ParticipantId(3)), ErrorCode::NotFound);
    REQUIRE_FAILS(room.slips.handOut(0, ParticipantId(3)), ErrorCode::NotFound);

    CHECK(room.slips.voidOf(ParticipantId(2)));
    CHECK_FALSE(room.slips.voidOf(ParticipantId(2)));
    CHECK_FALSE(room.slips.book().voter(room.spare.code.token));
    // A number that was printed once is not printed again.
    const auto next = room.slips.addSpare(random);
    REQUIRE_OK(next);
    CHECK(next->number == 2);
    const SlipRegister renewed = room.slips.renewed(random);
    CHECK(renewed.holders().empty());
    CHECK_FALSE(renewed.book().voter(again->token));
    CHECK(SlipRegister(renewed).addSpare(random)->number == 3);
}

TEST_CASE("the register is written without a code in it, and read back as it was", "[vote][slips]")
{
    Handed room = handed();
    REQUIRE_OK(room.slips.handOut(1, ParticipantId(4611686018427387904)));
    const QByteArray text = room.slips.text();
    for (const VotingCode& code : {room.first, room.second, room.spare.code}) {
        CHECK_FALSE(text.contains(code.shortCode.toLatin1()));
        CHECK_FALSE(text.contains(code.token.toLatin1()));
        CHECK_FALSE(text.contains(code.shortCode.toLatin1().toHex()));
    }
    const auto read = SlipRegister::fromText(text);
    REQUIRE_OK(read);
    CHECK((*read == room.slips));
    CHECK(read->book().voter(room.spare.code.token) == ParticipantId(4611686018427387904));
    SeededRandom random(1);
    const SlipRegister empty(seminar, random);
    const auto emptyRead = SlipRegister::fromText(empty.text());
    REQUIRE_OK(emptyRead);
    CHECK((*emptyRead == empty));
}

TEST_CASE("the order of the register tells nothing", "[vote][slips]")
{
    SeededRandom random(6);
    SlipRegister slips(seminar, random);
    for (int voter = 1; voter <= 50; ++voter)
        REQUIRE_OK(slips.issue(ParticipantId(voter), random));
    const QList<QByteArray> lines = slips.text().split('\n').mid(4, 50);
    int ascending = 0;
    for (qsizetype i = 1; i < lines.size(); ++i)
        ascending += lines[i - 1].split(' ')[2].toInt() < lines[i].split(' ')[2].toInt() ? 1 : 0;
    CHECK(ascending > 14); // of 49 about half, standard deviation about 2
    CHECK(ascending < 35);
}

TEST_CASE("a register that was cut or changed is refused", "[vote][slips]")
{
    const QByteArray text = handed().slips.text();
    for (qsizetype cut = 0; cut < text.size(); ++cut)
        REQUIRE_FAILS(SlipRegister::fromText(text.left(cut)), ErrorCode::Damaged);
    for (qsizetype at = 0; at < text.size(); at += 3) {
        QByteArray changed = text;
        changed[at] = changed[at] == '0' ? '1' : '0';
        CAPTURE(at);
        const auto read = SlipRegister::fromText(changed);
        REQUIRE_FALSE(read);
    }
    QByteArray newer = text;
    newer.replace("filrouge slips 1\n", "filrouge slips 2\n");
    REQUIRE_FAILS(SlipRegister::fromText(newer), ErrorCode::NewerVersion);
    SeededRandom random(8);
    for (int i = 0; i < 500; ++i)
        REQUIRE_FAILS(SlipRegister::fromText("filrouge slips 1\n" + random.bytes(400)), ErrorCode::Damaged);
}

TEST_CASE("a register with a true sum and false content is refused", "[vote][slips]")
{
    const QByteArray text = handed().slips.text();
    const QByteArray body = text.left(text.chopped(1).lastIndexOf('\n') + 1);
    REQUIRE(summed(body) == text);
    const QList<QByteArray> lines = body.chopped(1).split('\n');
    const auto with = [&](int line, const QByteArray& replacement) {
        QList<QByteArray> changed = lines;
        changed[line] = replacement;
        return summed(changed.join('\n') + '\n');
    };
    const auto other = [&](int line, const char* holder, const char* spare) {
        return with(line, lines[line].left(130) + holder + ' ' + spare);
    };
    REQUIRE_FAILS(SlipRegister::fromText(with(1, "seminar -")), ErrorCode::Damaged);
    REQUIRE_FAILS(SlipRegister::fromText(with(1, "seminar -5")), ErrorCode::Damaged);
    REQUIRE_FAILS(SlipRegister::fromText(with(1, "seminar 99999999999999999999")), ErrorCode::Damaged);
    REQUIRE_FAILS(SlipRegister::fromText(with(3, "spares 20001")), ErrorCode::Damaged);
    REQUIRE_FAILS(SlipRegister::fromText(with(3, "spares 01")), ErrorCode::Damaged);
    REQUIRE_FAILS(SlipRegister::fromText(with(3, lines[4])), ErrorCode::Damaged);
    REQUIRE_FAILS(SlipRegister::fromText(with(4, lines[5])), ErrorCode::Damaged);
    REQUIRE_FAILS(SlipRegister::fromText(with(4, lines[4].toUpper())), ErrorCode::Damaged);
    REQUIRE_FAILS(SlipRegister::fromText(with(4, lines[4] + " 1")), ErrorCode::Damaged);
    REQUIRE_FAILS(SlipRegister::fromText(other(4, "-", "-")), ErrorCode::Damaged);  // neither holder nor number
    REQUIRE_FAILS(SlipRegister::fromText(other(4, "-1", "-")), ErrorCode::Damaged); // no phone of an open room
    REQUIRE_FAILS(SlipRegister::fromText(other(4, "5", "9")), ErrorCode::Damaged);  // a number never printed
    // One person with two slips.
    REQUIRE_FAILS(
        SlipRegister::fromText(summed(
            (lines.mid(0, 4) + QList{lines[4].left(130) + "5 -", lines[5].left(130) + "5 -"}).join('\n') + '\n')),
        ErrorCode::Damaged);
    REQUIRE_OK(SlipRegister::fromText(other(4, "77", "-")));
}

TEST_CASE("the register lies beside the programme, for its owner only", "[vote][slips]")
{
    const QTemporaryDir folder;
    const QString programme = folder.filePath(QStringLiteral("Séminaire d’été\n2018.filrouge"));
    SeededRandom random(3);
    CHECK(readSlips(programme, seminar).value() == std::nullopt);
    REQUIRE_OK(destroySlips(programme, seminar, random));

    const Handed room = handed();
    REQUIRE_OK(writeSlips(programme, room.slips));
    const QString path = slipsPath(programme, seminar);
    CHECK(path == programme + QStringLiteral(".950.slips"));
    CHECK((QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
    CHECK((readSlips(programme, seminar).value() == room.slips));
    CHECK(readSlips(programme, SeminarId(951)).value() == std::nullopt);

    // The programme is renamed: its register is found, and takes the new name when it is next written.
    const QString renamed = folder.filePath(QStringLiteral("Autre.filrouge"));
    CHECK((readSlips(renamed, seminar).value() == room.slips));
    const Handed other = handed(5);
    REQUIRE_OK(writeSlips(renamed, other.slips));
    CHECK_FALSE(QFileInfo::exists(path));
    CHECK((readSlips(renamed, seminar).value() == other.slips));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);

    // A copy beside an original that is still there has none.
    QFile original(renamed);
    REQUIRE(original.open(QIODevice::WriteOnly));
    CHECK(readSlips(programme, seminar).value() == std::nullopt);

    REQUIRE_OK(destroySlips(renamed, seminar, random));
    CHECK(readSlips(renamed, seminar).value() == std::nullopt);
}

TEST_CASE("a register nobody can read is an error, not an empty one", "[vote][slips]")
{
    const QTemporaryDir folder;
    const QString programme = folder.filePath(QStringLiteral("a.filrouge"));
    const auto write = [&](SeminarId id, const QByteArray& bytes) {
        QFile file(slipsPath(programme, id));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    };
    write(seminar, {});
    REQUIRE_FAILS(readSlips(programme, seminar), ErrorCode::Damaged);
    write(seminar, QByteArray(5'000'000, 'x'));
    REQUIRE_FAILS(readSlips(programme, seminar), ErrorCode::Damaged);
    write(SeminarId(951), handed().slips.text()); // another seminar’s under this one’s name
    REQUIRE_FAILS(readSlips(programme, SeminarId(951)), ErrorCode::Damaged);
    CHECK(readSlips(programme, SeminarId(951)).error().where == slipsPath(programme, SeminarId(951)));

    REQUIRE_FAILS(writeSlips(folder.filePath(QStringLiteral("no/such/a.filrouge")), handed().slips),
                  ErrorCode::ReadOnly);
    CHECK(slipFileBytes(slipsPath(programme, seminar)).size() == 5'000'000);
}
