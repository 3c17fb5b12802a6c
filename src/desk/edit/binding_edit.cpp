#include "desk/edit/binding_edit.h"

#include <algorithm>

#include "desk/edit/yaml_edit.h"
#include "model/story_place.h"
#include "read/edition/late_swap.h"
#include "read/yaml/entry_at.h"

namespace banxin {
namespace {

/// Where a file writes what fills a frame. Belongs to the file's tree.
struct BindingNode {
    const YamlNode* map = nullptr;     ///< It is the value of an entry of this …
    const YamlEntry* entry = nullptr;  ///< … of this one.
};

/// In edition.yaml a binding is known by its key, in a stored page by its value.
bool is_at(const YamlEntry& entry, const SourceSpot& spot) {
    return entry.key_spot == spot || (means(key_words(), entry.key, "holds") && entry.value.spot == spot);
}

std::optional<BindingNode> find_binding(const YamlNode& node, const SourceSpot& spot) {
    for (const YamlEntry& entry : node.entries) {
        if (is_at(entry, spot)) return BindingNode{&node, &entry};
        if (auto found = find_binding(entry.value, spot)) return found;
    }
    for (const YamlNode& item : node.items) {
        if (auto found = find_binding(item, spot)) return found;
    }
    return std::nullopt;
}

const FrameBinding* binding_at(const Edition& edition, const FrameAt& at) {
    for (const EditionPage& page : edition.pages) {
        if (!page.holds(at.page)) continue;
        const auto found = std::ranges::find(page.frames, at.frame, &FrameBinding::frame);
        if (found != page.frames.end()) return &*found;
    }
    return nullptr;
}

/// The file that has a binding, opened, and where it stands there.
struct OpenBinding {
    YamlEdit yaml;
    std::string file;
    BindingNode node{};
};

Result<FileChanges> changes_of(const OpenBinding& open) {
    return open.yaml.result().map([&](std::string bytes) {
        return FileChanges{{open.file, open.yaml.bytes(), std::move(bytes)}};
    });
}

Result<YamlEdit> open_yaml(const EditSource& source, const std::string& file) {
    auto bytes = source.files.read(file);
    if (!bytes) return tl::unexpected(std::move(bytes.error()));
    return YamlEdit::open(file, *std::move(bytes));
}

/// Calls `act` with the opened binding.
template <typename Act>
Result<FileChanges> change_binding(const EditSource& source, const FrameBinding& binding, Act act) {
    auto yaml = open_yaml(source, binding.spot.file);
    if (!yaml) return tl::unexpected(std::move(yaml.error()));
    OpenBinding open{*std::move(yaml), binding.spot.file};
    const auto node = find_binding(open.yaml.root(), binding.spot);
    if (!node) return nothing_called(source, phrase("frame"), binding.frame.value);
    open.node = *node;
    act(open);
    return changes_of(open);
}

const YamlNode* story_scalar(const YamlNode& value) {
    return value.kind == YamlKind::text ? &value : value_at(value, "story");
}

std::string place_words(const FrameAt& at) {
    return std::to_string(at.page.value) + "/" + at.frame.value;
}

bool is_in_edition_file(const Edition& edition, const FrameBinding& binding) {
    return binding.spot.file == edition.file;
}

/// Edits edition.yaml as a whole.
template <typename Act>
Result<FileChanges> change_edition_file(const EditSource& source, Act act) {
    auto bytes = source.files.read(source.edition.file);
    if (!bytes) return tl::unexpected(std::move(bytes.error()));
    return act(EditionBytes{source.edition.file, *bytes, {}, names_of_pages(source.edition)})
        .map([&](std::string after) {
            return FileChanges{{source.edition.file, *bytes, std::move(after)}};
        });
}

/// The map of a page in edition.yaml.
const YamlNode* page_node(const YamlNode& root, PageNumber number) {
    const YamlNode* pages = value_at(root, "pages");
    if (pages == nullptr) return nullptr;
    for (const YamlNode& item : pages->items) {
        const YamlNode* page = value_at(item, "page");
        if (page != nullptr &&
            (page->text == std::to_string(number.value) || page->text.starts_with(std::to_string(number.value) + "-")))
            return &item;
    }
    return nullptr;
}

/// A story that stood nowhere, in a frame that holds nothing.
Result<FileChanges> bring_into_empty(const EditSource& source, const StoryId& story, const FrameAt& at) {
    auto yaml = open_yaml(source, source.edition.file);
    if (!yaml) return tl::unexpected(std::move(yaml.error()));
    OpenBinding open{*std::move(yaml), source.edition.file};
    const YamlNode* page = page_node(open.yaml.root(), at.page);
    if (page == nullptr) return nothing_called(source, phrase("page"), std::to_string(at.page.value));
    const std::string entry = yaml_word(at.frame.value) + ": " + yaml_word(story.value);
    const YamlNode* frames = value_at(*page, "frames");
    if (frames == nullptr) {
        open.yaml.add_entry(*page, open.yaml.key("frames") + ": {" + entry + "}");
    } else {
        open.yaml.add_entry(*frames, entry);
    }
    return changes_of(open);
}

/// Two files, or one, in which the names of two stories change places.
Result<FileChanges> exchange_names(const EditSource& source, const FrameBinding& a, const FrameBinding& b) {
    const StoryId first = std::get<StoryBinding>(a.content).story;
    const StoryId second = std::get<StoryBinding>(b.content).story;
    const auto put = [](const StoryId& story) {
        return [story](OpenBinding& open) {
            if (const YamlNode* scalar = story_scalar(open.node.entry->value)) open.yaml.set(*scalar, story.value);
        };
    };
    if (a.spot.file == b.spot.file)
        return change_binding(source, a, [&](OpenBinding& open) {
            put(second)(open);
            open.node = *find_binding(open.yaml.root(), b.spot);
            put(first)(open);
        });
    auto changes = change_binding(source, a, put(second));
    auto others = change_binding(source, b, put(first));
    if (!changes) return changes;
    if (!others) return others;
    changes->insert(changes->end(), others->begin(), others->end());
    return changes;
}

const FrameBinding* story_binding(const Edition& edition, const std::string& words) {
    const std::size_t slash = words.find('/');
    if (slash == std::string::npos) {
        const auto placed = place_of_story(StoryId{words}, edition);
        return placed ? &placed->frame : nullptr;
    }
    const std::string page = words.substr(0, slash);
    const bool is_number =
        !page.empty() && page.size() < 5 && page.find_first_not_of("0123456789") == std::string::npos;
    const FrameBinding* binding =
        is_number ? binding_at(edition, {{std::stoi(page)}, {words.substr(slash + 1)}}) : nullptr;
    return binding != nullptr && std::holds_alternative<StoryBinding>(binding->content) ? binding : nullptr;
}

tl::unexpected<Failure> story_on_no_page(const EditSource& source, const StoryId& story) {
    return refused_edit({source.edition.file, 0, 0}, "story-not-placed",
                        phrase("story `{}` stands on no page", story.value), phrase("bind it to a frame"));
}

/// `{story: tram, jump: 3}` as `tram`, where it was no more than that.
void end_jump(OpenBinding& open) {
    const YamlNode& value = open.node.entry->value;
    const YamlEntry* jump = entry_at(value, "jump");
    if (jump == nullptr) return;
    const YamlNode* story = value_at(value, "story");
    if (value.entries.size() == 2 && story != nullptr) {
        open.yaml.replace(value, open.yaml.written(*story));
    } else {
        open.yaml.remove_entry(value, *jump);
    }
}

void begin_jump(OpenBinding& open, const std::string& asked) {
    const std::string to = asked == "auto" ? open.yaml.choice("auto") : asked;
    const YamlNode& value = open.node.entry->value;
    const std::string entry = open.yaml.key("jump") + ": " + yaml_word(to);
    if (value.kind == YamlKind::text)
        return open.yaml.replace(value,
                                 "{" + open.yaml.key("story") + ": " + open.yaml.written(value) + ", " + entry + "}");
    const YamlNode* jump = value_at(value, "jump");
    if (jump == nullptr) return open.yaml.add_entry(value, entry);
    if (jump->kind != YamlKind::map) return open.yaml.set(*jump, to);
    if (const YamlNode* page = value_at(*jump, "page")) return open.yaml.set(*page, to);
    open.yaml.add_entry(*jump, open.yaml.key("page") + ": " + yaml_word(to));
}

void ask_cut(OpenBinding& open, const YamlNode& jump, const CutAsked& cut) {
    const std::string kind = open.yaml.key("cut") + ": " + open.yaml.choice(cut.kind);
    const std::string give_up = open.yaml.key("give_up") + ": " + std::to_string(cut.give_up);
    if (jump.kind != YamlKind::map)
        return open.yaml.replace(
            jump, "{" + open.yaml.key("page") + ": " + open.yaml.written(jump) + ", " + kind + ", " + give_up + "}");
    const YamlNode* had_kind = value_at(jump, "cut");
    const YamlNode* had_give_up = value_at(jump, "give_up");
    if (had_kind != nullptr) open.yaml.set(*had_kind, open.yaml.choice(cut.kind));
    if (had_give_up != nullptr) open.yaml.set(*had_give_up, std::to_string(cut.give_up));
    const std::string missing = (had_kind == nullptr ? kind : "") +
                                (had_kind == nullptr && had_give_up == nullptr ? ", " : "") +
                                (had_give_up == nullptr ? give_up : "");
    if (!missing.empty()) open.yaml.add_entry(jump, missing);
}

}  // namespace

Result<FileChanges> without_binding(const EditSource& source, const FrameAt& at) {
    const FrameBinding* binding = binding_at(source.edition, at);
    if (binding == nullptr) return nothing_called(source, phrase("frame"), place_words(at));
    return change_binding(source, *binding,
                          [](OpenBinding& open) { open.yaml.remove_entry(*open.node.map, *open.node.entry); });
}

Result<FileChanges> without_story(const EditSource& source, const StoryId& story) {
    const auto placed = place_of_story(story, source.edition);
    return placed ? without_binding(source, {placed->page.number, placed->frame.frame})
                  : story_on_no_page(source, story);
}

Result<FileChanges> with_placed(const EditSource& source, const StoryId& story, const FrameAt& at) {
    if (!source.edition.stories.contains(story)) return nothing_called(source, phrase("story"), story.value);
    const FrameBinding* there = binding_at(source.edition, at);
    const auto placed = place_of_story(story, source.edition);
    if (there == nullptr && !placed) return bring_into_empty(source, story, at);
    if (there != nullptr) return with_exchanged(source, story.value, place_words(at));
    return change_edition_file(
        source, [&](const EditionBytes& edition) { return with_moved(edition, story.value, place_words(at)); });
}

Result<FileChanges> with_exchanged(const EditSource& source, const std::string& a, const std::string& b) {
    const FrameBinding* first = story_binding(source.edition, a);
    const FrameBinding* second = story_binding(source.edition, b);
    if (first != nullptr && second != nullptr) return exchange_names(source, *first, *second);
    const FrameBinding* only = first != nullptr ? first : second;
    const std::string& other = first != nullptr ? b : a;
    if (only != nullptr && !is_in_edition_file(source.edition, *only) &&
        source.edition.stories.contains(StoryId{other}))
        return change_binding(source, *only, [&](OpenBinding& open) {
            if (const YamlNode* scalar = story_scalar(open.node.entry->value)) open.yaml.set(*scalar, other);
        });
    return change_edition_file(source, [&](const EditionBytes& edition) { return with_swapped(edition, a, b); });
}

Result<FileChanges> with_jump(const EditSource& source, const StoryId& story, const std::string& to) {
    const auto placed = place_of_story(story, source.edition);
    if (!placed) return story_on_no_page(source, story);
    return change_binding(source, placed->frame,
                          [&](OpenBinding& open) { to.empty() || to == "no" ? end_jump(open) : begin_jump(open, to); });
}

Result<FileChanges> with_cut(const EditSource& source, const CutAsked& cut) {
    const auto placed = place_of_story(cut.story, source.edition);
    if (!placed) return story_on_no_page(source, cut.story);
    if (placed->binding.jump == JumpMode::no)
        return refused_edit(placed->frame.spot, "no-jump", phrase("story `{}` does not jump", cut.story.value),
                            phrase("let it go on elsewhere first"));
    return change_binding(source, placed->frame, [&](OpenBinding& open) {
        if (const YamlNode* jump = value_at(open.node.entry->value, "jump")) ask_cut(open, *jump, cut);
    });
}

}  // namespace banxin
