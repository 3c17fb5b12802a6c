"""Fails on a file that clang-format would write differently, and names the command that mends it.

Versions of clang-format differ in what they find right, so it has to be Debian 12's.
"""

import re
import shutil
import subprocess
import sys

import house

VERSION = 14


def clang_format():
    """The program of the version that counts, or None."""
    for name in (f"clang-format-{VERSION}", "clang-format"):
        program = shutil.which(name)
        if program:
            told = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
            if re.search(rf"version {VERSION}\.", told):
                return program
    return None


def unformatted(program, root):
    files = [str(path.relative_to(root)) for path in house.sources(root, endings=(".h", ".cpp", ".c"))]
    told = subprocess.run([program, "--dry-run", *files], cwd=root, capture_output=True, text=True, check=False)
    if told.returncode != 0:
        sys.exit(f"{program} failed:\n{told.stderr}")
    return sorted(set(re.findall(r"^(\S+?):\d+:\d+: warning: code should be clang-formatted", told.stderr, re.M)))


if __name__ == "__main__":
    tree = house.checkout()
    found = clang_format()
    if not found:
        house.verdict([f"clang-format {VERSION} is not installed"], "tools/setup installs it.")
    files = unformatted(found, tree)
    house.verdict([f"{name}: not as .clang-format has it" for name in files],
                  f"Mend with: clang-format-{VERSION} -i {' '.join(files)}")
