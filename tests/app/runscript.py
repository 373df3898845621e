#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs scripts/run where there is a display, where there is none, and where there is one that does not answer.

    runscript.py FILROUGE SCRIPT

Nothing is installed or built: what the script calls for that is there and does nothing. FILROUGE makes the programmes
and is refused its window; its demo, which has tests of its own, and windows that open are played by a stand-in, which
keeps a list of what was asked of it.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

FILROUGE, SCRIPT = (Path(argument).resolve() for argument in sys.argv[1:3])
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE")

STAND_IN = """#!/bin/bash
echo "$*" >>"$CALLS"
if [[ $1 == demo ]]; then
    mkdir -p "$3"
elif [[ $1 != new && -n ${OPENS:-} ]]; then
    exit "$OPENS"
else
    exec "$FILROUGE" "$@"
fi
"""


class RunScript(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.calls = self.folder / "calls"
        self.copy = self.folder / "home" / "Documents" / "Fil rouge" / "cahors.filrouge"
        for name in ("home", "runtime"):
            (self.folder / name).mkdir(mode=0o700)
        self.write("tree/scripts/run", SCRIPT.read_text(encoding="utf-8"))
        self.write("tree/scripts/dependencies", "")
        self.write("tree/build/release/bin/filrouge", STAND_IN)
        self.write("bin/cmake", "#!/bin/bash\n")
        self.write("bin/xdg-user-dir", '#!/bin/bash\necho "$HOME"\n')  # what it says when nothing is set

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        path.chmod(0o755)

    def run_script(self, *arguments, **around):
        environment = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
        environment |= {"PATH": f"{self.folder}/bin:{os.environ['PATH']}", "HOME": str(self.folder / "home"),
                        "XDG_RUNTIME_DIR": str(self.folder / "runtime"), "FILROUGE": str(FILROUGE),
                        "CALLS": str(self.calls), "LC_ALL": "C.UTF-8"}
        done = subprocess.run(["bash", str(self.folder / "tree/scripts/run"), *arguments], env=environment | around,
                              cwd=self.folder, capture_output=True, text=True, check=False)
        self.said = done.stdout + done.stderr
        return done

    def asked(self):
        return self.calls.read_text(encoding="utf-8").splitlines() if self.calls.exists() else []

    def check_demo(self, done):
        self.assertEqual(done.returncode, 0, self.said)
        self.assertIn("There is no display: here is the seminar of Cahors without a window.", done.stdout)
        played = Path(done.stdout.splitlines()[-1])
        self.assertTrue(played.is_dir(), self.said)
        self.assertEqual(self.asked()[-1], f"demo --to {played}")

    def test_without_a_display_it_says_so_and_plays_the_demo(self):
        self.check_demo(self.run_script())
        self.assertEqual(len(self.asked()), 1)
        self.assertFalse(self.copy.exists())

    def test_a_display_that_does_not_answer_is_told_and_the_demo_played(self):
        done = self.run_script(DISPLAY=":4711")
        self.assertIn("There is no display to open a window on", done.stderr)
        self.check_demo(done)
        done = self.run_script(WAYLAND_DISPLAY="wayland-4711")
        self.assertIn("There is no display to open a window on", done.stderr)
        self.check_demo(done)

    def test_the_copy_of_the_sample_is_kept_between_runs(self):
        self.assertEqual(self.run_script(DISPLAY=":0", OPENS="0").returncode, 0, self.said)
        self.assertEqual(self.asked(), [f"new {self.copy} --sample cahors", str(self.copy)])
        before = self.copy.read_bytes()
        self.assertEqual(self.run_script(DISPLAY=":0", OPENS="0").returncode, 0, self.said)
        self.assertEqual(self.asked()[2:], [str(self.copy)])
        self.assertEqual(self.copy.read_bytes(), before)

    def test_a_window_that_ends_badly_is_not_taken_for_a_missing_display(self):
        self.assertEqual(self.run_script(DISPLAY=":0", OPENS="134").returncode, 134, self.said)
        self.assertFalse(any(call.startswith("demo") for call in self.asked()))

    def test_a_folder_is_played_into_whatever_the_display(self):
        done = self.run_script("here", "--over-http", DISPLAY=":0", OPENS="0")
        self.assertEqual(done.returncode, 0, self.said)
        self.assertEqual(self.asked(), [f"demo --to {self.folder}/here --over-http"])
        self.assertEqual(self.run_script("--over-http").returncode, 2)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
