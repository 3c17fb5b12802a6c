#include "compare/version/page_version.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/content_hash.h"
#include "compare/version/exact_marks.h"
#include "compare/version/ink_mixes.h"
#include "compare/version/mark_area.h"
#include "compare/version/page_lines.h"
#include "compare/version/page_measures.h"
#include "display/dump.h"
#include "display/trace.h"

namespace banxin {
namespace {

bool is_ornament(Element element) {
    return element == Element::box || element == Element::rule;
}

/// How an ornament looks does not hang on how its ink is mixed: that is told of the ink.
const std::map<InkName, Ink> kNoMixes;

std::string file_of(const std::string& path) {
    return path.substr(path.find_last_of('/') + 1);
}

/// Which modules are black, however large they are printed.
std::string content_of_code(const std::vector<Rect>& modules) {
    Rect all = modules.front();
    Length unit = all.height;
    for (const Rect& module : modules) {
        all = around(all, module);
        unit = std::min({unit, module.height, module.width});
    }
    const auto modules_in = [&](Length length) { return (length + unit / 2) / unit; };
    std::string words;
    for (const Rect& module : modules)
        words += fmt::format("{},{} {}x{} ", modules_in(module.x - all.x), modules_in(module.y - all.y),
                             modules_in(module.width), modules_in(module.height));
    return content_hash(words);
}

/// Takes a page's marks one by one.
class PageRecorder {
  public:
    PageRecorder(const SetEdition& set, std::size_t index, ArtHashes& art)
        : set_(set),
          art_(art),
          filled_(set.filled.pages[index]),
          painted_(set.painted.pages[index]),
          lines_(filled_, set.edition.paper.rules) {}

    PageVersion record() {
        page_.number = painted_.page;
        page_.label = painted_.label;
        page_.trim = painted_.trim;
        page_.writing = filled_.plan.turn.writing;
        page_.measures = page_measures(filled_.plan);
        page_.marks = head_words();
        const MarkNames names{set_.library, set_.edition.paper.inks, art_};
        for (const Mark& mark : painted_.marks) {
            if (const auto* note = std::get_if<FrameNote>(&mark)) open_frame(note->frame);
            take(mark, exact_mark(mark, names));
        }
        close_frame();
        close_lines();
        for (const auto& [code, modules] : codes_) page_.pictures[code].content = content_of_code(modules);
        page_.sets = content_hash(page_.marks);
        for (const auto& [story, marks] : stories_) page_.stories[story] = content_hash(marks);
        return std::move(page_);
    }

  private:
    /// What a press file says of the page beside its marks.
    std::string head_words() const {
        const DocumentFacts& facts = set_.painted.facts;
        return fmt::format("page {} {}x{} {}\n{}\n{}\n{}\n", painted_.label, painted_.trim.width.in_emu(),
                           painted_.trim.height.in_emu(), facts.date, facts.title, facts.author, facts.subject);
    }

    void open_frame(const FrameId& id) {
        close_frame();
        frame_ = FrameVersion{id, legs_of(id), {}};
    }
    void close_frame() {
        if (!frame_) return;
        page_.frames.push_back(*std::move(frame_));
        frame_.reset();
    }

    void close_lines() {
        page_.lines = lines_.all();
        page_.beside = content_hash(beside_);
        for (FrameVersion& frame : page_.frames) {
            frame.sets = content_hash(frame_marks_[frame.id]);
            frame.box = content_hash(boxes_[frame.id]);
        }
    }

    std::vector<LegVersion> legs_of(const FrameId& id) const {
        std::vector<LegVersion> legs;
        const auto plan = std::find_if(filled_.plan.frames.begin(), filled_.plan.frames.end(),
                                       [&](const FramePlan& frame) { return frame.id == id; });
        if (plan == filled_.plan.frames.end()) return legs;
        for (const PlannedArea& leg : plan->legs)
            legs.push_back({filled_.plan.turn.to_page(leg.area), leg.columns, leg.lines});
        return legs;
    }

    void take(const Mark& mark, const std::string& exact) {
        if (exact.empty()) return;
        take_inks(mark);
        page_.marks += exact + '\n';
        const Source* source = source_of(mark);
        const bool is_of_line = source != nullptr && is_ornament(source->element);
        if (frame_) frame_marks_[owner(mark, source)] += exact + '\n';
        if (!frame_ && !is_of_line) beside_ += exact + '\n';
        if (source == nullptr) return;
        if (!source->story.value.empty()) stories_[source->story] += exact + '\n';
        if (is_of_line) {
            take_ornament(mark, source->element, exact);
        } else if (source->element == Element::code && std::holds_alternative<FilledRect>(mark)) {
            take_code(*source, area_of(mark));
        } else {
            take_art(mark, *source);
        }
    }

    /// The open frame; the places of advertisements that have not come are painted behind the last one.
    FrameId owner(const Mark& mark, const Source* source) const {
        if (source == nullptr || source->element != Element::advertisement) return frame_->id;
        const Rect area = area_of(mark);
        const Point middle{area.x + area.width / 2, area.y + area.height / 2};
        for (const FramePlan& frame : filled_.plan.frames) {
            const bool is_in = std::ranges::any_of(
                frame.legs, [&](const PlannedArea& leg) { return has(filled_.plan.turn.to_page(leg.area), middle); });
            if (frame.kind == FrameKind::ad && is_in) return frame.id;
        }
        return frame_->id;
    }
    static bool has(const Rect& area, Point point) {
        return area.x <= point.x && point.x <= area.right() && area.y <= point.y && point.y <= area.bottom();
    }

    void take_ornament(const Mark& mark, Element element, const std::string& exact) {
        const int line = lines_.line_of(element, area_of(mark));
        page_.ornaments.push_back({element, area_of(mark), exact_mark(mark, {set_.library, kNoMixes, art_}), line});
        if (const auto owner = lines_.box_owner(line)) boxes_[*owner] += exact + '\n';
    }

    void take_inks(const Mark& mark) {
        for (const InkName& ink : inks_of(mark)) {
            const auto found = set_.edition.paper.inks.find(ink);
            if (found != set_.edition.paper.inks.end()) page_.inks[ink] = mix_words(found->second);
        }
    }

    void take_art(const Mark& mark, const Source& source) {
        const FrameId frame = frame_ ? frame_->id : FrameId{};
        if (const auto* image = std::get_if<PlacedImage>(&mark)) {
            const std::string crop =
                fmt::format("{},{} {}x{} {} {}", image->crop_x, image->crop_y, image->crop_width, image->crop_height,
                            image->orientation, image->colour == ImageColour::grey ? "grey" : "full");
            page_.pictures.push_back({source.element, source.story, frame, image->area, crop, file_of(image->path),
                                      art_.of(image->bytes), source.item});
        } else if (const auto* art = std::get_if<VectorArt>(&mark)) {
            const std::string crop =
                fmt::format("{},{} {}x{} {}", in_points(art->whole.x - art->area.x),
                            in_points(art->whole.y - art->area.y), in_points(art->whole.width),
                            in_points(art->whole.height), art->colour == ImageColour::grey ? "grey" : "full");
            page_.pictures.push_back({source.element, source.story, frame, art->area, crop, file_of(art->path),
                                      art_.of(art->bytes), source.item});
        }
    }

    /// That a code leads to: of a story, or of the paper.
    std::string address_of(const StoryId& story) const {
        const auto found = set_.edition.stories.find(story);
        return found == set_.edition.stories.end() ? set_.edition.paper.qr.link : found->second.link;
    }

    /// The modules of a code are one picture.
    void take_code(const Source& source, const Rect& module) {
        const FrameId frame = frame_ ? frame_->id : FrameId{};
        const auto same = [&](const PictureVersion& picture) {
            return picture.element == Element::code && picture.story == source.story && picture.frame == frame;
        };
        auto code = std::find_if(page_.pictures.begin(), page_.pictures.end(), same);
        if (code == page_.pictures.end())
            code = page_.pictures.insert(
                code, {Element::code, source.story, frame, module, {}, address_of(source.story), {}});
        code->area = around(code->area, module);
        codes_[static_cast<std::size_t>(code - page_.pictures.begin())].push_back(module);
    }

    const SetEdition& set_;
    ArtHashes& art_;
    const FilledPage& filled_;
    const DisplayList& painted_;
    PageVersion page_;
    std::map<StoryId, std::string> stories_;
    std::optional<FrameVersion> frame_;
    std::map<FrameId, std::string> frame_marks_;
    std::string beside_;                    ///< Marks of no frame, no rule and no box.
    std::map<FrameId, std::string> boxes_;  ///< The marks of each frame's boxes.
    PageLines lines_;
    std::map<std::size_t, std::vector<Rect>> codes_;  ///< The modules of each, by its place among the pictures.
};

}  // namespace

PageVersion page_version_of(const SetEdition& set, std::size_t index, ArtHashes& art) {
    return PageRecorder(set, index, art).record();
}

}  // namespace banxin
