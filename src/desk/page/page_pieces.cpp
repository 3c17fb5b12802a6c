#include "desk/page/page_pieces.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "desk/page/group_json.h"
#include "desk/page/page_facts.h"
#include "desk/page/page_groups.h"

namespace banxin {

/// A group's piece, and what it was written from.
struct WrittenGroup {
    std::vector<Mark> marks;
    std::string json;
};

namespace {

bool is_of(const WrittenGroup& written, const std::vector<const Mark*>& marks) {
    return std::ranges::equal(written.marks, marks, [](const Mark& was, const Mark* is) { return was == *is; });
}

WrittenGroup write_group(const std::vector<const Mark*>& marks, const GroupTerms& terms) {
    WrittenGroup written;
    written.marks.reserve(marks.size());
    for (const Mark* mark : marks) written.marks.push_back(*mark);
    written.json = group_json(marks, terms);
    return written;
}

}  // namespace

struct PagePieces::Kept {
    WebFonts fonts;
    PagePictures pictures;
    std::vector<ScreenInk> inks;
    std::map<std::string, WrittenGroup> groups;  ///< By their pieces' names.
    std::map<std::string, std::string> pieces;

    /// Groups written before are taken from `before`.
    void show(const DisplayList& page, std::map<std::string, WrittenGroup>& before) {
        const std::string name = fmt::format("page/{}", page.page.value);
        const std::vector<PageGroup> shown = page_groups(page);
        pieces[name] = page_facts(page, shown);
        for (const PageGroup& group : shown) {
            const std::string piece = name + "/" + group.name;
            const auto was = before.find(piece);
            const bool stays = was != before.end() && is_of(was->second, group.marks);
            WrittenGroup written = stays ? std::move(was->second) : write_group(group.marks, {inks, fonts, pictures});
            pieces[piece] = written.json;
            groups.insert_or_assign(piece, std::move(written));
        }
    }
};

PagePieces::PagePieces() : kept_(std::make_unique<Kept>()) {}
PagePieces::~PagePieces() = default;
PagePieces::PagePieces(PagePieces&&) noexcept = default;
PagePieces& PagePieces::operator=(PagePieces&&) noexcept = default;

void PagePieces::show(const Document& document, const std::shared_ptr<const FontLibrary>& library) {
    const bool has_other_faces = kept_->fonts.use(library);
    const bool has_other_inks = std::exchange(kept_->inks, document.inks) != document.inks;
    if (has_other_faces || has_other_inks) kept_->groups.clear();
    kept_->pictures.take(document);
    kept_->pieces.clear();
    std::map<std::string, WrittenGroup> before = std::exchange(kept_->groups, {});
    for (const DisplayList& page : document.pages) kept_->show(page, before);
    kept_->fonts.cut_parts();
    kept_->pieces.insert(kept_->fonts.pieces().begin(), kept_->fonts.pieces().end());
}

const std::map<std::string, std::string>& PagePieces::pieces() const {
    return kept_->pieces;
}

std::shared_ptr<const std::vector<unsigned char>> PagePieces::font(std::string_view part) const {
    return kept_->fonts.bytes(part);
}

std::optional<ServedPicture> PagePieces::picture(std::string_view id) {
    return kept_->pictures.served(id);
}

}  // namespace banxin
