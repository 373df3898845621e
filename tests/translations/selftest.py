#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""scripts/translations, held against small trees and catalogues."""

import importlib.machinery
import importlib.util
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
PATH = Path(__file__).resolve().parents[2] / "scripts/translations"
LOADER = importlib.machinery.SourceFileLoader("translations", str(PATH))
translations = importlib.util.module_from_spec(importlib.util.spec_from_loader("translations", LOADER))
LOADER.exec_module(translations)

SOURCE = '''
namespace filrouge {
Text f(int n)
{
    //: On a button.
    say(FILROUGE_TEXT("Rooms", "Close"));
    say(FILROUGE_TEXT("Rooms", "It’s %1", {name(n)}));
    say(FILROUGE_TEXT("Rooms",
                      "A long "
                      "“sentence”, \\"split\\"",
                      {call(1, 2)}));
    add(count, QT_TRANSLATE_NOOP("Counts", "%n title(s)"));
    return FILROUGE_TEXT("Counts", "%n place(s) in %1", {place}, static_cast<int>(n));
}
}
'''


def updated(source, known=None):
    """The catalogues of a tree that holds this one source, and what they were before."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "tree"
        (root / "core/room").mkdir(parents=True)
        (root / "core/room/room.cpp").write_text(source, encoding="utf-8")
        for language, text in (known or {}).items():
            (root / "resources/i18n").mkdir(parents=True, exist_ok=True)
            (root / f"resources/i18n/filrouge_{language}.ts").write_text(text, encoding="utf-8")
        scratch = Path(folder) / "scratch"
        scratch.mkdir()
        return translations.updated(root, scratch)


def sources(text):
    return [message.findtext("source") for message in translations.ElementTree.fromstring(text).iter("message")]


def translated(text, source, translation):
    """The catalogue with that sentence finished, all its plural forms alike."""
    head, tail = text.split(f"<source>{source}</source>", 1)
    body, rest = tail.split("</message>", 1)
    body = body.replace(' type="unfinished"', "").replace("<translation></translation>",
                                                          f"<translation>{translation}</translation>")
    body = body.replace("<numerusform></numerusform>", f"<numerusform>{translation}</numerusform>")
    return f"{head}<source>{source}</source>{body}</message>{rest}"


class Sources(unittest.TestCase):
    def test_every_sentence_is_found(self):
        found = updated(SOURCE)
        self.assertEqual(sources(found["fr"]), ["%n title(s)", "%n place(s) in %1", "Close", "It’s %1",
                                                'A long “sentence”, "split"'])
        self.assertIn("<extracomment>On a button.</extracomment>", found["fr"])
        self.assertEqual(found["fr"].count('numerus="yes"'), 2)

    def test_english_holds_plurals_only(self):
        self.assertEqual(sources(updated(SOURCE)["en"]), ["%n title(s)", "%n place(s) in %1"])

    def test_a_sentence_that_is_not_written_out_is_refused(self):
        with self.assertRaises(SystemExit):
            updated('void f() { say(FILROUGE_TEXT("Rooms", sentence)); }')

    def test_what_is_known_stays_and_what_is_gone_goes(self):
        known = {"fr": translated(updated(SOURCE)["fr"], "Close", "Fermer")}
        again = updated(SOURCE.replace("It’s %1", "Now %1"), known)["fr"]
        self.assertIn("<translation>Fermer</translation>", again)
        self.assertIn("Now %1", sources(again))
        self.assertNotIn("It’s %1", sources(again))

    def test_french_spaces_are_put_in_and_stay(self):
        known = {"fr": translated(updated(SOURCE)["fr"], "Close", "L&apos;arrêt : «oui» ?")}
        once = updated(SOURCE, known)["fr"]
        self.assertIn("L’arrêt&#xa0;: «&#x202f;oui&#x202f;»&#x202f;?", once)
        self.assertEqual(updated(SOURCE, {"fr": once})["fr"], once)

    def test_marks_that_xml_escapes_stay(self):
        translation = "&quot;a&quot; &amp; &lt;b&gt;"
        known = {"fr": translated(updated(SOURCE)["fr"], "Close", translation)}
        self.assertIn(f"<translation>{translation}</translation>", updated(SOURCE, known)["fr"])


class Faults(unittest.TestCase):
    def faults(self, language, source, translation):
        return list(translations.faults_of(language, source, translation))

    def test_unfinished(self):
        text = updated(SOURCE)["fr"]
        self.assertEqual(len(translations.faults_in("fr", text)), 5)
        text = translated(text, "%n title(s)", "%n titre")
        self.assertEqual(len(translations.faults_in("fr", text)), 4)
        empty = text.replace("<numerusform>%n titre</numerusform>", "<numerusform></numerusform>", 1)
        self.assertEqual(len(translations.faults_in("fr", empty)), 5)

    def test_sound(self):
        self.assertEqual(self.faults("fr", "%n of “%1”?", "%n de «\u202f%1\u202f»\u202f?"), [])
        self.assertEqual(self.faults("fr", "See https://a.org/?b=1;c", "Voir https://a.org/?b=1;c"), [])
        self.assertEqual(self.faults("en", "%n place(s) in %1", "%n places in %1"), [])

    def test_each_fault(self):
        for source, translation in (("%1 and %2", "%1"), ("Hello", "Bonjour %1"), ("%n day(s)", "jours"),
                                    ("It is", "C'est"), ("Why?", "Pourquoi ?"), ("Why?", "Pourquoi?"),
                                    ("Chosen: %1", "Choisi : %1"), ("“%1”", "« %1 »"), ("“%1”", "“%1”"),
                                    ("%n day(s)", "%n jour(s)"), ("Close", "Fermer ")):
            with self.subTest(translation):
                self.assertEqual(len(self.faults("fr", source, translation)), 1)


if __name__ == "__main__":
    unittest.main()
