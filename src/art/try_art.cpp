// The answer of `banxin-art` is a line: `size WIDTH HEIGHT`, for a PDF with the facts of its page behind it, or
// `wrong WORDS`. It ends without one when it goes beyond
// its limits, or when the art has brought the drawing library down.
#include "art/try_art.h"

#include <filesystem>
#include <optional>
#include <sstream>

#include "art/art_limits.h"
#include "art/art_process.h"
#include "art/art_words.h"
#include "base/own_folder.h"

namespace banxin {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view kSizeWord = "size ";
constexpr std::string_view kWrongWord = "wrong ";

/// Beside the program, where the library's installation has it, or in the build.
std::string art_program() {
    std::error_code none;
    const fs::path own = own_folder();
    for (const char* folder : {"", BANXIN_PROGRAMS_FROM_LIBRARY}) {
        const fs::path program = own / folder / "banxin-art";
        if (!own.empty() && fs::exists(program, none)) return program.lexically_normal().string();
    }
    return BANXIN_ART_PROGRAM;
}

/// The words behind `size`: its numbers, and of a PDF its page.
std::optional<TriedArt> read_facts(std::string_view words) {
    std::istringstream in{std::string(words)};
    TriedArt tried;
    in >> tried.size.width >> tried.size.height;
    if (!in || tried.size.width <= 0 || tried.size.height <= 0) return std::nullopt;
    ArtPage page;
    in >> page.box >> page.left >> page.top >> page.right >> page.bottom >> page.pages >> page.turn >> page.is_empty;
    if (in) tried.page = page;
    return tried;
}

tl::expected<TriedArt, Phrase> read_answer_line(std::string_view line) {
    if (line.starts_with(kWrongWord)) return tl::unexpected(art_words(std::string(line.substr(kWrongWord.size()))));
    const auto facts =
        line.starts_with(kSizeWord) ? read_facts(line.substr(kSizeWord.size())) : std::optional<TriedArt>();
    if (facts) return *facts;
    return tl::unexpected(phrase("cannot be drawn"));
}

}  // namespace

Phrase beyond_art_limits() {
    return phrase("cannot be drawn in {} seconds and {} megabytes, and no art may take more", kMostArtSeconds,
                  kMostArtMegabytes);
}

tl::expected<TriedArt, Phrase> try_art(ArtLanguage language, std::string_view bytes) {
    static const std::string program = art_program();
    const ArtAnswer answer = ask_art_process(program, language == ArtLanguage::svg ? "svg" : "pdf", bytes);
    if (!answer.has_started)
        return tl::unexpected(phrase("cannot be looked at, for the program {} cannot be started", program));
    if (answer.end == ArtEnd::broken_down)
        return tl::unexpected(phrase("cannot be drawn: what draws it breaks down over it"));
    if (answer.end == ArtEnd::beyond) return tl::unexpected(beyond_art_limits());
    return read_answer_line(std::string_view(answer.said).substr(0, answer.said.find('\n')));
}

}  // namespace banxin
