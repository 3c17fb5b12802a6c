#include "read/edition/stored_page_file.h"

#include <algorithm>
#include <utility>

#include "read/edition/read_binding.h"
#include "read/layout/read_frame.h"
#include "read/yaml/full_width_syntax.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

namespace {

const MapShape kStoredPage{phrase("a stored page"), {"page", "layout", "made_from", "frames"}};
const MapShape kMadeFrom{phrase("what a page was made from"), {"wishes", "stories"}};

void read_story_stamps(MakeUpStamp& stamp, const YamlNode& node, Findings& findings) {
    if (node.kind != YamlKind::map) {
        return findings.error(node.spot, "not-a-map",
                              phrase("stories are written with what they were when they were made up"),
                              phrase("leave the whole of `made_from` out, if you do not want to be told of changes"));
    }
    for (const YamlEntry& entry : node.entries) {
        if (const auto stamped = read_text(entry.value, findings)) stamp.stories.emplace(StoryId{entry.key}, *stamped);
    }
}

void read_stamp(MakeUpStamp& stamp, const YamlNode& node, Findings& findings) {
    const auto map = open_map(node, kMadeFrom, findings);
    if (!map) return;
    read_into(stamp.wishes, map->find("wishes"), read_text, findings);
    if (const auto* stories = map->find("stories")) read_story_stamps(stamp, *stories, findings);
}

void read_filling(StoredPageFile& file, const StoredFrameSource& stored, Findings& findings) {
    const FrameTemplate& frame = stored.source.frame;
    if (!stored.holds) {
        if (!stored.has_place)
            findings.error(frame.spot, "missing-key",
                           phrase("frame `{}` has neither a place nor something that it holds", frame.id.value));
        return;
    }
    auto read = read_binding({frame.id.value, stored.holds->spot, *stored.holds}, file.page.page, findings);
    if (!read) return;
    file.page.bindings.push_back(std::move(read->binding));
    file.references.insert(file.references.end(), read->references.begin(), read->references.end());
}

void read_stored_frames(StoredPageFile& file, const YamlNode& node, Findings& findings) {
    const auto* list = read_list(node, findings);
    if (list == nullptr) return;
    std::map<FrameId, SourceSpot> seen;
    for (const YamlNode& item : *list) {
        auto stored = read_stored_frame(item, findings);
        if (!stored) continue;
        const FrameId id = stored->source.frame.id;
        const auto [first, fresh] = seen.emplace(id, stored->source.frame.spot);
        if (!fresh) {
            findings.error(stored->source.frame.spot, "duplicate-frame",
                           phrase("there are two frames named `{}`", id.value),
                           phrase("the first one is in line {}", first->second.line));
            continue;
        }
        read_filling(file, *stored, findings);
        if (stored->locked) file.page.locked.insert(id);
        if (stored->has_place) file.frames.push_back(std::move(stored->source));
    }
}

}  // namespace

Result<StoredPageFile> parse_stored_page(const SourceText& source) {
    Findings findings;
    const auto root = read_yaml(source, findings);
    if (!root) return fail_yaml(source, findings);
    const auto map = open_map(*root, kStoredPage, findings);
    if (!map) return fail_yaml(source, findings);
    StoredPageFile file;
    if (const auto* page = map->need("page", findings)) {
        file.spot = page->spot;
        read_into(file.page.page.value, page, read_whole, Bounds{1, 999}, findings);
    }
    if (const auto* layout = map->need("layout", findings)) {
        file.layout_spot = layout->spot;
        read_into(file.page.layout, layout, read_text, findings);
    }
    if (const auto* made_from = map->find("made_from")) read_stamp(file.page.stamp, *made_from, findings);
    if (const auto* frames = map->find("frames")) read_stored_frames(file, *frames, findings);
    sort_by_place(findings.list);
    if (has_errors(findings.list)) return fail_yaml(source, std::move(findings));
    return file;
}

Result<StoredPageFile> read_stored_page(const Files& files, const std::string& path) {
    return read_text_file(files, path).and_then(parse_stored_page);
}

std::vector<MapShape> stored_page_maps() {
    return {kStoredPage, kMadeFrom};
}

}  // namespace banxin
