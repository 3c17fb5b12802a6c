// Editions that chance makes: any frames, heads, boxes, pictures, jumps, houses, with manuscripts of any length.
// Whatever comes, what is promised of every page holds; another program reads the PDF, and the marks alone tell the
// rest.
//
// BANXIN_EDITIONS and BANXIN_EDITIONS_SEED ask for more editions or others; into BANXIN_EDITIONS_KEPT go the files of
// those in which something is wrong.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <numeric>

#include "base/unicode.h"
#include "display/dump.h"
#include "editions/page_faults.h"
#include "editions/printed_text.h"
#include "editions/random_newsroom.h"
#include "files/memory_files.h"
#include "issue/issue.h"
#include "render/render.h"

namespace banxin::test {
namespace {

using ::testing::IsEmpty;

constexpr unsigned long kEditions = 2000;
constexpr int kShares = 8;  ///< Tests that run side by side, each with every eighth edition.

unsigned long from_environment(const char* name, unsigned long otherwise) {
    const char* const set = std::getenv(name);
    return set != nullptr ? std::strtoul(set, nullptr, 10) : otherwise;
}

std::shared_ptr<MemoryFiles> files_of(const Newsroom& room) {
    auto files = std::make_shared<MemoryFiles>();
    for (const auto& [path, bytes] : room.files) files->put(path, bytes);
    return files;
}

std::unique_ptr<Issue> opened(const std::shared_ptr<MemoryFiles>& files, int hands) {
    return std::make_unique<Issue>(files, EditionPlace{"day"}, Crew(hands));
}

std::string words_of(const Diagnostics& diagnostics) {
    const auto error = std::ranges::find(diagnostics, Severity::error, &Diagnostic::severity);
    return error == diagnostics.end() ? "" : format(*error, Colour::off);
}

std::string dump_of(const Document& document) {
    std::string text;
    for (const DisplayList& page : document.pages) text += dump(page);
    return text;
}

/// Writes an edition where somebody wants to see it.
void keep(std::uint64_t seed) {
    const char* const kept = std::getenv("BANXIN_EDITIONS_KEPT");
    if (kept == nullptr) return;
    for (const auto& [path, bytes] : random_newsroom(seed).files) {
        const std::filesystem::path file = std::filesystem::path(kept) / std::to_string(seed) / path;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << bytes;
    }
}

/// One edition on trial: what is wrong with it.
class Trial {
  public:
    explicit Trial(std::uint64_t seed) : room_(random_newsroom(seed)), files_(files_of(room_)), seed_(seed) {}

    /// Whether it could be read: a layout may come out that no editor is allowed.
    bool is_legal() {
        issue_ = opened(files_, 1);
        const auto read = issue_->read();
        why_ = read ? "" : words_of(read.error().diagnostics);
        return read.has_value();
    }
    const std::string& why_not() const { return why_; }

    std::vector<std::string> faults() {
        if (auto set = issue_->set(); !set) return {"is not set: " + words_of(set.error().diagnostics)};
        document_ = issue_->painted(GuideMode::off);
        judge_diagnostics();
        judge_pages();
        judge_print();
        judge_threads();
        if (seed_ % 5 == 0) judge_memory();
        return std::move(faults_);
    }

  private:
    void judge_diagnostics() {
        for (const Diagnostic& found : issue_->set_pages().diagnostics) {
            for (const char* code : {"text-lost", "text-repeated", "text-changed", "link-broken"}) {
                if (found.code == code) faults_.push_back(format(found, Colour::off));
            }
        }
    }

    void judge_pages() {
        for (const DisplayList& page : document_.pages) {
            if (has_head_over(page.page)) continue;
            for (std::string& fault : page_faults(page, issue_->edition().paper.body.leading))
                faults_.push_back("page " + std::to_string(page.page.value) + ": " + fault);
        }
    }

    /// A head without room stands where it can; that it does is told.
    bool has_head_over(PageNumber page) const {
        return std::ranges::any_of(issue_->set_pages().diagnostics, [&](const Diagnostic& found) {
            const bool is_here = found.page == page || found.page.value == 0;
            return is_here && (found.code == "head-over-frame" || found.code == "head-over-picture");
        });
    }

    std::string pdf_of(const Document& document) {
        std::vector<std::size_t> all(document.pages.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        return render_pdf(document, prepare_fonts(document, issue_->library()), all).value_or("");
    }

    /// Text in is text set, up to where it ends, and nothing twice.
    void judge_print() {
        const std::vector<std::u32string> pages = printed_text(pdf_of(document_));
        if (pages.size() != document_.pages.size()) return faults_.push_back("pages are missing in the PDF");
        for (const PlacedCopy& placed : room_.copies) judge_copy(placed, pages);
        for (const JumpReport& jump : issue_->set_pages().report.jumps) judge_jump(jump, pages);
    }

    void judge_copy(const PlacedCopy& placed, const std::vector<std::u32string>& pages) {
        std::u32string printed;
        for (const std::u32string& page : pages) {
            for (const char32_t c : page) {
                if (is_own(c, placed.number)) printed += c;
            }
        }
        std::u32string expected = placed.copy.own.substr(0, printed.size());
        const std::u32string order = printed;
        std::ranges::sort(expected);
        std::ranges::sort(printed);
        if (expected != printed) faults_.push_back(placed.id + ": printed text is no start of it: " + to_utf8(order));
        for (const StoryReport& story : issue_->set_pages().report.stories) {
            const bool is_whole = story.id.value == placed.id && story.characters == story.characters_set;
            if (is_whole && printed.size() != placed.copy.own.size())
                faults_.push_back(placed.id + ": told to be whole, and is not");
        }
    }

    /// Both ends of a jump say where the other is.
    void judge_jump(const JumpReport& jump, const std::vector<std::u32string>& pages) {
        if (!jump.to) return;
        const auto says = [&](PageNumber page, const std::string& words) {
            for (std::size_t i = 0; i < pages.size(); ++i) {
                const DisplayList& list = document_.pages[i];
                const bool is_here = page.value >= list.page.value && page.value < list.page.value + list.pages;
                if (is_here && without_white(pages[i]).find(without_white(to_utf32(words))) != std::u32string::npos)
                    return true;
            }
            return false;
        };
        if (!says(jump.from, jump.to_words)) faults_.push_back("no page says " + jump.to_words);
        if (!says(*jump.to, jump.from_words)) faults_.push_back("no page says " + jump.from_words);
    }
    static std::u32string without_white(std::u32string text) {
        std::erase_if(text, [](char32_t c) { return c <= U' ' || c == U'\u3000' || (c >= 0x2000 && c <= 0x200B); });
        return text;
    }

    void judge_threads() {
        const auto other = opened(files_, 2);
        if (!other->read() || !other->set() || dump_of(other->painted(GuideMode::off)) != dump_of(document_))
            faults_.push_back("two threads make other pages");
    }

    /// One manuscript gets longer: what is remembered of the others changes nothing.
    void judge_memory() {
        if (room_.copies.empty()) return;
        const PlacedCopy& placed = room_.copies[seed_ % room_.copies.size()];
        const std::string path = "day/stories/" + placed.id + ".md";
        files_->put(path, room_.files.at(path) + "\n潮水退去以后，渡口的石阶露了出来。\n");
        const auto fresh = opened(files_, 1);
        const bool both = issue_->read() && issue_->set() && fresh->read() && fresh->set();
        if (!both || dump_of(issue_->painted(GuideMode::off)) != dump_of(fresh->painted(GuideMode::off)))
            faults_.push_back("what is remembered makes other pages");
    }

    Newsroom room_;
    std::shared_ptr<MemoryFiles> files_;
    std::uint64_t seed_;
    std::unique_ptr<Issue> issue_;
    std::string why_;
    Document document_;
    std::vector<std::string> faults_;
};

class RandomEditions : public testing::TestWithParam<int> {};

TEST_P(RandomEditions, HoldWhatIsPromised) {
    const unsigned long first = from_environment("BANXIN_EDITIONS_SEED", 1);
    const unsigned long count = from_environment("BANXIN_EDITIONS", kEditions);
    unsigned long set = 0;
    unsigned long tried = 0;
    std::string why_not;
    for (unsigned long seed = first + static_cast<unsigned long>(GetParam()); seed < first + count; seed += kShares) {
        Trial trial(seed);
        ++tried;
        if (!trial.is_legal()) {
            why_not = trial.why_not();
            continue;
        }
        ++set;
        const std::vector<std::string> faults = trial.faults();
        EXPECT_THAT(faults, IsEmpty()) << "edition " << seed;
        if (!faults.empty()) keep(seed);
    }
    EXPECT_GE(set * 10, tried * 8) << "most editions are to be legal; the last that was not: " << why_not;
}

INSTANTIATE_TEST_SUITE_P(Share, RandomEditions, testing::Range(0, kShares));

}  // namespace
}  // namespace banxin::test
