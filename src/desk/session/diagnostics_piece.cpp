#include "desk/session/diagnostics_piece.h"

#include "check/json_list.h"
#include "check/report_entries.h"
#include "desk/session/told_path.h"
#include "issue/file_tongue.h"
#include "issue/language.h"

namespace banxin {
namespace {

/// Which frame a place in a file belongs to.
class FramePlaces {
  public:
    explicit FramePlaces(const Edition& edition) {
        for (const EditionPage& page : edition.pages) {
            for (const FrameBinding& binding : page.frames) take(edition, page, binding);
            for (const FrameTemplate& frame : edition.layouts.at(page.layout).frames)
                by_line_.emplace(std::pair(frame.spot.file, frame.spot.line), FramePlace{page.number, frame.id});
        }
    }

    std::optional<FramePlace> of(const Diagnostic& found) const {
        const auto line = by_line_.find({found.spot.file, found.spot.line});
        if (line != by_line_.end()) return line->second;
        const auto file = by_file_.find(found.spot.file);
        if (file != by_file_.end()) return file->second;
        return std::nullopt;
    }

  private:
    void take(const Edition& edition, const EditionPage& page, const FrameBinding& binding) {
        const FramePlace place{page.number, binding.frame};
        by_line_.emplace(std::pair(binding.spot.file, binding.spot.line), place);
        const auto* bound = std::get_if<StoryBinding>(&binding.content);
        if (bound == nullptr) return;
        const auto story = edition.stories.find(bound->story);
        if (story != edition.stories.end()) by_file_.emplace(story->second.file, place);
    }

    std::map<std::pair<std::string, int>, FramePlace> by_line_;
    std::map<std::string, FramePlace> by_file_;  ///< Of manuscripts.
};

DeskJson told_diagnostic(const Diagnostic& found, const std::string& folder, TonguesOfFiles& tongues) {
    DeskJson told = diagnostic_entry(found);
    const FileTongue& tongue = tongues.of(found.spot.file);
    told["file"] = told_path(found.spot.file, folder);
    told["said"] = {{"message", found.message.in(tongue)}, {"hint", found.hint.in(tongue)}};
    return told;
}

void add_place(DeskJson& told, const Diagnostic& found, const std::optional<FramePlace>& place) {
    const bool same_page = place && (found.page.value == 0 || found.page == place->page);
    if (same_page) told["page"] = place->page.value;
    told["frame"] = same_page ? DeskJson(place->frame.value) : DeskJson(nullptr);
}

}  // namespace

DeskJson told_diagnostics(const Diagnostics& found, const std::string& folder, const Files& files) {
    TonguesOfFiles tongues(files);
    return list_json(found, [&](const Diagnostic& one) { return told_diagnostic(one, folder, tongues); });
}

std::string diagnostics_piece(const PieceSource& source, const Diagnostics& found, PieceMemo& memo) {
    const auto places = source.issue.is_set() ? std::optional<FramePlaces>(source.issue.edition()) : std::nullopt;
    TonguesOfFiles tongues(source.issue.files());
    std::vector<std::string> told;
    for (const Diagnostic& one : found) {
        const auto where = places ? places->of(one) : std::nullopt;
        const auto keys = tongues.of(one.spot.file).keys();
        told.push_back(*memo.diagnostics.answer({one, where, spoken_language(), keys}, [&] {
            DeskJson json = told_diagnostic(one, source.folder, tongues);
            add_place(json, one, where);
            return in_one_line(json);
        }));
    }
    return list_in_one_line(told);
}

}  // namespace banxin
