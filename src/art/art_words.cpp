#include "art/art_words.h"

#include <array>

namespace banxin {
namespace {

/// A sentence up to what a library adds, and the phrase for both.
struct ArtSentence {
    std::string_view start;
    Phrase (*words)(const std::string& added);
};

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
    ArtSentence{"is a damaged SVG: ", [](const std::string& added) { return phrase("is a damaged SVG: {}", added); }},
    ArtSentence{"is a damaged PDF: ", [](const std::string& added) { return phrase("is a damaged PDF: {}", added); }},
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
