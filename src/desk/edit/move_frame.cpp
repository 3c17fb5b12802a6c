// Three things say where a leg stands: its columns, and its lines as a span of the page or as a depth under something
// else. Of each the least is changed that says the new place: a scalar where there is one, else the two entries of the
// relation become one of lines.
#include "desk/edit/move_frame.h"

#include <algorithm>

#include "desk/edit/frame_node.h"
#include "desk/edit/layout_file_edit.h"
#include "model/span_word.h"
#include "read/layout/read_span.h"
#include "read/yaml/entry_at.h"

namespace banxin {
namespace {

/// Where a span stands that keeps to the edges of another one, once that has moved.
Span kept_to_edges(const Span& place, const Span& before, const Span& after) {
    const int first = after.first - before.first;
    const int last = after.last - before.last;
    if (first == last) return {place.first + first, place.last + first};
    const bool at_first = place.first == before.first;
    const bool at_last = place.last == before.last;
    if (at_first && at_last) return {place.first + first, place.last + last};
    if (at_first) return {place.first + first, place.last + first};
    if (at_last) return {place.first + last, place.last + last};
    return place;
}

class FrameMove {
  public:
    FrameMove(YamlEdit& yaml, const FrameNode& node, const FrameTemplate& frame, const MoveFrame& to)
        : yaml_(yaml), node_(node), before_(frame.legs[to.leg]), one_leg_(frame.legs.size() == 1), to_(to) {}

    Result<void> run() {
        const YamlNode* legs = value_at(*node_.item, "legs");
        const YamlNode& leg = legs == nullptr ? *node_.item : legs->items.at(to_.leg);
        set_columns(leg);
        if (to_.lines != before_.lines && !set_lines(leg))
            return refused_edit(
                node_.item->spot, "frame-by-relation",
                phrase("frame `{}` takes what others leave it, and its edges are theirs", to_.frame.value),
                phrase("move what stands above or below it"));
        if (one_leg_) take_places();
        return {};
    }

  private:
    void set_columns(const YamlNode& leg) {
        if (to_.columns == before_.columns) return;
        const YamlNode* columns = value_at(node_.stack == nullptr ? leg : *node_.stack, "columns");
        if (columns != nullptr) yaml_.set(*columns, span_word(to_.columns));
    }

    bool set_lines(const YamlNode& leg) {
        if (node_.stack != nullptr) return set_depth(value_at(leg, "lines"));
        const YamlEntry* below = entry_at(leg, "below");
        if (below != nullptr) return set_related(leg, *below);
        const YamlNode* lines = value_at(leg, "lines");
        if (lines != nullptr) yaml_.set(*lines, span_word(to_.lines));
        return lines != nullptr;
    }

    /// Its head stays, and its depth is a number.
    bool set_depth(const YamlNode* lines) {
        const bool is_number = lines != nullptr && lines->text.find_first_not_of("0123456789") == std::string::npos;
        if (!is_number || to_.lines.first != before_.lines.first) return false;
        yaml_.set(*lines, std::to_string(to_.lines.count()));
        return true;
    }

    bool set_related(const YamlNode& leg, const YamlEntry& below) {
        const YamlEntry* end = entry_at(leg, "lines");
        if (end == nullptr) end = entry_at(leg, "to");
        if (end == nullptr) return false;
        if (to_.lines.first == before_.lines.first) {
            if (!set_depth(&end->value)) yaml_.replace(*end, *end, lines_entry(std::to_string(to_.lines.count())));
            return true;
        }
        const auto apart = end - &below;  // of one map
        if (apart != 1 && apart != -1) return false;
        const std::string words = lines_entry(span_word(to_.lines));
        apart > 0 ? yaml_.replace(below, *end, words) : yaml_.replace(*end, below, words);
        return true;
    }

    std::string lines_entry(const std::string& words) const { return yaml_.key("lines") + ": " + words; }

    void take_places() {
        const YamlNode* pictures = value_at(*node_.item, "pictures");
        if (pictures != nullptr) std::ranges::for_each(pictures->items, [&](const YamlNode& item) { take(item); });
        for (const char* key : {"pull", "facts", "qr"}) {
            if (const YamlNode* place = value_at(*node_.item, key)) take(*place);
        }
        if (const YamlNode* head = value_at(*node_.item, "head")) take_head(*head);
    }

    void take(const YamlNode& place) {
        take_span(value_at(place, "columns"), before_.columns, to_.columns);
        if (value_at(place, "at") == nullptr) take_span(value_at(place, "lines"), before_.lines, to_.lines);
    }

    void take_head(const YamlNode& head) {
        take_span(value_at(head, "columns"), before_.columns, to_.columns);
        take_span(value_at(head, "from"), before_.lines, to_.lines);
    }

    void take_span(const YamlNode* written, const Span& before, const Span& after) {
        if (written == nullptr || before == after) return;
        Findings ignored;
        const auto span = read_span(*written, ignored);
        if (span) yaml_.set(*written, span_word(kept_to_edges(*span, before, after)));
    }

    YamlEdit& yaml_;
    const FrameNode& node_;
    const GridArea& before_;
    bool one_leg_;
    const MoveFrame& to_;
};

const FrameTemplate* frame_of(const PageTemplate& layout, const FrameId& id) {
    const auto found = std::ranges::find(layout.frames, id, &FrameTemplate::id);
    return found == layout.frames.end() ? nullptr : &*found;
}

}  // namespace

Result<FileChanges> moved_frame(const EditSource& source, const MoveFrame& move) {
    const auto page = page_to_edit(source, move.page);
    if (!page) return tl::unexpected(page.error());
    const FrameTemplate* frame = frame_of(source.edition.layouts.at((*page)->layout), move.frame);
    if (frame == nullptr || move.leg >= frame->legs.size())
        return nothing_called(source, phrase("frame"), move.frame.value);
    auto file = LayoutFileEdit::open(source, frame->spot.file);
    if (!file) return tl::unexpected(std::move(file.error()));
    const auto node = find_frame_node(file->yaml().root(), move.frame.value);
    if (!node) return nothing_called(source, phrase("frame"), move.frame.value);
    if (auto moved = FrameMove(file->yaml(), *node, *frame, move).run(); !moved)
        return tl::unexpected(std::move(moved.error()));
    return file->change().map([](FileChange change) { return FileChanges{std::move(change)}; });
}

}  // namespace banxin
