#include <fmt/format.h>

#include <map>
#include <set>
#include <string>

#include "base/unicode.h"
#include "check/make_up_rules.h"
#include "check/placed_stories.h"

namespace banxin {
namespace {

/// 本报讯 without a reporter, or a place, has nothing to write in one way or another.
bool has_form(const std::string& dateline) {
    const std::u32string words = to_utf32(dateline);
    const std::size_t last = words.find_last_not_of(U" \u3000");
    return words.substr(0, last + 1).find_first_of(U" \u3000（）()【】[]〔〕＝=：:0123456789") != std::u32string::npos;
}

/// How a dateline is written, its names and dates left out: the marks that surround them, as `（）` or `【】`, or none.
std::string form_of(const std::string& dateline) {
    static const std::u32string kMarks = U"（）()【】[]〔〕＝=：:";
    std::u32string form;
    for (const char32_t c : to_utf32(dateline)) {
        if (kMarks.find(c) != std::u32string::npos) form += c;
    }
    return to_utf8(form);
}

std::string dateline_of(const Story& story) {
    std::string words;
    if (story.body.empty()) return words;
    for (const Stretch& stretch : story.body.front().spans) {
        if (stretch.emphasis != Emphasis::dateline) break;
        words += stretch.text;
    }
    return words;
}

}  // namespace

MakeUpFindings judge_datelines(const Edition& edition, const FilledEdition& filled) {
    std::map<std::string, std::vector<const Story*>> by_form;
    for (const StoryId& id : placed_stories(filled)) {
        const Story& story = edition.stories.at(id);
        const std::string dateline = dateline_of(story);
        if (has_form(dateline)) by_form[form_of(dateline)].push_back(&story);
    }
    std::size_t most = 0;
    const Story* usual = nullptr;
    for (const auto& [form, stories] : by_form) {
        if (stories.size() <= most) continue;
        most = stories.size();
        usual = stories.front();
    }
    MakeUpFindings found;
    for (const auto& [form, stories] : by_form) {
        if (stories.front() == usual) continue;
        for (const Story* story : stories) {
            found.push_back({MakeUpRule::mixed_datelines, story->body.front().spot,
                             phrase("the dateline of `{}` is written in another way than that of `{}`", story->id.value,
                                    usual->id.value),
                             phrase("write all of an issue in one form")});
        }
    }
    return found;
}

}  // namespace banxin
