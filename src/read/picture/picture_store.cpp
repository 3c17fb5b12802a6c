#include "read/picture/picture_store.h"

#include <string_view>
#include <utility>

#include "art/try_art.h"
#include "read/picture/picture_probe.h"

namespace banxin {
namespace {

constexpr int kMostBeyond = 4;  // At three seconds each.

Phrase not_looked_at() {
    return phrase("is not looked at, for {} others take more than art may", kMostBeyond);
}

bool is_photograph(std::string_view bytes) {
    return bytes.starts_with("\xFF\xD8") || bytes.starts_with("\x89PNG");
}

}  // namespace

StoredPicture PictureStore::take(const Files& files, const std::string& path) {
    const FileFacts facts = files.look(path);
    if (const auto kept = kept_.find(path); kept != kept_.end() && kept->second.facts.still(facts))
        return kept->second.picture;
    StoredPicture picture = look_through(files, path, facts);
    if (!picture && picture.error().message == not_looked_at()) return picture;
    if (!picture && picture.error().message == beyond_art_limits()) ++beyond_;
    kept_.insert_or_assign(path, Kept{facts, picture});
    return picture;
}

StoredPicture PictureStore::look_through(const Files& files, const std::string& path, const FileFacts& facts) const {
    auto bytes = files.read(path);
    if (!bytes) return tl::unexpected(PictureFault{bytes.error().diagnostics.front().message});
    if (beyond_ >= kMostBeyond && !is_photograph(*bytes))
        return tl::unexpected(PictureFault{not_looked_at(), phrase("mend those first")});
    // Memories count their versions anew in every run.
    const bool outlives_us = files.on_disk(path).has_value();
    if (auto known = outlives_us ? facts_.find(path, facts) : std::nullopt) {
        known->bytes = std::make_shared<const std::vector<unsigned char>>(bytes->begin(), bytes->end());
        return *std::move(known);
    }
    StoredPicture picture = probe_picture(path, *std::move(bytes)).map_error([](const Phrase& message) {
        return PictureFault{message, phrase("export it again as JPEG, PNG or SVG")};
    });
    if (picture && outlives_us) facts_.keep(*picture, facts);
    return picture;
}

void PictureStore::keep_only(const std::set<std::string>& paths) {
    beyond_ = 0;
    std::erase_if(kept_, [&](const auto& kept) { return !paths.contains(kept.first); });
}

}  // namespace banxin
