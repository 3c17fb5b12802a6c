#include "read/story/story_pictures.h"

#include <algorithm>
#include <utility>

#include "read/picture/alpha_contour.h"
#include "read/picture/load_picture.h"

namespace banxin {

namespace {

/// A photograph may lose its edges; of a chart or a map, which is lines and words, all is meant to be seen.
PictureScale usual_scale(const Picture& picture) {
    return is_vector(picture.format) ? PictureScale::fit : PictureScale::fill;
}

PictureLook look_of(const NamedPicture& file, const Picture& picture) {
    PictureLook look = file.look;
    look.scale = file.scale.value_or(usual_scale(picture));
    if (file.contour_from_alpha && picture.format == PictureFormat::png && picture.bytes)
        look.contour = alpha_contour({reinterpret_cast<const char*>(picture.bytes->data()), picture.bytes->size()});
    return look;
}

void load_files(StoryPicture& picture, const std::vector<NamedPicture>& files, const PictureFolder& folder) {
    picture.picture = load_picture(folder.sources, {files.front().name, folder.path, files.front().spot});
    picture.look = look_of(files.front(), picture.picture);
    for (std::size_t i = 1; i < files.size(); ++i) {
        ShownPicture other{load_picture(folder.sources, {files[i].name, folder.path, files[i].spot}), {}};
        other.look = look_of(files[i], other.picture);
        picture.others.push_back(std::move(other));
    }
}

StoryPicture from_text(const MarkdownPicture& found, const SourceSpot& spot, const PictureFolder& folder) {
    StoryPicture picture;
    picture.picture = load_picture(folder.sources, {found.file, folder.path, spot});
    picture.look.scale = usual_scale(picture.picture);
    picture.caption = found.caption;
    picture.credit = found.credit;
    picture.spot = spot;
    return picture;
}

StoryPicture from_entry(const PictureEntry& entry, const PictureFolder& folder) {
    StoryPicture picture = entry.words;
    load_files(picture, entry.files, folder);
    return picture;
}

}  // namespace

std::vector<StoryPicture> gather_pictures(const WrittenPictures& written, const PictureFolder& folder) {
    std::vector<StoryPicture> pictures;
    std::vector<bool> used(written.in_head.size());
    for (const MarkdownPicture& found : written.in_text) {
        const auto entry = std::find_if(written.in_head.begin(), written.in_head.end(),
                                        [&](const PictureEntry& e) { return e.files.front().name == found.file; });
        const SourceSpot spot = spot_at(written.source, found.byte);
        if (entry == written.in_head.end()) {
            pictures.push_back(from_text(found, spot, folder));
            continue;
        }
        used[static_cast<std::size_t>(entry - written.in_head.begin())] = true;
        StoryPicture picture = from_entry(*entry, folder);
        if (picture.caption.empty()) picture.caption = found.caption;
        if (picture.credit.empty()) picture.credit = found.credit;
        picture.spot = spot;
        pictures.push_back(std::move(picture));
    }
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (!used[i]) pictures.push_back(from_entry(written.in_head[i], folder));
    }
    return pictures;
}

}  // namespace banxin
