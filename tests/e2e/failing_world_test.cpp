// Disks that fill, programs that are killed or interrupted, streams that are closed: the old files stay, or all the new
// ones come.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <sstream>

#include "e2e/program.h"
#include "support/temporary_folder.h"

namespace banxin::test {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

constexpr const char* kPoint = "FAULTY_DISK_AT=";

using FilesByName = std::map<std::string, std::string>;

FilesByName files_below(const std::string& folder) {
    FilesByName files;
    std::error_code none;
    for (fs::recursive_directory_iterator entry(folder, none), end; !none && entry != end; entry.increment(none)) {
        if (entry->is_regular_file())
            files[entry->path().lexically_relative(folder).string()] = bytes_of(entry->path().string());
    }
    return files;
}

std::vector<std::string> names(const FilesByName& files) {
    std::vector<std::string> names;
    for (const auto& [name, bytes] : files) names.push_back(name);
    return names;
}

/// A program that died has another code than any that it could give.
bool came_through(const Answer& answer) {
    return answer.exit_code == 0 || answer.exit_code == 1;
}

class FailingWorld : public testing::Test {
  protected:
    FailingWorld() {
        folder_.write("paper/paper.yaml", "name: 雁汐日报\nmake_up: none\n");
        folder_.write("paper/layouts/page.yaml",
                      "name: page\ntrim: [130mm, 120mm]\ngrid: {columns: 3, measure: 11字, gutter: 1字, lines: 26}\n"
                      "frames:\n  - {id: lead, columns: 1-3, lines: 1-26, head: {lines: 3}}\n");
        folder_.write("paper/one/edition.yaml",
                      "date: 2026-11-23\npages:\n  - {layout: page, frames: {lead: tram}}\n"
                      "  - {layout: page, frames: {lead: tide}}\n");
        folder_.write("paper/one/stories/tide.md", "---\nheadline: 潮位回落\n---\n渡口老街站的水尺退到三米二。\n");
        folder_.write("paper/broken/edition.yaml", "date: 2026-11-23\npagse: []\n");
        write_story("电车试运行");
    }

    void write_story(const std::string& headline) const {
        folder_.write("paper/one/stories/tram.md",
                      "---\nheadline: " + headline + "\n---\n昨日首班车驶出渡口老街站。等船的人把手里的豆浆喝完。\n");
    }

    /// The words of a command that makes three files, or as many as `words` wants.
    std::vector<std::string> build(const std::string& out) const {
        return {BANXIN_BINARY, "build",       folder_.path("paper/one"), "--out", folder_.path(out), "--jobs", "1",
                "--formats",   "pdf,png,json"};
    }
    std::vector<std::string> press(const std::string& out) const {
        return {BANXIN_BINARY, "press", folder_.path("paper/one"), "--out", folder_.path(out), "--jobs", "1"};
    }

    /// Runs a command with a disk that `does` something at its call number `at`.
    Answer with_fault(const std::string& does, int at, std::vector<std::string> command) const {
        const std::vector<std::string> fault = {
            std::string("LD_PRELOAD=") + BANXIN_FAULTY_DISK, "ASAN_OPTIONS=verify_asan_link_order=0",
            "FAULTY_DISK_BELOW=" + folder_.path("out"), "FAULTY_DISK_DOES=" + does, kPoint + std::to_string(at)};
        command.insert(command.begin(), fault.begin(), fault.end());
        return run("env", command);
    }

    FilesByName out() const { return files_below(folder_.path("out")); }

    /// What a command leaves of the old paper, and makes of the new one.
    void make_both(const std::vector<std::string>& command) {
        ASSERT_LE(run("env", command).exit_code, 1);
        old_ = out();
        write_story("电车停运");
        fs::copy(folder_.path("out"), folder_.path("kept"));
        ASSERT_LE(run("env", command).exit_code, 1);
        new_ = out();
        ASSERT_FALSE(old_ == new_);
    }
    void go_back() const {
        fs::remove_all(folder_.path("out"));
        fs::copy(folder_.path("kept"), folder_.path("out"));
    }

    // The disk fails at each call in turn, until there is none left that could.
    void fail_at_each_call(const std::string& does, const std::vector<std::string>& command) {
        make_both(command);
        for (int at = 1;; ++at) {
            go_back();
            const Answer answer = with_fault(does, at, command);
            if (came_through(answer)) {
                EXPECT_TRUE(out() == new_);
                EXPECT_GT(at, 5) << "the disk never failed";
                return;
            }
            ASSERT_EQ(answer.exit_code, 3) << "call " << at << ": " << answer.err;
            ASSERT_THAT(answer.err, HasSubstr(folder_.path("out"))) << "call " << at;
            ASSERT_THAT(answer.err, HasSubstr("No space left on device")) << "call " << at;
            ASSERT_TRUE(out() == old_) << "call " << at << " left " << testing::PrintToString(names(out()));
        }
    }

    // Killed at each call in turn: no file is ever half, and what the next run finds is made all old or all new.
    void kill_at_each_call(const std::vector<std::string>& command) {
        make_both(command);
        for (int at = 1;; ++at) {
            go_back();
            const Answer answer = with_fault("kill", at, command);
            if (came_through(answer)) {
                EXPECT_GT(at, 10) << "the program was never killed";
                return;
            }
            expect_whole_files(at);
            // Any run tidies up: this one has nothing to write.
            ASSERT_EQ(banxin({command[1], folder_.path("paper/broken"), "--out", folder_.path("out")}).exit_code, 2);
            ASSERT_TRUE(out() == old_ || out() == new_) << "call " << at;
        }
    }
    void expect_whole_files(int at) const {
        for (const auto& [name, bytes] : out()) {
            if (name.starts_with(".banxin")) continue;
            ASSERT_TRUE(bytes == old_.at(name) || bytes == new_.at(name)) << name << " after call " << at;
        }
    }

    TemporaryFolder folder_;
    FilesByName old_;
    FilesByName new_;
};

TEST_F(FailingWorld, ADiskThatFailsOnceLeavesWhatABuildFound) {
    fail_at_each_call("fail", build("out"));
}

TEST_F(FailingWorld, AFullDiskLeavesWhatABuildFound) {
    fail_at_each_call("fill", build("out"));
}

TEST_F(FailingWorld, AFullDiskLeavesWhatAPressRunFound) {
    fail_at_each_call("fill", press("out"));
}

TEST_F(FailingWorld, AKilledBuildIsMadeAllOldOrAllNew) {
    kill_at_each_call(build("out"));
}

TEST_F(FailingWorld, AKilledPressRunIsMadeAllOldOrAllNew) {
    kill_at_each_call(press("out"));
}

TEST_F(FailingWorld, AnInterruptedBuildLeavesNothingBehind) {
    make_both(build("out"));
    int interrupted = 0;
    for (int at = 1;; at += 3) {
        go_back();
        const Answer answer = with_fault("interrupt", at, build("out"));
        if (came_through(answer)) break;
        ++interrupted;
        ASSERT_EQ(answer.exit_code, 130) << "call " << at << ": " << answer.err;
        ASSERT_THAT(answer.err, HasSubstr("interrupted"));
        ASSERT_TRUE(out() == old_ || out() == new_) << "call " << at;
    }
    EXPECT_GT(interrupted, 3);
}

// Without a standard stream the pages come all the same; what cannot be said on the standard output is a failure.
TEST_F(FailingWorld, ClosedAndFullStreamsEndNoBuild) {
    const auto build_with = [this](const std::string& streams) {
        std::vector<std::string> words = {"-c", R"(exec "$0" "$@" )" + streams};
        const std::vector<std::string> command = build("out");
        words.insert(words.end(), command.begin(), command.end());
        fs::remove_all(folder_.path("out"));
        return run("sh", words).exit_code;
    };
    ASSERT_LE(build_with(""), 1);
    const FilesByName usual = out();
    const int fits = build_with("2>&-");
    EXPECT_LE(fits, 1);
    EXPECT_TRUE(out() == usual);
    for (const char* streams : {"2>/dev/full", "<&-"}) EXPECT_EQ(build_with(streams), fits) << streams;
    for (const char* streams : {">&-", ">/dev/full", "<&- >&- 2>&-", ">/dev/full 2>/dev/full"}) {
        EXPECT_EQ(build_with(streams), 3) << streams;
        EXPECT_TRUE(out() == usual) << streams;
    }
}

TEST_F(FailingWorld, AReaderThatGoesIsAFailureWithAMessage) {
    const Answer answer = run("bash", {"-c", R"(exec 3> >(exec true); wait $!; "$0" check "$1" >&3; echo $?)",
                                       BANXIN_BINARY, folder_.path("paper/one")});
    EXPECT_EQ(answer.out, "3\n") << answer.err;
    EXPECT_THAT(answer.err, HasSubstr("the standard output cannot be written"));
}

TEST_F(FailingWorld, NeitherHomeNorCacheIsNeeded) {
    std::vector<std::string> words = {"-u", "HOME", "-u", "XDG_CACHE_HOME"};
    const std::vector<std::string> command = press("out");
    words.insert(words.end(), command.begin(), command.end());
    const Answer answer = run("env", words);
    EXPECT_LE(answer.exit_code, 1) << answer.err;
    EXPECT_FALSE(out().empty());
}

// A PDF of which poppler complains in an fprintf of its own.
TEST_F(FailingWorld, WhatLibrariesSayReachesNobody) {
    const std::string contents = "BT /F1 9 Tf 5 5 Td (abc) Tj ET";
    folder_.write(
        "paper/one/ads/a.pdf",
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 90 40]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font"
        "/Subtype/TrueType/BaseFont/Nonsense/FontDescriptor<</Type/FontDescriptor/FontFile2 4 0 R>>>>>>>>>>endobj\n"
        "4 0 obj<</Length " +
            std::to_string(contents.size()) + ">>stream\n" + contents + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n");
    folder_.write("paper/layouts/page.yaml",
                  "name: page\ntrim: [130mm, 120mm]\ngrid: {columns: 3, measure: 11字, gutter: 1字, lines: 26}\n"
                  "frames:\n  - {id: lead, columns: 1-2, lines: 1-26, head: {lines: 3}}\n"
                  "  - {id: ad, columns: 3, lines: 1-26, kind: ad}\n");
    folder_.write("paper/one/edition.yaml",
                  "date: 2026-11-23\npages:\n  - {layout: page, frames: {lead: tram, ad: {ad: a.pdf}}}\n");
    const Answer answer = run("env", build("out"));
    EXPECT_LE(answer.exit_code, 1);
    std::istringstream lines(answer.err);
    for (std::string line; std::getline(lines, line);)
        EXPECT_TRUE(line.starts_with(folder_.path("")) || line.starts_with("  hint: ")) << line;
}

// However little there is: an exit code of the program's own, its words, and old files.
TEST_F(FailingWorld, TooLittleMemoryIsAFailureWithAMessage) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    GTEST_SKIP() << "a sanitizer's own tables take more";
#endif
    folder_.write("paper/one/pictures/a.svg",
                  "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='40'><text y='20'>雁汐</text></svg>");
    make_both(build("out"));
    const auto build_within = [this](int megabytes) {
        std::vector<std::string> words = {"-c", "ulimit -v $1; shift; exec \"$@\"", "sh",
                                          std::to_string(megabytes << 10)};
        const std::vector<std::string> command = build("out");
        words.insert(words.end(), command.begin(), command.end());
        return run("sh", words);
    };
    int failed = 0;
    for (int megabytes = 40; megabytes < 1000; megabytes += 20) {
        go_back();
        const Answer answer = build_within(megabytes);
        if (came_through(answer)) break;
        if (answer.exit_code == 127) continue;  // not even the program could be loaded
        ++failed;
        ASSERT_EQ(answer.exit_code, 3) << megabytes << " MB: " << answer.err;
        ASSERT_THAT(answer.err, Not(IsEmpty())) << megabytes << " MB";
        for (const auto& [name, bytes] : out()) {
            if (name.starts_with(".banxin")) continue;
            ASSERT_EQ(bytes, old_.at(name)) << name << " at " << megabytes << " MB";
        }
    }
    EXPECT_GT(failed, 1);
}

// A full disk is no fault of a page.
TEST_F(FailingWorld, PreflightTellsOfAFailingWorldAsSuch) {
    folder_.write("paper/paper.yaml", "name: 雁汐日报\nmake_up: none\npress: {profile: house.icc}\n");
    const Answer answer = banxin({"preflight", folder_.path("paper/one")});
    EXPECT_EQ(answer.exit_code, 3) << answer.err;
    EXPECT_THAT(answer.err, HasSubstr("house.icc"));
}

}  // namespace
}  // namespace banxin::test
