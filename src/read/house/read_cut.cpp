#include "read/house/read_cut.h"

namespace banxin {
namespace {

constexpr int kMostGivenUp = 9;

}  // namespace

const Choices<CutKind>& cut_kinds() {
    static const Choices<CutKind> kinds = [] {
        Choices<CutKind> all;
        for (const CutKind kind : {CutKind::paragraph, CutKind::stop, CutKind::pause, CutKind::word, CutKind::any})
            all.emplace_back(name_of(kind), kind);
        return all;
    }();
    return kinds;
}

std::optional<int> read_give_up(const YamlNode& node, Findings& findings) {
    const bool plain = node.kind == YamlKind::text && node.text.find_first_not_of("0123456789") == std::string::npos;
    if (plain) return read_whole(node, Bounds{0, kMostGivenUp}, findings);
    const auto lines = read_line_count(node, findings);
    if (!lines || *lines <= kMostGivenUp) return lines;
    findings.error(node.spot, "number-out-of-range", phrase("`{}` is too many lines to give up for a cut", node.text),
                   phrase("give a number from 0 to 9"));
    return std::nullopt;
}

}  // namespace banxin
