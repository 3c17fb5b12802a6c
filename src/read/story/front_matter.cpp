#include "read/story/front_matter.h"

#include <algorithm>
#include <filesystem>
#include <optional>

#include "base/unicode.h"
#include "read/story/head_copy.h"
#include "read/text/web_address.h"
#include "read/yaml/full_width_syntax.h"
#include "read/yaml/plain_map.h"
#include "read/yaml/read_name.h"
#include "read/yaml/unquoted_slip.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

namespace {

const MapShape kShape{phrase("a story's head"),
                      {"kicker", "headline", "deck", "summary", "short", "byline", "credit", "section", "priority",
                       "drop_cap", "pull_quote", "pictures", "qr"}};
const MapShape kStoryQr{phrase("a QR code"), {"link", "words"}};

constexpr std::size_t kMostDecks = 20;
/// Characters of a headline, a kicker, a deck, a byline: all of it is tried in each size and each way to break it.
constexpr std::size_t kLongestInHead = 300;

/// The bytes of the YAML, its opening `---` included, and the first byte behind the closing one.
struct Fences {
    std::size_t yaml_end = 0;
    std::size_t body_start = 0;
};

bool is_fence(std::string_view line) {
    const std::size_t ink = line.find_last_not_of(" \t");
    return line.starts_with("---") && ink == 2;
}

/// A file that is no manuscript is not made one by a head.
void refuse_without_head(const std::string& file, Findings& findings) {
    const SourceSpot spot{file, 1, 1};
    const std::string name = std::filesystem::path(file).filename().string();
    if (name == "edition.yaml")
        return findings.error(spot, "no-front-matter", phrase("this is the list of an edition's pages, no manuscript"),
                              phrase("name a manuscript, as in `stories/bridge.md`"));
    if (name.ends_with(".yaml") || name.ends_with(".yml"))
        return findings.error(spot, "no-front-matter", phrase("this is a file of settings, no manuscript"),
                              phrase("name a manuscript, as in `stories/bridge.md`"));
    findings.error(spot, "no-front-matter", phrase("a story starts with its head between two lines of ---"),
                   phrase("write ---, `headline: …` and --- above the text"));
}

std::optional<Fences> find_fences(const SourceText& source, Findings& findings) {
    const std::string_view text = source.text;
    std::size_t line = text.find('\n');
    if (!is_fence(text.substr(0, line))) {
        refuse_without_head(source.file, findings);
        return std::nullopt;
    }
    while (line != std::string_view::npos) {
        const std::size_t next = text.find('\n', line + 1);
        const std::size_t length = next == std::string_view::npos ? next : next - line - 1;
        if (is_fence(text.substr(line + 1, length)))
            return Fences{line + 1, next == std::string_view::npos ? text.size() : next + 1};
        line = next;
    }
    findings.error({source.file, 1, 1}, "front-matter-open", phrase("the story's head is not closed"),
                   phrase("put a line of --- between the head and the text"));
    return std::nullopt;
}

// An address, or `{link, words}`.
void read_link(Story& story, const YamlNode& node, Findings& findings) {
    story.link_spot = node.spot;
    if (node.kind != YamlKind::map) return read_into(story.link, &node, read_text, findings);
    const auto map = open_map(node, kStoryQr, findings);
    if (!map) return;
    read_into(story.link, map->need("link", findings), read_text, findings);
    read_into(story.link_words, map->find("words"), read_text, findings);
}

/// A link of no use is none.
void read_qr(Story& story, const YamlNode& node, Findings& findings) {
    read_link(story, node, findings);
    if (story.link.empty()) return;
    Findings in_link;
    check_web_address(story.link, story.link_spot, in_link);
    if (has_errors(in_link.list)) story.link.clear();
    findings.add(in_link.list);
}

/// What to write for a part of a head that is no text: lines of it as one text, a map in quotation marks.
Phrase head_text_hint(const YamlNode& node) {
    if (node.kind != YamlKind::list) return phrase("put what is to be printed in quotation marks");
    std::string lines;
    for (const YamlNode& item : node.items) lines += (lines.empty() ? "" : "|") + item.text;
    return phrase("write it on one line, with `|` where its lines may end: `{}`", lines);
}

std::optional<std::string> read_head_text(const YamlNode& node, Findings& findings) {
    const std::size_t told = findings.list.size();
    auto text = read_text_up_to(kLongestInHead, node, findings);
    const bool is_no_text = node.kind == YamlKind::list || node.kind == YamlKind::map;
    if (is_no_text && findings.list.size() > told) findings.list.back().hint = head_text_hint(node);
    return text;
}

/// A name, and no longer than what stands in a head.
std::optional<std::string> read_byline(const YamlNode& node, Findings& findings) {
    const auto text = read_head_text(node, findings);
    return text ? read_name(node, findings) : std::nullopt;
}

void read_deck(Story& story, const YamlNode& node, Findings& findings) {
    if (auto deck = read_head_text(node, findings)) story.deck.push_back(*std::move(deck));
}

void read_decks(Story& story, const YamlNode& node, Findings& findings) {
    if (node.kind == YamlKind::text) return read_deck(story, node, findings);
    const auto* decks = read_list(node, findings);
    if (decks == nullptr) return;
    for (const YamlNode& deck : *decks) read_deck(story, deck, findings);
    if (story.deck.size() <= kMostDecks) return;
    findings.error(node.spot, "too-many-decks",
                   phrase("a head has no more than {} decks, and this one {}", kMostDecks, story.deck.size()));
    story.deck.resize(kMostDecks);
}

void read_fields(FrontMatter& front, const YamlMap& map, Findings& findings) {
    Story& story = front.story;
    read_into(story.kicker, map.find("kicker"), read_head_text, findings);
    story.headline_spot = map.spot();
    if (const auto* headline = map.find("headline")) {
        story.headline_spot = headline->spot;
        read_into(story.headline, headline, read_head_text, findings);
        if (headline->kind == YamlKind::text && headline->text.find_first_not_of(" |") == std::string::npos) {
            findings.error(headline->spot, "empty-headline", phrase("the headline is empty"));
        }
    }
    if (map.find("headline") == nullptr && !has_errors(findings.list)) {  // else it may be a key that is misspelt
        findings.warning(map.spot(), "story-without-headline", phrase("the story has no headline"),
                         phrase("write `headline: …`; without one its text starts at the frame's top"));
    }
    if (const auto* decks = map.find("deck")) read_decks(story, *decks, findings);
    if (const auto* summary = map.find("summary")) {
        story.summary_spot = summary->spot;
        read_into(story.summary, summary, read_text, findings);
    }
    read_into(story.short_title, map.find("short"), read_head_text, findings);
    read_into(story.byline, map.find("byline"), read_byline, findings);
    read_into(story.section, map.find("section"), read_name, findings);
    read_into(story.priority, map.find("priority"), read_whole, Bounds{0, 99}, findings);
    if (const auto* drop_cap = map.find("drop_cap")) {
        story.drop_cap_spot = drop_cap->spot;
        read_into(story.drop_cap, drop_cap, read_whole, Bounds{2, 5}, findings);
    }
    if (const auto* pull = map.find("pull_quote")) {
        const auto words = read_text(*pull, findings);
        const bool silent = words && count_characters(to_utf32(*words)) == 0;
        if (silent)
            findings.error(pull->spot, "aside-open", phrase("this pull quote has no words"),
                           phrase("write them, or take the line out"));
        if (words && !silent) story.pull = PullQuote{*words, pull->spot};
    }
    if (const auto* pictures = map.find("pictures")) front.pictures = read_picture_entries(*pictures, findings);
    if (const auto* qr = map.find("qr")) read_qr(story, *qr, findings);
    if (const auto* credit = map.find("credit")) {
        front.credit_spot = credit->spot;
        read_into(front.credit, credit, read_text, findings);
    }
}

/// Words of the head that would be lost without a word.
void tell_swallowed_words(const SourceText& head, Findings& findings) {
    const std::u32string text = to_utf32(head.text);
    int number = 1;
    for (std::size_t start = 0; start < text.size(); ++number) {
        const std::size_t end = std::min(text.find(U'\n', start), text.size());
        const SlipLine line = SlipLine(text).substr(start, end - start);
        start = end + 1;
        if (!starts_with_known_key(line)) continue;
        const auto slip = swallowed_slip(line);
        if (!slip) continue;
        const Severity severity = slip->code == "remark-in-head" ? Severity::warning : Severity::error;
        findings.list.push_back(
            {severity, slip->code, {head.file, number, static_cast<int>(slip->at) + 1}, slip->message, slip->hint});
    }
}

}  // namespace

FrontMatter read_front_matter(const SourceText& source, Findings& findings) {
    FrontMatter front;
    const auto fences = find_fences(source, findings);
    if (!fences) {
        name_full_width_syntax(source, findings);
        return front;
    }
    front.body_start = fences->body_start;
    // The opening --- stays: it starts a YAML document, and keeps the lines' numbers.
    SourceText head{source.file, source.text.substr(0, fences->yaml_end)};
    head.places = PlaceIndex(head.text);
    auto root = read_plain_map(head);
    if (!root) root = read_yaml(head, findings);
    if (root) {
        front.copy = head_copy(*root, source);
        if (const auto map = open_map(*root, kShape, findings)) {
            read_fields(front, *map, findings);
            front.state = FrontMatterState::read;
            tell_swallowed_words(head, findings);
        }
    }
    name_full_width_syntax(head, findings);
    return front;
}

std::vector<MapShape> story_maps() {
    return {kShape, kStoryQr};
}

}  // namespace banxin
