#include "read/story/loose_emphasis.h"

#include <optional>
#include <vector>

namespace banxin {

namespace {

/// A run of one or two unescaped stars in a text.
struct Stars {
    std::size_t first;
    std::size_t count;
};

bool is_star(const StyledText& text, std::size_t i, const SourceText& source) {
    if (i >= text.size() || text[i].character != U'*') return false;
    const std::size_t byte = text[i].byte;
    return source.text[byte] == '*' && (byte == 0 || source.text[byte - 1] != '\\');
}

std::vector<Stars> find_stars(const StyledText& text, const SourceText& source) {
    std::vector<Stars> all;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t count = 0;
        while (count < 2 && is_star(text, i + count, source)) ++count;
        if (count > 0) all.push_back({i, count});
        i += count == 0 ? 1 : count;
    }
    return all;
}

void emphasise(StyledText& text, Stars from, Stars to) {
    for (std::size_t i = from.first; i < to.first; ++i) {
        if (text[i].emphasis != Emphasis::bold)
            text[i].emphasis = from.count == 2 ? Emphasis::bold : Emphasis::emphasis;
    }
}

StyledText without(const StyledText& text, const std::vector<bool>& dropped) {
    StyledText out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!dropped[i]) out.push_back(text[i]);
    }
    return out;
}

}  // namespace

StyledText with_loose_emphasis(const StyledText& source_text, const SourceText& source, Findings& findings) {
    const std::vector<Stars> stars = find_stars(source_text, source);
    if (stars.empty()) return source_text;
    StyledText text = source_text;
    std::vector<bool> dropped(text.size(), false);
    std::optional<Stars> open[3];  // By the number of stars.
    for (const Stars& here : stars) {
        auto& partner = open[here.count];
        if (!partner) {
            partner = here;
            continue;
        }
        emphasise(text, *partner, here);
        for (std::size_t i = 0; i < here.count; ++i) dropped[partner->first + i] = dropped[here.first + i] = true;
        partner.reset();
    }
    for (const auto& lone : open) {
        if (!lone) continue;
        findings.warning(spot_at(source, text[lone->first].byte), "stray-asterisk",
                         phrase("this asterisk has no partner and will be printed"),
                         phrase("close the emphasis, or write \\* for a star that is meant"));
    }
    return without(text, dropped);
}

}  // namespace banxin
