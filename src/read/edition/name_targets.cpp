#include "read/edition/name_targets.h"

#include "model/page_label.h"

namespace banxin {

namespace {

/// The page that a jump names by its label or its number.
const EditionPage* page_called(const std::string& label, const Edition& edition) {
    if (label.find_first_not_of("0123456789") == std::string::npos && label.size() <= 3)
        return page_holding({std::stoi(label)}, edition);
    for (const EditionPage& page : edition.pages) {
        for (int number = page.number.value; page.holds({number}); ++number) {
            if (page_label({number}, edition) == label) return &page;
        }
    }
    return nullptr;
}

/// The same, or the spread both pages of which it names: 4-5.
const EditionPage* target_called(const std::string& label, const Edition& edition) {
    const std::size_t dash = label.find('-');
    if (dash == std::string::npos) return page_called(label, edition);
    const EditionPage* first = page_called(label.substr(0, dash), edition);
    const EditionPage* last = page_called(label.substr(dash + 1), edition);
    const bool is_one = first != nullptr && first == last && first->pages == 2;
    return is_one && label.substr(0, dash) != label.substr(dash + 1) ? first : nullptr;
}

/// The first page of the book (叠) whose letter a label begins with; of the edition where it has none.
Phrase first_page_words(const std::string& label, const Edition& edition) {
    for (const EditionPage& page : edition.pages) {
        if (!page.book.empty() && label.starts_with(page.book))
            return phrase("the first page of part `{}` is called `{}`", page.book, page_label(page.number, edition));
    }
    return phrase("its first page is called `{}`", page_label(edition.pages.front().number, edition));
}

}  // namespace

void name_targets(EditionMaterial& material, Findings& findings) {
    if (material.paper == PaperState::broken) return;
    Edition& edition = material.file.edition;
    for (EditionPage& page : edition.pages) {
        for (FrameBinding& frame : page.frames) {
            auto* binding = std::get_if<StoryBinding>(&frame.content);
            if (binding == nullptr || binding->jump != JumpMode::page) continue;
            const bool by_label = !binding->target_label.empty();
            const EditionPage* target =
                by_label ? target_called(binding->target_label, edition) : page_holding(binding->target, edition);
            if (target != nullptr) {
                binding->target = target->number;
            } else if (by_label && material.file.page_numbers != PageList::damaged) {
                const bool spread = binding->target_label.find('-') != std::string::npos;
                findings.error(binding->jump_spot, "jump-without-hole",
                               spread ? phrase("no spread of the edition is called `{}`", binding->target_label)
                                      : phrase("no page of the edition is called `{}`", binding->target_label),
                               first_page_words(binding->target_label, edition));
                binding->jump = JumpMode::no;
            }
        }
    }
}

}  // namespace banxin
