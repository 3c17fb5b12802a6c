#include "read/house/check_profile.h"

#include <utility>

#include "base/icc_head.h"
#include "read/text/findings.h"

namespace banxin {

namespace {

const Phrase kProfileHint = phrase("ask the printer for the profile, or leave `profile` out for that of newsprint");

}  // namespace

Diagnostics check_profile(const PressSettings& press, const Files& files) {
    Findings findings;
    if (press.profile.empty()) return {};
    const auto warn = [&](const char* code, Phrase what) {
        findings.warning(press.profile_spot, code, phrase("the press profile `{}` {}", press.profile, std::move(what)),
                         kProfileHint);
    };
    const auto bytes = files.read(press.profile);
    if (!bytes) {
        warn("missing-profile", files.has_file(press.profile) ? phrase("cannot be read") : phrase("is not there"));
        return findings.list;
    }
    const IccHead head(*bytes);
    if (!head.is_profile()) {
        warn("profile-unreadable", phrase("is no ICC profile, or a damaged one"));
        return findings.list;
    }
    if (head.device_class() != "prtr") warn("profile-not-output", phrase("is not of a printing press (class `prtr`)"));
    if (head.colour_space() != "CMYK") warn("profile-not-cmyk", phrase("is not for cyan, magenta, yellow and black"));
    return findings.list;
}

}  // namespace banxin
