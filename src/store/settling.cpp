#include "store/settling.h"

#include <algorithm>

namespace banxin {

void Settling::note(const std::string& path, Stir stir, Time now) {
    Pending& pending = pending_.try_emplace(path, Pending{now, now}).first->second;
    pending.due = std::min(now + (stir == Stir::gone ? kGone : kQuiet), pending.first + kLongest);
}

std::vector<std::string> Settling::take(Time now) {
    std::vector<std::string> over;
    std::erase_if(pending_, [&](const auto& one) {
        const bool is_over = one.second.due <= now;
        if (is_over) over.push_back(one.first);
        return is_over;
    });
    return over;
}

std::optional<Settling::Time> Settling::next() const {
    if (pending_.empty()) return std::nullopt;
    return std::min_element(pending_.begin(), pending_.end(),
                            [](const auto& one, const auto& other) { return one.second.due < other.second.due; })
        ->second.due;
}

bool is_name_of_work(std::string_view name) {
    if (name.empty() || name.front() == '.' || name.back() == '~') return false;
    if (name.front() == '#' && name.back() == '#') return false;
    if (name.find_first_not_of("0123456789") == std::string_view::npos) return false;
    return name.size() < 4 || name.substr(name.size() - 4) != ".tmp";
}

}  // namespace banxin
