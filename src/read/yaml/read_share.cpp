#include "read/yaml/read_share.h"

#include <algorithm>
#include <string_view>

namespace banxin {

namespace {

constexpr int kWhole = 1000;
constexpr std::string_view kDigits = "0123456789";

/// Digits with at most one point, times 10 to the power of `places`; negative when it is none.
int scaled_number(std::string_view text, int places) {
    const std::size_t point = std::min(text.find('.'), text.size());
    std::string digits(text.substr(0, point));
    std::string fraction(point < text.size() ? text.substr(point + 1) : std::string_view());
    fraction.resize(static_cast<std::size_t>(places), '0');
    digits += fraction;
    const bool plain = !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos &&
                       digits.size() <= 8 && digits.find_first_not_of(kDigits) == std::string::npos;
    return plain ? std::stoi(digits) : -1;
}

const Choices<PicturePoint> kFocusSides{
    {"centre", {500, 500}}, {"left", {0, 500}}, {"right", {1000, 500}}, {"top", {500, 0}}, {"bottom", {500, 1000}}};

const Choices<PicturePoint> kFocusCorners{
    {"top-left", {0, 0}}, {"top-right", {kWhole, 0}}, {"bottom-left", {0, kWhole}}, {"bottom-right", {kWhole, kWhole}}};

/// `top left` is the top of one and the left of the other; so is `top-left`, 左上.
std::optional<PicturePoint> focus_in_words(std::string_view words) {
    PicturePoint focus;
    const auto corner = std::find_if(kFocusCorners.begin(), kFocusCorners.end(),
                                     [&](const auto& choice) { return means(choice_words(), words, choice.first); });
    if (corner != kFocusCorners.end()) return corner->second;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        const auto side = std::find_if(kFocusSides.begin(), kFocusSides.end(), [&](const auto& choice) {
            return means(choice_words(), words.substr(0, end), choice.first);
        });
        if (side == kFocusSides.end()) return std::nullopt;
        if (side->second.x != kWhole / 2) focus.x = side->second.x;
        if (side->second.y != kWhole / 2) focus.y = side->second.y;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return focus;
}

/// A list of so many shares.
std::optional<std::vector<int>> read_shares(const YamlNode& node, std::size_t count, Findings& findings) {
    if (node.kind != YamlKind::list || node.items.size() != count) return std::nullopt;
    std::vector<int> shares;
    for (const YamlNode& item : node.items) {
        if (const auto share = read_share(item, findings)) shares.push_back(*share);
    }
    if (shares.size() != count) shares.assign(count, 0);
    return shares;
}

}  // namespace

std::optional<int> read_share(const YamlNode& node, Findings& findings) {
    const auto text = read_text(node, findings);
    if (!text) return std::nullopt;
    const bool per_cent = text->ends_with("%");
    const int share =
        per_cent ? scaled_number(std::string_view(*text).substr(0, text->size() - 1), 1) : scaled_number(*text, 3);
    if (share >= 0 && share <= kWhole) return share;
    findings.error(node.spot, "not-a-share", phrase("`{}` is no part of a picture's width or height", *text),
                   phrase("write 0% to 100%, or 0 to 1"));
    return std::nullopt;
}

std::optional<PicturePoint> read_focus(const YamlNode& node, Findings& findings) {
    if (node.kind == YamlKind::text) {
        if (const auto focus = focus_in_words(node.text)) return focus;
    } else if (const auto shares = read_shares(node, 2, findings)) {
        return PicturePoint{shares->at(0), shares->at(1)};
    }
    findings.error(node.spot, "not-a-focus", phrase("a focus is a place in the picture"),
                   phrase("write `focus: [30%, 40%]`, or in words: `left`, `top-right`, `centre`"));
    return std::nullopt;
}

std::optional<PicturePart> read_part(const YamlNode& node, Findings& findings) {
    const std::size_t before = findings.list.size();
    if (const auto shares = read_shares(node, 4, findings)) {
        const PicturePart part{shares->at(0), shares->at(1), shares->at(2), shares->at(3)};
        if (part.left < part.right && part.top < part.bottom) return part;
        if (findings.list.size() > before) return std::nullopt;
    }
    findings.error(node.spot, "not-a-part", phrase("a part of a picture has a left, top, right and bottom edge"),
                   phrase("write `crop: [10%, 0%, 90%, 80%]`"));
    return std::nullopt;
}

std::optional<std::vector<PicturePoint>> read_contour(const YamlNode& node, Findings& findings) {
    std::vector<PicturePoint> corners;
    const bool is_list = node.kind == YamlKind::list;
    for (std::size_t i = 0; is_list && i < node.items.size(); ++i) {
        if (const auto corner = read_shares(node.items[i], 2, findings))
            corners.push_back({corner->at(0), corner->at(1)});
    }
    if (is_list && corners.size() == node.items.size() && corners.size() >= 3) return corners;
    findings.error(node.spot, "not-a-contour", phrase("a contour has three corners or more"),
                   phrase("write `contour: [[0%, 100%], [50%, 0%], [100%, 100%]]`"));
    return std::nullopt;
}

}  // namespace banxin
