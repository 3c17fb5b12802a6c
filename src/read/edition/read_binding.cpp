#include "read/edition/read_binding.h"

#include <algorithm>
#include <utility>

#include "read/edition/jump_meant.h"
#include "read/house/read_cut.h"
#include "read/yaml/read_name.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

namespace {

const MapShape kBinding{phrase("what fills a frame"),
                        {"story", "jump", "refer", "title", "ad", "fit", "art", "caption", "credit"}};
const Choices<AdFit> kAdFits{{"own", AdFit::own_size}, {"scale", AdFit::scale}};

/// `B03`: a letter or more, and a number.
bool is_label(const std::string& text) {
    const std::size_t digits = text.find_first_of("0123456789");
    return digits != std::string::npos && digits > 0 &&
           text.find_first_not_of("0123456789", digits) == std::string::npos;
}

const MapShape kJumpWithCut{phrase("a jump"), {"page", "cut", "give_up"}};

bool is_number(const std::string& text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}

/// `4-5` or `B04-B05`: both pages of a spread.
bool is_spread(const std::string& text) {
    const auto names_page = [](const std::string& name) { return is_label(name) || is_number(name); };
    const std::size_t dash = text.find('-');
    return dash != std::string::npos && names_page(text.substr(0, dash)) && names_page(text.substr(dash + 1));
}

void read_landing_page(StoryBinding& binding, const YamlNode& node, Findings& findings) {
    if (is_label(node.text) || is_spread(node.text)) {
        binding.jump = JumpMode::page;
        binding.target_label = node.text;
    } else if (const auto target = read_whole(node, Bounds{1, 999}, findings)) {
        binding.jump = JumpMode::page;
        binding.target = PageNumber{*target};
    }
}

/// `2版`, `第二版`: what to write for the page in it.
Phrase page_meant(const std::string& text) {
    const std::string meant = jump_meant(text);
    return meant.empty() ? Phrase() : phrase("write `jump: {}`", meant);
}

// `3`, `B03`, `4-5`, a frame of any of them (`3/left`), `auto` or `no`.
void read_jump_target(StoryBinding& binding, const YamlNode& node, Findings& findings) {
    binding.jump_spot = node.spot;
    const std::string& text = node.text;
    if (is_choice(node, "no")) return;
    if (is_choice(node, "auto")) {
        binding.jump = JumpMode::automatic;
        return;
    }
    YamlNode page = node;
    const std::size_t slash = text.find('/');
    page.text = text.substr(0, slash);
    if (slash != std::string::npos) binding.target_frame = FrameId{text.substr(slash + 1)};
    const bool frame_without_name = slash != std::string::npos && binding.target_frame.value.empty();
    if (node.kind == YamlKind::text && !frame_without_name &&
        (is_label(page.text) || is_spread(page.text) || is_number(page.text)))
        return read_landing_page(binding, page, findings);
    const Phrase what = phrase("a jump is a page's number or label, a frame of that page (`3/left`), `auto` or `no`");
    findings.error(node.spot, "not-a-jump", text.empty() ? what : phrase("`{}` is no jump: {}", text, what),
                   page_meant(text));
}

// The target alone, or with what is asked of the cut: `{page: 3, cut: stop, give_up: 1}`.
void read_jump(StoryBinding& binding, const YamlNode& node, Findings& findings) {
    if (node.kind != YamlKind::map) return read_jump_target(binding, node, findings);
    const auto map = open_map(node, kJumpWithCut, findings);
    if (!map) return;
    binding.jump = JumpMode::automatic;
    binding.jump_spot = node.spot;
    if (const YamlNode* page = map->find("page")) {
        binding.jump = JumpMode::no;
        read_jump_target(binding, *page, findings);
    }
    read_into(binding.cut.kind, map->find("cut"), read_choice<CutKind>, cut_kinds(), findings);
    read_into(binding.cut.give_up, map->find("give_up"), read_give_up, findings);
}

StoryReference reference(const YamlNode& node, ReferenceKind kind, PageNumber page) {
    return {StoryId{node.text}, kind, page, node.spot};
}

void bind_story(ReadBinding& read, const YamlNode& node, PageNumber page, Findings& findings) {
    const auto name = read_text(node, findings);
    if (!name) return;
    read.binding.content = StoryBinding{StoryId{*name}, JumpMode::no, {}, node.spot};
    read.references.push_back(reference(node, ReferenceKind::placed, page));
}

void bind_pointers(ReadBinding& read, const YamlNode& node, PageNumber page, Findings& findings) {
    PointerBinding pointers;
    if (is_choice(node, "auto")) {
        read.binding.content = std::move(pointers);
        return;
    }
    const std::vector<YamlNode> alone{node};
    const std::vector<YamlNode>* items = node.kind == YamlKind::text ? &alone : read_list(node, findings);
    if (items == nullptr) return;
    for (const YamlNode& item : *items) {
        if (!read_text(item, findings)) continue;
        pointers.stories.push_back(StoryId{item.text});
        read.references.push_back(reference(item, ReferenceKind::pointer, page));
    }
    read.binding.content = std::move(pointers);
}

/// Words of the picture itself, which only art has here.
void refuse_words(const YamlMap& map, Findings& findings) {
    for (const char* key : {"caption", "credit"}) {
        if (const YamlNode* words = map.find(key))
            findings.error(words->spot, "words-without-art", phrase("only art has a `{}` here", map.word(key)),
                           phrase("a story's pictures have their words in its manuscript"));
    }
}

void refuse_title(const YamlMap& map, Findings& findings) {
    if (const YamlNode* title = map.find("title")) {
        findings.error(title->spot, "title-of-story", phrase("only pointers have a title here"),
                       phrase("a story's title is its headline"));
    }
}

/// Advertisements have a size of their own, and nothing else here.
void refuse_fit(const YamlMap& map, Findings& findings) {
    if (const YamlNode* fit = map.find("fit"))
        findings.error(fit->spot, "fit-without-ad", phrase("only an advertisement has a `{}` here", map.word("fit")),
                       phrase("art and pictures are scaled to their place"));
}

/// An advertisement or art: the file is read with the other files of the edition.
template <typename Binding>
void bind_file(ReadBinding& read, const YamlNode& node, const YamlMap& map, Findings& findings) {
    Binding binding;
    binding.spot = node.spot;
    read_into(binding.art.path, &node, read_name, findings);
    if constexpr (requires { binding.caption; }) {
        read_into(binding.caption, map.find("caption"), read_text, findings);
        read_into(binding.credit, map.find("credit"), read_text, findings);
        refuse_fit(map, findings);
    } else {
        refuse_words(map, findings);
        read_into(binding.fit, map.find("fit"), read_choice<AdFit>, kAdFits, findings);
    }
    read.binding.content = std::move(binding);
    for (const char* key : {"story", "refer", "jump", "title"}) {
        if (const YamlNode* other = map.find(key))
            findings.error(other->spot, "ad-and-story",
                           phrase("a frame holds either an advertisement or art, or a story"));
    }
}

/// What stands beside `refer`.
void read_of_pointers(ReadBinding& read, const YamlMap& map, Findings& findings) {
    if (const YamlNode* jump = map.find("jump")) {
        findings.error(jump->spot, "jump-of-pointer", phrase("a pointer cannot jump"),
                       phrase("only `story` goes with `jump`"));
    }
    if (auto* pointers = std::get_if<PointerBinding>(&read.binding.content))
        read_into(pointers->title, map.find("title"), read_text, findings);
}

void ask_for_story_or_refer(const YamlEntry& entry, Findings& findings) {
    findings.error(entry.value.spot, "story-or-refer", phrase("frame `{}` needs either `story` or `refer`", entry.key),
                   phrase("`story` sets the story here, `refer` prints where it stands"));
}

}  // namespace

std::optional<ReadBinding> read_binding(const YamlEntry& entry, PageNumber page, Findings& findings) {
    if (entry.value.kind == YamlKind::empty) return std::nullopt;
    ReadBinding read;
    read.binding.frame = FrameId{entry.key};
    read.binding.spot = entry.key_spot;
    if (entry.value.kind == YamlKind::text) {
        bind_story(read, entry.value, page, findings);
        return read;
    }
    const std::size_t told = findings.list.size();
    const auto map = open_map(entry.value, kBinding, findings);
    if (!map) return std::nullopt;
    const SourceSpot unclear = findings.list.size() > told ? findings.list[told].spot : SourceSpot{};
    if (const YamlNode* ad = map->find("ad")) {
        bind_file<AdBinding>(read, *ad, *map, findings);
        return read;
    }
    if (const YamlNode* art = map->find("art")) {
        bind_file<ArtBinding>(read, *art, *map, findings);
        return read;
    }
    refuse_words(*map, findings);
    refuse_fit(*map, findings);
    const YamlNode* story = map->find("story");
    const YamlNode* refer = map->find("refer");
    const YamlNode* jump = map->find("jump");
    if ((story == nullptr) == (refer == nullptr)) {
        const bool is_misspelt = story == nullptr && !unclear.file.empty();
        if (!is_misspelt) ask_for_story_or_refer(entry, findings);
        return std::nullopt;
    }
    if (refer != nullptr) {
        bind_pointers(read, *refer, page, findings);
        read_of_pointers(read, *map, findings);
        return read;
    }
    refuse_title(*map, findings);
    bind_story(read, *story, page, findings);
    if (auto* binding = std::get_if<StoryBinding>(&read.binding.content)) {
        binding->jump_spot = unclear;  // it may be the jump that is misspelt
        if (jump != nullptr) read_jump(*binding, *jump, findings);
    }
    return read;
}

std::vector<MapShape> binding_maps() {
    return {kBinding, kJumpWithCut};
}

}  // namespace banxin
