// What a keystroke costs the engine of a desk: banxin_desk_engine EDITION [KEYS].
//
// From the draft to the pieces that a browser is sent, in milliseconds of the processor, and what of them takes how
// long; and how many bytes are sent. Each key is one more character in the first paragraph of a story that stands on a
// page, one story after the other.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>

#include "base/content_hash.h"
#include "desk/session/desk.h"
#include "files/disk_files.h"
#include "issue/fence.h"

namespace {

using namespace banxin;

double now_ms() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Nothing that is typed here is kept.
class NoKeeper : public DeskKeeper {
  public:
    Result<std::optional<FoundInstead>> exchange(const FileChange&) override { return std::optional<FoundInstead>(); }
    void keep_draft(const KeptDraft&) override {}
    void forget_draft(const StoryId&) override {}
    std::vector<KeptDraft> drafts() override { return {}; }
    std::size_t note(ActKind, const KeptAct&) override { return 0; }
    KeptActs acts() override { return {}; }
    bool look_for_late_saves() override { return false; }
    Diagnostics findings() const override { return {}; }
};

struct Times {
    std::vector<double> all;
    std::vector<double> read;
    std::vector<double> set;
    std::vector<double> pieces;
    std::vector<double> bytes;
};

void tell(const char* what, std::vector<double> values) {
    std::sort(values.begin(), values.end());
    fmt::print("{:<8} median {:>8.2f}  95 % {:>8.2f}  most {:>8.2f}\n", what, values[values.size() / 2],
               values[values.size() * 95 / 100], values.back());
}

/// Stories that stand on a page.
std::vector<StoryId> stories_of(const Issue& issue) {
    std::vector<StoryId> stories;
    for (const StoryReport& story : issue.set_pages().report.stories) {
        if (story.characters > 100) stories.push_back(story.id);
    }
    return stories;
}

/// The manuscript with a character more behind its head.
std::string typed(const std::string& manuscript, int keys) {
    std::size_t at = manuscript.find("\n---\n") + 5;
    while (at < manuscript.size() && manuscript[at] == '\n') ++at;
    at = manuscript.find("。", at);
    std::string words;
    for (int i = 0; i < keys; ++i) words += "渡";
    return at == std::string::npos ? manuscript + words : std::string(manuscript).insert(at, words);
}

void type_key(Desk& desk, const StoryId& story, int key, Times& times) {
    const std::string manuscript = desk.manuscript(story).value();
    const std::string etag = content_hash(manuscript);
    const int before = desk.pieces().set();
    const double start = now_ms();
    if (!desk.draft({story, typed(manuscript, key), etag})) std::exit(3);
    const std::string sent = desk.pieces().since(before);
    times.all.push_back(now_ms() - start);
    times.bytes.push_back(static_cast<double>(sent.size()));
    DeskIssue& issue = desk.issue();
    const double reading = now_ms();
    if (!issue.read()) std::exit(3);
    const double setting = now_ms();
    if (!issue.issue().set()) std::exit(3);
    const double telling = now_ms();
    static_cast<void>(issue.pieces({story}));
    times.read.push_back(setting - reading);
    times.set.push_back(telling - setting);
    times.pieces.push_back(now_ms() - telling);
}

}  // namespace

int main(int count, char** words) {
    if (count < 2) return 2;
    const std::string folder = words[1];
    const int keys = count > 2 ? std::atoi(words[2]) : 200;
    Desk desk(fence_round(folder, {BANXIN_LAYOUTS}), {folder, {BANXIN_LAYOUTS}}, std::make_shared<NoKeeper>());
    const double start = now_ms();
    desk.set_again();
    if (desk.issue().is_blank()) return 2;
    fmt::print("opened in {:.0f} ms, {} bytes\n", now_ms() - start, desk.pieces().since(0).size());
    const std::vector<StoryId> stories = stories_of(desk.issue().issue());
    Times times;
    for (int key = 0; key < keys; ++key)
        type_key(desk, stories[static_cast<std::size_t>(key / 10) % stories.size()], key % 10 + 1, times);
    tell("key, ms", times.all);
    tell("read", times.read);
    tell("set", times.set);
    tell("pieces", times.pieces);
    tell("bytes", times.bytes);
}
