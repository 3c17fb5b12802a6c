#include "cli/terms/term_tables.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text_table.h"
#include "cli/terms/term_rows.h"
#include "issue/file_tongue.h"
#include "issue/language.h"

namespace banxin {
namespace {

/// `fold (of a spread)` is called `fold`.
std::string_view without_remark(std::string_view name) {
    return name.substr(0, name.find(" ("));
}

std::vector<std::string> names_listed(std::string_view list) {
    std::vector<std::string> names;
    for (std::string_view rest = list; !rest.empty();) {
        const std::size_t comma = rest.find(", ");
        names.emplace_back(without_remark(rest.substr(0, comma)));
        rest.remove_prefix(comma == std::string_view::npos ? rest.size() : comma + 2);
    }
    return names;
}

std::vector<std::string> names_of_term(const TermRow& row) {
    std::vector<std::string> names = names_listed(row.english);
    std::ranges::copy(names_listed(row.chinese), std::back_inserter(names));
    return names;
}

/// A list of Chinese words has the comma of the language.
std::string chinese_names(const TermRow& row) {
    return fmt::format("{}", fmt::join(names_listed(row.chinese), "、"));
}

std::string meaning_told(const TermRow& row) {
    return phrase(row.meaning).in(tongue_of_no_file());
}

bool is_chinese_spoken() {
    return spoken_language() == "zh";
}

/// Who reads Chinese looks for a word by the Chinese.
TextRow term_cells(const TermRow& row) {
    if (is_chinese_spoken()) return {chinese_names(row), std::string(row.english), meaning_told(row)};
    return {std::string(row.english), chinese_names(row), meaning_told(row)};
}

TextRow titles_of_terms() {
    const std::string english = said(phrase("English"));
    const std::string chinese = said(phrase("Chinese"));
    const std::string what = said(phrase("what it is"));
    return is_chinese_spoken() ? TextRow{chinese, english, what} : TextRow{english, chinese, what};
}

std::string group_in_markdown(const TermGroup& group) {
    std::string out =
        fmt::format("<!-- terms: {} -->\n| {} |\n|---|---|---|\n", group.name, fmt::join(titles_of_terms(), " | "));
    for (const TermRow& row : group.rows) out += fmt::format("| {} |\n", fmt::join(term_cells(row), " | "));
    return out + "<!-- end -->\n";
}

std::string rows_on_terminal(const TermGroup& group, const std::vector<TextRow>& rows) {
    return said(phrase_in("heading", "{}:", said(phrase(group.heading)))) + "\n" + text_table(rows);
}

std::string group_on_terminal(const TermGroup& group) {
    std::vector<TextRow> rows{titles_of_terms()};
    for (const TermRow& row : group.rows) rows.push_back(term_cells(row));
    return rows_on_terminal(group, rows);
}

}  // namespace

std::string term_tables(TableForm form) {
    std::string out;
    for (const TermGroup& group : term_groups())
        out += (out.empty() ? "" : "\n") +
               (form == TableForm::markdown ? group_in_markdown(group) : group_on_terminal(group));
    return out;
}

std::string meaning_of_term(std::string_view word) {
    std::string out;
    for (const TermGroup& group : term_groups()) {
        std::vector<TextRow> rows;
        for (const TermRow& row : group.rows) {
            if (std::ranges::count(names_of_term(row), word) > 0) rows.push_back(term_cells(row));
        }
        if (!rows.empty()) out += rows_on_terminal(group, rows);
    }
    return out;
}

std::vector<std::string> known_terms() {
    std::vector<std::string> all;
    for (const TermGroup& group : term_groups()) {
        for (const TermRow& row : group.rows) std::ranges::copy(names_of_term(row), std::back_inserter(all));
    }
    return all;
}

}  // namespace banxin
