#include "read/yaml/unquoted_slip.h"

#include "base/unicode.h"

namespace banxin {
namespace {

constexpr SlipLine kMarksOfYaml = U"@`%*&!|>";

/// The line without its indent, with something round its value.
std::u32string with_value_in(SlipLine line, std::size_t value, SlipLine open, SlipLine close) {
    const std::size_t first = behind_indent(line);
    const std::size_t end = line.find_last_not_of(kSlipBlanks) + 1;
    std::u32string meant(line.substr(first, value - first));
    meant += open;
    meant += line.substr(value, end - value);
    return meant += close;
}

/// Quotation marks that the value itself does not have.
SlipLine quotes_for(SlipLine value) {
    return value.find(U'"') == SlipLine::npos && value.find(U'\\') == SlipLine::npos ? U"\"" : U"'";
}

}  // namespace

std::optional<LineSlip> unquoted_slip(SlipLine line) {
    const std::size_t value = slip_value(line);
    if (value >= line.size() || SlipLine(U"\"'[{#").find(line[value]) != SlipLine::npos) return std::nullopt;
    const SlipLine quotes = quotes_for(line.substr(value));
    const std::u32string quoted = with_value_in(line, value, quotes, quotes);
    if (kMarksOfYaml.find(line[value]) != SlipLine::npos)
        return LineSlip{
            value, "yaml-syntax",
            phrase("a text that begins with `{}` stands in quotation marks", to_utf8(std::u32string(1, line[value]))),
            write_line_as(quoted)};
    const std::size_t colon = line.find(U": ", value);
    if (colon == SlipLine::npos) return std::nullopt;
    if (starts_with_known_key(line.substr(value)))
        return LineSlip{value, "yaml-syntax", phrase("a second key stands behind the first one, without braces"),
                        write_line_as(with_value_in(line, value, U"{", U"}"))};
    return LineSlip{colon, "yaml-syntax", phrase("a text with a colon and a blank in it stands in quotation marks"),
                    write_line_as(quoted)};
}

std::optional<LineSlip> swallowed_slip(SlipLine line) {
    const std::size_t value = slip_value(line);
    if (value >= line.size() || SlipLine(U"\"'[{|>").find(line[value]) != SlipLine::npos) return std::nullopt;
    if (SlipLine(U"&!").find(line[value]) != SlipLine::npos) return unquoted_slip(line);
    for (std::size_t at = line.find(U'#', value); at < line.size(); at = line.find(U'#', at + 1)) {
        if (line[at - 1] != U' ') continue;
        if (at + 1 == line.size() || SlipLine(U" #").find(line[at + 1]) != SlipLine::npos) return std::nullopt;
        const SlipLine quotes = quotes_for(line.substr(value));
        return LineSlip{at, "remark-in-head", phrase("what stands behind ` #` is a remark, and is not printed"),
                        phrase("to print it, {}; a remark has a blank behind its #",
                               write_line_as(with_value_in(line, value, quotes, quotes)))};
    }
    return std::nullopt;
}

}  // namespace banxin
