#include "prepress/inside/svg_type.h"

#include <algorithm>
#include <cctype>
#include <set>

#include "base/unicode.h"

namespace banxin {
namespace {

using Names = std::set<std::string_view>;

const Names kAnyFamily{"serif",   "sans-serif", "monospace", "cursive",       "fantasy", "system-ui",
                       "inherit", "initial",    "unset",     "ui-sans-serif", "ui-serif"};
const Names kUnseenElements{"title", "desc", "metadata", "style", "script"};

void add_once(std::vector<std::string>& list, std::string name) {
    if (std::find(list.begin(), list.end(), name) == list.end()) list.push_back(std::move(name));
}

/// The first family of a list, without its quotes.
std::string first_family(std::string_view list) {
    std::string family(list.substr(0, list.find(',')));
    std::erase_if(family, [](char c) { return c == '"' || c == '\''; });
    const std::size_t first = family.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return {};
    family = family.substr(first, family.find_last_not_of(" \t\r\n") - first + 1);
    const std::size_t important = family.find(" !important");
    return family.substr(0, important);
}

/// What of the shorthand `font: bold 12px/1.2 A, B` stands behind the size.
std::string_view families_of_shorthand(std::string_view font) {
    for (std::size_t at = 0; at < font.size();) {
        const std::size_t end = std::min(font.find(' ', at), font.size());
        const std::string_view word = font.substr(at, end - at);
        const bool has_unit =
            std::any_of(word.begin(), word.end(), [](unsigned char c) { return std::isalpha(c) != 0 || c == '%'; });
        const bool is_size = has_unit && std::isdigit(static_cast<unsigned char>(word.front())) != 0;
        if (is_size) return font.substr(std::min(end + 1, font.size()));
        at = end + 1;
    }
    return {};
}

class TypeReader {
  public:
    explicit TypeReader(const SystemType& type) : type_(type) {}

    void take(const SvgPiece& piece) {
        if (piece.kind == SvgPiece::Kind::start) return start(piece);
        if (piece.kind == SvgPiece::Kind::end) return end(piece.name);
        if (in_style_) return take_declarations(css_declarations(piece.characters));
        if (depth_of_text_ > 0 && unseen_ == 0) take_characters(piece.characters);
    }
    SvgTypeFaults faults() { return std::move(faults_); }

  private:
    void start(const SvgPiece& tag) {
        if (const std::string* family = tag.find("font-family")) take_family(*family);
        if (const std::string* style = tag.find("style")) take_declarations(css_declarations(*style));
        if (tag.is_closed) return;
        if (tag.name == "text") ++depth_of_text_;
        if (tag.name == "style") in_style_ = true;
        if (kUnseenElements.contains(tag.name)) ++unseen_;
    }
    void end(const std::string& name) {
        if (name == "text" && depth_of_text_ > 0) --depth_of_text_;
        if (name == "style") in_style_ = false;
        if (kUnseenElements.contains(name) && unseen_ > 0) --unseen_;
    }
    void take_declarations(const std::vector<CssDeclaration>& declarations) {
        for (const CssDeclaration& declaration : declarations) {
            if (declaration.property == "font-family") take_family(declaration.value);
            if (declaration.property == "font") take_family(families_of_shorthand(declaration.value));
        }
    }
    void take_family(std::string_view list) {
        std::string family = first_family(list);
        if (family.empty() || kAnyFamily.contains(family) || type_.has_family(family)) return;
        add_once(faults_.missing_families, std::move(family));
    }
    void take_characters(const std::string& text) {
        for (const char32_t character : to_utf32(text)) {
            if (character <= U' ' || !seen_.insert(character).second || type_.has_character(character)) continue;
            add_once(faults_.missing_characters, to_utf8(std::u32string(1, character)));
        }
    }

    const SystemType& type_;
    SvgTypeFaults faults_;
    std::set<char32_t> seen_;
    int depth_of_text_ = 0;
    int unseen_ = 0;
    bool in_style_ = false;
};

}  // namespace

SvgTypeFaults svg_type_faults(const std::vector<SvgPiece>& pieces, const SystemType& type) {
    TypeReader reader(type);
    for (const SvgPiece& piece : pieces) reader.take(piece);
    return reader.faults();
}

}  // namespace banxin
