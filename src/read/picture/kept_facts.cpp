#include "read/picture/kept_facts.h"

#include <fmt/format.h>

#include <cstdint>
#include <sstream>

namespace banxin {
namespace {

/// To be counted up when a picture is looked through for more than it was.
constexpr int kFactsVersion = 1;

/// FNV-1a: names a place in the cache. What lies there says whose it is.
std::uint64_t hash_of(std::string_view text) {
    std::uint64_t hash = 14'695'981'039'346'656'037u;
    for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 1'099'511'628'211u;
    return hash;
}

std::string identity(const std::string& path, const FileVersion& version) {
    return fmt::format("{} {} {} {} {}\n", kFactsVersion, version.size, version.time, version.node, path);
}

std::string key_of(const std::string& identity) {
    return fmt::format("picture-{:016x}", hash_of(identity));
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
    if (!numbers || format < 0 || format > static_cast<int>(PictureFormat::pdf)) return std::nullopt;
    picture.format = static_cast<PictureFormat>(format);
    picture.path = path;
    return picture;
}

void KeptFacts::keep(const Picture& picture, const FileFacts& facts) const {
    if (!facts.version) return;
    const std::string mine = identity(picture.path, *facts.version);
    cache_.keep(key_of(mine), fmt::format("{}{} {} {} {}\n", mine, static_cast<int>(picture.format), picture.width,
                                          picture.height, picture.orientation));
}

}  // namespace banxin
