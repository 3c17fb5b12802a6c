"""What the rules of the house share: which files are ours, and how a rule says what is broken."""

import sys
from pathlib import Path

FOLDERS = ("src", "include", "tests", "bench", "examples")


def checkout():
    """The checkout to look at: the first argument, else the one that this file lies in."""
    return Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]


def sources(root, folders=FOLDERS, endings=(".h", ".cpp")):
    """Our C and C++ files below the folders, in the order of their names."""
    found = sorted(path for folder in folders for path in (root / folder).rglob("*") if path.suffix in endings)
    if not (root / "src").is_dir():
        sys.exit(f"{root} has no src/: there is nothing to hold against a rule")
    return found


def verdict(broken, advice):
    """Ends the program: with 0 when nothing is broken, else with 1 and what to do about it."""
    for line in broken:
        print(line)
    if broken:
        print(advice)
    sys.exit(1 if broken else 0)
