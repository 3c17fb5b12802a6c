#!/usr/bin/env python3
"""Makes an edition of N pages by repeating the pages of another: make_edition.py EDITION PAGES OUT [--pictures].

OUT becomes a paper's folder: paper.yaml and the house's own files, layouts/, and one edition folder. Each repetition has stories
of its own (tram-2 is the second copy of tram), and its jumps land on its own pages. When PAGES leaves out pages of the original, jumps
and pointers to them are left out, too. Pictures, and a nameplate that is drawn, are left out unless asked for; then each repetition has files of its own, too.
"""
import re
import shutil
import sys
from pathlib import Path

PICTURE = re.compile(r"^!\[.*\n\n?", re.M)
NAMEPLATE = re.compile(r"^nameplate:.*\n", re.M)
PAGE = re.compile(r"^\s*- page:\s*(\d+)", re.M)


def split_pages(text):
    """The lines before the first page, and the text of each page."""
    starts = [match.start() for match in PAGE.finditer(text)]
    if not starts:
        sys.exit("make_edition.py: edition.yaml has no line `- page: N`")
    return text[: starts[0]], [text[a:b] for a, b in zip(starts, starts[1:] + [len(text)])]


def story_values(stories):
    """A story's id where it is a value: after `: `, `[`, `, ` or `- `, and not itself a key."""
    names = "|".join(sorted(map(re.escape, stories), key=len, reverse=True))
    return re.compile(rf"(?<=[\s\[,])({names})(?=\s*(?:[\],}}#]|$))", re.M)


def set_stories(page, ids):
    """The ids of the stories that this page sets; a pointer only names one."""
    lines = [line for line in page.splitlines() if not re.search(r"\b(refer|layout|section):", line)]
    return set(ids.findall("\n".join(lines)))


def without_lost_links(page, kept_pages, kept_stories, ids):
    """The page without jumps to pages, and pointers to stories, that are not in the edition."""
    page = re.sub(r"jump:\s*(\d+)", lambda m: m[0] if int(m[1]) <= kept_pages else "jump: no", page)
    if kept_pages == 1:
        page = re.sub(r"jump:\s*auto", "jump: no", page)
    lines = []
    for line in page.splitlines():
        if "refer:" not in line or set(ids.findall(line)) <= kept_stories:
            lines.append(line)
    return "\n".join(lines) + "\n"


def repeated(page, copy, pages_a_copy, ids):
    """The page as it stands in the copy-th repetition (from 1)."""
    shift = (copy - 1) * pages_a_copy
    page = PAGE.sub(lambda m: m[0].replace(m[1], str(int(m[1]) + shift)), page)
    page = re.sub(r"jump:\s*(\d+)", lambda m: f"jump: {int(m[1]) + shift}", page)
    if copy == 1:
        return page
    lines = page.splitlines()
    for i, line in enumerate(lines):
        if not re.search(r"\b(layout|section):", line):
            lines[i] = ids.sub(lambda m: f"{m[1]}-{copy}", line)
    return "\n".join(lines) + "\n"


def copy_house(paper, out):
    """What belongs to the paper and not to one of its editions."""
    for entry in paper.iterdir():
        if (entry / "edition.yaml").exists():
            continue
        if entry.is_dir():
            shutil.copytree(entry, out / entry.name)
        else:
            shutil.copy(entry, out / entry.name)


def copy_pictures(source, edition, copies):
    """Every picture once for each repetition, and the advertisements."""
    for folder in ("pictures", "ads"):
        if (source / folder).is_dir():
            shutil.copytree(source / folder, edition / folder)
    for picture in sorted((source / "pictures").glob("*")):
        for copy in range(2, copies + 1):
            shutil.copy(picture, edition / "pictures" / f"{picture.stem}-{copy}{picture.suffix}")


def with_own_pictures(manuscript, source, copy):
    """The manuscript with the picture files of its repetition."""
    if copy == 1:
        return manuscript
    for picture in (source / "pictures").glob("*"):
        manuscript = manuscript.replace(picture.name, f"{picture.stem}-{copy}{picture.suffix}")
    return manuscript


def make_edition(source, wanted, out, pictures=False):
    head, pages = split_pages((source / "edition.yaml").read_text(encoding="utf-8"))
    stories = [path.stem for path in sorted((source / "stories").glob("*.md"))]
    ids = story_values(stories)
    copies = -(-wanted // len(pages))

    shutil.rmtree(out, ignore_errors=True)
    edition = out / source.name
    (edition / "stories").mkdir(parents=True)
    copy_house(source.parent, out)
    if (source / "layouts").is_dir():
        shutil.copytree(source / "layouts", edition / "layouts")

    if pictures:
        copy_pictures(source, edition, copies)
    else:
        paper = out / "paper.yaml"
        paper.write_text(NAMEPLATE.sub("", paper.read_text(encoding="utf-8")), encoding="utf-8")

    text = head
    for copy in range(1, copies + 1):
        kept = pages[: wanted - (copy - 1) * len(pages)]
        set_here = set().union(*(set_stories(page, ids) for page in kept))
        for page in kept:
            text += repeated(without_lost_links(page, len(kept), set_here, ids), copy, len(pages), ids)
        for story in set_here:
            name = story if copy == 1 else f"{story}-{copy}"
            manuscript = (source / "stories" / f"{story}.md").read_text(encoding="utf-8")
            manuscript = with_own_pictures(manuscript, source, copy) if pictures else PICTURE.sub("", manuscript)
            (edition / "stories" / f"{name}.md").write_text(manuscript, encoding="utf-8")
    (edition / "edition.yaml").write_text(text, encoding="utf-8")
    return edition


if __name__ == "__main__":
    words = [word for word in sys.argv[1:] if word != "--pictures"]
    if len(words) != 3 or not words[1].isdigit() or words[1] == "0":
        sys.exit("usage: make_edition.py EDITION PAGES OUT [--pictures]")
    print(make_edition(Path(words[0]).resolve(), int(words[1]), Path(words[2]).resolve(), "--pictures" in sys.argv))
