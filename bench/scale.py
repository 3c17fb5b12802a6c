"""Editions as large as somebody might make them, and half as large: what a command costs must at most double."""
import shutil
from pathlib import Path

from make_edition import make_edition

LAYOUT = """name: page
trim: [275mm, 390mm]
grid: {{columns: {columns}, measure: {measure}字, gutter: 1字, lines: 75}}
frames:
{frames}
"""
SENTENCE = "渡口老街的电车昨日试运行，首班车六点一刻驶出车站，等船的人把手里的豆浆喝完才上车。"


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def make_paper(out, frames, pages, stories, columns=5, measure=13):
    """A paper whose pages all have one layout; `stories` are texts by id."""
    shutil.rmtree(out, ignore_errors=True)
    write(out / "paper.yaml", "name: 雁汐日报\nmake_up: none\n")
    write(out / "layouts" / "page.yaml", LAYOUT.format(columns=columns, measure=measure, frames="\n".join(f"  - {frame}" for frame in frames)))
    write(out / "one" / "edition.yaml", "date: 2026-11-23\npages:\n" + "".join(f"  - {{layout: page, frames: {{{page}}}}}\n" for page in pages))
    for story, text in stories.items():
        write(out / "one" / "stories" / f"{story}.md", f"---\nheadline: 电车试运行\n---\n{text}\n")
    return out / "one"


def paragraphs(characters):
    return "\n\n".join([SENTENCE * 4] * max(characters // (len(SENTENCE) * 4), 1))


def large_story(size, out):
    frames = ["{id: lead, columns: 1-5, lines: 1-75, head: {lines: 4}}"]
    return make_paper(out, frames, ["lead: tram"], {"tram": paragraphs(size)})


def many_stories(size, out):
    """Six a page: an edition has no more than 999 pages."""
    frames = [f"{{id: f{i}, columns: {i + 1}, lines: 1-75, head: {{lines: 3}}}}" for i in range(6)]
    pages = [", ".join(f"f{i}: s{page * 6 + i}" for i in range(6) if page * 6 + i < size) for page in range((size + 5) // 6)]
    return make_paper(out, frames, pages, {f"s{i}": paragraphs(700) for i in range(size)}, columns=6, measure=11)


def many_frames(size, out):
    """Forty frames a page, each with a brief."""
    frames = [f"{{id: f{i}, columns: {i % 5 + 1}, lines: {i // 5 * 9 + 1}-{i // 5 * 9 + 8}, head: {{lines: 2}}}}" for i in range(40)]
    pages = [", ".join(f"f{i}: s{page * 40 + i}" for i in range(40)) for page in range(size // 40)]
    return make_paper(out, frames, pages, {f"s{i}": SENTENCE for i in range(size)})


def cases(example):
    def pages_of(size, out):
        return make_edition(example, size, out)

    def pictures_of(size, out):
        """The example's pages have four pictures and more among them."""
        return make_edition(example, size, out, pictures=True)

    return [("pages", 200, pages_of), ("characters of a story", 1_000_000, large_story), ("stories", 5_000, many_stories),
            ("frames", 2_000, many_frames), ("pages with pictures", 200, pictures_of)]


def measure_scale(banxin, example, work, measure_in_turn):
    """`measure_in_turn(commands, runs)` gives wall seconds, processor seconds and megabytes of each command."""
    print(f"{'what':>22} {'half':>9} {'CPU':>8} {'memory':>8} {'all':>9} {'CPU':>8} {'memory':>8} {'growth':>7}")
    for name, size, make in cases(example):
        editions = [make(size // part, Path(work) / f"scale-{part}") for part in (2, 1)]
        out = Path(work) / "scale-out"
        out.mkdir(parents=True, exist_ok=True)
        small, large = measure_in_turn([[banxin, "build", edition, "-o", out, "--pdf-only"] for edition in editions], 1)
        print(f"{name:>22} {size // 2:>9} {small[1]:>6.1f} s {small[2]:>5.0f} MB {size:>9} {large[1]:>6.1f} s {large[2]:>5.0f} MB {large[1] / small[1]:>7.2f}",
              flush=True)
