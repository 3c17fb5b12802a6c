#include "prepress/inside/svg_pieces.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include "base/unicode.h"

namespace banxin {
namespace {

constexpr std::string_view kBlank = " \t\r\n";

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

/// What `&name;` stands for; nothing for a name that a file declares itself.
std::optional<char32_t> character_named(std::string_view name) {
    static constexpr std::array<std::pair<std::string_view, char32_t>, 5> kNames{
        {{"amp", U'&'}, {"lt", U'<'}, {"gt", U'>'}, {"quot", U'"'}, {"apos", U'\''}}};
    const auto* named =
        std::find_if(kNames.begin(), kNames.end(), [&](const auto& known) { return known.first == name; });
    if (named != kNames.end()) return named->second;
    if (!name.starts_with("#")) return std::nullopt;
    const bool is_hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    const std::string digits(name.substr(is_hex ? 2 : 1));
    const unsigned long code = std::strtoul(digits.c_str(), nullptr, is_hex ? 16 : 10);
    return code == 0 || code > 0x10FFFF ? std::nullopt : std::optional(static_cast<char32_t>(code));
}

std::string without_references(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t end = text[at] == '&' ? text.find(';', at) : std::string_view::npos;
        const auto character =
            end == std::string_view::npos ? std::nullopt : character_named(text.substr(at + 1, end - at - 1));
        if (!character) {
            out += text[at];
            continue;
        }
        append_utf8(out, *character);
        at = end;
    }
    return out;
}

/// Where a start tag ends: quotes may hold a `>`.
std::size_t end_of_tag(std::string_view svg, std::size_t at) {
    char quote = 0;
    for (; at < svg.size(); ++at) {
        const char c = svg[at];
        if (quote != 0) {
            if (c == quote) quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            return at;
        }
    }
    return svg.size();
}

std::vector<SvgPiece::Attribute> attributes_in(std::string_view text) {
    std::vector<SvgPiece::Attribute> attributes;
    while (true) {
        const std::size_t sign = text.find('=');
        if (sign == std::string_view::npos) return attributes;
        const std::string_view name = trimmed(text.substr(0, sign));
        const std::size_t open = text.find_first_of("\"'", sign);
        const std::size_t close = open == std::string_view::npos ? open : text.find(text[open], open + 1);
        if (close == std::string_view::npos) return attributes;
        attributes.push_back({std::string(name), without_references(text.substr(open + 1, close - open - 1))});
        text.remove_prefix(close + 1);
    }
}

std::string plain_name(std::string_view name) {
    if (name.starts_with("svg:")) name.remove_prefix(4);
    return std::string(name);
}

class SvgReader {
  public:
    explicit SvgReader(std::string_view svg) : svg_(svg) {}

    std::vector<SvgPiece> read() {
        while (at_ < svg_.size()) {
            const std::size_t open = std::min(svg_.find('<', at_), svg_.size());
            add_characters(without_references(svg_.substr(at_, open - at_)));
            at_ = open;
            if (open < svg_.size()) read_mark_up();
        }
        return std::move(pieces_);
    }

  private:
    void read_mark_up() {
        const std::string_view rest = svg_.substr(at_);
        if (rest.starts_with("<!--")) return skip_behind("-->");
        if (rest.starts_with("<![CDATA[")) return read_quoted();
        if (rest.starts_with("<?")) return skip_behind("?>");
        if (rest.starts_with("<!")) return skip_behind(">");
        if (rest.starts_with("</")) return read_end();
        read_start();
    }
    void skip_behind(std::string_view mark) {
        const std::size_t end = svg_.find(mark, at_);
        at_ = end == std::string_view::npos ? svg_.size() : end + mark.size();
    }
    void read_quoted() {
        const std::size_t first = at_ + 9;
        skip_behind("]]>");
        const std::size_t end = at_ < first + 3 ? first : at_ - 3;
        add_characters(std::string(svg_.substr(first, end - first)));
    }
    void read_end() {
        const std::size_t first = at_ + 2;
        skip_behind(">");
        SvgPiece piece;
        piece.kind = SvgPiece::Kind::end;
        piece.name = plain_name(trimmed(svg_.substr(first, std::max(at_ - 1, first) - first)));
        pieces_.push_back(std::move(piece));
    }
    void read_start() {
        const std::size_t end = end_of_tag(svg_, at_);
        std::string_view tag = svg_.substr(at_ + 1, end - at_ - 1);
        SvgPiece piece;
        piece.is_closed = tag.ends_with('/');
        if (piece.is_closed) tag.remove_suffix(1);
        const std::size_t name_end = std::min(tag.find_first_of(kBlank), tag.size());
        piece.name = plain_name(tag.substr(0, name_end));
        piece.attributes = attributes_in(tag.substr(name_end));
        pieces_.push_back(std::move(piece));
        at_ = std::min(end + 1, svg_.size());
    }
    void add_characters(std::string characters) {
        if (characters.empty()) return;
        SvgPiece piece;
        piece.kind = SvgPiece::Kind::characters;
        piece.characters = std::move(characters);
        pieces_.push_back(std::move(piece));
    }

    std::string_view svg_;
    std::size_t at_ = 0;
    std::vector<SvgPiece> pieces_;
};

std::string without_comments(std::string_view css) {
    std::string out;
    while (true) {
        const std::size_t open = css.find("/*");
        out += css.substr(0, open);
        const std::size_t close = open == std::string_view::npos ? open : css.find("*/", open);
        if (close == std::string_view::npos) return out;
        css.remove_prefix(close + 2);
    }
}

}  // namespace

const std::string* SvgPiece::find(std::string_view attribute) const {
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&](const Attribute& known) { return known.name == attribute; });
    return found == attributes.end() ? nullptr : &found->value;
}

std::vector<SvgPiece> svg_pieces(std::string_view svg) {
    return SvgReader(svg).read();
}

std::vector<CssDeclaration> css_declarations(std::string_view css) {
    std::vector<CssDeclaration> declarations;
    const std::string plain = without_comments(css);
    for (std::size_t at = 0; at < plain.size();) {
        const std::size_t end = std::min(plain.find_first_of(";{}", at), plain.size());
        const std::string_view part = std::string_view(plain).substr(at, end - at);
        const std::size_t colon = part.find(':');
        const bool is_selector = end < plain.size() && plain[end] == '{';
        if (colon != std::string_view::npos && !is_selector)
            declarations.push_back(
                {std::string(trimmed(part.substr(0, colon))), std::string(trimmed(part.substr(colon + 1)))});
        at = end + 1;
    }
    return declarations;
}

std::optional<std::string> said_of(const SvgPiece& tag, std::string_view property) {
    const std::string* style = tag.find("style");
    for (CssDeclaration& declaration : css_declarations(style == nullptr ? std::string_view() : *style)) {
        if (declaration.property == property) return std::move(declaration.value);
    }
    const std::string* attribute = tag.find(property);
    return attribute == nullptr ? std::nullopt : std::optional(*attribute);
}

}  // namespace banxin
