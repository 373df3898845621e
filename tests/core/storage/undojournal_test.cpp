// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/undojournal.h"
#include "tests/support/catch.h"

using namespace filrouge;

namespace {

UndoStep step(const char* label, int bytes)
{
    return {Text{"", label, {}, -1}, QByteArray(bytes, 'x'), {}};
}

} // namespace

TEST_CASE("the oldest steps make room for new ones", "[storage]")
{
    UndoJournal journal(100);
    REQUIRE(journal.record(step("first", 60)));
    REQUIRE(journal.record(step("second", 30)));
    REQUIRE(journal.record(step("third", 30)));
    CHECK(QByteArray(journal.undoable()->label.source) == "third");
    journal.moveToRedo();
    CHECK(QByteArray(journal.undoable()->label.source) == "second");
    journal.moveToRedo();
    CHECK(journal.undoable() == nullptr);
}

TEST_CASE("an edit larger than all the room is kept by nobody", "[storage]")
{
    UndoJournal journal(100);
    REQUIRE(journal.record(step("small", 10)));
    REQUIRE(journal.record(step("huge", 101)));
    CHECK(journal.undoable() == nullptr);
}

TEST_CASE("what was undone counts, until something new is done", "[storage]")
{
    UndoJournal journal(100);
    REQUIRE(journal.record(step("first", 40)));
    REQUIRE(journal.record(step("second", 40)));
    journal.moveToRedo();
    REQUIRE(journal.record(step("third", 60)));
    CHECK(journal.redoable() == nullptr);
    journal.moveToRedo();
    REQUIRE(journal.undoable() != nullptr);
    CHECK(QByteArray(journal.undoable()->label.source) == "first");
}
