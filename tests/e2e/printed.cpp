#include "e2e/printed.h"

#include <poppler-destination.h>
#include <poppler-font.h>
#include <poppler-toc.h>
#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-page.h>

#include <memory>
#include <nlohmann/json.hpp>

#include "base/unicode.h"
#include "e2e/program.h"

namespace banxin::test {
namespace {

using nlohmann::json;

std::string utf8(const poppler::ustring& text) {
    const poppler::byte_array bytes = text.to_utf8();
    return {bytes.begin(), bytes.end()};
}

bool is_white(char32_t c) {
    return c <= U' ' || c == U'\u00A0' || c == U'\u3000' || (c >= U'\u2000' && c <= U'\u200B');
}

/// Whole points inside of each word's box.
std::vector<PrintedWord> words_of(const poppler::page& paper) {
    std::vector<PrintedWord> words;
    for (const poppler::text_box& box : paper.text_list()) {
        const poppler::rectf area = box.bbox();
        words.push_back({static_cast<int>(area.left()) + 1, static_cast<int>(area.top()) + 1,
                         static_cast<int>(area.right()), static_cast<int>(area.bottom())});
    }
    return words;
}

void read_texts(poppler::document& document, Printed& printed) {
    for (int page = 0; page < document.pages(); ++page) {
        const std::unique_ptr<poppler::page> paper(document.create_page(page));
        printed.texts.push_back(without_white(utf8(paper->text(poppler::rectf(), poppler::page::raw_order_layout))));
        printed.words.push_back(words_of(*paper));
    }
}

void read_outline(poppler::document& document, Printed& printed) {
    const std::unique_ptr<poppler::toc> toc(document.create_toc());
    if (!toc) return;
    for (const poppler::toc_item* item : toc->root()->children()) printed.outline.push_back(utf8(item->title()));
}

/// The pages that named destinations stand on.
std::map<std::string, int> read_places(poppler::document& document) {
    std::map<std::string, int> places;
    for (const auto& [name, destination] : document.create_destination_map()) {
        places[name] = destination.page_number() - 1;
    }
    return places;
}

/// qpdf writes text as `u:…` (Unicode) or `b:…` (bytes).
std::string name_of(const json& text) {
    return text.get<std::string>().substr(2);
}

void read_links(const std::string& pdf, const std::map<std::string, int>& places, Printed& printed) {
    const json told = json::parse(run("qpdf", {"--json", pdf}).out);
    const json& objects = told.at("qpdf").at(1);
    const auto object = [&](const json& reference) -> const json& {
        return objects.at("obj:" + reference.get<std::string>()).at("value");
    };
    for (const json& page : told.at("pages")) {
        printed.links.emplace_back();
        const json& value = object(page.at("object"));
        if (!value.contains("/Annots")) continue;
        const json& listed = value.at("/Annots");
        for (const json& annotation : listed.is_string() ? object(listed) : listed) {
            printed.links.back().insert(places.at(name_of(object(annotation).at("/Dest"))));
        }
    }
}

}  // namespace

std::string without_white(const std::string& text) {
    std::u32string kept = to_utf32(text);
    std::erase_if(kept, is_white);
    return to_utf8(kept);
}

Printed read_back(const std::string& pdf) {
    Printed printed;
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_file(pdf));
    if (!document) return printed;
    read_texts(*document, printed);
    for (const poppler::font_info& font : document->fonts()) {
        printed.fonts.push_back({font.name(), font.is_embedded(), font.is_subset()});
    }
    read_outline(*document, printed);
    read_links(pdf, read_places(*document), printed);
    printed.title = utf8(document->get_title());
    printed.created = document->get_creation_date_t();
    return printed;
}

}  // namespace banxin::test
