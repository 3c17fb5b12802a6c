#include "desk/session/find_words.h"

#include <algorithm>

#include "base/unicode.h"
#include "read/text/source_text.h"

namespace banxin {
namespace {

constexpr std::size_t kMostPlacesFound = 500;
constexpr std::size_t kWordsAround = 12;

/// The characters of one line around a place.
DeskJson words_around(std::u32string_view text, std::size_t at, std::size_t count) {
    const std::size_t line = at == 0 ? 0 : text.rfind(U'\n', at - 1) + 1;  // npos + 1 is the start
    const std::size_t from = std::max(line, at < kWordsAround ? 0 : at - kWordsAround);
    const std::size_t end = std::min(text.find(U'\n', at + count), text.size());
    const std::size_t until = std::min(end, at + count + kWordsAround);
    return {{"before", to_utf8(text.substr(from, at - from))},
            {"words", to_utf8(text.substr(at, count))},
            {"after", to_utf8(text.substr(at + count, until - at - count))}};
}

struct FoundIn {
    const StoryId& story;
    std::u32string text;
};

DeskJson place_found(const FoundIn& in, std::size_t at, std::size_t count) {
    const auto before = std::u32string_view(in.text).substr(0, at);
    const std::size_t line = before.rfind(U'\n') + 1;
    DeskJson json{{"story", in.story.value},
                  {"line", std::ranges::count(before, U'\n') + 1},
                  {"column", at - line + 1},
                  {"offset", at}};
    json.update(words_around(in.text, at, count));
    return json;
}

}  // namespace

DeskJson find_words(const DeskIssue& desk, const std::string& words) {
    const std::u32string wanted = to_utf32(words);
    DeskJson places = DeskJson::array();
    bool more = false;
    for (const auto& [id, story] : desk.stories()) {
        const auto manuscript = wanted.empty() ? fail_input({}) : read_text_file(desk.files(), story.file);
        if (!manuscript) continue;
        const FoundIn in{id, to_utf32(manuscript->text)};
        for (std::size_t at = in.text.find(wanted); at != std::u32string::npos && !more;
             at = in.text.find(wanted, at + wanted.size())) {
            more = places.size() == kMostPlacesFound;
            if (!more) places.push_back(place_found(in, at, wanted.size()));
        }
    }
    return {{"places", std::move(places)}, {"more", more}};
}

}  // namespace banxin
