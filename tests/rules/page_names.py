"""Holds that a page is told by the label that is printed in the paper: B02 and not 12.

Where a phrase has a word behind `page` or `pages`, what is put there is called a label in the sources: `page_label(…)`,
`sheet_label(…)`, `named.label`. A number of a page (`page.value`, `plan.number.value`) is put into no phrase at all, but for what has to
be written as a number in a file, `jump: {}`.
"""

import re

import cxx
import house
import words

MAKERS = {"phrase": 0, "phrase_in": 1, "counted": 0}
PAGE_BEFORE = re.compile(r"\b[Pp]ages?(?: \{\d*\}(?:-| and | to ))? $|\b[Pp]ages \{\d*\}(?:-| and )$")
PAGE_NUMBER = re.compile(r"(?:\b|_)(?:page|pages|number)\w*(?:\(.*\))?\.value$")


def text_of(tokens):
    """What adjacent literals say; None for an argument that is something else."""
    if not tokens or any(token.kind != "text" for token in tokens):
        return None
    return "".join(token.text[1:-1].replace('\\"', '"') for token in tokens)


def arguments(code, opening):
    """The arguments of a call, each a list of tokens."""
    end, out, at = cxx.closing(code, opening), [[]], opening + 1
    while at < end:
        if code[at].text in cxx.OPEN:
            close = cxx.closing(code, at)
            out[-1] += code[at : close + 1]
            at = close + 1
            continue
        if code[at].text == ",":
            out.append([])
        else:
            out[-1].append(code[at])
        at += 1
    return out


def calls(path):
    """Every phrase that a source makes: its line, its patterns and what is put into them."""
    code = [token for token in cxx.tokens(path.read_text(encoding="utf-8")) if token.kind not in ("comment", "directive")]
    for at, token in enumerate(code[:-1]):
        if token.text not in MAKERS or code[at + 1].text != "(":
            continue
        given = arguments(code, at + 1)[MAKERS[token.text] :]
        if token.text == "counted" and len(given) > 2:
            yield token.line, [text_of(given[1]), text_of(given[2])], [given[0], *given[3:]]
        elif token.text != "counted":
            yield token.line, [text_of(given[0])], given[1:]


def wrong_words(pattern, given):
    """The words of a phrase that name a page by its number."""
    for index, match in enumerate(match for match in words.PLACE.finditer(pattern) if match[0] not in ("{{", "}}", "{", "}")):
        at = int(match[1]) if match[1] else index
        said = "".join(token.text for token in given[at]) if at < len(given) else ""
        before = pattern[: match.start()]
        names_page = PAGE_BEFORE.search(before) and "label" not in said
        if names_page or PAGE_NUMBER.search(said) and before.count("`") % 2 == 0:
            yield said


def broken(root):
    told = []
    for path in house.sources(root, folders=("src",)):
        for line, patterns, given in calls(path):
            found = {said for pattern in patterns if pattern is not None for said in wrong_words(pattern, given)}
            told += [f"{path.relative_to(root)}:{line}: `{said}` names a page by its number" for said in sorted(found)]
    return told


if __name__ == "__main__":
    house.verdict(broken(house.checkout()), "Name the page by its label (model/page_label.h), in a word that is called so.")
