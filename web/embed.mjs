// Files as a C++ source: what src/desk_assets.h promises.

// A piece of a literal: compilers take 64 KB and more of it, and join what stands side by side.
const pieceLength = 96;

function octal(byte) {
    return `\\${byte.toString(8).padStart(3, "0")}`;
}

function escaped(byte) {
    const plain = byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c && byte !== 0x3f;
    return plain ? String.fromCharCode(byte) : octal(byte);
}

/** Bytes as a string literal over several lines. */
export function literal(bytes) {
    const lines = [];
    for (let at = 0; at < bytes.length; at += pieceLength) {
        lines.push(`    "${Array.from(bytes.subarray(at, at + pieceLength), escaped).join("")}"`);
    }
    return lines.length > 0 ? lines.join("\n") : '    ""';
}

function view(bytes) {
    return `std::string_view(\n${literal(bytes)},\n    ${bytes.length})`;
}

/** The shell and its assets as the functions that the program calls. */
export function asCpp(page, assets) {
    const rows = assets.map(({ name, type, bytes }) => `    {"${name}", "${type}", ${view(bytes)}},`);
    return `// Written by web/build.mjs.
#include "desk_assets.h"

namespace banxin {

std::string_view desk_shell() {
    return ${view(page)};
}

std::span<const DeskAsset> desk_assets() {
    static constexpr DeskAsset kAssets[] = {
${rows.join("\n")}
    };
    return kAssets;
}

}  // namespace banxin
`;
}
