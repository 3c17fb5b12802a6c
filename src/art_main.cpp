// `banxin-art svg` or `banxin-art pdf`: reads the art on its standard input and draws it on trial, within limits. Says
// `size WIDTH HEIGHT` in thousandths of a point, or `wrong` and why. Ends without a word, by a signal, beyond its
// limits.
#include <fmt/format.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstdio>
#include <iterator>
#include <string>
#include <string_view>

#include "art/art_limits.h"
#include "art/art_size.h"
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

std::string answer(std::string_view language, const std::string& bytes) {
    const bool is_svg = language == "svg";
    const auto size = is_svg ? svg_size(bytes) : pdf_size(bytes);
    if (!size) return "wrong " + size.error();
    VectorArt art;
    art.format = is_svg ? ArtFormat::svg : ArtFormat::pdf;
    art.bytes = std::make_shared<const std::vector<unsigned char>>(bytes.begin(), bytes.end());
    const std::string wrong =
        draw_on_trial(std::move(art), {from_thousandths(size->width), from_thousandths(size->height)});
    if (!wrong.empty()) return "wrong cannot be drawn: " + wrong;
    return fmt::format("size {} {}", size->width, size->height);
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
