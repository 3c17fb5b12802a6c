// `banxin-art svg` or `banxin-art pdf`: reads the art on its standard input and draws it on trial, within limits. Says
// `size WIDTH HEIGHT` in thousandths of a point, for a PDF with its page behind it (words_of()), or `wrong` and why.
// Ends without a word, by a signal, beyond its limits.
#include <fmt/format.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstdio>
#include <iterator>
#include <string>
#include <string_view>

#include "art/art_limits.h"
#include "art/art_size.h"
#include "art_boxes.h"
#include "art_pictures.h"
#include "render/draw_on_trial.h"

namespace banxin {
namespace {

void limit(__rlimit_resource what, rlim_t most) {
    const rlimit both{most, most};
    setrlimit(what, &both);
}

void set_limits() {
    limit(RLIMIT_CPU, kMostArtSeconds);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    limit(RLIMIT_DATA, rlim_t{kMostArtMegabytes} << 20);  // a sanitizer's own tables would not go into it
#endif
}

std::string read_input() {
    std::string bytes;
    char some[65'536];
    for (ssize_t count = 0; (count = read(STDIN_FILENO, some, sizeof some)) > 0;)
        bytes.append(some, static_cast<std::size_t>(count));
    return bytes;
}

Length from_thousandths(int thousandths) {
    return Length::pt(thousandths) / 1000;
}

/// The art, with what is to be seen of it at the corner and the rest of its page round that.
VectorArt art_to_try(const TriedArt& tried, ArtFormat format, const std::string& bytes) {
    const ArtPage& page = tried.page;
    VectorArt art;
    art.format = format;
    art.bytes = std::make_shared<const std::vector<unsigned char>>(bytes.begin(), bytes.end());
    art.area = {Length(), Length(), from_thousandths(tried.size.width), from_thousandths(tried.size.height)};
    art.whole = {from_thousandths(-page.left), from_thousandths(-page.top),
                 from_thousandths(tried.size.width + page.left + page.right),
                 from_thousandths(tried.size.height + page.top + page.bottom)};
    return art;
}

std::string words_of(const TriedArt& tried, ArtFormat format) {
    std::string words = fmt::format("size {} {}", tried.size.width, tried.size.height);
    const ArtPage& page = tried.page;
    if (format == ArtFormat::pdf)
        words += fmt::format(" {} {} {} {} {} {} {} {:d}", page.box, page.left, page.top, page.right, page.bottom,
                             page.pages, page.turn, page.is_empty);
    return words;
}

std::string answer(std::string_view language, const std::string& bytes) {
    const ArtFormat format = language == "svg" ? ArtFormat::svg : ArtFormat::pdf;
    const std::string overload = format == ArtFormat::pdf ? overload_in(bytes) : std::string();
    if (!overload.empty()) return "wrong cannot be drawn: " + overload;
    const auto size = format == ArtFormat::svg ? svg_size(bytes) : pdf_size(bytes);
    if (!size) return "wrong " + size.error();
    TriedArt tried = format == ArtFormat::svg ? TriedArt{*size} : laid_page(bytes, *size);
    const DrawnTrial drawn = draw_on_trial(art_to_try(tried, format, bytes));
    if (!drawn.wrong.empty()) return "wrong cannot be drawn: " + drawn.wrong;
    if (format == ArtFormat::svg && has_damaged_picture(bytes))
        return "wrong cannot be drawn: a picture within it is damaged";
    tried.page.is_empty = drawn.shows_nothing;
    return words_of(tried, format);
}

}  // namespace
}  // namespace banxin

int main(int count, char** words) {
    if (count != 2 || (std::string_view(words[1]) != "svg" && std::string_view(words[1]) != "pdf")) {
        std::fputs("banxin-art draws a picture on trial for banxin: banxin-art svg|pdf <FILE\n", stderr);
        return 2;
    }
    banxin::set_limits();
    const std::string said = banxin::answer(words[1], banxin::read_input()) + "\n";
    return write(STDOUT_FILENO, said.data(), said.size()) == static_cast<ssize_t>(said.size()) ? 0 : 1;
}
