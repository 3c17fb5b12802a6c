#include "cli/press_pairs.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "cli/output_files.h"
#include "model/page_label.h"
#include "model/plate_pairs.h"
#include "prepress/run/page_file_name.h"

namespace banxin {
namespace {

class PairWriter {
  public:
    PairWriter(const PressIssue& press, const Edition& edition, const PressFolder& folder, OutputFolder& output)
        : press_(press), edition_(edition), folder_(folder), output_(output) {}

    Result<void> write(const PlatePair& pair) {
        for (const auto& page : {pair.left, pair.right}) {
            if (!page || is_ready(*page)) continue;
            pairs_.waiting = pairs_.waiting +
                             phrase("The pair {} waits for page {}", name_of(pair), page_label(*page, edition_)) +
                             verbatim("\n");
            return {};
        }
        const std::string left = bytes_of(pair.left);
        const std::string right = bytes_of(pair.right);
        return press_.run().pair({left, right}, name_of(pair)).and_then([&](const std::string& bytes) {
            ++pairs_.written;
            return output_.write(fmt::format("{}-pair-{}.pdf", issue_file_name(edition_), name_of(pair)), bytes);
        });
    }
    PressedPairs take() { return std::move(pairs_); }

  private:
    /// As its plate reads: 16-01.
    std::string name_of(const PlatePair& pair) const {
        const auto word = [&](const std::optional<PageNumber>& page) {
            return page ? fmt::format("{:02}", page->value) : std::string("blank");
        };
        return word(pair.left) + "-" + word(pair.right);
    }
    bool is_ready(PageNumber page) const {
        const std::vector<DisplayList>& sheets = press_.sheets().pages;
        const auto sheet =
            std::find_if(sheets.begin(), sheets.end(), [&](const DisplayList& one) { return one.page == page; });
        if (sheet == sheets.end() || folder_.file_of(*sheet).empty()) return false;
        const PressState state = folder_.record().state(pressed_page(*sheet, edition_));
        return state.shows == press_.run().version(static_cast<std::size_t>(sheet - sheets.begin()));
    }
    std::string bytes_of(const std::optional<PageNumber>& page) const {
        return page ? folder_.bytes_of({issue_date(edition_), edition_.number, page->value}) : std::string();
    }

    const PressIssue& press_;
    const Edition& edition_;
    const PressFolder& folder_;
    OutputFolder& output_;
    PressedPairs pairs_;
};

}  // namespace

Result<PressedPairs> write_pairs(const PressIssue& press, const Edition& edition, const PressFolder& folder) {
    const auto output = open_output(folder.path());
    if (!output) return tl::unexpected(output.error());
    PairWriter writer(press, edition, folder, **output);
    for (const PlatePair& pair : plate_pairs(edition)) {
        if (const auto written = writer.write(pair); !written) return tl::unexpected(written.error());
    }
    if (const auto kept = (*output)->keep(); !kept) return tl::unexpected(kept.error());
    return writer.take();
}

}  // namespace banxin
