#include "cli/press.h"

#include <algorithm>
#include <atomic>

#include "base/in_parallel.h"
#include "base/try_in_parallel.h"
#include "cli/output_files.h"
#include "cli/press_changed.h"
#include "cli/press_choice.h"
#include "cli/press_files.h"
#include "cli/press_folder.h"
#include "cli/press_list.h"
#include "cli/press_pairs.h"
#include "cli/press_replace.h"
#include "cli/say.h"
#include "cli/told_pages.h"
#include "cli/write_page_proofs.h"
#include "issue/press_issue.h"
#include "prepress/run/plate_files.h"

namespace banxin {
namespace {

Result<Length> read_bleed(const std::string& word) {
    if (const auto bleed = parse_bleed(word)) return *bleed;
    return fail_input({{Severity::error,
                        "not-a-bleed",
                        {"--bleed"},
                        phrase("`{}` is no bleed", word),
                        phrase("write 0 or a length up to 3mm, such as 3mm")}});
}

/// The pages that came out sound, and what was wrong with the others.
struct PressedPages {
    std::size_t written = 0;
    Phrase withheld;   ///< A line for each page that is not written for its faults.
    Phrase ink_table;  ///< A row for each page with proofs.
    std::vector<std::size_t> unwritten;
    std::optional<Failure> failure;
};

/// What the pages of a run go through.
struct PressWork {
    PressIssue& press;
    const PressOptions& options;
    PressFolder& folder;
    const std::vector<PressFile>& before;  ///< What the new files are compared with.
};

Result<void> write_page(const PressWork& work, std::size_t index) {
    return work.press.page(index).and_then(
        [&](const std::string& bytes) { return work.folder.put(work.press.run(), index, bytes); });
}

/// Writes a page's proofs. Its row of the ink table; nothing where no proof is wanted.
Result<Phrase> write_proofs(const PressWork& work, std::size_t index) {
    if (!work.options.proofs.any()) return Phrase();
    return write_page_proofs({work.options.proofs, work.press.run(), {index}}, work.folder.output());
}

/// Plates as dots and the file for the ink keys, where they are wanted.
Result<void> write_plates(const PressWork& work, std::size_t index) {
    const std::string file_name = work.folder.name_of(work.press.sheets().pages[index]);
    const std::string stem = file_name.substr(0, file_name.rfind('.'));
    OutputFolder& folder = work.folder.output();
    if (work.options.ink_keys) {
        const auto file = ink_key_file(work.press.run(), index, work.press.plates().ink_zone);
        if (!file) return tl::unexpected(file.error());
        if (auto written = folder.write(stem + ".ppf", *file); !written) return written;
    }
    if (!work.options.tiff) return {};
    return expose_plates(
        work.press.run(), index,
        {work.press.plates(), work.press.screen(),
         [&](const std::string& ending, const std::string& bytes) { return folder.write(stem + ending, bytes); }});
}

/// `Page 3 is withheld, for 2 errors`.
Phrase withheld_line(const DisplayList& sheet, const Diagnostics& faults) {
    return phrase("Page {} is withheld, for {}", sheet.label,
                  counted(static_cast<std::ptrdiff_t>(faults.size()), "{} error", "{} errors")) +
           verbatim("\n");
}

/// Writes pages side by side, each with what goes beside it.
class PageWriter {
  public:
    PageWriter(const PressWork& work, const std::vector<std::size_t>& indices)
        : work_(work), indices_(indices), rows_(indices.size()), withheld_(indices.size()), progress_(indices.size()) {}

    PressedPages write() {
        PressedPages pages;
        pages.failure = try_in_parallel(indices_.size(), jobs_or_usual(work_.options.jobs),
                                        [&](std::size_t i) { return write_one(i); });
        pages.written = static_cast<std::size_t>(written_);
        for (std::size_t i = 0; i < indices_.size(); ++i) {
            pages.ink_table = pages.ink_table + rows_[i];
            if (withheld_[i] == Phrase()) continue;
            pages.withheld = pages.withheld + withheld_[i];
            pages.unwritten.push_back(indices_[i]);
        }
        return pages;
    }

  private:
    Result<void> write_one(std::size_t i) {
        progress_.step(work_.press.run().file_name(indices_[i]));
        if (auto page = write_page(work_, indices_[i]); !page) {
            withheld_[i] = withheld_line(work_.press.sheets().pages[indices_[i]], page.error().diagnostics);
            work_.folder.withhold(work_.press.run(), indices_[i]);
            return page;
        }
        ++written_;
        if (auto plates = write_plates(work_, indices_[i]); !plates) return plates;
        return write_proofs(work_, indices_[i]).map([&](Phrase row) { rows_[i] = std::move(row); });
    }

    const PressWork& work_;
    const std::vector<std::size_t>& indices_;
    std::vector<Phrase> rows_;
    std::vector<Phrase> withheld_;
    ProgressLine progress_;
    std::atomic<int> written_ = 0;
};

// An older file never stays without a word: of a page that was not written now, or of what is none of this issue's.
Phrase older_files(const PressWork& work, const std::vector<std::size_t>& asked) {
    Phrase words;
    const Document& sheets = work.press.sheets();
    for (const std::size_t index : asked) {
        const std::string file = work.folder.file_of(sheets.pages[index]);
        if (!file.empty())
            words = words + phrase("Page {}: the older {} stays", sheets.pages[index].label, file) + verbatim("\n");
    }
    const std::vector<std::string> others = work.folder.others(sheets);
    if (others.empty()) return words;
    std::vector<Phrase> names;
    for (const std::string& file : others) names.push_back(verbatim(file));
    return words + phrase("Of other issues, or of nobody knows what, are in {}/: {}", work.options.out, listed(names)) +
           verbatim("\n");
}

/// How many of the pages that were asked for are there now.
Phrase pages_there(const PressWork& work, std::size_t written, std::size_t asked) {
    if (written == 0)
        return counted(static_cast<std::int64_t>(asked), "0 of {} page is written", "0 of {} pages are written");
    return phrase("{} of {} pages are in {}/ as {}", written, asked, work.options.out, name_of(work.options.standard));
}

Phrase summary(const PressWork& work, std::size_t written, std::size_t asked) {
    Phrase words = pages_there(work, written, asked) + verbatim("\n");
    if (work.folder.unchanged() > 0)
        words = words + counted(work.folder.unchanged(), "{} file is as it was", "{} files are as they were") +
                verbatim("\n");
    return words;
}

/// After the pages are in their folder.
Result<void> press_pairs(const PressWork& work, const Issue& issue) {
    if (!work.options.pairs) return {};
    return write_pairs(work.press, issue.edition(), work.folder).map([&](const PressedPairs& pairs) {
        say(Stream::out, pairs.waiting);
        if (pairs.written == 0) return;
        say(Stream::out,
            counted(pairs.written, "{} pair of pages is in {}/", "{} pairs of pages are in {}/", work.options.out) +
                verbatim("\n"));
    });
}

/// Which plates of the written pages print something else, where that is asked.
Result<void> tell_changed_plates(const PressWork& work, const std::vector<std::size_t>& asked,
                                 const std::vector<std::size_t>& unwritten, const Edition& edition) {
    if (work.options.changed_since.empty()) return {};
    std::vector<const DisplayList*> written;
    for (const std::size_t index : asked) {
        if (std::find(unwritten.begin(), unwritten.end(), index) == unwritten.end())
            written.push_back(&work.press.sheets().pages[index]);
    }
    return plates_changed(work.before, work.folder, edition, written).map([](const Phrase& table) {
        say(Stream::out, table);
    });
}

/// Writes what is to be written into the folder, and keeps it.
ExitCode press_sheets_of(const PressWork& work, const SheetsToPress& to_press, const ToldIssue& opened) {
    const Issue& issue = *opened.issue;
    print_diagnostics(to_press.refused, work.options.colour);
    const PressedPages pages = PageWriter(work, to_press.indices).write();
    const auto kept = keep_output(work.folder.output(), pages.failure);
    if (!kept && kept.error().kind == FailureKind::world) return report_failure(kept.error(), work.options.colour);
    if (const auto noted = work.folder.note(); !noted) return report_failure(noted.error(), work.options.colour);
    if (const auto aside = work.folder.put_aside(); !aside) return report_failure(aside.error(), work.options.colour);
    say(Stream::out, pages.ink_table);
    say(Stream::out, pages.withheld);
    std::vector<std::size_t> unwritten = to_press.not_written;
    unwritten.insert(unwritten.end(), pages.unwritten.begin(), pages.unwritten.end());
    say(Stream::out, older_files(work, unwritten));
    say(Stream::out, summary(work, pages.written, to_press.indices.size() + to_press.refused.size()));
    if (const auto told = tell_changed_plates(work, to_press.indices, pages.unwritten, issue.edition()); !told)
        return report_failure(told.error(), work.options.colour);
    if (const auto paired = press_pairs(work, issue); !paired)
        return report_failure(paired.error(), work.options.colour);
    if (!kept) return report_failure(kept.error(), work.options.colour);
    return to_press.refused.empty() ? fit_code(issue, opened.told) : ExitCode::does_not_fit;
}

/// Tells where each page is. Only what is held changes.
Result<ExitCode> show_list(const PressWork& work, const Issue& issue) {
    if (const auto noted = work.folder.note(); !noted) return tl::unexpected(noted.error());
    const PressList list = press_list(work.press, issue.edition(), work.folder.record(), work.options.out);
    say(Stream::out, list.table);
    return list.is_all_written ? ExitCode::fits : ExitCode::does_not_fit;
}

/// Read before anything is written, for it may be the same folder.
Result<std::vector<PressFile>> older_press_files(const PressOptions& options) {
    if (options.changed_since.empty()) return std::vector<PressFile>();
    return press_files_in(options.changed_since);
}

Result<ExitCode> press_issue(const PressOptions& options, Length bleed, const ToldIssue& opened) {
    const Issue& issue = *opened.issue;
    PressWish wish{options.edition.profile, options.standard, bleed, options.input_time};
    wish.cut_stories = options.cut_stories;
    const auto press = PressIssue::open(issue, wish, Cache());
    if (!press) return tl::unexpected(press.error());
    const auto folder = PressFolder::open(options.out, issue.edition());
    if (!folder) return tl::unexpected(folder.error());
    if (const auto held = hold_pages(options, issue, **press, **folder); !held) return tl::unexpected(held.error());
    const auto before = older_press_files(options);
    if (!before) return tl::unexpected(before.error());
    const PressWork work{**press, options, **folder, *before};
    if (options.list) return show_list(work, issue);
    const auto to_press = sheets_to_press(options, opened, **press, **folder);
    if (!to_press) return tl::unexpected(to_press.error());
    return press_sheets_of(work, *to_press, opened);
}

}  // namespace

ExitCode press(const PressOptions& options) {
    if (!options.replace.empty()) return replace_ad(options);
    const auto bleed = read_bleed(options.bleed);
    if (!bleed) return report_failure(bleed.error(), options.colour);
    const auto opened = open_told(options.edition, options.pages, options.colour, Crew(jobs_or_usual(options.jobs)));
    if (!opened) return report_failure(opened.error(), options.colour);
    const auto pressed = press_issue(options, *bleed, *opened);
    return pressed ? *pressed : report_failure(pressed.error(), options.colour);
}

}  // namespace banxin
