#include "model/caption_text.h"

#include <string_view>

namespace banxin {
namespace {

/// A wide space beside Chinese and Japanese, a word space in other papers.
std::string_view space_between(Language language) {
    return language == Language::ko || language == Language::en ? " " : "　";
}

void append_stretch(std::vector<Stretch>& stretches, Stretch next, Language language) {
    if (next.text.empty()) return;
    if (!stretches.empty()) stretches.back().text += space_between(language);
    stretches.push_back(std::move(next));
}

}  // namespace

std::vector<Stretch> caption_stretches(const StoryPicture& picture, const Paper& paper) {
    std::vector<Stretch> stretches;
    if (!picture.title.empty()) stretches.push_back({paper.captions.title_mark + picture.title, Emphasis::bold});
    append_stretch(stretches, {picture.caption, Emphasis::none}, paper.language);
    if (paper.captions.credit == CreditPlace::run_in)
        append_stretch(stretches, {picture.credit, Emphasis::none}, paper.language);
    return stretches;
}

}  // namespace banxin
