#include "read/edition/check_material.h"

#include <algorithm>
#include <iterator>

#include "read/edition/edition_checks.h"
#include "read/edition/name_targets.h"

namespace banxin {
namespace {

Diagnostics checked(const EditionMaterial& material) {
    Findings findings;
    findings.add(check_pages(material));
    findings.add(check_references(material));
    findings.add(check_jumps(material));
    findings.add(check_make_up(material));
    return std::move(findings.list);
}

Diagnostics checked_with_targets(EditionMaterial& material) {
    Findings findings;
    name_targets(material, findings);
    findings.add(checked(material));
    return std::move(findings.list);
}

}  // namespace

EditionFindings check_material(EditionMaterial& material) {
    if (material.paper != PaperState::in_part) return {checked_with_targets(material), {}};
    material.paper = PaperState::broken;
    EditionFindings findings{checked(material), {}};
    material.paper = PaperState::in_part;
    const auto is_told = [&](const Diagnostic& found) {
        return std::ranges::find(findings.told, found) != findings.told.end();
    };
    std::ranges::remove_copy_if(checked_with_targets(material), std::back_inserter(findings.silent), is_told);
    return findings;
}

}  // namespace banxin
