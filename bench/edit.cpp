// What an edit costs at a desk that remembers: banxin_edit EDITION [STEPS].
//
// From the changed edition to the marks of all changed pages, in milliseconds of the processor: setting it with a memo
// and painting what differs. `story`: a character more, then one less, in one story after the other. `frame`: a frame's
// foot a line up, then down again, one frame after the other. Reading the edition is another matter, and not counted.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <map>

#include "files/disk_files.h"
#include "read/edition/read_edition.h"
#include "typeset.h"

namespace {

using namespace banxin;

double now_ms() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// The desk: the edition as it is, and what is remembered of it.
struct Desk {
    Edition edition;
    FontLibrary library;
    TypesetMemo memo{library};
    PaintMemo painted{};
    std::size_t pages = 0;  ///< That came to look otherwise, in all.

    explicit Desk(Edition read) : edition(std::move(read)), library(edition.paper.font_files) { set(); }

    /// Milliseconds that it takes.
    double set() {
        const auto changed = std::make_shared<const Edition>(edition);
        const double start = now_ms();
        const auto set = typeset(changed, memo);
        if (!set) std::exit(3);
        pages += repaint(*set, GuideMode::overset, painted).size();
        return now_ms() - start;
    }
};

std::vector<Story*> stories_of(Edition& edition) {
    std::vector<Story*> stories;
    for (const EditionPage& page : edition.pages) {
        for (const FrameBinding& frame : page.frames) {
            const auto* story = std::get_if<StoryBinding>(&frame.content);
            if (story != nullptr && !edition.stories.at(story->story).body.empty())
                stories.push_back(&edition.stories.at(story->story));
        }
    }
    return stories;
}

std::vector<FrameTemplate*> frames_of(Edition& edition) {
    std::vector<FrameTemplate*> frames;
    for (auto& [name, layout] : edition.layouts) {
        for (FrameTemplate& frame : layout.frames) {
            if (frame.kind == FrameKind::story) frames.push_back(&frame);
        }
    }
    return frames;
}

std::vector<double> time_stories(Desk& desk, int steps) {
    std::vector<double> times;
    const std::vector<Story*> stories = stories_of(desk.edition);
    for (int step = 0; step < steps; ++step) {
        std::string& words =
            stories[static_cast<std::size_t>(step / 2) % stories.size()]->body.front().spans.back().text;
        if (step % 2 == 0)
            words += "渡";
        else
            words.resize(words.size() - std::string_view("渡").size());
        times.push_back(desk.set());
    }
    return times;
}

std::vector<double> time_frames(Desk& desk, int steps) {
    std::vector<double> times;
    const std::vector<FrameTemplate*> frames = frames_of(desk.edition);
    for (int step = 0; step < steps; ++step) {
        frames[static_cast<std::size_t>(step / 2) % frames.size()]->legs.front().lines.last += step % 2 == 0 ? -1 : 1;
        times.push_back(desk.set());
    }
    return times;
}

void tell(std::string_view what, std::vector<double> times, const Desk& desk) {
    std::sort(times.begin(), times.end());
    const auto at = [&](std::size_t percent) { return times[(times.size() - 1) * percent / 100]; };
    fmt::print("{} {:.2f} {:.2f} {:.2f}\n", what, at(50), at(95),
               static_cast<double>(desk.pages) / static_cast<double>(times.size()));
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2 || argc > 4) return fmt::print(stderr, "usage: banxin_edit EDITION [STEPS [story|frame]]\n"), 2;
    const auto read = read_edition(DiskFiles(), {argv[1], {BANXIN_LAYOUTS}});
    if (!read) return fmt::print(stderr, "banxin_edit: {} cannot be read\n", argv[1]), 3;
    const int steps = argc > 2 ? std::max(std::atoi(argv[2]), 0) : 200;
    const std::string_view what = argc > 3 ? argv[3] : "";
    Desk desk(read->edition);
    const std::map<std::string_view, std::vector<double> (*)(Desk&, int)> kinds{{"frame", time_frames},
                                                                                {"story", time_stories}};
    for (const auto& [name, time] : kinds) {
        if (!what.empty() && what != name) continue;
        desk.pages = 0;
        const std::vector<double> times = time(desk, steps);
        if (!times.empty()) tell(name, times, desk);
    }
    return 0;
}
