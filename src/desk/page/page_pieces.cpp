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
    PieceJson json;
};

/// A page's groups by their pieces' names, and its own piece.
struct WrittenPage {
    std::map<std::string, WrittenGroup> groups;
    PieceJson facts;
};

namespace {

bool is_of(const WrittenGroup& written, const std::vector<const Mark*>& marks) {
    return std::ranges::equal(written.marks, marks, [](const Mark& was, const Mark* is) { return was == *is; });
}

WrittenGroup write_group(const std::vector<const Mark*>& marks, const GroupTerms& terms) {
    WrittenGroup written;
    written.marks.reserve(marks.size());
    for (const Mark* mark : marks) written.marks.push_back(*mark);
    written.json = piece_json(group_json(marks, terms));
    return written;
}

std::string name_of(const DisplayList& page) {
    return fmt::format("page/{}", page.page.value);
}

/// Groups written before are taken from `before`.
WrittenPage write_page(const DisplayList& page, WrittenPage before, const GroupTerms& terms) {
    const std::vector<PageGroup> shown = page_groups(page);
    WrittenPage written{{}, piece_json(page_facts(page, shown))};
    for (const PageGroup& group : shown) {
        const std::string piece = name_of(page) + "/" + group.name;
        const auto was = before.groups.find(piece);
        const bool stays = was != before.groups.end() && is_of(was->second, group.marks);
        written.groups.emplace(piece, stays ? std::move(was->second) : write_group(group.marks, terms));
    }
    return written;
}

}  // namespace

struct PagePieces::Kept {
    WebFonts fonts;
    PagePictures pictures;
    std::vector<ScreenInk> inks;
    std::map<PageNumber, WrittenPage> pages;
    PieceMap pieces;

    /// What was written is good no more: other faces, or inks that look otherwise.
    bool is_told_otherwise(const Document& document, const std::shared_ptr<const FontLibrary>& library) {
        const bool has_other_faces = fonts.use(library);
        const bool has_other_inks = std::exchange(inks, document.inks) != document.inks;
        return has_other_faces || has_other_inks;
    }

    template <typename HasChanged>
    void show(const Document& document, const HasChanged& has_changed) {
        pictures.take(document);
        std::map<PageNumber, WrittenPage> before = std::exchange(pages, {});
        for (const DisplayList& page : document.pages) {
            auto known = before.extract(page.page);
            if (known && !has_changed(page.page)) {
                pages.insert(std::move(known));
            } else {
                pages.emplace(page.page, write_page(page, known ? std::move(known.mapped()) : WrittenPage{},
                                                    {inks, fonts, pictures}));
            }
        }
        fonts.cut_parts();
        gather();
    }

    void gather() {
        pieces.clear();
        for (const auto& [number, page] : pages) {
            pieces.emplace(fmt::format("page/{}", number.value), page.facts);
            for (const auto& [name, group] : page.groups) pieces.emplace(name, group.json);
        }
        pieces.insert(fonts.pieces().begin(), fonts.pieces().end());
    }
};

PagePieces::PagePieces() : kept_(std::make_unique<Kept>()) {}
PagePieces::~PagePieces() = default;
PagePieces::PagePieces(PagePieces&&) noexcept = default;
PagePieces& PagePieces::operator=(PagePieces&&) noexcept = default;

void PagePieces::show(const Document& document, const std::shared_ptr<const FontLibrary>& library) {
    if (kept_->is_told_otherwise(document, library)) kept_->pages.clear();
    kept_->show(document, [](PageNumber) { return true; });
}

void PagePieces::show(const Document& document, const std::shared_ptr<const FontLibrary>& library,
                      const std::vector<PageNumber>& changed) {
    if (kept_->is_told_otherwise(document, library)) kept_->pages.clear();
    kept_->show(document, [&](PageNumber page) { return std::ranges::find(changed, page) != changed.end(); });
}

const PieceMap& PagePieces::pieces() const {
    return kept_->pieces;
}

std::shared_ptr<const std::vector<unsigned char>> PagePieces::font(std::string_view part) const {
    return kept_->fonts.bytes(part);
}

std::optional<ServedPicture> PagePieces::picture(std::string_view id) {
    return kept_->pictures.served(id);
}

}  // namespace banxin
