#include "desk/session/desk_issue.h"

#include <utility>

#include "base/content_hash.h"
#include "desk/session/diagnostics_piece.h"
#include "desk/session/edition_piece.h"
#include "desk/session/page_piece.h"
#include "desk/session/story_piece.h"

namespace banxin {
namespace {

constexpr std::string_view kManuscriptEnd = ".md";

std::string stories_folder(const std::string& folder) {
    return folder + "/stories";
}

/// The manuscripts of a folder, by their names.
std::map<StoryId, std::string> manuscripts(const Files& files, const std::string& folder) {
    std::map<StoryId, std::string> found;
    for (const std::string& name : files.list(stories_folder(folder)).value_or(FileNames{})) {
        if (name.starts_with('.') || !name.ends_with(kManuscriptEnd)) continue;
        const std::string id = name.substr(0, name.size() - kManuscriptEnd.size());
        found.emplace(StoryId{id}, stories_folder(folder) + "/" + name);
    }
    return found;
}

void put(PieceMap& pieces, const std::string& name, const DeskJson& json) {
    pieces.emplace(name, piece_json(in_one_line(json)));
}

std::string page_name(PageNumber page) {
    return "page/" + std::to_string(page.value);
}

/// The marks of all pages, and with each page what the session knows of it.
void put_pages(PieceMap& pieces, const PieceMap& shown, const PieceSource& source, PieceMemo& memo) {
    pieces.insert(shown.begin(), shown.end());
    for (const auto& [page, own] : page_pieces(source, memo)) {
        PieceJson& known = pieces[page_name(page)];
        known = piece_json(known == nullptr ? own : joined(*known, own));
    }
    for (const auto& [page, piece] : fit_pieces(source, memo)) pieces.emplace(page_name(page) + "/.fit", piece);
}

}  // namespace

DeskIssue::DeskIssue(std::shared_ptr<const Files> files, EditionPlace place)
    : place_(std::move(place)),
      saved_(std::move(files)),
      known_(std::make_shared<RememberedFiles>(saved_)),
      over_(std::make_shared<OverlayFiles>(known_)),
      issue_(over_, place_) {}

void DeskIssue::lay_over(const std::string& file, const std::optional<std::string>& bytes) {
    bytes ? over_->put(file, *bytes) : over_->hide(file);
}

const DeskStory* DeskIssue::story(const StoryId& id) const {
    const auto found = stories_.find(id);
    return found == stories_.end() ? nullptr : &found->second;
}

void DeskIssue::set_again() {
    auto set = read_and_set();
    failure_ = set ? std::nullopt : std::optional(std::move(set.error()));
    if (set) show_pages();
}

Result<void> DeskIssue::read_and_set() {
    if (auto read = issue_.read_what_can_be_set(); !read) return read;
    return issue_.set();
}

Result<const Edition*> DeskIssue::read() {
    return issue_.read_what_can_be_set().map([&] { return &issue_.edition_read(); });
}

void DeskIssue::show_pages() {
    if (library_ != issue_.shared_library()) painted_ = {};  // painted in faces that nobody has any more
    library_ = issue_.shared_library();
    const std::vector<PageNumber> changed = repaint(issue_.set_pages(), GuideMode::all, painted_);
    shown_.show(painted_.document, library_, changed);
}

/// Hashes are kept for as long as their files are what they were.
void DeskIssue::list_stories() {
    std::map<StoryId, DeskStory> stories;
    std::map<std::string, std::pair<FileFacts, std::string>> etags;
    for (const auto& [id, file] : manuscripts(*known_, place_.folder)) {
        const FileFacts facts = known_->look(file);
        const auto known = etags_.find(file);
        std::string etag;
        if (known != etags_.end() && known->second.first.still(facts)) {
            etag = known->second.second;
        } else if (const auto bytes = saved_->read(file)) {
            etag = content_hash(*bytes);
        }
        etags[file] = {facts, etag};
        stories[id] = {file, std::move(etag)};
    }
    etags_ = std::move(etags);
    stories_ = std::move(stories);
}

PieceMap DeskIssue::pieces(const std::set<StoryId>& drafts) {
    const PieceSource source{issue_, place_.folder, stories_, drafts};
    PieceMap pieces;
    Diagnostics found = issue_.is_set() ? issue_.diagnostics() : Diagnostics{};
    if (failure_) found = failure_->diagnostics;
    found.insert(found.end(), beside_.begin(), beside_.end());
    pieces.emplace("diagnostics", piece_json(diagnostics_piece(source, found, told_)));
    if (is_blank()) return pieces;
    put(pieces, "edition", edition_piece(source));
    for (const auto& [id, piece] : story_pieces(source, told_)) pieces.emplace("story/" + id.value, piece);
    put_pages(pieces, shown_.pieces(), source, told_);
    told_.forget_unasked();
    return pieces;
}

}  // namespace banxin
