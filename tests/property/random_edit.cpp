#include "property/random_edit.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <set>
#include <vector>

namespace banxin::test {
namespace {

int below(int end, std::mt19937& chance) {
    return static_cast<int>(chance() % static_cast<unsigned>(end));
}

template <typename Container>
auto& any_of(Container& items, std::mt19937& chance) {
    return *std::next(std::begin(items), below(static_cast<int>(std::size(items)), chance));
}

const std::vector<std::string> kPhrases{"早班船今天开出，", "“渡口”",      "12月5日",    "——",
                                        "市民说：",         "ferry pier ", "（见上图）", "明年。",
                                        "新闻发布会上，",   "0.5 公里、",  "雁汐",       "！"};

/// A story that stands on a page: bindings come first, so that what is edited is seen.
std::vector<StoryBinding*> bindings_of(Edition& edition) {
    std::vector<StoryBinding*> all;
    for (EditionPage& page : edition.pages) {
        for (FrameBinding& frame : page.frames) {
            if (auto* story = std::get_if<StoryBinding>(&frame.content)) all.push_back(story);
        }
    }
    return all;
}

Story& any_story(Edition& edition, std::mt19937& chance) {
    std::vector<StoryBinding*> bindings = bindings_of(edition);
    return edition.stories.at(any_of(bindings, chance)->story);
}

std::string words_added(Edition& edition, std::mt19937& chance) {
    Story& story = any_story(edition, chance);
    if (story.body.empty()) return "nothing";
    Block& block = any_of(story.body, chance);
    if (block.spans.empty()) return "nothing";
    const std::string& words = any_of(kPhrases, chance);
    block.spans.back().text += words;
    return "add `" + words + "` to " + story.id.value;
}

std::string words_cut(Edition& edition, std::mt19937& chance) {
    Story& story = any_story(edition, chance);
    if (story.body.empty()) return "nothing";
    Block& block = any_of(story.body, chance);
    if (block.spans.empty() || !block.annotations.empty()) return "nothing";
    std::string& text = block.spans.back().text;
    std::size_t end = std::min<std::size_t>(text.size(), 3 + 3 * static_cast<std::size_t>(below(20, chance)));
    while (end > 0 && (static_cast<unsigned char>(text[text.size() - end]) & 0xc0) == 0x80) --end;
    if (end >= text.size()) return "nothing";
    text.erase(text.size() - end);
    return "cut " + std::to_string(end) + " bytes of " + story.id.value;
}

std::string paragraph_added(Edition& edition, std::mt19937& chance) {
    Story& story = any_story(edition, chance);
    if (story.body.empty()) return "nothing";
    const Block copy = any_of(story.body, chance);
    if (copy.kind == BlockKind::credit) return "nothing";
    story.body.insert(story.body.begin() + below(static_cast<int>(story.body.size()), chance), copy);
    return "repeat a paragraph of " + story.id.value;
}

std::string paragraph_taken(Edition& edition, std::mt19937& chance) {
    Story& story = any_story(edition, chance);
    if (story.body.size() < 3) return "nothing";
    story.body.erase(story.body.begin() + below(static_cast<int>(story.body.size()), chance));
    return "take a paragraph from " + story.id.value;
}

std::string head_changed(Edition& edition, std::mt19937& chance) {
    Story& story = any_story(edition, chance);
    switch (below(6, chance)) {
        case 0:
            story.headline = any_of(kPhrases, chance) + any_of(kPhrases, chance);
            break;
        case 1:
            story.headline += "|" + any_of(kPhrases, chance);
            break;
        case 2:
            story.kicker = story.kicker.empty() ? any_of(kPhrases, chance) : "";
            break;
        case 3:
            if (story.deck.empty())
                story.deck.emplace_back("明年全部开通");
            else
                story.deck.pop_back();
            break;
        case 4:
            story.short_title = any_of(kPhrases, chance);
            break;
        default:
            story.byline += any_of(kPhrases, chance);
    }
    return "change the head of " + story.id.value;
}

/// Its head stands on another line of the manuscript; what is printed stays.
std::string head_written_elsewhere(Edition& edition, std::mt19937& chance) {
    Story& story = any_story(edition, chance);
    ++story.headline_spot.line;
    return "move the head in the manuscript of " + story.id.value;
}

std::string asides_changed(Edition& edition, std::mt19937& chance) {
    Story& story = any_story(edition, chance);
    switch (below(4, chance)) {
        case 0:
            story.drop_cap = story.drop_cap == 0 ? 3 : 0;
            return "large first character of " + story.id.value;
        case 1:
            story.link = story.link.empty() ? "https://example.com/" + story.id.value : "";
            return "link of " + story.id.value;
        case 2:
            if (story.pull)
                story.pull.reset();
            else
                story.pull = PullQuote{"“船什么时候开，要看潮水的脸色。”", {}};
            return "pull quote of " + story.id.value;
        default:
            if (story.facts)
                story.facts.reset();
            else if (!story.body.empty())
                story.facts = FactBox{"大事记", {story.body.front()}, {}};
            return "fact box of " + story.id.value;
    }
}

std::string picture_changed(Edition& edition, std::mt19937& chance) {
    Story& story = any_story(edition, chance);
    if (story.pictures.empty()) return "nothing";
    StoryPicture& picture = any_of(story.pictures, chance);
    switch (below(3, chance)) {
        case 0:
            picture.caption += any_of(kPhrases, chance);
            return "caption of " + story.id.value;
        case 1:
            picture.look.focus.x = below(1000, chance);
            return "focus of " + story.id.value;
        default:
            story.pictures.pop_back();
            return "take a picture from " + story.id.value;
    }
}

std::string frame_moved(Edition& edition, std::mt19937& chance) {
    PageTemplate& layout = edition.layouts.at(any_of(edition.pages, chance).layout);
    FrameTemplate& frame = any_of(layout.frames, chance);
    GridArea& leg = any_of(frame.legs, chance);
    const int by = below(2, chance) == 0 ? -1 : 1;
    const int foot = std::clamp(leg.lines.last + by, leg.lines.first + 5, std::max(layout.lines, leg.lines.first + 5));
    leg.lines.last = foot;
    return "foot of frame " + frame.id.value + " in " + layout.name + " to line " + std::to_string(foot);
}

std::string head_plan_changed(Edition& edition, std::mt19937& chance) {
    PageTemplate& layout = edition.layouts.at(any_of(edition.pages, chance).layout);
    FrameTemplate& frame = any_of(layout.frames, chance);
    switch (below(3, chance)) {
        case 0:
            frame.head.grade = 1 + below(5, chance);
            break;
        case 1:
            frame.head.lines = 1 + below(3, chance);
            break;
        default:
            frame.head.place = static_cast<HeadPlace>(below(5, chance));
    }
    return "head of frame " + frame.id.value + " in " + layout.name;
}

/// A story goes on elsewhere or not at all.
void mend_jumps(Edition& edition) {
    for (EditionPage& page : edition.pages) {
        for (FrameBinding& frame : page.frames) {
            auto* story = std::get_if<StoryBinding>(&frame.content);
            if (story == nullptr || story->jump != JumpMode::page) continue;
            const bool elsewhere = std::any_of(
                edition.pages.begin(), edition.pages.end(),
                [&](const EditionPage& other) { return other.number != page.number && other.holds(story->target); });
            if (!elsewhere) story->jump = JumpMode::no;
        }
    }
}

std::string bindings_swapped(Edition& edition, std::mt19937& chance) {
    std::vector<StoryBinding*> bindings = bindings_of(edition);
    StoryBinding& one = *any_of(bindings, chance);
    StoryBinding& other = *any_of(bindings, chance);
    std::swap(one, other);
    mend_jumps(edition);
    return "swap " + one.story.value + " and " + other.story.value;
}

std::string jump_changed(Edition& edition, std::mt19937& chance) {
    std::vector<StoryBinding*> bindings = bindings_of(edition);
    StoryBinding& binding = *any_of(bindings, chance);
    binding.jump = static_cast<JumpMode>(below(3, chance));
    binding.target = any_of(edition.pages, chance).number;
    Story& story = edition.stories.at(binding.story);
    if (story.short_title.empty()) story.short_title = "早班船";
    mend_jumps(edition);
    return "jump of " + binding.story.value;
}

std::string house_changed(Edition& edition, std::mt19937& chance) {
    Paper& paper = edition.paper;
    switch (below(7, chance)) {
        case 0:
            paper.end_mark = paper.end_mark.empty() ? "■" : "";
            return "end mark";
        case 1:
            paper.fit.widow_lines = 1 + below(3, chance);
            return "widow lines";
        case 2:
            paper.jump.from_position = static_cast<FromPosition>(below(3, chance));
            return "place of the from line";
        case 3:
            paper.jump.landings = 1 + below(2, chance);
            return "landings";
        case 4:
            paper.air.below = 500 + 500 * below(3, chance);
            return "air under heads";
        case 5:
            paper.captions.credit = static_cast<CreditPlace>(below(2, chance));
            return "credits";
        default:
            paper.body.text.lines.punctuation = static_cast<Punctuation>(below(4, chance));
            return "punctuation";
    }
}

std::string page_facts_changed(Edition& edition, std::mt19937& chance) {
    EditionPage& page = any_of(edition.pages, chance);
    switch (below(5, chance)) {
        case 0:
            page.colour = page.colour == PictureColour::full ? PictureColour::grey : PictureColour::full;
            return "colour of a page";
        case 1:
            page.section += any_of(kPhrases, chance);
            return "section of a page";
        case 2:
            if (page.duty.empty())
                page.duty.push_back({"校对", "严冬至", {}});
            else
                page.duty.pop_back();
            return "duties of a page";
        case 3:
            page.book = page.book.empty() ? "B" : "";
            page.in_book = page.book.empty() ? 0 : page.number.value;
            return "label of a page";
        default:
            edition.number += 1;
            return "number of the edition";
    }
}

bool is_placed(Edition& edition, const StoryId& id) {
    const std::vector<StoryBinding*> bindings = bindings_of(edition);
    return std::any_of(bindings.begin(), bindings.end(), [&](const StoryBinding* b) { return b->story == id; });
}

/// Pointers to what stands nowhere any more go, and frames whose pointers have all gone.
void mend_pointers(Edition& edition) {
    for (EditionPage& page : edition.pages) {
        for (FrameBinding& frame : page.frames) {
            auto* pointers = std::get_if<PointerBinding>(&frame.content);
            if (pointers == nullptr) continue;
            std::erase_if(pointers->stories, [&](const StoryId& id) { return !is_placed(edition, id); });
        }
        std::erase_if(page.frames, [](const FrameBinding& frame) {
            const auto* pointers = std::get_if<PointerBinding>(&frame.content);
            return pointers != nullptr && pointers->stories.empty();
        });
    }
}

std::string page_added(Edition& edition, std::mt19937& chance) {
    if (edition.pages.size() > 5) return "nothing";
    EditionPage page = any_of(edition.pages, chance);
    page.number = {edition.pages.back().number.value + edition.pages.back().pages};
    for (FrameBinding& frame : page.frames) {
        auto* binding = std::get_if<StoryBinding>(&frame.content);
        if (binding == nullptr) continue;
        Story story = edition.stories.at(binding->story);
        story.id.value += "-" + std::to_string(page.number.value);
        binding->story = story.id;
        edition.stories[story.id] = story;
    }
    std::erase_if(page.frames,
                  [](const FrameBinding& frame) { return std::holds_alternative<PointerBinding>(frame.content); });
    edition.pages.push_back(page);
    mend_jumps(edition);
    return "add page " + std::to_string(page.number.value);
}

std::string page_taken(Edition& edition, std::mt19937& chance) {
    if (edition.pages.size() < 2 || below(2, chance) == 0) return "nothing";
    const int page = edition.pages.back().number.value;
    edition.pages.pop_back();
    mend_jumps(edition);
    mend_pointers(edition);
    return "take page " + std::to_string(page) + " away";
}

}  // namespace

std::string edit(Edition& edition, std::mt19937& chance) {
    // Words are changed most of the time, as at a desk.
    const std::vector<std::function<std::string(Edition&, std::mt19937&)>> edits{
        words_added,           words_added,     words_cut,         words_cut,        words_cut,
        paragraph_added,       paragraph_taken, head_changed,      head_changed,     asides_changed,
        frame_moved,           frame_moved,     head_plan_changed, jump_changed,     house_changed,
        page_facts_changed,    page_added,      page_taken,        bindings_swapped, picture_changed,
        head_written_elsewhere};
    return any_of(edits, chance)(edition, chance);
}

}  // namespace banxin::test
