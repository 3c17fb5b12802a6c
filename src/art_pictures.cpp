#include "art_pictures.h"

#include <algorithm>
#include <set>
#include <string>

#include "prepress/inside/svg_pieces.h"
#include "render/draw_on_trial.h"

namespace banxin {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

/// Where a picture's bytes are; empty where they are not in the file itself.
std::string_view address_of(const SvgPiece& tag) {
    if (tag.kind != SvgPiece::Kind::start || tag.name != "image") return {};
    for (const char* name : {"href", "xlink:href"}) {
        const std::string* address = tag.find(name);
        if (address == nullptr) continue;
        std::string_view trimmed = *address;
        trimmed.remove_prefix(std::min(trimmed.find_first_not_of(kBlanks), trimmed.size()));
        if (trimmed.starts_with("data:")) return trimmed;
    }
    return {};
}

/// The value of an attribute between double quotes.
std::string quoted(std::string_view value) {
    std::string out = "\"";
    for (const char c : value) {
        if (c == '"' || c == '&' || c == '<') {
            out += "&#" + std::to_string(static_cast<int>(c)) + ";";
        } else {
            out += c;
        }
    }
    return out + "\"";
}

bool draws_nothing(std::string_view address) {
    const std::string svg = R"svg(<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256">)svg"
                            R"svg(<image width="256" height="256" preserveAspectRatio="none" href=)svg" +
                            quoted(address) + "/></svg>";
    return leaves_no_dot(svg);
}

}  // namespace

bool has_damaged_picture(std::string_view svg) {
    const std::vector<SvgPiece> pieces = svg_pieces(svg);
    std::set<std::string_view> addresses;
    for (const SvgPiece& piece : pieces) {
        if (const std::string_view address = address_of(piece); !address.empty()) addresses.insert(address);
    }
    return std::ranges::any_of(addresses, draws_nothing);
}

}  // namespace banxin
