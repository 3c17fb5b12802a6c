#include "art/art_words.h"

#include <array>
#include <cstdlib>
#include <string_view>

namespace banxin {
namespace {

/// A sentence up to what a library adds, and the phrase for both.
struct ArtSentence {
    std::string_view start;
    Phrase (*words)(const std::string& added);
};

/// A number behind a word of a library's sentence; 0 where there is none.
int number_behind(const std::string& sentence, std::string_view word) {
    const std::size_t at = sentence.find(word);
    return at == std::string::npos ? 0 : std::atoi(sentence.c_str() + at + word.size());
}

/// `XML parse error: Error domain 1 code 77 on line 3 column 9 of data: Premature end …`: the place is what helps.
Phrase damaged_svg(const std::string& added) {
    const int line = number_behind(added, "on line ");
    if (line < 1) return phrase("is a damaged SVG: it cannot be read");
    return phrase("is a damaged SVG: what stands in its line {}, column {} is no XML", line,
                  number_behind(added, " column "));
}

Phrase damaged_pdf(const std::string& added) {
    if (added.find("encrypted") != std::string::npos) return phrase("is a PDF that cannot be read without a password");
    return phrase("is a damaged PDF: it cannot be read");
}

constexpr std::array kArtSentences{
    ArtSentence{"has no size, or one that cannot be meant",
                [](const std::string&) { return phrase("has no size, or one that cannot be meant"); }},
    ArtSentence{"is a PDF without a page", [](const std::string&) { return phrase("is a PDF without a page"); }},
    ArtSentence{"is a damaged PDF: its first page cannot be read",
                [](const std::string&) { return phrase("is a damaged PDF: its first page cannot be read"); }},
    ArtSentence{"is a damaged PDF: it cannot be read",
                [](const std::string&) { return phrase("is a damaged PDF: it cannot be read"); }},
    ArtSentence{"is a damaged SVG: it cannot be read",
                [](const std::string&) { return phrase("is a damaged SVG: it cannot be read"); }},
    ArtSentence{"cannot be drawn: it takes more memory than art may",
                [](const std::string&) { return phrase("cannot be drawn: it takes more memory than art may"); }},
    ArtSentence{"cannot be drawn: it has a form that draws itself",
                [](const std::string&) { return phrase("cannot be drawn: it has a form that draws itself"); }},
    ArtSentence{"cannot be drawn: it draws more than 20 million times",
                [](const std::string&) { return phrase("cannot be drawn: it draws more than 20 million times"); }},
    ArtSentence{
        "cannot be drawn: something in it has no width or no height",
        [](const std::string&) { return phrase("cannot be drawn: something in it has no width or no height"); }},
    ArtSentence{"cannot be drawn: a picture within it is damaged",
                [](const std::string&) { return phrase("cannot be drawn: a picture within it is damaged"); }},
    ArtSentence{"is a damaged SVG: ", damaged_svg},
    ArtSentence{"is a damaged PDF: ", damaged_pdf},
    ArtSentence{"needs librsvg, which draws SVG: ",
                [](const std::string& added) { return phrase("needs librsvg, which draws SVG: {}", added); }},
    ArtSentence{"needs poppler, which draws PDF: ",
                [](const std::string& added) { return phrase("needs poppler, which draws PDF: {}", added); }},
    ArtSentence{"cannot be drawn: ", [](const std::string& added) { return phrase("cannot be drawn: {}", added); }},
};

}  // namespace

Phrase art_words(const std::string& english) {
    for (const ArtSentence& sentence : kArtSentences) {
        if (english.starts_with(sentence.start)) return sentence.words(english.substr(sentence.start.size()));
    }
    return verbatim(english);
}

}  // namespace banxin
