#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The architecture check, held against small trees that each break one rule."""

import tempfile
import unittest
from pathlib import Path

from check import Tree

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
HASH_SPDX = "# SPDX-License-Identifier: GPL-3.0-or-later\n"

# Right in every respect; it also shows what is allowed.
SOUND = {
    "LICENSE": "free\n",
    "core/base/CMakeLists.txt": HASH_SPDX + "filrouge_room(base SOURCES picture.cpp text.h)\n",
    "core/base/text.h": SPDX + "#include <QString>\n",
    "core/base/picture.cpp": SPDX + "#include <QImage>\n",
    "core/storage/CMakeLists.txt": HASH_SPDX + "filrouge_room(storage SOURCES file.cpp DEPENDS filrouge_base)\n",
    "core/storage/file.cpp": SPDX + "#include <QSqlDatabase>\n#include <sqlite3.h>\n",
    "core/field/CMakeLists.txt": HASH_SPDX + "filrouge_room(field SOURCES themerepository.cpp DEPENDS filrouge_storage)\n",
    "core/field/themerepository.cpp": SPDX + '#include "core/storage/edit.h"\n#include <QSqlQuery>\n',
    "core/vote/CMakeLists.txt": HASH_SPDX + "filrouge_room(vote SOURCES ballotboxfile.cpp)\n",
    "core/vote/ballotboxfile.cpp": SPDX + "#include <QSqlQuery>\n",
    "core/network/room.h": SPDX + '#include "core/vote/vote.h"\n#include "core/seminar/seminar.h"\n',
    "core/documents/letter.h": SPDX + '#include <QPainter>\n#include "core/thread/gaps.h"\n',
    "ui/field/themepage.h": SPDX + '#include <QLabel>\n#include "core/field/theme.h"\n#include "ui/theme/tokens.h"\n'
                                   '#include "ui/widgets/card.h"\n#include "ui/field/row.h"\n',
    "app/CMakeLists.txt": HASH_SPDX + "add_executable(filrouge main.cpp commands/demo.cpp)\n",
    "app/main.cpp": SPDX + '#include "ui/field/themepage.h"\n#include "app/commands/demo.h"\n',
    "app/commands/demo.cpp": SPDX + "// see https://example.org/work/done\n",
    "tests/core/field/CMakeLists.txt": HASH_SPDX + "target_sources(t PRIVATE theme_test.cpp)\n",
    "tests/core/field/theme_test.cpp": SPDX + '#include "core/field/theme.h"\n#include <QSqlQuery>\n',
    "scripts/run": "#!/bin/bash\n" + HASH_SPDX,
}

QT = {"QtGui": ["QImage", "QPainter"], "QtWidgets": ["QLabel", "qwidget.h"], "QtSql": ["QSqlQuery", "QSqlDatabase"]}

# Row types describe themselves in lists, which do not count as length.
DESCRIPTION = ("template <>\nstruct Description<Vote> {\n    static constexpr std::array fields{\n"
               + "        field<&Vote::id>(\"id\"),\n" * 200 + "    };\n};\n")


def faults(changes):
    """The faults of the sound tree after those files were put in it (None: taken out)."""
    with tempfile.TemporaryDirectory() as folder:
        for module, headers in QT.items():
            for header in headers:
                write(Path(folder) / "qt" / module / header, "")
        for path, text in {**SOUND, **changes}.items():
            if text is not None:
                write(Path(folder) / "tree" / path, text)
        return Tree(Path(folder) / "tree", Path(folder) / "qt").check()


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


class ArchitectureCheck(unittest.TestCase):
    maxDiff = None

    def assert_one(self, changes, *expected):
        found = faults(changes)
        self.assertEqual(len(found), 1, found)
        for part in expected:
            self.assertIn(part, found[0])

    def code(self, path, line, *expected):
        """One more line in a header at `path` must be exactly one fault, there."""
        self.assert_one({path: SPDX + line + "\n"}, f"{path}:2: ", *expected)

    def test_semicolon_in_a_test_case(self):
        self.assert_one({"tests/core/field/theme_test.cpp": SPDX + 'TEST_CASE("a theme; another", "[field]")\n'},
                        "tests/core/field/theme_test.cpp:2", "semicolon")

    def test_names_of_fields(self):
        names = "ui/messages/fieldnames.cpp"
        described = "        field<&Theme::dueOn>(\"due_on\"),\n"
        rules = '    return fail(ErrorCode::Invalid, QStringLiteral("%s"), rule);\n'
        listed = '    {"%s", QT_TRANSLATE_NOOP("FieldNames", "Due date")},\n'
        tree = {"ui/messages/CMakeLists.txt": HASH_SPDX + "add_library(m fieldnames.cpp)\n",
                "core/field/theme.h": SPDX + described, names: SPDX + listed % "due_on"}
        self.assertEqual(faults(tree), [])
        self.assertEqual(faults({**tree, "core/field/rules.h": SPDX + rules % "map"}), [])  # an argument, no column
        self.assert_one({**tree, names: SPDX + listed % "due_on" + listed % "due_at"}, f"{names}:3: ", "due_at")
        for rule in (rules % "due_on", '    return invalid("due_on", "must be a day");\n',
                     '    return requireSaneDate(theme.dueOn, "due_on");\n'):
            self.assert_one({**tree, "core/field/rules.h": SPDX + rule, names: SPDX}, "core/field/rules.h:2: ", "due_on")

    def test_sound_tree(self):
        self.assertEqual(faults({}), [])

    def test_widgets_in_core(self):
        for line in ("#include <QLabel>", "#include <QtWidgets>", "#include <QtWidgets/QLabel>", "#include <qwidget.h>",
                     "class QWidget;"):
            self.code("core/documents/page.h", line, "Widgets")
        self.assert_one({"core/field/CMakeLists.txt": HASH_SPDX + "room(themerepository.cpp Qt6::Widgets)\n"}, "Widgets")
        self.assert_one({"tests/core/field/CMakeLists.txt": HASH_SPDX + "t(theme_test.cpp Qt6::Widgets)\n"}, "Widgets")

    def test_gui_in_core(self):
        for path in ("core/field/theme.h", "core/base/text.h", "core/base/picturebook.h", "core/field/picture.h"):
            self.code(path, "#include <QPainter>", "Qt Gui")

    def test_sql_outside(self):
        for path in ("core/field/themeservice.h", "ui/field/themerepository.h", "app/commands/check.h",
                     "core/vote/myballotbox.h"):
            self.code(path, "#include <QSqlQuery>", "SQL")
            self.code(path, "  #  include <QtSql/QSqlQuery>", "SQL")
        self.code("core/field/themeservice.h", "#include <sqlite3.h>", "SQL")

    def test_upward_includes(self):
        for room, above in (("base", "storage"), ("storage", "field"), ("field", "persona"), ("persona", "vote"),
                            ("seminar", "vote"), ("vote", "engagement"), ("vote", "network"), ("programme", "documents"),
                            ("thread", "documents"), ("network", "persona"), ("network", "storage")):
            self.code(f"core/{room}/one.h", f'#include "core/{above}/two.h"', "upward")

    def test_layers(self):
        for path, target in (("core/field/one.h", "ui/field/two.h"), ("core/field/one.h", "app/two.h"),
                             ("ui/field/one.h", "app/two.h"), ("app/one.h", "tests/support/two.h"),
                             ("ui/field/one.h", "tests/support/two.h"), ("core/vote/one.h", "tests/support/two.h")):
            self.code(path, f'#include "{target}"', "does not know")

    def test_other_rooms_of_ui(self):
        for path, target in (("ui/field/one.h", "ui/persona/two.h"), ("ui/field/one.h", "ui/shell/mainwindow.h"),
                             ("ui/widgets/one.h", "ui/field/two.h"), ("ui/widgets/one.h", "ui/shell/theme.h"),
                             ("ui/shell/one.h", "ui/field/two.h")):
            self.code(path, f'#include "{target}"', "inside of another room")

    def test_upward_links(self):
        self.assert_one({"core/field/CMakeLists.txt": HASH_SPDX + "r(themerepository.cpp filrouge_vote)\n"}, "upward link")
        self.assert_one({"core/field/CMakeLists.txt": HASH_SPDX + "r(themerepository.cpp filrouge_ui)\n"}, "does not know")

    def test_unknown_room(self):
        self.code("core/tools/one.h", '#include "core/base/text.h"', "no place in the order")

    def test_relative_includes(self):
        self.code("core/base/other.h", '#include "text.h"', "from the top")
        self.code("core/base/other.h", '#include "../base/text.h"', "from the top")

    def test_spdx(self):
        self.assert_one({"core/base/text.h": "#pragma once\n" + SPDX}, "core/base/text.h:1:", "SPDX")
        self.assert_one({"scripts/run": "#!/bin/bash\nset -e\n"}, "scripts/run:1:", "SPDX")
        self.assert_one({"core/vote/CMakeLists.txt": "r(ballotboxfile.cpp)\n"}, "SPDX")
        self.assert_one({"core/base/text.h": ""}, "SPDX")

    def test_length(self):
        self.assertEqual(faults({"core/base/text.h": SPDX + "\n" * 149}), [])
        self.assert_one({"core/base/text.h": SPDX + "\n" * 150}, "core/base/text.h:1: 151 lines")
        self.assertEqual(faults({"app/main.cpp": SPDX + "\n" * 399}), [])
        self.assert_one({"app/main.cpp": SPDX + "\n" * 400}, "app/main.cpp:1: 401 lines")
        self.assertEqual(faults({"core/vote/vote.h": SPDX + DESCRIPTION}), [])
        self.assert_one({"core/vote/vote.h": SPDX + DESCRIPTION + "\n" * 150}, "151 lines")

    def test_one_name_one_type(self):
        self.assert_one({"core/field/a.h": SPDX + "struct Row final {\n};\n",
                         "ui/field/b.h": SPDX + "class Row final : public Base {\n};\n"},
                        "ui/field/b.h:2: Row is defined in core/field/a.h too")
        self.assertEqual(faults({"core/field/a.h": SPDX + "struct Row {\n};\n",
                                 "core/field/b.h": SPDX + "struct Row;\ntemplate <>\nstruct Row {\n};\n"}), [])

    def test_excused_length(self):
        self.assertEqual(faults({"core/base/fields.h": SPDX + "\n" * 200}), [])
        self.assert_one({"core/base/fields.h": SPDX}, "no longer long")

    def test_vague_names(self):
        self.assert_one({"ui/field/StringUtils.h": SPDX}, "'utils'")
        self.assert_one({"resources/web/helpers.js": SPDX}, "'helper'")
        self.assert_one({"core/vote/boxmanager.h": SPDX}, "'manager'")
        self.code("core/vote/box.h", "class BoxManager final {};", "BoxManager")
        self.code("core/vote/box.h", "struct VoteData;", "VoteData")
        self.assertEqual(faults({"ui/field/drag.h": SPDX + "class QMimeData;\nstruct Database;\n"}), [])

    def test_machine_paths(self):
        for folder in ("work", "root", "home"):
            self.code("core/vote/box.h", "// see /" + folder + "/someone/file", "one machine")
            self.assert_one({"README.md": '"/' + folder + '/x"\n'}, "README.md:1:", "one machine")
        self.assertEqual(faults({"resources/x.md": "src/" + "home/page.md\n"}), [])

    def test_unlisted_source(self):
        self.assert_one({"core/base/clock.cpp": SPDX}, "core/base/clock.cpp:1:", "never compiled")
        self.assert_one({"tests/core/field/irritant_test.cpp": SPDX}, "never compiled")
        self.assert_one({"app/CMakeLists.txt": HASH_SPDX + "add_executable(f main.cpp commands/demo.cpp.in)\n"},
                        "app/commands/demo.cpp:1:", "never compiled")
        self.assert_one({"app/commands/main.cpp": SPDX}, "app/commands/main.cpp:1:", "never compiled")


if __name__ == "__main__":
    unittest.main()
