"""Holds the table of rooms in src/README.md against the calls of stage() in src/CMakeLists.txt, which the build obeys; and finds
headers of one name."""

import re

import house

KEYWORDS = ("USES", "LINKS", "FLOORS", "BARE")


def stages(root):
    """Room -> the rooms it uses, in the order of the calls."""
    text = re.sub(r"#[^\n]*", "", (root / "src/CMakeLists.txt").read_text(encoding="utf-8"))
    rooms = {}
    for call in re.findall(r"^\s*stage\(([^)]*)\)", text, re.M):
        words, keyword = call.split(), ""
        rooms[words[0]] = []
        for word in words[1:]:
            if word in KEYWORDS:
                keyword = word
            elif keyword == "USES":
                rooms[words[0]].append(word)
    return rooms


def table(root):
    """The same from the map: the rows whose first cell is a room's name in backticks."""
    rooms = {}
    for line in (root / "src/README.md").read_text(encoding="utf-8").splitlines():
        match = re.fullmatch(r"\| `(\w+)` \|.*\| ([^|]*) \|", line)
        if match:
            rooms[match[1]] = [] if match[2] == "–" else match[2].split()
    return rooms


def twins(root):
    """Headers of one name, which a reader of an include has to tell apart by their folders."""
    found = {}
    for header in sorted((root / "src").rglob("*.h")):
        found.setdefault(header.name, []).append(header.relative_to(root).as_posix())
    return [f"{' and '.join(paths)} have one name" for paths in found.values() if len(paths) > 1]


def broken(root):
    built, told = stages(root), table(root)
    folders = sorted(path.name for path in (root / "src").iterdir() if path.is_dir())
    print(f"{len(built)} rooms: {' '.join(built)}")
    found = [f"src/{name} is a folder without a stage()" for name in folders if name not in built]
    found += [f"src/README.md has no row for the room `{name}`" for name in built if name not in told]
    found += [f"src/README.md tells of a room `{name}` that is not built" for name in told if name not in built]
    for name, used in built.items():
        above = list(built)[: list(built).index(name)]
        if name in told and told[name] != used and not (told[name] == ["everything", "above"] and sorted(used) == sorted(above)):
            found.append(f"room `{name}` may include {' '.join(used)}; src/README.md says {' '.join(told[name])}")
    if list(built) != [name for name in told if name in built]:
        found.append("the rooms stand in another order in src/README.md")
    return found + twins(root)


if __name__ == "__main__":
    house.verdict(broken(house.checkout()), "src/README.md is the map: it has to be true.")
