#include "compare/changes/pair_furniture.h"

#include <algorithm>
#include <set>

#include "compare/changes/reorder_pieces.h"
#include "compare/version/find_text.h"

namespace banxin {
namespace {

std::set<TextKey> furniture_of(const EditionVersion& version) {
    std::set<TextKey> keys;
    for (const TextVersion& text : version.texts) {
        if (text.key.story.value.empty()) keys.insert(text.key);
    }
    return keys;
}

class FurniturePairs {
  public:
    FurniturePairs(const EditionVersion& before, const EditionVersion& after, const PagePairs& pages)
        : before_(furniture_of(before)), after_(furniture_of(after)), pages_(pages) {}

    PageNumber page_of(const TextKey& key) const {
        const auto now = pages_.now(key.page);
        if (now && after_.contains({key.element, {}, *now})) return *now;
        if (stays(key)) return key.page;
        return now.value_or(PageNumber{-1 - key.page.value});
    }

  private:
    /// The page of its number has such a text, and had none as long as it had another number.
    bool stays(const TextKey& key) const {
        const auto then = pages_.then(key.page);
        return after_.contains(key) && then && !before_.contains({key.element, {}, *then});
    }

    std::set<TextKey> before_;
    std::set<TextKey> after_;
    const PagePairs& pages_;
};

}  // namespace

EditionVersion with_furniture_pages(EditionVersion before, const EditionVersion& after, const PagePairs& pages) {
    const FurniturePairs pairs(before, after, pages);
    for (TextVersion& text : before.texts) {
        if (!text.key.story.value.empty()) continue;
        text.key.page = pairs.page_of(text.key);
        const TextVersion* now = text.key.element == Element::folio ? find_text(after, text.key) : nullptr;
        if (now != nullptr) reorder_pieces(text, now->paragraphs);
    }
    std::ranges::sort(before.texts, {}, &TextVersion::key);
    return before;
}

}  // namespace banxin
