#include "read/picture/picture_store.h"

#include <utility>

#include "read/picture/picture_probe.h"

namespace banxin {

StoredPicture PictureStore::take(const Files& files, const std::string& path) {
    const FileFacts facts = files.look(path);
    if (const auto kept = kept_.find(path); kept != kept_.end() && kept->second.facts.still(facts))
        return kept->second.picture;
    StoredPicture picture = look_through(files, path, facts);
    kept_.insert_or_assign(path, Kept{facts, picture});
    return picture;
}

StoredPicture PictureStore::look_through(const Files& files, const std::string& path, const FileFacts& facts) const {
    auto bytes = files.read(path);
    if (!bytes) return tl::unexpected(PictureFault{bytes.error().diagnostics.front().message});
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
    std::erase_if(kept_, [&](const auto& kept) { return !paths.contains(kept.first); });
}

}  // namespace banxin
