#include "read/edition/edition_file.h"

#include <algorithm>
#include <filesystem>
#include <span>
#include <utility>

#include "read/edition/read_binding.h"
#include "read/edition/read_ear.h"
#include "read/edition/read_make_up_wish.h"
#include "read/layout/read_span.h"
#include "read/yaml/one_slip.h"
#include "read/yaml/read_name.h"
#include "read/yaml/wrapped_values.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

namespace {

const MapShape kEdition{phrase("an edition"), {"date", "number", "total", "paper", "pages"}};
const MapShape kPage{phrase("a page"),
                     {"page", "book", "layout", "section", "ear", "duty", "colour", "frames", "make_up"}};
const Choices<PictureColour> kColours{{"yes", PictureColour::full}, {"no", PictureColour::grey}};

std::optional<CalendarDate> read_date(const YamlNode& node, Findings& findings) {
    const auto text = read_text(node, findings);
    if (!text) return std::nullopt;
    const auto date = parse_date(*text);
    if (!date) {
        findings.error(node.spot, "invalid-date", phrase("`{}` is not a day of the calendar", *text),
                       phrase("write the year, the month and the day: 2026-11-23"));
    }
    return date;
}

/// A copied edition keeps yesterday's date: its folder tells.
void check_date(const SourceSpot& spot, CalendarDate date, Findings& findings) {
    const auto named = parse_date(std::filesystem::path(spot.file).parent_path().filename().string());
    if (!named || *named == date) return;
    findings.warning(spot, "date-differs",
                     phrase("the edition is of {}, and its folder is called {}", iso_date(date), iso_date(*named)),
                     phrase("the pages print the date that stands here: change it, or the name of the folder"));
}

void read_frames(EditionPage& page, const YamlNode& node, EditionFile& file, Findings& findings) {
    if (node.kind != YamlKind::map) {
        findings.error(node.spot, "not-a-map", phrase("frames are written as names with stories"),
                       phrase("write `frames: {{second: tram}}`"));
        return;
    }
    for (const YamlEntry& entry : node.entries) {
        auto binding = read_binding(entry, page.number, findings);
        if (!binding) {
            if (entry.value.kind != YamlKind::empty)
                file.edition.unread.frames.insert({page.number, FrameId{entry.key}});
            continue;
        }
        page.frames.push_back(std::move(binding->binding));
        file.references.insert(file.references.end(), binding->references.begin(), binding->references.end());
    }
}

// Editors name the duties themselves, in the order in which they print them.
void read_duty(EditionPage& page, const YamlNode& node, Findings& findings) {
    if (node.kind != YamlKind::map) {
        findings.error(node.spot, "not-a-map", phrase("duties are written with the names of those who have them"),
                       phrase("write `duty: {{责任编辑: 沈知微, 版式: 周望}}`"));
        return;
    }
    for (const YamlEntry& entry : node.entries) {
        if (entry.value.kind == YamlKind::empty) continue;  // nobody named yet
        const auto name = read_text(entry.value, findings);
        if (name && !name->empty()) page.duty.push_back({entry.key, *name, entry.key_spot});
    }
}

/// Of a page that names none: its place in the list, of which a spread takes two.
int next_number(const std::vector<EditionPage>& pages) {
    int next = 1;
    for (const EditionPage& page : pages) next += page.pages;
    return next;
}

/// `4`, or `4-5` for a spread.
void read_number(EditionPage& page, const YamlNode& node, Findings& findings) {
    if (node.kind != YamlKind::text || node.text.find('-') == std::string::npos)
        return read_into(page.number.value, &node, read_whole, Bounds{1, 999}, findings);
    const auto span = read_span(node, findings);
    if (!span) return;
    page.number.value = span->first;
    page.pages = span->count();
    if (page.pages == 2 && span->first % 2 == 0 && span->last <= 999) return;
    findings.error(node.spot, "not-facing",
                   phrase("`{}` are not two pages that face each other in the open paper", node.text),
                   phrase("a spread has an even page and the odd one after it, as 4-5"));
}

/// The letter of a part of the paper, as the pages' labels begin with it.
void read_book(EditionPage& page, const YamlNode& node, Findings& findings) {
    const auto book = read_text(node, findings);
    if (!book) return;
    page.book = *book;
    if (book->find_first_of("0123456789 \t-") == std::string::npos) return;
    findings.error(node.spot, "not-a-book", phrase("`{}` is no letter of a part of the paper", *book),
                   phrase("write `book: B`; its pages count from 1, with the letter before the number"));
}

void take_make_up(EditionPage& page, const YamlNode& node, EditionFile& file, Findings& findings) {
    auto read = read_make_up_wish(node, page.number, findings);
    if (!read) return;
    page.make_up = std::move(read->wish);
    file.references.insert(file.references.end(), read->references.begin(), read->references.end());
}

/// A key that is not known, and that may have been meant for the page's number by what stands behind it.
bool may_be_number(const YamlEntry& entry, const Findings& of_keys) {
    const bool is_known = std::ranges::count(of_keys.list, entry.key_spot, &Diagnostic::spot) == 0;
    return !is_known && entry.value.text.find_first_of("0123456789") != std::string::npos;
}

bool may_be_numbered_otherwise(const YamlNode& page, const Findings& of_keys) {
    return std::ranges::any_of(page.entries, [&](const YamlEntry& entry) { return may_be_number(entry, of_keys); });
}

bool is_key_of_page(const YamlEntry& entry) {
    return std::ranges::any_of(kPage.keys, [&](const std::string& key) { return means(key_words(), entry.key, key); });
}

/// Frames that are not indented below their key, which the reader of keys has told: read as they were meant, so that
/// nothing is told that follows from it.
void read_frames_beside(EditionPage& page, const YamlNode& node, EditionFile& file) {
    bool is_below = false;
    for (const YamlEntry& entry : node.entries) {
        if (is_key_of_page(entry)) {
            is_below = means(key_words(), entry.key, "frames");
            continue;
        }
        const bool is_misspelt = is_slip_of(entry.key, key_words_of(kPage.what.english(), kPage.keys));
        Findings told_already;
        auto binding = is_below && !is_misspelt ? read_binding(entry, page.number, told_already) : std::nullopt;
        if (!binding) continue;
        page.frames.push_back(std::move(binding->binding));
        file.references.insert(file.references.end(), binding->references.begin(), binding->references.end());
    }
}

void read_page(EditionFile& file, const YamlNode& node, Findings& findings) {
    Findings of_keys;
    const auto map = open_map(node, kPage, of_keys);
    findings.add(of_keys.list);
    if (!map) file.page_numbers = PageList::damaged;
    if (!map) return;
    EditionPage page;
    page.spot = map->spot();
    page.number = PageNumber{next_number(file.edition.pages)};
    if (const auto* number = map->find("page")) {
        Findings of_number;
        page.spot = number->spot;
        read_number(page, *number, of_number);
        findings.add(of_number.list);
        if (has_errors(of_number.list)) file.page_numbers = PageList::damaged;
    } else if (may_be_numbered_otherwise(node, of_keys)) {
        file.page_numbers = PageList::damaged;
    }
    if (const auto* book = map->find("book")) read_book(page, *book, findings);
    if (const auto* layout = map->need("layout", findings)) {
        read_into(page.layout, layout, read_text, findings);
        if (!page.layout.empty()) file.layout_spots.emplace(page.layout, layout->spot);
    }
    read_into(page.section, map->find("section"), read_name, findings);
    read_into(page.ear, map->find("ear"), read_ear, findings);
    if (const auto* duty = map->find("duty")) read_duty(page, *duty, findings);
    read_into(page.colour, map->find("colour"), read_choice<PictureColour>, kColours, findings);
    if (const auto* frames = map->find("frames")) read_frames(page, *frames, file, findings);
    if (has_errors(of_keys.list)) read_frames_beside(page, node, file);
    if (const auto* make_up = map->find("make_up")) take_make_up(page, *make_up, file, findings);
    file.edition.pages.push_back(std::move(page));
}

void check_page_numbers(const std::vector<EditionPage>& pages, Findings& findings) {
    std::map<PageNumber, SourceSpot> seen;
    for (const EditionPage& page : pages) {
        for (int number = page.number.value; page.holds({number}); ++number) {
            const auto [first, fresh] = seen.emplace(PageNumber{number}, page.spot);
            if (fresh) continue;
            findings.error(page.spot, "duplicate-page", phrase("two pages have the number {}", number),
                           phrase("the first one is in line {}", first->second.line));
            break;
        }
    }
}

/// Every book counts its pages from 1.
void number_in_books(std::vector<EditionPage>& pages) {
    std::map<std::string, int> counted;
    for (EditionPage& page : pages) {
        page.in_book = counted[page.book] + 1;
        counted[page.book] += page.pages;
    }
}

constexpr std::size_t kMostPages = 999;

void read_pages(EditionFile& file, const YamlNode& node, Findings& findings) {
    const Phrase hint = phrase("list its pages, each with its number and its layout: `- {{page: 1, layout: front}}`");
    const auto* list = read_list_like(hint, node, findings);
    if (list == nullptr) return;
    for (const YamlNode& page : std::span(*list).first(std::min(list->size(), kMostPages)))
        read_page(file, page, findings);
    if (list->size() > kMostPages) {
        findings.error((*list)[kMostPages].spot, "too-many-pages",
                       phrase("an edition has no more than {} pages, and this one {}", kMostPages, list->size()),
                       phrase("make an edition of its own of those that follow"));
    }
    if (list->empty()) findings.error(node.spot, "missing-key", phrase("an edition needs at least one page"), hint);
    Findings of_numbers;
    check_page_numbers(file.edition.pages, of_numbers);
    if (has_errors(of_numbers.list)) file.page_numbers = PageList::damaged;
    findings.add(of_numbers.list);
    std::stable_sort(file.edition.pages.begin(), file.edition.pages.end(),
                     [](const EditionPage& a, const EditionPage& b) { return a.number < b.number; });
    number_in_books(file.edition.pages);
}

// Of two equal keys one value is not read, and stories may stand in it.
bool names_doubled(const Findings& findings) {
    return std::any_of(findings.list.begin(), findings.list.end(),
                       [](const Diagnostic& found) { return found.code == "duplicate-key"; });
}

}  // namespace

std::optional<EditionFile> read_edition_file(const SourceText& source, Findings& findings) {
    const auto root = read_yaml(source, findings);
    if (!root) return std::nullopt;
    const auto map = open_map(*root, kEdition, findings);
    if (!map) return std::nullopt;
    EditionFile file;
    file.edition.file = source.file;
    if (const auto* date = map->need("date", findings)) {
        file.edition.date = read_date(*date, findings);
        if (file.edition.date) check_date(date->spot, *file.edition.date, findings);
    }
    read_into(file.edition.number, map->find("number"), read_whole, Bounds{1, 99'999}, findings);
    read_into(file.edition.total, map->find("total"), read_whole, Bounds{1, 9'999'999}, findings);
    file.paper_spot = map->spot();
    if (const auto* paper = map->find("paper")) {
        file.paper_spot = paper->spot;
        file.paper = read_text(*paper, findings);
    }
    const auto* pages = map->need("pages", findings);
    Findings in_pages;
    if (pages != nullptr) read_pages(file, *pages, in_pages);
    if (pages == nullptr || has_errors(in_pages.list) || names_doubled(findings)) file.page_list = PageList::damaged;
    if (pages == nullptr || names_doubled(findings)) file.page_numbers = PageList::damaged;
    findings.add(in_pages.list);
    find_wrapped_values(*root, Severity::warning, findings);
    return file;
}

std::vector<MapShape> edition_maps() {
    return {kEdition, kPage};
}

}  // namespace banxin
