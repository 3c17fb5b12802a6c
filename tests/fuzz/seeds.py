#!/usr/bin/env python3
"""seeds.py OUT: what fuzzers start from, out of the examples: OUT/TARGET/NAME.

What a target takes for a choice is a byte in front (tests/fuzz/targets).
"""
import pathlib
import sys
import zlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
LARGEST = 96 * 1024  # A fuzzer is slow with more.
YAML_PLACES = {"paper.yaml": 0, "layouts": 1, "edition.yaml": 2, "stories": 3, "make-up": 4, "signatures.yaml": 5,
               "marks.yaml": 6}


def put(out, target, name, data):
    if len(data) > LARGEST:
        return
    folder = out / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data)


def choices(*numbers):
    return bytes(numbers)


def flat(path):
    return "-".join(path.relative_to(ROOT).parts)


def put_texts(out):
    for path in sorted([*EXAMPLES.rglob("*.yaml"), *(ROOT / "layouts").rglob("*.yaml")]):
        place = YAML_PLACES.get(path.name, YAML_PLACES.get(path.parent.name))
        if place is not None:
            put(out, "yaml", flat(path), choices(place) + path.read_bytes())
    for path in sorted(EXAMPLES.rglob("stories/*.md")):
        data = path.read_bytes()
        body = data.split(b"\n---\n", 1)[-1]
        put(out, "manuscript", flat(path), choices(0) + data)
        put(out, "edition", flat(path), choices(3, 16, 1, 0, 1) + body)
        put(out, "desk", flat(path), choices(1) + data)
        put(out, "yaml", flat(path), choices(YAML_PLACES["stories"]) + data)


def put_art(out):
    for path in sorted(EXAMPLES.rglob("*")):
        if path.suffix in (".jpg", ".png"):
            put(out, "picture", flat(path), path.read_bytes())
        elif path.suffix == ".svg":
            put(out, "svg", flat(path), path.read_bytes())
    put(out, "picture", "grey.png", small_png())


def small_png():
    def chunk(kind, data):
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")
    head = bytes([0, 0, 0, 4, 0, 0, 0, 3, 8, 6, 0, 0, 0])
    rows = b"".join(b"\0" + b"\x40\x40\x40" * 4 + b"\0\0\0\xff" for _ in range(3))[: 3 * 17]
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def small_pdf(content, more=b""):
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
               b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 50] /Contents 4 0 R " + more + b" >>",
               b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)]
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"xref\n0 5\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + table + b"trailer << /Root 1 0 R /Size 5 >>\nstartxref\n%d\n%%%%EOF\n" % len(data)


PDF_CONTENTS = {
    "lines": b"0 0 0 1 k 0 0 50 20 re f 0 0 0 1 K 1 w 0 40 m 90 40 l S [1 2] 0 d 0 5 m 9 9 1 2 3 4 c h B*",
    "type": b"q 1 0 0 1 5 5 cm BT /F 9 Tf 10 30 Td 2 Tr 1 0 0 1 3 3 Tm (AB) Tj [(A) -200 (B)] TJ ET Q",
    "colours": b"/CS0 cs 0.4 sc 10 10 20 20 re f /P0 scn 0 1 1 0 k /G gs 5 5 m 9 9 l 1 9 l W n 0.2 0.3 0.1 rg f",
    "image": b"q 9 0 0 9 0 0 cm BI /W 2 /H 2 /BPC 8 /CS /G ID abcd EI Q /X Do /S sh",
}
RESOURCES = (b"/TrimBox [5 5 95 45] /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Song "
             b"/FirstChar 65 /LastChar 66 /Widths [600 400] >> >> /ExtGState << /G << /OP true /op true /OPM 1 >> >> "
             b"/ColorSpace << /CS0 [/Separation /Gold /DeviceCMYK << /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] "
             b"/C1 [0 .2 .8 .1] /N 1 >>] >> /Shading << /S << /ShadingType 2 /ColorSpace /DeviceCMYK "
             b"/Coords [0 0 9 9] /Function << /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 0 0 1] /N 1 >> >> >> >>")


def put_pdfs(out):
    for name, content in PDF_CONTENTS.items():
        put(out, "pdf", name + ".pdf", small_pdf(content, RESOURCES))


def put_installed(out):
    for path in sorted(pathlib.Path("/usr/share/fonts").rglob("*")):
        if path.suffix in (".otf", ".ttf"):
            put(out, "font", path.name, choices(0) + path.read_bytes())
    for path in sorted(pathlib.Path("/usr/share/color/icc").rglob("*.icc")):
        put(out, "profile", path.name, choices(60) + path.read_bytes())


OPERATIONS = {
    "place": '{"operations":[{"do":"place","story":"books","page":1,"frame":"lead"}]}',
    "swap": '{"do":"swap","a":"bridge","b":"market"}',
    "move": '{"do":"move","page":1,"frame":"lead","columns":"1-3","lines":"1-22"}',
    "jump": '{"do":"jump","story":"bridge","to":"2"}',
    "lock": '{"do":"lock","page":1,"frame":"lead"}',
    "delete": '{"do":"delete","page":1,"frame":"second"}',
}
COMMANDS = ["build day -o out --pages 1-3 --jobs 2", "check day --json", "diff day --since 2 --only text",
            "sign day --page 1 --stage 终审 --name 沈知微", "press day -o press --plates --changed-since old",
            "makeup day --pages 1 --alternatives 3", "cuts day tram", "help --codes --markdown", "--lang zh", "tidy a.md --write",
            "desk day --port 0", "new day --auto --stories copy", "swap day 1 2 --dry-run", "layout front --json"]
RECORDS = {
    "page": (0, '{"page":1}'), "texts": (1, "[]"),
    "record": (2, '{"pages":[{"date":"2026-11-23","number":1,"page":1,"file":"1.pdf","version":2}]}'),
}


def put_words(out):
    for name, words in OPERATIONS.items():
        put(out, "desk", name, choices(0) + words.encode())
    for number, words in enumerate(COMMANDS):
        put(out, "command", f"command-{number:02}", words.replace(" ", "\n").encode())
    for name, (choice, words) in RECORDS.items():
        put(out, "proof", name, choices(choice) + words.encode())


def main():
    out = pathlib.Path(sys.argv[1])
    for make in (put_texts, put_art, put_pdfs, put_installed, put_words):
        make(out)


if __name__ == "__main__":
    main()
