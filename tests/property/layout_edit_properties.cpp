// Every frame of every layout there is, moved as a drag at a desk moves it: nothing else of the file changes, the frame
// stands where it was dragged to, and dragging it back leaves the file as it was.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "desk/edit/move_frame.h"
#include "files/disk_files.h"
#include "files/memory_files.h"
#include "read/layout/place_frames.h"
#include "read/layout/read_template.h"

namespace banxin::test {
namespace {

namespace fs = std::filesystem;

constexpr const char* kDay = "day";
constexpr const char* kFile = "day/layouts/front.yaml";

std::vector<std::string> all_layouts() {
    std::vector<std::string> layouts;
    for (const char* root : {"layouts", "examples"}) {
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(BANXIN_SOURCE_DIR) / root)) {
            if (entry.path().extension() == ".yaml" && entry.path().parent_path().filename() == "layouts")
                layouts.push_back(entry.path().string());
        }
    }
    std::ranges::sort(layouts);
    return layouts;
}

/// A layout of this day, on one page.
class LayoutOfTheDay {
  public:
    explicit LayoutOfTheDay(const std::string& bytes) { put(bytes); }

    void put(const std::string& bytes) {
        files_.put(kFile, bytes);
        const auto file = read_layout(files_, kFile);
        ASSERT_TRUE(file.has_value());
        auto layout = place_frames(*file, Paper());
        if (!layout) return;  // the frames lie over each other now: where they lie is not asked
        edition_.layouts["front"] = *std::move(layout);
        edition_.pages = {{.number = {1}, .layout = "front", .section = {}, .ear = {}, .frames = {}, .spot = {}}};
    }

    Result<FileChanges> move(const FrameTemplate& frame, const Span& columns, const Span& lines) const {
        return moved_frame({edition_, files_, kDay}, {PageNumber{1}, frame.id, columns, lines});
    }
    const PageTemplate& layout() const { return edition_.layouts.at("front"); }
    std::string bytes() const { return files_.read(kFile).value(); }

  private:
    MemoryFiles files_;
    Edition edition_;
};

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

int lines_changed(const std::string& before, const std::string& after) {
    const auto a = lines_of(before);
    const auto b = lines_of(after);
    if (a.size() != b.size()) return 1000;
    int changed = 0;
    for (std::size_t i = 0; i < a.size(); ++i) changed += a[i] != b[i] ? 1 : 0;
    return changed;
}

bool is_related(const std::string& bytes, const FrameTemplate& frame) {
    const std::string line = lines_of(bytes)[static_cast<std::size_t>(frame.spot.line - 1)];
    return line.find("below") != std::string::npos;
}

/// Places that go with an edge are changed with it, each in a line of its own at most.
int most_lines(const FrameTemplate& frame) {
    return 2 + static_cast<int>(frame.pictures.size()) + (frame.pull ? 1 : 0) + (frame.facts ? 1 : 0) +
           (frame.qr ? 1 : 0);
}

class LayoutEdits : public testing::TestWithParam<std::string> {};

TEST_P(LayoutEdits, AFootGoesUpALineAndDownAgain) {
    const std::string before = DiskFiles().read(GetParam()).value();
    LayoutOfTheDay day(before);
    for (const FrameTemplate& frame : PageTemplate(day.layout()).frames) {
        SCOPED_TRACE(frame.id.value);
        const GridArea& leg = frame.legs.front();
        if (frame.legs.size() > 1 || leg.lines.count() < 3 || is_related(before, frame)) continue;
        const auto up = day.move(frame, leg.columns, {leg.lines.first, leg.lines.last - 1});
        ASSERT_TRUE(up.has_value());
        ASSERT_EQ(up->size(), 1U);
        EXPECT_EQ(up->front().before, before);
        EXPECT_LE(lines_changed(before, *up->front().after), most_lines(frame));
        LayoutOfTheDay moved(*up->front().after);
        const auto& frames = moved.layout().frames;
        const auto now = std::ranges::find(frames, frame.id, &FrameTemplate::id);
        ASSERT_NE(now, frames.end());
        EXPECT_EQ(now->legs.front().lines.last, leg.lines.last - 1);
        const auto down = moved.move(*now, leg.columns, leg.lines);
        ASSERT_TRUE(down.has_value());
        EXPECT_EQ(down->front().after, before);
    }
}

TEST_P(LayoutEdits, AFootOfARelatedFrameGetsADepth) {
    const std::string before = DiskFiles().read(GetParam()).value();
    LayoutOfTheDay day(before);
    for (const FrameTemplate& frame : PageTemplate(day.layout()).frames) {
        SCOPED_TRACE(frame.id.value);
        const GridArea& leg = frame.legs.front();
        if (frame.legs.size() > 1 || leg.lines.count() < 3 || !is_related(before, frame)) continue;
        const auto up = day.move(frame, leg.columns, {leg.lines.first, leg.lines.last - 1});
        ASSERT_TRUE(up.has_value());
        EXPECT_EQ(lines_changed(before, *up->front().after), 1);
        LayoutOfTheDay moved(*up->front().after);
        const auto& frames = moved.layout().frames;
        const auto now = std::ranges::find(frames, frame.id, &FrameTemplate::id);
        ASSERT_NE(now, frames.end());
        EXPECT_EQ(now->legs.front().lines.last, leg.lines.last - 1);
    }
}

INSTANTIATE_TEST_SUITE_P(All, LayoutEdits, testing::ValuesIn(all_layouts()), [](const auto& layout) {
    std::string name = fs::path(layout.param).parent_path().parent_path().filename().string() + "_" +
                       fs::path(layout.param).stem().string();
    std::ranges::replace_if(
        name, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
    return name;
});

}  // namespace
}  // namespace banxin::test
