#include "desk/page/page_pictures.h"

#include <fmt/format.h>

#include <utility>

#include "base/content_hash.h"
#include "render/art_as_svg.h"

namespace banxin {
namespace {

constexpr std::size_t kHashDigits = 32;

}  // namespace

void PagePictures::take(const PictureBytes& bytes, HashedFiles& known) {
    if (!bytes || known.contains(bytes.get())) return;
    const auto before = files_.find(bytes.get());
    if (before != files_.end()) {
        known.insert(*before);
        return;
    }
    const std::string_view text(reinterpret_cast<const char*>(bytes->data()), bytes->size());
    known[bytes.get()] = {bytes, content_hash(text).substr(0, kHashDigits)};
}

void PagePictures::take(const Mark& mark, HashedFiles& known) {
    if (const auto* image = std::get_if<PlacedImage>(&mark)) take(image->bytes, known);
    if (const auto* art = std::get_if<VectorArt>(&mark)) take(art->bytes, known);
}

void PagePictures::take(const Document& document) {
    HashedFiles known;
    for (const DisplayList& page : document.pages) {
        for (const Mark& mark : page.marks) take(mark, known);
    }
    files_ = std::move(known);
    pictures_.clear();
    art_.clear();
    for (const DisplayList& page : document.pages) {
        for (const Mark& mark : page.marks) {
            if (const auto* art = std::get_if<VectorArt>(&mark)) art_.emplace(id_of(*art), *art);
            const auto* image = std::get_if<PlacedImage>(&mark);
            if (image == nullptr || !image->bytes) continue;
            const bool is_png = image->format == ImageFormat::png;
            pictures_.emplace(id_of(*image), ServedPicture{is_png ? "image/png" : "image/jpeg", image->bytes});
        }
    }
    std::erase_if(drawn_, [this](const auto& drawn) { return !art_.contains(drawn.first); });
}

std::string PagePictures::hash_of(const PictureBytes& bytes) const {
    const auto known = files_.find(bytes.get());
    return known == files_.end() ? "" : known->second.hash;
}

std::string PagePictures::id_of(const PlacedImage& image) const {
    const std::string hash = hash_of(image.bytes);
    if (hash.empty()) return hash;
    return hash + (image.format == ImageFormat::png ? ".png" : ".jpg");
}

std::string PagePictures::id_of(const VectorArt& art) const {
    const std::string hash = hash_of(art.bytes);
    if (hash.empty()) return hash;
    return fmt::format("{}-{}{}.svg", hash, height_of_art(art), art.colour == ImageColour::grey ? "-grey" : "");
}

std::optional<ServedPicture> PagePictures::served(std::string_view id) {
    if (const auto picture = pictures_.find(id); picture != pictures_.end()) return picture->second;
    if (const auto drawn = drawn_.find(id); drawn != drawn_.end()) return drawn->second;
    const auto art = art_.find(id);
    if (art == art_.end()) return std::nullopt;
    const std::string svg = art_as_svg(art->second);
    ServedPicture picture{"image/svg+xml", std::make_shared<const std::vector<unsigned char>>(svg.begin(), svg.end())};
    return drawn_.emplace(id, std::move(picture)).first->second;
}

}  // namespace banxin
