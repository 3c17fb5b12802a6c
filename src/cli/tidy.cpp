#include "cli/tidy.h"

#include <algorithm>
#include <filesystem>

#include "cli/house_of_story.h"
#include "cli/named_house.h"
#include "cli/read_loose_story.h"
#include "cli/say.h"
#include "files/disk_files.h"
#include "files/write_file.h"
#include "issue/fence.h"
#include "read/story/tidy_story.h"
#include "read/text/line_diff.h"

namespace banxin {
namespace {

Result<Paper> paper_of(const std::string& story, const TidyOptions& options) {
    if (!options.paper.empty()) return paper_in(options.paper, options.allowed);
    return options.language.empty() ? house_of_story(story, options.allowed) : named_house(options.language);
}

Result<TidiedStory> tidied_story(const std::string& story, const TidyOptions& options) {
    auto paper = paper_of(story, options);
    if (!paper) return tl::unexpected(std::move(paper.error()));
    auto text = read_bytes(story);
    if (!text) return tl::unexpected(std::move(text.error()));
    const std::string pictures = pictures_beside(story);
    const auto files = fence_round(pictures, options.allowed);
    PictureStore store;
    return tidy_manuscript({*files, store}, {story, *std::move(text), pictures, paper->copy});
}

/// Writes it where it was, links followed.
Result<void> write_back(const std::string& story, const TidiedStory& tidied) {
    std::error_code error;
    const auto real = std::filesystem::canonical(story, error);
    return write_file(error ? story : real.string(), tidied.after);
}

struct TidiedOne {
    ExitCode exit_code = ExitCode::fits;
    int mended = 0;  ///< Places, or those that would be.
};

TidiedOne tidy_one(const std::string& story, const TidyOptions& options) {
    const auto tidied = tidied_story(story, options);
    if (!tidied) return {report_failure(tidied.error(), options.colour)};
    if (!options.write) {
        say_data(Stream::out, line_diff(story, tidied->before, tidied->after));
        print_diagnostics(tidied->left, options.colour);
        return {ExitCode::fits, tidied->mended};
    }
    if (tidied->mended > 0) {
        if (const auto written = write_back(story, *tidied); !written)
            return {report_failure(written.error(), options.colour)};
        say(Stream::out, counted(static_cast<std::int64_t>(tidied->mended), "{1}: {0} place mended",
                                 "{1}: {0} places mended", story) +
                             verbatim("\n"));
    }
    print_diagnostics(tidied->left_after, options.colour);
    return {ExitCode::fits, tidied->mended};
}

/// Said beside a difference, which may be read by a program.
void say_that_all_is_tidy(const std::vector<std::string>& stories) {
    const auto count = static_cast<std::int64_t>(stories.size());
    const Phrase words = count == 1 ? phrase("{}: nothing to mend", stories.front())
                                    : counted(count, "nothing to mend in {} story", "nothing to mend in {} stories");
    say(Stream::err, words + verbatim("\n"));
}

}  // namespace

ExitCode tidy(const TidyOptions& options) {
    TidiedOne all;
    for (const std::string& story : options.stories) {
        const TidiedOne one = tidy_one(story, options);
        all.exit_code = std::max(all.exit_code, one.exit_code);
        all.mended += one.mended;
    }
    if (all.mended == 0 && all.exit_code == ExitCode::fits) say_that_all_is_tidy(options.stories);
    return all.exit_code;
}

}  // namespace banxin
