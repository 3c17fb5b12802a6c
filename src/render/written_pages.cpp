#include "render/written_pages.h"

#include <algorithm>
#include <iterator>

#include "base/phrase.h"
#include "base/unicode.h"
#include "display/page_numbers.h"
#include "render/draw_marks.h"

namespace banxin {
namespace {

constexpr std::size_t kMostNamed = 12;

/// What a page has to show, and what its file shows; characters in the order of their codes.
struct PageContent {
    std::u32string characters;
    std::size_t glyphs = 0;
};

PageContent wanted_of(const DisplayList& page) {
    PageContent wanted;
    for (const Mark& mark : page.marks) {
        const auto* run = std::get_if<GlyphRun>(&mark);
        if (run == nullptr) continue;
        wanted.glyphs += run->glyphs.size();
        if (has_text(*run)) wanted.characters += to_utf32(run->text);
    }
    std::sort(wanted.characters.begin(), wanted.characters.end());
    return wanted;
}

void append_utf32(std::u32string& text, std::u16string_view more) {
    for (std::size_t i = 0; i < more.size(); ++i) {
        char32_t character = more[i];
        const bool is_pair = character >= 0xD800 && character < 0xDC00 && i + 1 < more.size();
        if (is_pair) character = 0x10000 + ((character - 0xD800) << 10) + (more[++i] - 0xDC00);
        text += character;
    }
}

void append_read(std::u32string& text, std::string_view codes, const WrittenFont& font) {
    const auto width = static_cast<std::size_t>(font.bytes_per_glyph);
    for (std::size_t i = 0; i + width <= codes.size(); i += width) {
        unsigned code = static_cast<unsigned char>(codes[i]);
        if (width == 2) code = code << 8 | static_cast<unsigned char>(codes[i + 1]);
        const auto characters = font.characters.find(code);
        if (characters != font.characters.end()) append_utf32(text, characters->second);
    }
}

template <typename Fonts>
PageContent found_in(const ShownText& shown, const Fonts& fonts) {
    PageContent found;
    append_utf32(found.characters, shown.spelt);
    for (const auto& [name, codes] : shown.fonts) {
        const WrittenFont& font = fonts.at(name);
        append_read(found.characters, codes.read, font);
        found.glyphs += (codes.read.size() + codes.spelt_over.size()) / static_cast<std::size_t>(font.bytes_per_glyph);
    }
    std::sort(found.characters.begin(), found.characters.end());
    return found;
}

std::u32string missing_characters(const PageContent& wanted, const PageContent& found) {
    std::u32string missing;
    std::set_difference(wanted.characters.begin(), wanted.characters.end(), found.characters.begin(),
                        found.characters.end(), std::back_inserter(missing));
    return missing;
}

std::string shortened(const std::u32string& characters) {
    return to_utf8(characters.substr(0, kMostNamed)) + (characters.size() > kMostNamed ? "…" : "");
}

bool is_beyond(const GlyphRun& run, const Size& trim) {
    const bool is_level = run.setting == GlyphSetting::level;
    const Length right = is_level ? run.origin.x + run.width : run.origin.x;
    const Length foot = is_level ? run.origin.y : run.origin.y + run.width;
    return run.origin.x < Length() || run.origin.y < Length() || right > trim.width || foot > trim.height;
}

/// What stands beyond the page's edge, where nothing is drawn; else it is a fault that no editor can mend.
Phrase likely_cause(const DisplayList& page) {
    for (const Mark& mark : page.marks) {
        const auto* run = std::get_if<GlyphRun>(&mark);
        if (run == nullptr || run->source.story.value.empty() || !is_beyond(*run, page.trim)) continue;
        return phrase("words of `{}` stand beyond the edge of the page: {}", run->source.story.value,
                      shortened(to_utf32(run->text)));
    }
    return phrase("this is a fault of Banxin or of a library that it draws with; no file is written");
}

Diagnostic lacks(const DisplayList& page, const Phrase& what) {
    return found_at(
        named_page(page),
        {Severity::error, "page-not-whole", {}, phrase("{} did not come into the PDF", what), likely_cause(page)});
}

Phrase named_characters(const std::u32string& characters) {
    return counted(static_cast<std::int64_t>(characters.size()), "{} character: `{}`", "{} characters: `{}`",
                   shortened(characters));
}

int links_in(std::string_view plain) {
    constexpr std::string_view kLink = "/Subtype /Link";
    int links = 0;
    for (std::size_t at = plain.find(kLink); at != plain.npos; at = plain.find(kLink, at + 1)) ++links;
    return links;
}

}  // namespace

void WrittenPages::end_page(const DisplayList& page, int links) {
    const PdfScan::Part part = scan_.next();
    fonts_.add(part);
    WrittenPage written{&page, links, links_in(part.plain), {}};
    for (const PdfStream& stream : part.streams) read_contents(stream.bytes, written.shown);
    pages_.push_back(std::move(written));
}

WrittenPages::Fonts WrittenPages::fonts_of_all() const {
    Fonts fonts;
    for (const WrittenPage& page : pages_) {
        for (const auto& [name, codes] : page.shown.fonts) {
            if (!fonts.contains(name)) fonts.emplace(name, fonts_.find(name));
        }
    }
    return fonts;
}

Result<void> WrittenPages::verdict() {
    fonts_.add(scan_.next());
    const Fonts fonts = fonts_of_all();
    Diagnostics lost;
    for (const WrittenPage& written : pages_) {
        const PageContent wanted = wanted_of(*written.page);
        const PageContent found = found_in(written.shown, fonts);
        if (const auto missing = missing_characters(wanted, found); !missing.empty())
            lost.push_back(lacks(*written.page, named_characters(missing)));
        else if (found.glyphs < wanted.glyphs)
            lost.push_back(
                lacks(*written.page, phrase("{} of {} glyphs", wanted.glyphs - found.glyphs, wanted.glyphs)));
        if (written.written_links < written.links)
            lost.push_back(lacks(*written.page, counted(written.links - written.written_links, "{} link", "{} links")));
    }
    if (lost.empty()) return {};
    return tl::unexpected(Failure{FailureKind::world, std::move(lost)});
}

}  // namespace banxin
