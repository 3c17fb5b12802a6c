#!/usr/bin/python3
"""Sets an issue from Python, through cffi: pages.py EDITION OUT.png

Needs python3-cffi and an installed Banxin that pkg-config knows.
"""
import json
import re
import subprocess
import sys

import cffi


def pkg_config(variable):
    return subprocess.run(["pkg-config", "--variable=" + variable, "banxin"],
                          check=True, capture_output=True, text=True).stdout.strip()


def open_library():
    """The library and its declarations, as the C header has them."""
    header = open(pkg_config("includedir") + "/banxin/banxin_c.h", encoding="utf-8").read()
    header = re.sub(r"#ifdef __cplusplus.*?#endif", "", header, flags=re.S)
    header = re.sub(r"^#.*$", "", header, flags=re.M).replace("BANXIN_API", "")
    ffi = cffi.FFI()
    ffi.cdef(header)
    return ffi, ffi.dlopen(pkg_config("libdir") + "/libbanxin.so")


def main(edition, out):
    ffi, banxin = open_library()
    issue = ffi.gc(banxin.banxin_open_folder(edition.encode()), banxin.banxin_close)

    def ask(function, *words):
        answer = ffi.new("banxin_bytes*")
        if function(issue, *words, answer) != banxin.BANXIN_FITS:
            sys.exit(ffi.string(banxin.banxin_message(issue)).decode())
        made = bytes(ffi.buffer(answer.data, answer.size))
        banxin.banxin_free(answer)
        return made

    if banxin.banxin_set(issue) > banxin.BANXIN_DOES_NOT_FIT:
        sys.exit(ffi.string(banxin.banxin_message(issue)).decode())
    report = json.loads(ask(banxin.banxin_report))
    print("fits" if report["fits"] else "does not fit")
    for page in json.loads(ask(banxin.banxin_pages)):
        print(page["page"], page["label"], page["width_mm"], "x", page["height_mm"], "mm")
    with open(out, "wb") as file:
        file.write(ask(banxin.banxin_page_png, 1, 96))


if __name__ == "__main__":
    main(*sys.argv[1:])
