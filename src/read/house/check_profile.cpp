#include "read/house/check_profile.h"

#include <string_view>

#include "read/text/findings.h"

namespace banxin {

namespace {

// The head of an ICC profile (ICC.1, 7.2): signatures of four bytes.
constexpr std::size_t kProfileHead = 128;
constexpr std::size_t kProfileClass = 12;
constexpr std::size_t kProfileSpace = 16;
constexpr std::size_t kProfileSignature = 36;

constexpr const char* kProfileHint = "ask the printer for the profile, or leave `profile` out for that of newsprint";

}  // namespace

Diagnostics check_profile(const PressSettings& press, const Files& files) {
    Findings findings;
    if (press.profile.empty()) return {};
    const std::string name = "the press profile `" + press.profile + "` ";
    const auto warn = [&](const char* code, const std::string& what) {
        findings.warning(press.profile_spot, code, name + what, kProfileHint);
    };
    const auto bytes = files.read(press.profile);
    if (!bytes) {
        warn("missing-profile", files.has_file(press.profile) ? "cannot be read" : "is not there");
        return findings.list;
    }
    const std::string_view head = *bytes;
    const auto says = [&](std::size_t at, std::string_view word) { return head.substr(at, word.size()) == word; };
    if (head.size() < kProfileHead || !says(kProfileSignature, "acsp")) {
        warn("profile-unreadable", "is no ICC profile, or a damaged one");
        return findings.list;
    }
    if (!says(kProfileClass, "prtr")) warn("profile-not-output", "is not of a printing press (class `prtr`)");
    if (!says(kProfileSpace, "CMYK")) warn("profile-not-cmyk", "is not for cyan, magenta, yellow and black");
    return findings.list;
}

}  // namespace banxin
