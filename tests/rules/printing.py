"""Holds that there is one way to a terminal: say() in src/cli/say.h, which lets nothing past that could command it.

Whatever else writes to a standard stream would go round it. `banxin-art` has a program of its own, which talks to ours.
"""

import cxx
import house

WAYS = {"cout", "cerr", "clog", "printf", "fprintf", "vprintf", "vfprintf", "puts", "fputs", "fputc", "putchar", "fwrite", "perror",
        "STDOUT_FILENO", "STDERR_FILENO", "stdout", "stderr"}
# The stream itself, what libraries say on it, and the other program.
OWN = {"src/cli/say.cpp", "src/cli/last_words.cpp", "src/art_main.cpp"}
# Asks of a stream what it is, empties it, or closes that of a child; prints nothing.
ASKS = {("src/cli/terminal.cpp", "STDOUT_FILENO"), ("src/cli/press_beside.cpp", "stdout"), ("src/art/art_process.cpp", "STDOUT_FILENO"),
        ("src/art/art_process.cpp", "STDERR_FILENO")}


def broken(root):
    told = []
    for path in house.sources(root, folders=("src",)):
        name = str(path.relative_to(root))
        if name in OWN:
            continue
        for token in cxx.tokens(path.read_text(encoding="utf-8")):
            if token.kind == "name" and token.text in WAYS and (name, token.text) not in ASKS:
                told.append(f"{name}:{token.line}: `{token.text}` is a way to a terminal that goes round say()")
    return told


if __name__ == "__main__":
    house.verdict(broken(house.checkout()), "Say it by say() or say_data() of src/cli/say.h.")
