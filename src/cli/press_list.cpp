#include "cli/press_list.h"

#include <filesystem>

#include "base/text_table.h"
#include "cli/press_folder.h"
#include "issue/language.h"

namespace banxin {
namespace {

/// What is known of one sheet.
struct ListedSheet {
    PressState state;
    bool is_there = false;    ///< Its file.
    bool is_current = false;  ///< The file shows the page as it is now.
    bool is_withheld = false;
};

Phrase words_for(const ListedSheet& sheet) {
    if (sheet.state.is_held) return sheet.is_there ? phrase("held, an older file stays") : phrase("held");
    if (sheet.is_withheld) return sheet.is_there ? phrase("withheld, an older file stays") : phrase("withheld");
    if (!sheet.is_there) return phrase("not written");
    return sheet.is_current ? phrase("written, unchanged since") : phrase("written, changed since");
}

}  // namespace

PressList press_list(const PressIssue& press, const Edition& edition, const PressRecord& record,
                     const std::string& folder) {
    std::vector<TextRow> rows{
        {said(phrase("page")), said(phrase("state")), said(phrase("version")), said(phrase("file"))}};
    PressList list;
    for (std::size_t index = 0; index < press.sheets().pages.size(); ++index) {
        const DisplayList& page = press.sheets().pages[index];
        ListedSheet sheet{record.state(pressed_page(page, edition))};
        const PressState& state = sheet.state;
        sheet.is_there = !state.file.empty() && std::filesystem::exists(std::filesystem::path(folder) / state.file);
        const std::string now = press.run().version(index);
        sheet.is_current = state.shows == now;
        sheet.is_withheld = press.withheld(index).has_value() || state.withheld == now;
        const bool is_done = sheet.is_there && sheet.is_current && !state.is_held && !sheet.is_withheld;
        list.is_all_written = list.is_all_written && is_done;
        rows.push_back({page.label, said(words_for(sheet)), sheet.is_there ? std::to_string(state.version) : "–",
                        sheet.is_there ? state.file : "–"});
    }
    list.table = text_table(rows);
    return list;
}

}  // namespace banxin
