"""Writes the tables that the program prints into docs/ and docs/zh-CN/: of keys (`banxin help --keys --markdown`) and of codes
(`banxin help --codes --markdown`), and of terms (`banxin help --terms --markdown`), once `banxin` is built.

`printed_tables.py CHECKOUT`; tests/e2e/key_tables_test.cpp and code_tables_test.cpp compare.
"""

import re
import subprocess
import sys

import house

FOLDERS = {"docs": "en", "docs/zh-CN": "zh"}
KEYS = "banxin help --keys --markdown"
BLOCK = re.compile(r"<!-- ((?:codes|terms): [a-z-]+|" + KEYS + r") -->\n(.*?)<!-- end -->\n", re.S)


def newest_program(root):
    """The program that was built last: it alone knows all keys."""
    built = sorted(root.glob("build/*/src/banxin"), key=lambda path: path.stat().st_mtime)
    return built[-1] if built else sys.exit("build the target `banxin` first: its tables are what is written")


def printed(program, language):
    """Each table under its mark."""
    def said(what):
        return subprocess.run([program, "help", what, "--markdown", "--lang", language], capture_output=True, text=True, check=True).stdout
    return {KEYS: said("--keys"), **dict(BLOCK.findall(said("--codes") + said("--terms")))}


def write(root):
    program = newest_program(root)
    for folder, language in FOLDERS.items():
        tables = printed(program, language)
        for page in sorted((root / folder).glob("*.md")):
            text = page.read_text(encoding="utf-8")
            page.write_text(BLOCK.sub(lambda found: f"<!-- {found[1]} -->\n{tables[found[1]]}<!-- end -->\n", text), encoding="utf-8")


if __name__ == "__main__":
    write(house.checkout())
