#include "cli/press_changed.h"

#include "prepress/changed/changed_plates.h"

namespace banxin {

Result<Phrase> plates_changed(const std::vector<PressFile>& before, const PressFolder& folder, const Edition& edition,
                              const std::vector<const DisplayList*>& written) {
    std::vector<PressFile> after;
    for (const DisplayList* sheet : written) {
        auto file = read_press_file(folder.name_of(*sheet), folder.bytes_of(pressed_page(*sheet, edition)));
        if (!file) return tl::unexpected(std::move(file.error()));
        after.push_back(*std::move(file));
    }
    std::vector<ChangedPlates> pages = changed_plates(before, after);
    // Pages that are not written now are not gone.
    std::erase_if(pages, [](const ChangedPlates& page) { return page.after.empty(); });
    return changed_plates_table(pages);
}

}  // namespace banxin
