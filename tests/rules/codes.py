"""Holds the codes of diagnostics in the sources against those that docs/ explains: each must be in both.

The tables of codes are the program's own (src/cli/codes, printed_tables.py), which is why that folder is no witness that a code is said.
In the docs a code stands in the first column of a table whose header begins with `code`, `rule` or `id`; `press-…` stands for all that
begin so. In the sources it is the literal given to whoever makes a diagnostic. What else is written with hyphens in quotation marks
(values of keys, names of breaking rules) is a word that users meet as well, and has to stand in the docs in backticks, somewhere.
"""

import re

import cxx
import house

# Whose first literal, outside of other calls, is a code.
MAKERS = {"error", "warning", "warn", "note", "refuse", "require", "say", "wrong", "fault", "add"}

# Words of other people's formats: no user of ours meets them.
OTHERS = {"banxin-art", "banxin-press-picture", "content-length", "content-type", "flood-color", "guide-alarm", "if-match", "keep-alive",
          "last-event-id", "lighting-color", "name-line", "remap-dir", "reset-dirs", "same-origin", "sec-fetch-mode", "sec-fetch-site",
          "stop-color", "transfer-encoding"}

WORD = re.compile(r'"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)"')
HYPHENED = re.compile(r'"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)"')


def first_literal(code, opening):
    """The first text among a call's own arguments; what is in the brackets of calls inside it is not looked at."""
    at = opening + 1
    while at < len(code) and code[at].text != ")":
        if code[at].kind == "text":
            return code[at].text
        at = cxx.closing(code, at) + 1 if code[at].text == "(" else at + 1
    return ""


def behind_severity(code, at):
    """The text that follows `Severity::error,` at a place, where one does: the code of a diagnostic that is written out."""
    words = [token.text for token in code[at:at + 4]]
    if len(code) > at + 4 and words[:2] == ["Severity", "::"] and words[3] == ",":
        return code[at + 4].text
    return ""


def made(code):
    """The codes given to a maker of diagnostics, each with its token."""
    for at, token in enumerate(code[:-1]):
        if token.text == "Severity":
            match = WORD.fullmatch(behind_severity(code, at))
            if match:
                yield match[1], token
        if token.text in MAKERS and code[at + 1].text == "(":
            match = WORD.fullmatch(first_literal(code, at + 1))
            if match and ("-" in match[1] or token.text in ("error", "warning", "note")):
                yield match[1], token


def in_sources(root):
    """Three dictionaries, each word with the place of its first use: codes, words with hyphens, all literals."""
    codes, hyphened, literals = {}, {}, {}
    for path in house.sources(root, ("src",)):
        # The tables of codes, and the terms of the trade: run-round, re-broken.
        if path.is_relative_to(root / "src/cli/codes") or path.is_relative_to(root / "src/cli/terms"):
            continue
        code = [token for token in cxx.tokens(path.read_text(encoding="utf-8")) if token.kind not in ("comment", "directive")]
        place = f"{path.relative_to(root)}:"
        for word, token in made(code):
            codes.setdefault(word, f"{place}{token.line}")
        for token in code:
            if token.kind == "text":
                literals.setdefault(token.text[1:-1], f"{place}{token.line}")
                match = HYPHENED.fullmatch(token.text)
                if match and match[1] not in OTHERS:
                    hyphened.setdefault(match[1], f"{place}{token.line}")
    return codes, hyphened, literals


def in_docs(root):
    """The codes in the docs' tables, each with its place, and every word in backticks."""
    codes, words, headers = {}, set(), ("code", "rule", "id")
    for path in sorted((root / "docs").glob("*.md")):
        table = False
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            words.update(re.findall(r"`([^`]+)`", line))
            first = line.split("|")[1].strip() if line.startswith("|") else ""
            if table:
                for word in re.findall(r"`([^`]+)`", first):
                    codes.setdefault(word, f"{path.relative_to(root)}:{number}")
            table = line.startswith("|") and (table or first in headers)
    return codes, words


def is_told(word, told):
    return word in told or any(known.endswith("…") and word.startswith(known[:-1]) for known in told)


def broken(root):
    codes, hyphened, literals = in_sources(root)
    told, words = in_docs(root)
    print(f"{len(codes)} codes given to makers of diagnostics, {len(told)} in the docs' tables")
    found = [f"{place}: the code `{word}` is in no table of docs/*.md" for word, place in codes.items() if not is_told(word, told)]
    found += [f"{place}: `{word}` is nowhere in docs/*.md" for word, place in hyphened.items() if word not in codes and word not in words and not is_told(word, told)]
    for word, place in told.items():
        begun = word.endswith("…") and any(literal.startswith(word[:-1]) for literal in literals)
        if word not in literals and not begun:
            found.append(f"{place}: `{word}` is in no source")
    return found


if __name__ == "__main__":
    house.verdict(broken(house.checkout()), "Users look up what the program says: docs and sources change together.")
