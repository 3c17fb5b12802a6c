#include "read/text/web_address.h"

namespace banxin {
namespace {

constexpr std::size_t kLongestAddress = 120;  ///< Bytes that a code of newsprint can hold.

}  // namespace

void check_web_address(const std::string& address, const SourceSpot& spot, Findings& findings) {
    const bool is_address = address.starts_with("https://") || address.starts_with("http://");
    if (!is_address || address.find_first_of(" \t\n") != std::string::npos) {
        findings.error(spot, "not-a-link", phrase("`{}` is no address of a page", address),
                       phrase("write it whole: https://…"));
    } else if (address.size() > kLongestAddress) {
        findings.error(spot, "link-too-long",
                       phrase("an address of {} bytes makes a QR code that newsprint cannot hold", address.size()),
                       phrase("use a short address, of 120 bytes at most"));
    }
}

}  // namespace banxin
