"""Holds the catalogues in po/ against the words in the sources: the template has just those, and every language all of them.

A translation has the places of its English pattern: the same words, formatted alike; their order may be another, with numbers in
the places ({1}). What is marked `fuzzy`, empty, or left over from an earlier version counts as not translated.

A hint has a key and what it is set to between backquotes, for only there a file's own word takes the place of an English one
(src/issue/file_tongue.h): an English sentence may have such a word before a colon, too. A page is called by its label: 1版, not 第1版.

Between Han stand full-width marks. What a file has written, between backquotes or in brackets, has YAML's own.
"""

import ast
import re
import subprocess
import tempfile
from pathlib import Path

import house

WORDS = Path(__file__).resolve().parents[2] / "tools" / "words"
FIELD = re.compile(r'(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?) (".*")')
QUOTED = re.compile(r"`[^`]*`|\{\{.*?\}\}")
WRITTEN = re.compile(r"`[^`]*`|\{\{.*?\}\}|\[[^\]]*\]")
HALF_WIDTH = re.compile(r"[\u3400-\u9fff\u3000-\u303f\uff00-\uff5e] ?[,;:!?()] ?[\u3400-\u9fff]|[\u3400-\u9fff][,;:!?](?=\{)|(?<=\})[,;:!?][\u3400-\u9fff]")
# `key: [`, `key: …`, `key: 13-45` at the end, and any key behind "write" or "as".
BARE_KEY = re.compile(r"(?<![\w./-])([a-z_]+): (?=\[|…|\d+(?:-\d+)?(?:$|\)))|\b(?:write|as) (?:-+ )?([a-z_]+):")
ORDINAL_PAGE = re.compile(r"第 ?\{[^{}]*\} ?版")
PLACE = re.compile(r"\{\{|\}\}|\{(\d*)(?::([^{}]*))?\}|[{}]")


def entries(text):
    """The entries of a catalogue without its header, each a dictionary of its fields, `flags` and `obsolete`."""
    found = []
    for block in re.split(r"\n\s*\n", text):
        entry, field = {"flags": "", "obsolete": False}, None
        for line in block.splitlines():
            if line.startswith("#~"):
                entry["obsolete"] = True
                line = line[2:].strip()
            if line.startswith("#,"):
                entry["flags"] += line
            match = FIELD.fullmatch(line)
            if match:
                field = match[1]
                entry[field] = ast.literal_eval(match[2])
            elif line.startswith('"') and field:
                entry[field] += ast.literal_eval(line)
        if entry.get("msgid"):
            found.append(entry)
    return found


def key(entry):
    return entry.get("msgctxt", ""), entry["msgid"], entry.get("msgid_plural", "")


def places(pattern):
    """Which word stands in which form in a pattern, in the order of the words; nothing for what is no pattern."""
    found, numbered = [], set()
    for match in PLACE.finditer(pattern):
        if match[0] in ("{{", "}}"):
            continue
        if match[0] in ("{", "}"):
            return None
        numbered.add(bool(match[1]))
        found.append((int(match[1]) if match[1] else len(found), match[2] or ""))
    return None if len(numbered) > 1 else sorted(set(found))


def wrong_in(entry):
    """What is wrong with one entry of a language; empty when nothing is."""
    said = {field: text for field, text in entry.items() if field.startswith("msgstr")}
    if entry["obsolete"]:
        return "is said no more"
    if "fuzzy" in entry["flags"]:
        return "is marked fuzzy: read it, and take the mark off"
    if not said or not all(said.values()):
        return "is not translated"
    wanted = [places(entry["msgid"]), places(entry.get("msgid_plural", entry["msgid"]))]
    wrong = [text for text in said.values() if places(text) is None or places(text) not in wanted]
    if wrong:
        return f"has other places in its translation: {wrong[0]!r}"
    ordinal = [text for text in said.values() if ORDINAL_PAGE.search(text)]
    if ordinal:
        return f"calls a page otherwise than by its label: {ordinal[0]!r}"
    half = [text for text in said.values() if HALF_WIDTH.search(WRITTEN.sub("", text))]
    return f"has a half-width mark between Han: {half[0]!r}" if half else ""


def bare_keys(root, phrases):
    """Phrases of the sources that name a key of a file with its colon, and not between backquotes."""
    table = root / "src/read/yaml/key_words.cpp"
    keys = set(re.findall(r'\{"([a-z_]+)", "', table.read_text(encoding="utf-8"))) if table.is_file() else set()
    found = [(phrase, match[1] or match[2]) for phrase in phrases for match in BARE_KEY.finditer(QUOTED.sub("", phrase))]
    return [f"{phrase!r} names the key {key} outside of backquotes" for phrase, key in found if key in keys]


def template_of(root):
    with tempfile.TemporaryDirectory() as folder:
        pot = Path(folder) / "words.pot"
        subprocess.run([WORDS, pot, root], check=True)
        return pot.read_text(encoding="utf-8")


def broken(root):
    told = []
    fresh = template_of(root)
    pot = root / "po" / "banxin.pot"
    if not pot.exists() or pot.read_text(encoding="utf-8") != fresh:
        told.append("po/banxin.pot has other words than the sources")
    wanted = {key(entry) for entry in entries(fresh)}
    told += bare_keys(root, sorted({words[1] for words in wanted}))
    for po in sorted((root / "po").glob("*.po")):
        catalogue = entries(po.read_text(encoding="utf-8"))
        told += [f"po/{po.name}: {entry['msgid']!r} {wrong}" for entry in catalogue for wrong in [wrong_in(entry)] if wrong]
        had = {key(entry) for entry in catalogue if not entry["obsolete"]}
        told += [f"po/{po.name}: {words[1]!r} is missing" for words in sorted(wanted - had)]
        told += [f"po/{po.name}: {words[1]!r} is said no more" for words in sorted(had - wanted)]
        print(f"po/{po.name}: {len(had)} of {len(wanted)} phrases")
    return told


if __name__ == "__main__":
    house.verdict(broken(house.checkout()), "Run tools/words, then translate what it put into po/*.po; docs/glossary.md has the terms.")
