#include "cli/codes/code_tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

#include "cli/codes/code_groups.h"
#include "issue/file_tongue.h"
#include "issue/language.h"
#include "read/yaml/words_of_maps.h"

namespace banxin {
namespace {

std::array<const CodeGroup*, 14> groups() {
    return {&kCodesOfAnyFile, &kCodesOfPapers,    &kCodesOfLayouts, &kCodesOfEditions, &kCodesOfStories,
            &kCodesOfCopy,    &kCodesOfMadePages, &kCodesOfMakeUp,  &kCodesOfCommands, &kCodesOfPreflight,
            &kCodesOfPress,   &kCodesOfPdfx,      &kCodesOfProofs,  &kCodesOfDesk};
}

std::vector<std::string> codes_of(const CodeRow& row) {
    std::istringstream words{std::string(row.codes)};
    std::vector<std::string> codes;
    for (std::string word; words >> word;) codes.push_back(word);
    return codes;
}

/// The codes, and the Chinese keys by which a house turns them off.
std::vector<std::string> names_of_row(const CodeGroup& group, const CodeRow& row) {
    std::vector<std::string> names = codes_of(row);
    if (group.keys_of.empty()) return names;
    for (const std::string& code : codes_of(row))
        for (const std::string_view chinese : key_word(group.keys_of, code).chinese) names.emplace_back(chinese);
    return names;
}

std::string said_or_nothing(const Wording& wording) {
    return wording.one.empty() ? std::string() : phrase(wording).in(tongue_of_no_file());
}

std::string heading(const std::string& words) {
    return said(phrase_in("heading", "{}:", words));
}

std::size_t columns_of(const CodeGroup& group) {
    const auto is_used = [](const Wording& title) { return !title.one.empty(); };
    return static_cast<std::size_t>(std::ranges::count_if(group.titles, is_used));
}

/// The keys by which a house turns rules off, in Chinese: the English ones are the codes.
std::string chinese_keys(const CodeGroup& group, const CodeRow& row) {
    std::string keys;
    for (const std::string& code : codes_of(row))
        keys += (keys.empty() ? "" : " ") + spelt_in(WordLanguage::chinese, key_word(group.keys_of, code));
    return keys;
}

/// The codes, and under them what is said of them; what stands behind the first column with its title.
std::string for_terminal(const CodeGroup& group, const CodeRow& row) {
    std::string out = fmt::format("{}", fmt::join(codes_of(row), " "));
    if (!group.keys_of.empty()) out += "  " + chinese_keys(group, row);
    out += "\n";
    for (std::size_t i = 0; i < columns_of(group); ++i) {
        const std::string words = said_or_nothing(row.cells[i]);
        if (words.empty()) continue;
        const std::string title = said(phrase(group.titles[i]));
        out += "  " + (i == 0 ? words : said(phrase_in("heading", "{}: {}", title, words))) + "\n";
    }
    return out;
}

std::string for_terminal(const CodeGroup& group) {
    std::string out = heading(said(phrase(group.heading))) + "\n";
    for (const CodeRow& row : group.rows) out += for_terminal(group, row);
    return out;
}

std::string in_markdown(const CodeGroup& group) {
    const std::size_t columns = columns_of(group);
    std::string out = fmt::format("<!-- codes: {} -->\n| {} |", group.name, said(phrase_in("of a message", "code")));
    if (!group.keys_of.empty()) out += fmt::format(" {} |", said(phrase("key in Chinese")));
    for (std::size_t i = 0; i < columns; ++i) out += fmt::format(" {} |", said(phrase(group.titles[i])));
    out += group.keys_of.empty() ? "\n|---|" : "\n|---|---|";
    for (std::size_t i = 0; i < columns; ++i) out += "---|";
    out += "\n";
    for (const CodeRow& row : group.rows) {
        out += fmt::format("| `{}` |", fmt::join(codes_of(row), "` `"));
        if (!group.keys_of.empty()) out += fmt::format(" `{}` |", chinese_keys(group, row));
        for (std::size_t i = 0; i < columns; ++i) out += fmt::format(" {} |", said_or_nothing(row.cells[i]));
        out += "\n";
    }
    return out + "<!-- end -->\n";
}

}  // namespace

std::string code_tables(TableForm form) {
    std::string out;
    for (const CodeGroup* group : groups())
        out += (out.empty() ? "" : "\n") + (form == TableForm::markdown ? in_markdown(*group) : for_terminal(*group));
    return out;
}

std::string meaning_of_code(std::string_view code) {
    std::string out;
    for (const CodeGroup* group : groups()) {
        for (const CodeRow& row : group->rows) {
            if (std::ranges::count(names_of_row(*group, row), code) == 0) continue;
            out += heading(said(phrase(group->heading))) + "\n" + for_terminal(*group, row);
        }
    }
    return out;
}

std::vector<std::string> known_codes() {
    std::vector<std::string> all;
    for (const CodeGroup* group : groups()) {
        for (const CodeRow& row : group->rows) std::ranges::copy(names_of_row(*group, row), std::back_inserter(all));
    }
    return all;
}

}  // namespace banxin
