#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails where the tree leaves the architecture that README.md describes.

    check.py ROOT QT_INCLUDE

ROOT is the source tree, QT_INCLUDE the folder that holds Qt's module folders (QtCore, QtGui, ...), which say to
which module a header such as <QLabel> belongs. Each fault is one line, `path:line: what`; exit code 1 if there is one.
"""

import re
import sys
from pathlib import Path

# From the bottom up: a room includes only what stands before it.
ROOMS = ["base", "readers", "storage", "field", "persona", "seminar", "vote", "engagement", "sprint", "programme",
         "thread", "documents"]
# The network room is no step of that ladder: it shows a vote of a seminar and nothing else of the programme.
NETWORK_SEES = {"base", "seminar", "vote", "network"}
# What every page of ui may take ...
SHARED_UI = ("theme", "widgets", "messages", "projector")
# ... the parts of pages that several rooms share, each of which may know those before it ...
SHARED_PARTS = ("thread", "notes", "imports")
# ... and what of the shell around it.
SHELL_OFFERS = ("prompts", "page")

CODE_FOLDERS = ("app", "core", "ui", "tests")
TEXT_FOLDERS = CODE_FOLDERS + ("resources", "scripts", ".ci")
TEXT_SUFFIXES = {"", ".cpp", ".h", ".py", ".cmake", ".txt", ".md", ".json", ".sql", ".js", ".css", ".html", ".svg",
                 ".qrc", ".ts", ".csv"}
SIGNED_SUFFIXES = {".cpp", ".h", ".py", ".cmake", ".js", ".css"}

LONGEST = {".cpp": 400, ".h": 150}
# Longer for a reason; an entry that is no longer needed is a fault too.
LONG_FOR_A_REASON = {
    "core/base/fields.h": "one specialisation for each type that a field can have; half a family helps nobody",
}

VAGUE_FILE = re.compile(r"manager|helper|utils")
VAGUE_TYPE = re.compile(r"\b(?:class|struct|union|enum|enum class)\s+(?!Q)(\w*(?:Manager|Helper|Utils|Data))\b")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
MACHINE_PATH = re.compile(r"(?<![\w.:/\-])/(?:work|root|home)/")
# What a header defines at its outermost: two of one name in one namespace are one symbol to the linker.
DEFINED = re.compile(r"(?<!>\n)^(?:class|struct|enum class|enum) (\w+)(?: final)?(?: : [^{;]*)? \{", re.MULTILINE)
# A semicolon parts CMake's lists, and ctest would look for two halves of a test case.
PARTED_TEST_CASE = re.compile(r'^(?:TEST_CASE|SCENARIO|TEST_CASE_METHOD)\([^"]*"[^"]*;[^"]*"')
# A description lists a row type's columns one a line: a list is not what makes a header long to read.
COLUMN = re.compile(r'\bfield<&\w+::\w+>\("(\w+)"\)')
# What a room refuses, by the name of the field, and what that field is called in the window.
REFUSED = re.compile(r'\bfail\(\s*ErrorCode::Invalid,\s*QStringLiteral\(\s*"(\w+)"|\binvalid\(\s*"(\w+)"'
                     r'|\brequire\w+\([^;{}]*?"(\w+)"\)')
REFUSING_ROOMS = ("field", "persona", "seminar", "vote", "engagement", "sprint")
FIELD_NAMES = "ui/messages/fieldnames.cpp"
FIELD_NAME = re.compile(r'^ *\{"(\w+)", QT_TRANSLATE_NOOP', re.MULTILINE)
DESCRIPTION = re.compile(r"^template <>\nstruct (?:\w+::)?Description<\w+> \{\n.*?^\};\n", re.MULTILINE | re.DOTALL)


class Tree:
    def __init__(self, root, qt_include):
        self.root = Path(root)
        self.faults = []
        self.modules = {}
        self.defined = {}
        for module in ("QtGui", "QtWidgets", "QtSql"):
            self.modules[module] = module
            for header in (Path(qt_include) / module).glob("*"):
                self.modules[header.name] = module

    def fault(self, path, line, what):
        self.faults.append(f"{path}:{line}: {what}")

    def files(self, folders):
        for folder in folders:
            for path in sorted((self.root / folder).rglob("*")):
                if path.is_file() and "__pycache__" not in path.parts:
                    yield path.relative_to(self.root)

    def text(self, path):
        return (self.root / path).read_text(encoding="utf-8")

    def check(self):
        for path in self.files(TEXT_FOLDERS):
            self.check_name(path)
            if path.suffix in TEXT_SUFFIXES and "raw" not in path.parts:  # raw: in whatever encoding a team has
                self.check_text(path, self.text(path))
        for path in sorted(self.root.glob("*")):
            if path.name == ".git":  # of a second work tree: it says where the first one is
                continue
            if path.is_file() and (path.suffix in TEXT_SUFFIXES or path.name.startswith(".")):
                self.check_text(path.relative_to(self.root), path.read_text(encoding="utf-8"))
        for path in self.files(CODE_FOLDERS):
            if path.suffix in (".cpp", ".h"):
                self.check_code(path, self.text(path))
            if path.suffix == ".h" and path.parts[0] != "tests":
                self.check_definitions(path, self.text(path))
            if path.suffix == ".cpp":
                self.check_listed(path)
            if path.name == "CMakeLists.txt":
                self.check_links(path, self.text(path))
        self.check_field_names()
        for path in LONG_FOR_A_REASON:
            if (self.root / path).exists() and self.length(path) <= LONGEST[Path(path).suffix]:
                self.fault(path, 1, "is no longer long: take it off LONG_FOR_A_REASON")
        return self.faults

    def check_field_names(self):
        """Whoever is refused a value reads what its field is called, not its column."""
        if not (self.root / FIELD_NAMES).exists():
            return
        columns, refused = set(), {}
        for path in self.files(("core",)):
            if path.suffix not in (".cpp", ".h"):
                continue
            text = self.text(path)
            columns.update(COLUMN.findall(text))
            if path.parts[1] in REFUSING_ROOMS:
                for found in REFUSED.finditer(text):
                    name = next(filter(None, found.groups()))
                    refused.setdefault(name, (path, text.count("\n", 0, found.start()) + 1))
        text = self.text(FIELD_NAMES)
        named = {found[1]: text.count("\n", 0, found.start(1)) + 1 for found in FIELD_NAME.finditer(text)}
        for name, line in named.items():
            if name not in columns and name not in refused:
                self.fault(FIELD_NAMES, line, f"no row has a field '{name}'")
        for name, (path, line) in sorted(refused.items()):
            if name in columns and name not in named:
                self.fault(path, line, f"{FIELD_NAMES} does not say what '{name}' is called")

    def check_name(self, path):
        vague = VAGUE_FILE.search(path.name.lower())
        if vague:
            self.fault(path, 1, f"'{vague[0]}' in a file name says nothing: name what it does")

    def check_text(self, path, text):
        signed = path.suffix in SIGNED_SUFFIXES or path.name == "CMakeLists.txt" or path.parts[0] in ("scripts", ".ci")
        first_lines = text.split("\n")[: 2 if text.startswith("#!") else 1]
        if signed and not any("SPDX-License-Identifier: GPL-3.0-or-later" in line for line in first_lines):
            self.fault(path, 1, "does not begin with the SPDX line")
        for number, line in enumerate(text.split("\n"), 1):
            if MACHINE_PATH.search(line):
                self.fault(path, number, "names a folder of one machine")

    def length(self, path):
        return len(DESCRIPTION.sub("", self.text(path)).splitlines())

    def check_code(self, path, text):
        length = self.length(path)
        if length > LONGEST[path.suffix] and path.as_posix() not in LONG_FOR_A_REASON:
            self.fault(path, 1, f"{length} lines, over {LONGEST[path.suffix]}: what is the second thing in it?")
        for number, line in enumerate(text.split("\n"), 1):
            vague = VAGUE_TYPE.search(line)
            if vague:
                self.fault(path, number, f"'{vague[1]}' says nothing: name what it does")
            if PARTED_TEST_CASE.match(line):
                self.fault(path, number, "a semicolon in the name of a test case")
            include = INCLUDE.match(line)
            if include:
                self.check_include(path, number, include[1] == '"', include[2])
            elif path.parts[0] == "core" and re.search(r"\bQWidget\b", line):
                self.fault(path, number, "core has no Widgets")

    def check_definitions(self, path, text):
        for found in DEFINED.finditer(text):
            other = self.defined.setdefault(found[1], path)
            if other != path:
                line = text.count("\n", 0, found.start()) + 1
                self.fault(path, line, f"{found[1]} is defined in {other} too")

    def check_include(self, path, number, quoted, target):
        layer, room = path.parts[0], path.parts[1] if len(path.parts) > 2 else ""
        module = self.modules.get(target.split("/")[0])
        if layer == "core" and module == "QtWidgets":
            self.fault(path, number, f"core has no Widgets: {target}")
        picture = path.parent.as_posix() == "core/base" and path.stem == "picture"
        if layer == "core" and module == "QtGui" and room != "documents" and not picture:
            self.fault(path, number, f"Qt Gui belongs in core/documents and core/base/picture: {target}")
        holds_sql = room == "storage" or path.stem.endswith("repository") or path.stem.startswith("ballotbox")
        if layer in ("core", "ui", "app") and (module == "QtSql" or target == "sqlite3.h"):
            if layer != "core" or not holds_sql:
                self.fault(path, number, f"SQL belongs in core/storage, repositories and the ballot box: {target}")
        if quoted and ((self.root / path.parent / target).exists() or target.startswith(".")):
            self.fault(path, number, f"include from the top of the tree: {target}")
        parts = target.split("/")
        if quoted and parts[0] in CODE_FOLDERS and len(parts) > 1:
            self.check_direction(path, number, layer, room, parts)

    def check_direction(self, path, number, layer, room, parts):
        target_layer, target_room = parts[0], parts[1]
        target = "/".join(parts)
        sees = {"core": {"core"}, "ui": {"core", "ui"}, "app": {"core", "ui", "app"}, "tests": set(CODE_FOLDERS)}
        if target_layer not in sees[layer]:
            self.fault(path, number, f"{layer} does not know {target_layer}: {target}")
        elif layer == "core" and not self.room_sees(path, number, room, target_room):
            self.fault(path, number, f"an upward include: {room} does not know {target_room}")
        elif layer == "ui" and target_layer == "ui" and target_room not in (room, *SHARED_UI):
            if target_room in SHARED_PARTS and room not in SHARED_UI:
                known = SHARED_PARTS[: SHARED_PARTS.index(room)] if room in SHARED_PARTS else SHARED_PARTS
                if target_room in known:
                    return
            if target_room != "shell" or room in SHARED_UI or not parts[-1].startswith(SHELL_OFFERS):
                self.fault(path, number, f"the inside of another room of ui: {target}")

    def room_sees(self, path, number, room, target):
        for name in (room, target):
            if name not in ROOMS and name != "network":
                self.fault(path, number, f"core/{name} has no place in the order of rooms")
                return True
        if room == "network":
            return target in NETWORK_SEES
        return target in ROOMS and ROOMS.index(target) <= ROOMS.index(room)

    def check_links(self, path, text):
        """What a room links is what it may include, and a mistake there is quieter."""
        layer, room = path.parts[0], path.parts[1] if len(path.parts) > 2 else ""
        if layer != "core" and path.parts[:2] != ("tests", "core"):
            return
        for number, line in enumerate(text.split("\n"), 1):
            code = line.split("#")[0]
            if "Qt6::Widgets" in code:
                self.fault(path, number, "core has no Widgets: Qt6::Widgets")
            for linked in re.findall(r"\bfilrouge_(\w+)", code) if layer == "core" and room else []:
                if linked in ROOMS + ["network"] and not self.room_sees(path, number, room, linked):
                    self.fault(path, number, f"an upward link: {room} does not know {linked}")
                elif linked in ("ui", "app"):
                    self.fault(path, number, f"core does not know {linked}")

    def check_listed(self, path):
        for folder in path.parents:
            lists = self.root / folder / "CMakeLists.txt"
            name = re.escape(path.relative_to(folder).as_posix())
            if lists.exists() and re.search(rf"(?<![\w./\-]){name}(?![\w.\-])", lists.read_text(encoding="utf-8")):
                return
        self.fault(path, 1, "no CMakeLists.txt names it: it is never compiled")


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: check.py ROOT QT_INCLUDE")
    root, qt_include = Path(sys.argv[1]), Path(sys.argv[2])
    if not (root / "core" / "base").is_dir():
        sys.exit(f"{root} is not the source tree")
    if not (qt_include / "QtWidgets").is_dir():
        sys.exit(f"{qt_include} does not hold Qt's headers")
    faults = Tree(root, qt_include).check()
    print("\n".join(faults + [f"{len(faults)} fault(s)"]))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
