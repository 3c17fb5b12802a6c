#include "editions/random_newsroom.h"

#include <fmt/format.h>

#include <algorithm>

#include "editions/random_layout.h"
#include "support/made_pictures.h"

namespace banxin::test {
namespace {

constexpr int kMostFreeJumps = 12;

class NewsroomMaker {
  public:
    explicit NewsroomMaker(std::uint64_t seed) : dice_(seed) {}

    Newsroom made() {
        make_pages();
        room_.files["paper.yaml"] = paper();
        room_.files["day/pictures/pier.png"] = made_png(64, 48);
        room_.files["day/ads/tea.png"] = made_png(60, 40);
        std::string pages;
        for (const Page& page : pages_) pages += entry_of(page);
        room_.files["day/edition.yaml"] = "date: 2026-11-23\nnumber: 326\npages:\n" + pages;
        return std::move(room_);
    }

  private:
    struct Page {
        int number;
        RandomLayout layout;
        std::string name;
        bool has_hole() const {
            return std::ranges::any_of(layout.frames,
                                       [](const RandomFrame& frame) { return frame.use == RandomFrame::Use::jumps; });
        }
    };

    void make_pages() {
        const int count = dice_.of(1, 4);
        for (int number = 1; static_cast<int>(pages_.size()) < count;) {
            const bool faces_the_next = number % 2 == 0;
            const PageKind kind = faces_the_next && dice_.falls(25) ? PageKind::spread : PageKind::single;
            const std::string name = fmt::format("page{}", number);
            pages_.push_back({number, random_layout(dice_, name, kind), name});
            room_.files["layouts/" + name + ".yaml"] = pages_.back().layout.yaml;
            number += kind == PageKind::spread ? 2 : 1;
        }
    }

    std::string paper() {
        const std::string house = dice_.among<std::string>({"zh-Hans", "zh-Hans", "zh-Hant", "ja"});
        std::string paper = fmt::format("name: 雁汐日报\nhouse: {}\n", house);
        paper +=
            fmt::format("jump: {{cut: {}}}\n", dice_.among<std::string>({"pause", "stop", "word", "any", "paragraph"}));
        if (dice_.falls(30)) paper += "end_mark: ■\n";
        return paper;
    }

    std::string entry_of(const Page& page) {
        const std::string number =
            page.layout.is_spread ? fmt::format("{}-{}", page.number, page.number + 1) : std::to_string(page.number);
        std::string entry = fmt::format("  - page: {}\n    layout: {}\n    frames:\n", number, page.name);
        for (const RandomFrame& frame : page.layout.frames) entry += binding_of(frame, page);
        return entry;
    }

    std::string binding_of(const RandomFrame& frame, const Page& page) {
        if (frame.use == RandomFrame::Use::ad) return fmt::format("      {}: {{ad: tea.png}}\n", frame.id);
        const auto number = static_cast<int>(room_.copies.size());
        if (frame.use != RandomFrame::Use::story || number == kMostCopies) return {};
        const std::string id = fmt::format("story{}", number);
        RandomCopy copy = random_copy(dice_, number, std::max(10, frame.cells * dice_.of(20, 150) / 100));
        room_.files["day/stories/" + id + ".md"] = copy.manuscript;
        room_.copies.push_back({id, std::move(copy), number});
        return fmt::format("      {}: {{story: {}{}}}\n", frame.id, id, jump_from(page));
    }

    /// To a later page that has a hole, or to whichever is chosen.
    std::string jump_from(const Page& page) {
        std::vector<int> later;
        for (const Page& other : pages_) {
            if (other.number > page.number && other.has_hole()) later.push_back(other.number);
        }
        if (later.empty() || !dice_.falls(60)) return {};
        if (free_jumps_ < kMostFreeJumps && dice_.falls(50)) {
            ++free_jumps_;
            return ", jump: auto";
        }
        return fmt::format(", jump: {}", dice_.among(later));
    }

    Dice dice_;
    Newsroom room_;
    std::vector<Page> pages_;
    int free_jumps_ = 0;
};

}  // namespace

Newsroom random_newsroom(std::uint64_t seed) {
    return NewsroomMaker(seed).made();
}

}  // namespace banxin::test
