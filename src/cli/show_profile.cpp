#include "cli/show_profile.h"

#include "cli/profile_words.h"
#include "cli/say.h"
#include "files/disk_files.h"
#include "files/write_file.h"
#include "prepress/profile/press_profile.h"

namespace banxin {

ExitCode profile(const ProfileOptions& options) {
    const auto press = press_profile(options.press, DiskFiles(), Cache());
    if (!press) return report_failure(press.error(), options.colour);
    say(Stream::out, figures_text(*press, figures_of(*press)));
    if (options.out.empty()) return ExitCode::fits;
    if (const auto written = write_file(options.out, press->icc); !written)
        return report_failure(written.error(), options.colour);
    say(Stream::out, verbatim("\n") + phrase("The profile is in {}", options.out) + verbatim("\n"));
    return ExitCode::fits;
}

}  // namespace banxin
