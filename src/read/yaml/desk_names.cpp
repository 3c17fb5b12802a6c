#include "read/yaml/desk_names.h"

#include <algorithm>
#include <array>

namespace banxin {
namespace {

struct DeskName {
    std::string_view written;
    std::string_view english;
};

// One name may mean different things in different files: the first that the map has is meant.
constexpr auto kDeskNames = std::to_array<DeskName>({
    {"标题", "headline"}, {"大标题", "headline"},  {"主标题", "headline"},  {"正标题", "headline"},
    {"题目", "headline"}, {"副标题", "deck"},      {"副标", "deck"},        {"子标题", "deck"},
    {"引标题", "kicker"}, {"引标", "kicker"},      {"肩标题", "kicker"},    {"眉标题", "kicker"},
    {"眉标", "kicker"},   {"上题", "kicker"},      {"记者", "byline"},      {"作者署名", "byline"},
    {"摘要", "summary"},  {"内容提要", "summary"}, {"导语", "summary"},     {"图注", "caption"},
    {"图说", "caption"},  {"说明", "caption"},     {"图片文字", "caption"}, {"配文", "caption"},
    {"摄", "credit"},     {"摄影者", "credit"},    {"供图", "credit"},      {"配图", "pictures"},
    {"配图", "picture"},  {"照片", "pictures"},    {"照片", "picture"},     {"插图", "pictures"},
    {"插图", "picture"},  {"图", "pictures"},      {"边框", "box"},         {"边框", "boxes"},
    {"框线", "box"},      {"加框", "box"},         {"错字", "words"},       {"错处", "words"},
    {"错误", "words"},    {"原句", "words"},       {"改正", "should"},      {"正字", "should"},
    {"改成", "should"},   {"应改为", "should"},    {"校对", "who"},         {"校对人", "who"},
    {"体例", "house"},    {"内置体例", "paper"},   {"报纸", "paper"},       {"版号", "page"},
    {"版次", "page"},     {"通栏", "banner"},      {"文章", "story"},       {"稿子", "story"},
    {"转至", "jump"},     {"下转", "jump"},        {"转到", "jump"},        {"框号", "id"},
    {"框架名", "id"},     {"出版日期", "date"},    {"期数", "number"},      {"总期数", "total"},
    {"颜色", "ink"},      {"大小", "size"},        {"字体大小", "size"},
});

/// A thing that is written elsewhere, in a file whose map has a key.
struct DeskThing {
    std::string_view written;
    std::string_view beside;
    Wording instead;
};

constexpr auto kThingsElsewhere = std::to_array<DeskThing>({
    {"小标题", "headline", wording_of("a crosshead stands in the text, on a line of its own behind `## `")},
    {"小标", "headline", wording_of("a crosshead stands in the text, on a line of its own behind `## `")},
    {"正文", "headline", wording_of("the text stands below the head, behind its second line of `---`")},
});

const FileWord* word_among(const std::vector<FileWord>& words, std::string_view english) {
    const auto word = std::ranges::find(words, english, &FileWord::english);
    return word == words.end() ? nullptr : &*word;
}

}  // namespace

const FileWord* called_at_desks(std::string_view written, const std::vector<FileWord>& words) {
    for (const DeskName& name : kDeskNames) {
        if (name.written != written) continue;
        if (const FileWord* word = word_among(words, name.english)) return word;
    }
    return nullptr;
}

Phrase done_otherwise(std::string_view written, const std::vector<FileWord>& words) {
    for (const DeskThing& thing : kThingsElsewhere) {
        if (thing.written == written && word_among(words, thing.beside) != nullptr) return phrase(thing.instead);
    }
    return {};
}

}  // namespace banxin
