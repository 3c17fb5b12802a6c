#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "files/cache.h"
#include "issue/issue.h"
#include "prepress/preflight/preflight.h"
#include "prepress/run/press_run.h"

namespace banxin {

/// Whether two facing pages made up as one are printed as two, or seen as one.
enum class SpreadForm { pages, whole };

/// Whether a page whose text does not all come out is printed.
enum class CutStories { withhold, print };

/// How an issue is to be printed, beside what its paper says.
struct PressWish {
    std::string profile{};  ///< A house's own ICC file; empty: as paper.yaml says.
    PressStandard standard = PressStandard::x1a;
    Length bleed{};            ///< At most kMostBleed.
    std::string input_time{};  ///< For the slug line.
    SpreadForm spreads = SpreadForm::pages;
    CutStories cut_stories = CutStories::withhold;
    bool operator==(const PressWish&) const = default;
};

/// A bleed as it is written: `0`, or a length up to kMostBleed, such as 3mm; none for an empty word. Nothing for
/// another.
std::optional<Length> parse_bleed(const std::string& word);

// An issue on its way to the press: painted, with the profile and the pictures of its press. Borrows the issue.
class PressIssue {
  public:
    /// Fails as press_profile().
    static Result<std::unique_ptr<PressIssue>> open(const Issue& issue, const PressWish& wish, const Cache& cache);
    PressIssue(const PressIssue&) = delete;
    PressIssue& operator=(const PressIssue&) = delete;

    /// With spreads as one page.
    const Document& painted() const { return painted_; }
    /// The sheets, as the wish has spreads.
    const Document& sheets() const { return sheets_; }
    const PressRun& run() const { return run_; }
    const PlateSettings& plates() const { return plates_; }
    /// Lines an inch of the press's screen.
    int screen() const { return issue_.edition().paper.press.screen; }

    // What would not print as it is meant on one page of painted(): what setting it found wrong, what the rules find,
    // and whatever else would keep its press files from being written (a spread may have two). Fails (world) where a
    // file cannot be made for no fault of the page.
    Result<std::vector<PreflightFinding>> preflight(std::size_t painted_index);

    // Why a sheet is not to be written although its file could be made: a reader would not find all of its text
    // (overset, jumps without a place). Nothing where it may be, or the wish wants such pages, too.
    std::optional<Diagnostic> withheld(std::size_t sheet_index) const;

    /// The press file of a sheet. Fails with the errors of preflight, and as PressRun::page().
    Result<std::string> page(std::size_t sheet_index);
    /// The same of a page that preflight would withhold, too: to look at, not to print. Fails as PressRun::page().
    Result<std::string> unjudged_page(std::size_t sheet_index) { return run_.page(sheet_index); }

  private:
    PressIssue(const Issue& issue, const PressWish& wish, const PlateSettings& plates, PressOrder order);

    std::vector<PreflightFinding> setting_errors(const DisplayList& page) const;
    std::vector<PreflightFinding> rule_findings(const DisplayList& page, const std::optional<std::string>& file);
    std::ptrdiff_t cuts_on(std::size_t sheet_index) const;
    const DisplayList& whole_page(std::size_t sheet_index) const;

    const Issue& issue_;
    PlateSettings plates_;
    CutStories cut_stories_;
    MakePressPicture make_picture_;
    Document painted_;
    Document sheets_;
    PressRun run_;
    SystemType svg_type_;
};

}  // namespace banxin
