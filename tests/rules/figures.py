"""Prints the figures of the house, and fails on what is over its bound (CONTRIBUTING.md, Style)."""

import re

import cxx
import house

SOURCE_LINES = 350
HEADER_LINES = 300
TEST_LINES = 450
FUNCTION_MEDIAN = 6
FUNCTION_P95 = 20
FUNCTION_MOST = 45
PARAMETERS = 4
FLOATING = re.compile(r"[\d']*\.\d[\d']*([eE][+-]?\d+)?[fFlL]?|\d[\d']*(\.|[eE][+-]?\d+)[fFlL]?")
EXACT_ROOMS = ("model", "raster", "resolve", "compose", "fill", "makeup", "furniture", "display", "paint")


def share(values, part):
    """The value that `part` of all do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))] if ordered else 0


def lines(path):
    return path.read_text(encoding="utf-8").count("\n")


def figure(name, values):
    print(f"{name:<28}{len(values):>6}   median {share(values, 0.5):>3}   95 % {share(values, 0.95):>3}   most {max(values, default=0):>3}")


def too_long(files, bound, root):
    return [f"{path.relative_to(root)}: {lines(path)} lines, {bound} are the most" for path in files if lines(path) > bound]


def comments(files):
    """Of a hundred lines with a word on them, how many are comments."""
    told = sum(token.text.count("\n") + 1 for path in files for token in cxx.tokens(path.read_text(encoding="utf-8"))
               if token.kind == "comment" and token.text.strip("/* \n"))
    held = sum(1 for path in files for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    return 100 * told / max(held, 1)


def is_bool(parameter):
    """`bool x`, `const bool x`, `bool& x`. A list of bools is none, nor is the claim of a check: `require(bool holds, …)`."""
    words = [word for word in parameter if word not in ("const", "[", "]", "maybe_unused")]
    return words[:1] == ["bool"] and words[-1] != "holds"


def misfit(function, root):
    where = f"{function.file.relative_to(root)}:{function.line}: {function.name}"
    if len(function.parameters) > PARAMETERS:
        yield f"{where} has {len(function.parameters)} parameters, {PARAMETERS} are the most: make a value of them"
    for parameter in function.parameters:
        if is_bool(parameter):
            yield f"{where} has the parameter `{' '.join(parameter)}`: make it an enum or two functions"
    if function.length > FUNCTION_MOST:
        yield f"{where} has {function.length} lines, {FUNCTION_MOST} are the most"


def inexact(root):
    """Floating point in the rooms that decide what stands where; what writes JSON has decided."""
    for path in house.sources(root, [f"src/{room}" for room in EXACT_ROOMS]):
        if path.stem.endswith("_json"):
            continue
        for token in cxx.tokens(path.read_text(encoding="utf-8")):
            if token.text in ("double", "float") or FLOATING.fullmatch(token.text):
                yield f"{path.relative_to(root)}:{token.line}: `{token.text}`; lengths are whole numbers (base/length.h)"


def broken(root):
    headers = house.sources(root, ("src", "include"), (".h",))
    bodies = house.sources(root, ("src",), (".cpp",))
    tests = house.sources(root, ("tests", "bench", "examples"))
    functions = [function for path in headers + bodies for function in cxx.functions(path)]
    lengths = [function.length for function in functions if function.length]
    figure("headers, lines", [lines(path) for path in headers])
    figure("sources, lines", [lines(path) for path in bodies])
    figure("tests and bench, lines", [lines(path) for path in tests])
    figure("functions, lines of code", lengths)
    figure("parameters", [len(function.parameters) for function in functions])
    print(f"comments: {comments(headers):.0f} % of the headers' lines, {comments(bodies):.1f} % of the sources'")

    found = too_long(headers, HEADER_LINES, root) + too_long(bodies, SOURCE_LINES, root) + too_long(tests, TEST_LINES, root)
    found += [line for function in functions for line in misfit(function, root)] + list(inexact(root))
    if share(lengths, 0.5) > FUNCTION_MEDIAN or share(lengths, 0.95) > FUNCTION_P95:
        found.append(f"functions grow: half of them may have {FUNCTION_MEDIAN} lines, 95 % of them {FUNCTION_P95}")
    return found


if __name__ == "__main__":
    house.verdict(broken(house.checkout()), "The bounds are CONTRIBUTING.md's.")
