#include "desk/edit/frame_list_edit.h"

#include <algorithm>

#include "desk/edit/binding_edit.h"
#include "desk/edit/frame_node.h"
#include "desk/edit/layout_file_edit.h"
#include "model/span_word.h"
#include "read/edition/write_stored_page.h"
#include "read/layout/read_span.h"
#include "read/yaml/entry_at.h"

namespace banxin {
namespace {

std::string frame_item(const YamlEdit& yaml, const NewFrame& frame) {
    const std::string kind =
        frame.kind.empty() ? "" : ", " + yaml.key("kind") + ": " + yaml_word(yaml.choice(frame.kind));
    return "{" + yaml.key("id") + ": " + yaml_word(frame.frame.value) + kind + ", " + yaml.key("columns") + ": " +
           span_word(frame.columns) + ", " + yaml.key("lines") + ": " + span_word(frame.lines) + "}";
}

/// The file that a page's frames are added to.
std::string frames_file(const EditSource& source, const EditionPage& page) {
    if (page.make_up) return source.folder + "/" + stored_page_name(page.number);
    return source.edition.layouts.at(page.layout).file;
}

Result<FileChanges> alone(const LayoutFileEdit& file) {
    return file.change().map([](FileChange change) { return FileChanges{std::move(change)}; });
}

/// The file in which a frame of a page is written, opened.
Result<LayoutFileEdit> file_of_frame(const EditSource& source, PageNumber page, const FrameId& frame) {
    const auto on = page_to_edit(source, page);
    if (!on) return tl::unexpected(on.error());
    const auto& frames = source.edition.layouts.at((*on)->layout).frames;
    const auto found = std::ranges::find(frames, frame, &FrameTemplate::id);
    if (found == frames.end()) return nothing_called(source, phrase("frame"), frame.value);
    return LayoutFileEdit::open(source, found->spot.file);
}

bool is_filled(const EditionPage& page, const FrameId& frame) {
    return std::ranges::find(page.frames, frame, &FrameBinding::frame) != page.frames.end();
}

}  // namespace

Result<FileChanges> with_frame(const EditSource& source, const NewFrame& frame) {
    const auto page = page_to_edit(source, frame.page);
    if (!page) return tl::unexpected(page.error());
    const auto& frames = source.edition.layouts.at((*page)->layout).frames;
    const auto taken = std::ranges::find(frames, frame.frame, &FrameTemplate::id);
    if (taken != frames.end())
        return refused_edit(taken->spot, "duplicate-frame",
                            phrase("there are two frames named `{}`", frame.frame.value),
                            phrase("give the new one another name"));
    auto file = LayoutFileEdit::open(source, frames_file(source, **page));
    if (!file) return tl::unexpected(std::move(file.error()));
    const YamlNode* list = frame_list(file->yaml().root());
    if (list == nullptr) return nothing_called(source, phrase("list"), "frames");
    file->yaml().add_item(*list, frame_item(file->yaml(), frame));
    return alone(*file);
}

Result<FileChanges> without_frame(const EditSource& source, PageNumber page, const FrameId& frame) {
    auto file = file_of_frame(source, page, frame);
    if (!file) return tl::unexpected(std::move(file.error()));
    const auto node = find_frame_node(file->yaml().root(), frame.value);
    if (!node) return nothing_called(source, phrase("frame"), frame.value);
    file->yaml().remove_item(*node->list, *node->item);
    auto changes = alone(*file);
    const EditionPage& on = **page_to_edit(source, page);
    const bool is_stored = value_at(*node->item, "holds") != nullptr;
    if (!changes || is_stored || !is_filled(on, frame)) return changes;
    auto emptied = without_binding(source, {page, frame});
    if (!emptied) return emptied;
    changes->insert(changes->end(), emptied->begin(), emptied->end());
    return changes;
}

Result<FileChanges> with_lock(const EditSource& source, PageNumber page, const FrameId& frame,
                              const std::string& yes_no) {
    const auto on = page_to_edit(source, page);
    if (!on) return tl::unexpected(on.error());
    auto file = file_of_frame(source, page, frame);
    if (!file) return tl::unexpected(std::move(file.error()));
    const auto node = find_frame_node(file->yaml().root(), frame.value);
    if (!node || !(*on)->make_up || value_at(*node->item, "holds") == nullptr)
        return refused_edit({source.edition.file, 0, 0}, "not-made-up",
                            phrase("frame `{}` was not made up, and stands where its layout has it", frame.value));
    YamlEdit& yaml = file->yaml();
    if (const YamlNode* locked = value_at(*node->item, "locked")) {
        yaml.set(*locked, yaml.choice(yes_no));
    } else {
        yaml.add_entry(*node->item, yaml.key("locked") + ": " + yaml.choice(yes_no));
    }
    return alone(*file);
}

}  // namespace banxin
