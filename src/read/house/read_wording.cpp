#include "read/house/read_wording.h"

namespace banxin {

std::optional<std::string> read_wording(const YamlNode& node, Findings& findings) {
    const auto text = read_text(node, findings);
    if (!text || text->find("{page}") != std::string::npos) return text;
    findings.error(node.spot, "wording-without-page", phrase("`{}` does not say the page", *text),
                   phrase("write {{page}} where the page's number belongs"));
    return std::nullopt;
}

}  // namespace banxin
