#include "read/picture/kept_facts.h"

#include <fmt/format.h>

#include <sstream>

#include "base/fnv.h"

namespace banxin {
namespace {

/// To be counted up when a picture is looked through for more than it was.
constexpr int kFactsVersion = 2;

std::string identity(const std::string& path, const FileVersion& version) {
    return fmt::format("{} {} {} {} {}\n", kFactsVersion, version.size, version.time, version.node, path);
}

std::string key_of(const std::string& identity) {
    return fmt::format("picture-{:016x}", fnv_1a(identity));
}

std::string pdf_words(const PdfFacts& pdf) {
    return fmt::format("{} {} {} {} {} {} {} {}", static_cast<int>(pdf.box), pdf.left, pdf.top, pdf.right, pdf.bottom,
                       pdf.pages, pdf.turn, static_cast<int>(pdf.is_empty));
}

void read_pdf(std::istream& numbers, PdfFacts& pdf) {
    int box = 0;
    numbers >> box >> pdf.left >> pdf.top >> pdf.right >> pdf.bottom >> pdf.pages >> pdf.turn >> pdf.is_empty;
    if (box >= 0 && box <= static_cast<int>(PageBox::media)) pdf.box = static_cast<PageBox>(box);
}

}  // namespace

std::optional<Picture> KeptFacts::find(const std::string& path, const FileFacts& facts) const {
    if (!facts.version) return std::nullopt;
    const std::string mine = identity(path, *facts.version);
    const auto kept = cache_.find(key_of(mine));
    if (!kept || !kept->starts_with(mine)) return std::nullopt;
    std::istringstream numbers(kept->substr(mine.size()));
    Picture picture;
    int format = 0;
    numbers >> format >> picture.width >> picture.height >> picture.orientation;
    read_pdf(numbers, picture.pdf);
    if (!numbers || format < 0 || format > static_cast<int>(PictureFormat::pdf)) return std::nullopt;
    picture.format = static_cast<PictureFormat>(format);
    picture.path = path;
    return picture;
}

void KeptFacts::keep(const Picture& picture, const FileFacts& facts) const {
    if (!facts.version) return;
    const std::string mine = identity(picture.path, *facts.version);
    cache_.keep(key_of(mine), fmt::format("{}{} {} {} {} {}\n", mine, static_cast<int>(picture.format), picture.width,
                                          picture.height, picture.orientation, pdf_words(picture.pdf)));
}

}  // namespace banxin
