// Every entry is the same: what is asked for is looked at, the work is done behind a guard, and how it went is told by
// a number and, where it failed, in words that the handle keeps.
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>
#include <string_view>

#include "api/opened_issue.h"
#include "banxin/banxin_c.h"
#include "check/report_json.h"
#include "display/marks_json.h"
#include "issue/file_tongue.h"
#include "issue/language.h"
#include "issue/pages_json.h"

struct banxin_issue {
    std::unique_ptr<banxin::OpenedIssue> opened;
    std::string message;
    std::string language = "en";
};

namespace banxin {
namespace {

constexpr int kLeastDpi = 20;
constexpr int kMostDpi = 1200;

banxin_status fail(banxin_issue& issue, banxin_status status, std::string message) {
    issue.message = std::move(message);
    return status;
}

/// As the program prints them, in the issue's language.
std::string told(const banxin_issue& issue, const Diagnostics& diagnostics) {
    const Speaking speaking(issue.language);
    TonguesOfFiles tongues(issue.opened->issue().files());
    std::string words;
    for (const Diagnostic& diagnostic : diagnostics) {
        if (!words.empty() && !words.ends_with('\n')) words += '\n';
        words += format(diagnostic, Colour::off, tongues.of(diagnostic.spot.file));
    }
    return words;
}

banxin_status fail(banxin_issue& issue, const Failure& failure) {
    return fail(issue, failure.kind == FailureKind::world ? BANXIN_WORLD_FAILED : BANXIN_INPUT_WRONG,
                told(issue, failure.diagnostics));
}

/// What the caller did wrong; never gets past the guard.
struct WrongCall {
    std::string message;
};

/// Does the work behind the guard; words for what went wrong where memory allows.
template <typename Work>
banxin_status guarded(banxin_issue* issue, Work work) noexcept {
    if (issue == nullptr) return BANXIN_WRONG_CALL;
    try {
        issue->message.clear();
        try {
            return work(*issue);
        } catch (const WrongCall& wrong) {
            return fail(*issue, BANXIN_WRONG_CALL, wrong.message);
        } catch (const std::exception& failure) {
            return fail(*issue, BANXIN_WORLD_FAILED, failure.what());
        }
    } catch (...) {
        return BANXIN_WORLD_FAILED;
    }
}

void give(std::string_view made, banxin_bytes& out) {
    out.data = static_cast<char*>(std::malloc(made.size() + 1));
    if (out.data == nullptr) throw std::bad_alloc();
    std::memcpy(out.data, made.data(), made.size());
    out.data[made.size()] = '\0';
    out.size = made.size();
}

/// Work that makes bytes of what is set: `make(OpenedIssue&)` gives a Result<std::string>.
template <typename Make>
banxin_status ask(banxin_issue* issue, banxin_bytes* out, Make make) noexcept {
    return guarded(issue, [&](banxin_issue& opened) {
        if (out == nullptr) throw WrongCall{"there is no place for the answer"};
        *out = {};
        if (!opened.opened->is_set()) throw WrongCall{"nothing is set yet"};
        const Result<std::string> made = make(*opened.opened);
        if (!made) return fail(opened, made.error());
        give(*made, *out);
        return BANXIN_FITS;
    });
}

/// The same of one page: `make(OpenedIssue&, index)`.
template <typename Make>
banxin_status ask_page(banxin_issue* issue, int page, banxin_bytes* out, Make make) noexcept {
    return ask(issue, out, [&](OpenedIssue& opened) -> Result<std::string> {
        const auto index = opened.pages().index_of({page});
        if (!index) throw WrongCall{"the issue has no page " + std::to_string(page)};
        return make(opened, *index);
    });
}

/// A wish in C as one of ours.
PressWish press_wish(const banxin_press_wish& wish) {
    const auto word = [](const char* text) { return std::string(text == nullptr ? "" : text); };
    const std::string standard = word(wish.standard);
    const auto named = standard_named(standard.empty() ? "x1a" : standard);
    if (!named) throw WrongCall{"the standards are x1a, x1a-2001 and x4"};
    const auto bleed = parse_bleed(word(wish.bleed));
    if (!bleed) throw WrongCall{"a bleed is 0 or a length up to 3mm"};
    return {.profile = word(wish.profile),
            .standard = *named,
            .bleed = *bleed,
            .input_time = word(wish.input_time),
            .cut_stories = wish.even_if_overset != 0 ? CutStories::print : CutStories::withhold};
}

/// Work on a file that is named.
template <typename Work>
banxin_status with_path(banxin_issue* issue, const char* path, Work work) noexcept {
    return guarded(issue, [&](banxin_issue& opened) {
        if (path == nullptr || *path == '\0') throw WrongCall{"there is no path"};
        work(*opened.opened);
        return BANXIN_FITS;
    });
}

banxin_issue* open_issue(std::unique_ptr<OpenedIssue> opened) {
    return new banxin_issue{std::move(opened), {}, "en"};
}

}  // namespace
}  // namespace banxin

using banxin::OpenedIssue;
using banxin::Result;

const char* banxin_version(void) {
    return BANXIN_VERSION;
}

banxin_issue* banxin_open_folder(const char* folder) try {
    return folder == nullptr ? nullptr : banxin::open_issue(OpenedIssue::on_disk(folder));
} catch (...) {
    return nullptr;
}

banxin_issue* banxin_open_memory(void) try { return banxin::open_issue(OpenedIssue::in_memory()); } catch (...) {
    return nullptr;
}

void banxin_close(banxin_issue* issue) {
    delete issue;
}

banxin_status banxin_add_layouts(banxin_issue* issue, const char* folder) {
    return banxin::with_path(issue, folder, [&](OpenedIssue& opened) { opened.add_layouts(folder); });
}

banxin_status banxin_allow_folder(banxin_issue* issue, const char* folder) {
    return banxin::with_path(issue, folder, [&](OpenedIssue& opened) { opened.allow_folder(folder); });
}

banxin_status banxin_put_file(banxin_issue* issue, const char* path, const char* bytes, size_t size) {
    if (bytes == nullptr && size > 0) path = nullptr;
    return banxin::with_path(issue, path,
                             [&](OpenedIssue& opened) { opened.put_file(path, std::string(bytes, bytes + size)); });
}

banxin_status banxin_hide_file(banxin_issue* issue, const char* path) {
    return banxin::with_path(issue, path, [&](OpenedIssue& opened) { opened.hide_file(path); });
}

banxin_status banxin_restore_file(banxin_issue* issue, const char* path) {
    return banxin::with_path(issue, path, [&](OpenedIssue& opened) { opened.restore_file(path); });
}

banxin_status banxin_set(banxin_issue* issue) {
    return banxin::guarded(issue, [](banxin_issue& opened) {
        if (const auto set = opened.opened->set(); !set) return banxin::fail(opened, set.error());
        const bool fits = opened.opened->issue().set_pages().report.fit == banxin::Fit::fits;
        return fits ? BANXIN_FITS : BANXIN_DOES_NOT_FIT;
    });
}

const char* banxin_message(const banxin_issue* issue) {
    return issue == nullptr ? "there is no issue" : issue->message.c_str();
}

banxin_status banxin_diagnostics(banxin_issue* issue, banxin_bytes* json) {
    return banxin::guarded(issue, [&](banxin_issue& opened) {
        if (json == nullptr) throw banxin::WrongCall{"there is no place for the answer"};
        *json = {};
        banxin::give(banxin::diagnostics_json(opened.opened->diagnostics()), *json);
        return BANXIN_FITS;
    });
}

banxin_status banxin_told(banxin_issue* issue, banxin_bytes* text) {
    return banxin::guarded(issue, [&](banxin_issue& opened) {
        if (text == nullptr) throw banxin::WrongCall{"there is no place for the answer"};
        *text = {};
        banxin::give(banxin::told(opened, opened.opened->diagnostics()), *text);
        return BANXIN_FITS;
    });
}

banxin_status banxin_set_language(banxin_issue* issue, const char* language) {
    return banxin::guarded(issue, [&](banxin_issue& opened) {
        const std::string asked = language == nullptr ? "" : language;
        if (!banxin::is_known_language(asked)) throw banxin::WrongCall{"the languages are en and zh"};
        opened.language = asked;
        return BANXIN_FITS;
    });
}

banxin_status banxin_report(banxin_issue* issue, banxin_bytes* json) {
    return banxin::ask(issue, json, [](OpenedIssue& opened) -> Result<std::string> {
        return banxin::report_json(opened.issue().set_pages().report, opened.issue().diagnostics());
    });
}

banxin_status banxin_pages(banxin_issue* issue, banxin_bytes* json) {
    return banxin::ask(issue, json,
                       [](OpenedIssue& opened) -> Result<std::string> { return banxin::pages_json(opened.pages()); });
}

banxin_status banxin_pdf(banxin_issue* issue, banxin_bytes* pdf) {
    return banxin::ask(issue, pdf, [](OpenedIssue& opened) -> Result<std::string> { return opened.pages().pdf({}); });
}

banxin_status banxin_page_pdf(banxin_issue* issue, int page, banxin_bytes* pdf) {
    return banxin::ask_page(issue, page, pdf,
                            [](OpenedIssue& opened, std::size_t index) { return opened.pages().pdf({index}); });
}

banxin_status banxin_page_png(banxin_issue* issue, int page, int dpi, banxin_bytes* png) {
    return banxin::ask_page(issue, page, png, [dpi](OpenedIssue& opened, std::size_t index) -> Result<std::string> {
        if (dpi < banxin::kLeastDpi || dpi > banxin::kMostDpi)
            throw banxin::WrongCall{"a page has 20 to 1200 dots an inch"};
        return opened.pages().png(index, dpi);
    });
}

banxin_status banxin_page_svg(banxin_issue* issue, int page, banxin_bytes* svg) {
    return banxin::ask_page(issue, page, svg,
                            [](OpenedIssue& opened, std::size_t index) { return opened.pages().svg(index); });
}

banxin_status banxin_page_marks(banxin_issue* issue, int page, banxin_bytes* json) {
    return banxin::ask_page(issue, page, json, [](OpenedIssue& opened, std::size_t index) -> Result<std::string> {
        return banxin::marks_json(opened.pages().document().pages[index]);
    });
}

banxin_status banxin_page_press(banxin_issue* issue, int page, const banxin_press_wish* wish, banxin_bytes* pdf) {
    return banxin::ask_page(issue, page, pdf, [&](OpenedIssue& opened, std::size_t) -> Result<std::string> {
        return opened.press({page}, banxin::press_wish(wish == nullptr ? banxin_press_wish{} : *wish));
    });
}

void banxin_free(banxin_bytes* bytes) {
    if (bytes == nullptr) return;
    std::free(bytes->data);
    *bytes = {};
}
