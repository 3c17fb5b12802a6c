#include "desk/page/page_groups.h"

#include <algorithm>

#include "paint/guides.h"

namespace banxin {
namespace {

/// The ink of a mark that is no print; null of all others.
const InkName* guide_ink(const Mark& mark) {
    const auto ink_of_guide = [](const auto& one) -> const InkName* {
        if constexpr (requires { one.role, one.ink; }) return one.role == MarkRole::guide ? &one.ink.ink : nullptr;
        return nullptr;
    };
    return std::visit(ink_of_guide, mark);
}

/// Guides of a page's plan; flags have the ink of an alarm.
bool is_guide(const Mark& mark) {
    const InkName* ink = guide_ink(mark);
    return ink != nullptr && *ink == guide_inks().front().name;
}

bool is_flag(const Mark& mark) {
    return guide_ink(mark) != nullptr && !is_guide(mark);
}

/// The place of an advertisement that has not come.
bool is_empty_ad(const Mark& mark) {
    const auto* place = std::get_if<FilledRect>(&mark);
    return place != nullptr && place->role == MarkRole::absent && place->source.element == Element::advertisement;
}

class Grouping {
  public:
    std::vector<PageGroup> of(const DisplayList& page) {
        frames_.reserve(page.marks.size());
        for (const Mark& mark : page.marks) take(mark);
        std::vector<PageGroup> groups = {std::move(lattice_), std::move(under_)};
        std::ranges::move(frames_, std::back_inserter(groups));
        groups.push_back(std::move(over_));
        groups.push_back(std::move(guides_));
        std::erase_if(groups,
                      [](const PageGroup& group) { return group.marks.empty() && group.name.starts_with('.'); });
        return groups;
    }

  private:
    void take(const Mark& mark) {
        if (std::holds_alternative<PageLink>(mark)) return;
        if (const auto* note = std::get_if<FrameNote>(&mark)) return open(note->frame.value);
        if (is_guide(mark)) return (frames_.empty() ? lattice_ : guides_).marks.push_back(&mark);
        if (is_flag(mark) || is_empty_ad(mark)) are_over_ = !frames_.empty();
        current().marks.push_back(&mark);
    }

    void open(const std::string& frame) {
        frames_.push_back({frame, {}});
        are_over_ = false;
    }

    PageGroup& current() {
        if (frames_.empty()) return under_;
        return are_over_ ? over_ : frames_.back();
    }

    PageGroup lattice_{".lattice", {}};
    PageGroup under_{".under", {}};
    std::vector<PageGroup> frames_;
    bool are_over_ = false;
    PageGroup over_{".over", {}};
    PageGroup guides_{".guides", {}};
};

}  // namespace

std::vector<PageGroup> page_groups(const DisplayList& page) {
    return Grouping().of(page);
}

}  // namespace banxin
