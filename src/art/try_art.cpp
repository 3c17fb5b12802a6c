// The answer of `banxin-art` is a line: `size WIDTH HEIGHT`, or `wrong WORDS`. It ends without one when it goes beyond
// its limits, or when the art has brought the drawing library down.
#include "art/try_art.h"

#include <charconv>
#include <filesystem>

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

tl::expected<ArtSize, Phrase> read_answer_line(std::string_view line) {
    if (line.starts_with(kWrongWord)) return tl::unexpected(art_words(std::string(line.substr(kWrongWord.size()))));
    ArtSize size;
    if (line.starts_with(kSizeWord)) {
        line.remove_prefix(kSizeWord.size());
        const auto [end, wrong] = std::from_chars(line.data(), line.data() + line.size(), size.width);
        if (wrong == std::errc() && end != line.data() + line.size())
            std::from_chars(end + 1, line.data() + line.size(), size.height);
    }
    if (size.width > 0 && size.height > 0) return size;
    return tl::unexpected(phrase("cannot be drawn"));
}

}  // namespace

tl::expected<ArtSize, Phrase> try_art(ArtLanguage language, std::string_view bytes) {
    static const std::string program = art_program();
    const ArtAnswer answer = ask_art_process(program, language == ArtLanguage::svg ? "svg" : "pdf", bytes);
    if (!answer.has_started)
        return tl::unexpected(phrase("cannot be looked at, for the program {} cannot be started", program));
    if (answer.end == ArtEnd::broken_down)
        return tl::unexpected(phrase("cannot be drawn: what draws it breaks down over it"));
    if (answer.end == ArtEnd::beyond)
        return tl::unexpected(phrase("cannot be drawn in {} seconds and {} megabytes, and no art may take more",
                                     kMostArtSeconds, kMostArtMegabytes));
    return read_answer_line(std::string_view(answer.said).substr(0, answer.said.find('\n')));
}

}  // namespace banxin
