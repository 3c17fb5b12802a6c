#include "model/element_text.h"

#include "base/unicode.h"
#include "model/caption_text.h"

namespace banxin {
namespace {

bool is_wished_break(char32_t c) {
    return c == U'|' || c == U'｜';
}

std::string caption_of(const StoryPicture& picture, const Paper& paper) {
    std::string text;
    for (const Stretch& stretch : caption_stretches(picture, paper)) text += stretch.text;
    return text;
}

std::string facts_of(const Story& story) {
    Story facts;
    if (story.facts) facts.body = story.facts->body;
    return plain_text(facts);
}

/// One of several; empty where there are fewer.
template <typename T>
T item_of(const std::vector<T>& all, int item) {
    const auto index = static_cast<std::size_t>(item);
    return index < all.size() ? all[index] : T{};
}

std::optional<std::string> text_in(const Story& story, const Source& source, const Paper& paper) {
    switch (source.element) {
        case Element::kicker:
            return head_text(story.kicker);
        case Element::headline:
            return head_text(story.headline);
        case Element::deck:
            return head_text(item_of(story.deck, source.item));
        case Element::summary:
            return story.summary;
        case Element::byline:
            return head_text(story.byline);
        case Element::caption:
            return caption_of(item_of(story.pictures, source.item), paper);
        case Element::picture_credit:
            return item_of(story.pictures, source.item).credit;
        case Element::pull:
            return story.pull ? story.pull->words : std::string();
        case Element::facts:
            return facts_of(story);
        case Element::facts_title:
            return story.facts ? story.facts->title : std::string();
        case Element::jump_head:
            return jump_title(story, paper.jump.head);
        case Element::pointer:
            return pointer_headline(story);
        case Element::pointer_summary:
            return without_wished_breaks(item_of(story.deck, 0));
        case Element::code_words:
            return story.link_words.empty() ? std::nullopt : std::optional(story.link_words);
        default:
            return is_story_text(source.element) ? std::optional(plain_text(story)) : std::nullopt;
    }
}

}  // namespace

std::optional<std::string> text_of(const Edition& edition, const Source& source) {
    const auto story = edition.stories.find(source.story);
    if (story != edition.stories.end()) return text_in(story->second, source, edition.paper);
    const bool paper_code = source.element == Element::code_words && !edition.paper.qr.words.empty();
    return paper_code ? std::optional(edition.paper.qr.words) : std::nullopt;
}

std::string head_text(std::string_view marked) {
    std::string text;
    for (const char32_t c : to_utf32(marked)) {
        if (!is_wished_break(c)) append_utf8(text, c);
    }
    return text;
}

TextOffset offset_in_marked(std::string_view marked, TextOffset in_head_text) {
    int place = 0;
    int left = in_head_text.value;
    for (const char32_t c : to_utf32(marked)) {
        if (!is_wished_break(c) && left-- == 0) break;
        ++place;
    }
    return {place};
}

std::string jump_title(const Story& story, JumpHead kind) {
    if (kind == JumpHead::none) return {};
    if (kind == JumpHead::short_title && !story.short_title.empty()) return story.short_title;
    return plain_headline(story);
}

std::string pointer_headline(const Story& story) {
    return story.headline.empty() ? story.short_title : plain_headline(story);
}

}  // namespace banxin
