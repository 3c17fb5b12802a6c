#!/usr/bin/env bash
# What other programs find of an installed Banxin: installed.sh CLAIM PREFIX SOURCE
set -euo pipefail

claim=$1 prefix=$2 source=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
library=$(find "$prefix" -name libbanxin.so)
export PKG_CONFIG_PATH=$(dirname "$library")/pkgconfig
# What pkg-config's flags link has no path of its own to the library.
export LD_LIBRARY_PATH=$(dirname "$library")

fail() {
    echo "installed.sh: $*" >&2
    exit 1
}

# The paper of `banxin new`: page 1 has the market's story, page 2 has not.
new_paper() {
    "$prefix/bin/banxin" new "$work/paper" >/dev/null
    edition=$work/paper/2026-11-23
}

# The example's words: what fits, then that of the two pages the edited one has changed.
expect_pages() {
    grep -qx 'Everything fits.' "$1" || fail "the paper should fit: $(cat "$1")"
    local changed
    changed=$(grep -o '"changed": [0-9]*' "$1" | tr -dc '0-9\n' | paste -sd' ')
    [ "$changed" = "2 1" ] || fail "page 1 alone should have changed, not: $changed"
}

expect_png() {
    [ "$(head -c 8 "$1" | od -An -tx1 | tr -d ' \n')" = 89504e470d0a1a0a ] || fail "$1 is no PNG"
}

case $claim in
    cmake-package)
        new_paper
        cmake -S "$source/examples/api" -B "$work/build" -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_BUILD_TYPE=Debug >/dev/null
        cmake --build "$work/build" >/dev/null
        "$work/build/pages" "$edition" market "$work/page.png" >"$work/told"
        expect_pages "$work/told"
        expect_png "$work/page.png"
        ;;
    pkg-config)
        new_paper
        # shellcheck disable=SC2046
        c++ -std=c++17 -Wall -Wextra -Werror "$source/examples/api/pages.cpp" $(pkg-config --cflags --libs banxin) -o "$work/pages"
        "$work/pages" "$edition" market "$work/page.png" >"$work/told"
        expect_pages "$work/told"
        code=0
        "$work/pages" "$work/nowhere" market "$work/page.png" 2>"$work/told" || code=$?
        [ "$code" = 3 ] || fail "a missing edition should exit with 3, not $code"
        grep -q "there is no such folder" "$work/told" || fail "unexpected words: $(cat "$work/told")"
        ;;
    python)
        new_paper
        /usr/bin/python3 "$source/examples/api/pages.py" "$edition" "$work/page.png" >"$work/told"
        [ "$(head -1 "$work/told")" = fits ] || fail "the paper should fit: $(cat "$work/told")"
        [ "$(wc -l <"$work/told")" = 3 ] || fail "a line for each of two pages: $(cat "$work/told")"
        expect_png "$work/page.png"
        ;;
    headers)
        if grep -rhE '^#include' "$prefix/include/banxin" | grep -vE '<[a-z_]+(\.h)?>|"banxin/banxin_c.h"'; then
            fail "a header includes more than the language's own"
        fi
        echo '#include <banxin/banxin_c.h>' | cc -std=c99 -Wall -Wextra -pedantic -Werror -I"$prefix/include" -fsyntax-only -x c -
        echo '#include <banxin/banxin.h>' | c++ -std=c++17 -Wall -Wextra -pedantic -Werror -I"$prefix/include" -fsyntax-only -x c++ -
        ;;
    symbols)
        seen=$(nm -D --defined-only --extern-only "$library" | awk '{ print $3 }' | sort)
        meant=$(grep -oE 'banxin_[a-z_]+\(' "$prefix/include/banxin/banxin_c.h" | tr -d '(' | grep -vE '^banxin_(bytes|issue|status)$' | sort -u)
        [ "$seen" = "$meant" ] || fail "the library shows other symbols than its header: $(diff <(echo "$meant") <(echo "$seen"))"
        readelf -d "$library" | grep -q 'SONAME.*libbanxin\.so\.[0-9]*\]' || fail "the library has no SONAME"
        ;;
    layouts)
        new_paper
        shared=$prefix/share/banxin/layouts
        printf 'name: only-here\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n- {id: lead, columns: 1-6, lines: 1-80}\n' \
            >"$shared/only-here.yaml"
        printf 'date: 2026-11-23\nnumber: 1\npages: [{layout: only-here, frames: {lead: bridge}}]\n' >"$edition/edition.yaml"
        "$prefix/bin/banxin" check "$edition" >/dev/null 2>"$work/told" || [ $? = 1 ] || fail "the program: $(cat "$work/told")"
        /usr/bin/python3 "$source/examples/api/pages.py" "$edition" "$work/page.png" >/dev/null || fail "the library"
        rm "$shared/only-here.yaml"
        ;;
    *) fail "no such claim: $claim" ;;
esac
