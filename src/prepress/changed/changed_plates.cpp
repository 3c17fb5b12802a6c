#include "prepress/changed/changed_plates.h"

#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "prepress/pass/plate_words.h"

namespace banxin {
namespace {

constexpr std::array<std::string_view, 4> kPressOrder{"Cyan", "Magenta", "Yellow", "Black"};

/// Which file of the older run is a page's; null for a page that is new.
using OlderFiles = std::map<const PressFile*, const PressFile*>;

std::map<std::string, std::vector<const PressFile*>> by_label(const std::vector<PressFile>& files,
                                                              const std::set<const PressFile*>& paired) {
    std::map<std::string, std::vector<const PressFile*>> labels;
    for (const PressFile& file : files) {
        if (!paired.contains(&file) && !file.label.empty()) labels[file.label].push_back(&file);
    }
    return labels;
}

OlderFiles older_files(const std::vector<PressFile>& before, const std::vector<PressFile>& after) {
    OlderFiles older;
    std::set<const PressFile*> paired;
    const auto pair = [&](const PressFile& now, const PressFile& then) {
        older[&now] = &then;
        paired.insert({&now, &then});
    };
    for (const PressFile& now : after) {
        const auto then =
            std::find_if(before.begin(), before.end(), [&](const PressFile& file) { return file.name == now.name; });
        if (then != before.end()) pair(now, *then);
    }
    auto left = by_label(before, paired);
    for (const auto& [label, files] : by_label(after, paired)) {
        if (files.size() == 1 && left[label].size() == 1) pair(*files.front(), *left[label].front());
    }
    return older;
}

/// The four, then the spots by name.
std::vector<std::string> in_press_order(const std::set<std::string>& plates) {
    std::vector<std::string> ordered;
    for (const std::string_view process : kPressOrder) {
        if (plates.contains(std::string(process))) ordered.emplace_back(process);
    }
    for (const std::string& plate : plates) {
        if (std::find(ordered.begin(), ordered.end(), plate) == ordered.end()) ordered.push_back(plate);
    }
    return ordered;
}

ChangedPlates compared(const PressFile& before, const PressFile& after) {
    std::set<std::string> made, bare, stays;
    for (const auto& [plate, print] : after.plates) {
        const auto then = before.plates.find(plate);
        (then != before.plates.end() && then->second == print ? stays : made).insert(plate);
    }
    for (const auto& plate : before.plates) {
        if (!after.plates.contains(plate.first)) bare.insert(plate.first);
    }
    const PressFile& named = after.name.empty() ? before : after;
    return {named.label.empty() ? named.name : named.label,
            before.name,
            after.name,
            in_press_order(made),
            in_press_order(bare),
            in_press_order(stays)};
}

Phrase listed_plates(const std::vector<std::string>& plates) {
    std::vector<Phrase> words;
    for (const std::string& plate : plates) words.push_back(plate_words(plate));
    return listed(words);
}

Phrase made_words(const ChangedPlates& page) {
    if (page.before.empty()) return phrase("all plates are new: {}", listed_plates(page.made));
    if (page.made.empty()) return phrase("no plate");
    if (page.made.size() == 1 && !page.stays.empty()) return phrase("{} only", plate_words(page.made.front()));
    return listed_plates(page.made);
}

Phrase page_row(const ChangedPlates& page) {
    if (page.after.empty()) return phrase("page {}: the page is gone", page.label);
    const Phrase row = phrase("page {}: {}", page.label, made_words(page));
    return page.bare.empty() ? row : phrase("{}; nothing is on {} any more", row, listed_plates(page.bare));
}

std::ptrdiff_t count_of(const std::vector<ChangedPlates>& pages, std::vector<std::string> ChangedPlates::*plates) {
    std::ptrdiff_t count = 0;
    for (const ChangedPlates& page : pages) count += static_cast<std::ptrdiff_t>((page.*plates).size());
    return count;
}

}  // namespace

std::vector<ChangedPlates> changed_plates(const std::vector<PressFile>& before, const std::vector<PressFile>& after) {
    const OlderFiles older = older_files(before, after);
    std::set<const PressFile*> seen;
    std::vector<ChangedPlates> pages;
    for (const PressFile& now : after) {
        const auto then = older.find(&now);
        if (then != older.end()) seen.insert(then->second);
        pages.push_back(compared(then == older.end() ? PressFile() : *then->second, now));
    }
    for (const PressFile& then : before) {
        if (!seen.contains(&then)) pages.push_back(compared(then, {}));
    }
    return pages;
}

Phrase changed_plates_table(const std::vector<ChangedPlates>& pages) {
    Phrase table;
    for (const ChangedPlates& page : pages) table = table + page_row(page) + verbatim("\n");
    const std::ptrdiff_t made = count_of(pages, &ChangedPlates::made);
    const std::ptrdiff_t stays = count_of(pages, &ChangedPlates::stays);
    return table +
           phrase("{}, {}", counted(made, "{} plate to make", "{} plates to make"),
                  counted(stays, "{} stays as it is", "{} stay as they are")) +
           verbatim("\n");
}

std::string changed_plates_json(const std::vector<ChangedPlates>& pages) {
    using Json = nlohmann::ordered_json;
    Json list = Json::array();
    for (const ChangedPlates& page : pages) {
        const auto name = [](const std::string& file) { return file.empty() ? Json(nullptr) : Json(file); };
        list.push_back({{"page_label", page.label},
                        {"before", name(page.before)},
                        {"after", name(page.after)},
                        {"made", page.made},
                        {"bare", page.bare},
                        {"stays", page.stays}});
    }
    const bool same = std::all_of(pages.begin(), pages.end(), [](const ChangedPlates& page) { return page.same(); });
    const Json json{{"version", 1}, {"same", same}, {"pages", std::move(list)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace banxin
