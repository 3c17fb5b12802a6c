#include "compare/version/packed_version.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

#include "base/content_hash.h"
#include "compare/version/gzip.h"
#include "compare/version/version_json.h"

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kPackedVersion = 1;

std::string add_piece(PackedVersion& packed, const std::string& text) {
    std::string name = content_hash(text);
    packed.pieces.emplace(name, gzipped(text));
    return name;
}

/// A story's texts are one piece, and so are those of a page's furniture.
std::map<std::pair<StoryId, PageNumber>, std::vector<TextVersion>> by_owner(const std::vector<TextVersion>& texts) {
    std::map<std::pair<StoryId, PageNumber>, std::vector<TextVersion>> owners;
    for (const TextVersion& text : texts) owners[{text.key.story, text.key.page}].push_back(text);
    return owners;
}

std::optional<std::string> fetched(const std::string& name, const FetchPiece& fetch) {
    const auto bytes = fetch(name);
    auto text = bytes ? gunzipped(*bytes) : std::nullopt;
    return text && content_hash(*text) == name ? text : std::nullopt;
}

/// The names in a list of pieces; nothing for what is no such list.
std::optional<std::vector<std::string>> names_in(const Json& list, const char* key) {
    if (!list.is_object() || list.value("version", 0) != kPackedVersion || !list.contains(key)) return std::nullopt;
    std::vector<std::string> names;
    for (const Json& name : list[key]) {
        if (!name.is_string()) return std::nullopt;
        names.push_back(name);
    }
    return names;
}

bool fetch_pages(EditionVersion& version, const std::vector<std::string>& names, const FetchPiece& fetch) {
    for (const std::string& name : names) {
        const auto text = fetched(name, fetch);
        auto page = text ? page_from_json(*text) : std::nullopt;
        if (!page) return false;
        version.pages.push_back(*std::move(page));
    }
    return true;
}

bool fetch_texts(EditionVersion& version, const std::vector<std::string>& names, const FetchPiece& fetch) {
    for (const std::string& name : names) {
        const auto text = fetched(name, fetch);
        const auto texts = text ? texts_from_json(*text) : std::nullopt;
        if (!texts) return false;
        version.texts.insert(version.texts.end(), texts->begin(), texts->end());
    }
    std::sort(version.texts.begin(), version.texts.end(),
              [](const TextVersion& a, const TextVersion& b) { return a.key < b.key; });
    return true;
}

}  // namespace

PackedVersion packed(const EditionVersion& version) {
    PackedVersion packed;
    Json pages = Json::array();
    for (const PageVersion& page : version.pages) pages.push_back(add_piece(packed, page_json(page)));
    Json texts = Json::array();
    for (const auto& entry : by_owner(version.texts)) texts.push_back(add_piece(packed, texts_json(entry.second)));
    const Json list{{"version", kPackedVersion}, {"pages", std::move(pages)}, {"texts", std::move(texts)}};
    packed.name = add_piece(packed, list.dump());
    return packed;
}

std::optional<EditionVersion> unpacked(const std::string& name, const FetchPiece& fetch) {
    const auto text = fetched(name, fetch);
    if (!text) return std::nullopt;
    const Json list = Json::parse(*text, nullptr, false);
    const auto pages = names_in(list, "pages");
    const auto texts = names_in(list, "texts");
    EditionVersion version;
    if (!pages || !texts || !fetch_pages(version, *pages, fetch) || !fetch_texts(version, *texts, fetch))
        return std::nullopt;
    return version;
}

}  // namespace banxin
