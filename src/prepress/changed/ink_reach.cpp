#include "prepress/changed/ink_reach.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "prepress/back/read_back_parts.h"

namespace banxin {
namespace {

constexpr std::array<const char*, 4> kProcessPlates{"Cyan", "Magenta", "Yellow", "Black"};

}  // namespace

bool is_process_plate(const std::string& plate) {
    return std::find(kProcessPlates.begin(), kProcessPlates.end(), plate) != kProcessPlates.end();
}

InkReach::InkReach(const InsideMark& mark) {
    if (mark.overprints && mark.ink.is_known) {
        spares_spots_ = true;
        spares_process_ = !mark.ink.named.empty() || (mark.spares_zeros && !mark.ink.is_grey_space);
    }
    if (mark.kind == InsideMark::Kind::image) {
        spares_process_ = false;  // the zeros of an image are never spared
        take_image(mark.image, mark.ink);
    } else if (mark.kind == InsideMark::Kind::shading || mark.brings_ink) {
        everywhere_ = true;
    } else {
        take_ink(mark.ink);
    }
}

void InkReach::take_image(QPDFObjectHandle image, const InsideInk& stencil) {
    if (!image.isStream()) {
        everywhere_ = true;
        return;
    }
    QPDFObjectHandle dict = image.getDict();
    if (dict.hasKey("/SMask") || dict.hasKey("/Alternates")) everywhere_ = true;
    QPDFObjectHandle mask = dict.getKey("/ImageMask");
    if (mask.isBool() && mask.getBoolValue()) return take_ink(stencil);
    take_space(dict.getKey("/ColorSpace"));
}

void InkReach::take_space(QPDFObjectHandle space) {
    if (space.isArray() && space.getArrayNItems() > 1 && space.getArrayItem(0).isNameAndEquals("/Indexed"))
        return take_space(space.getArrayItem(1));
    if (space.isNameAndEquals("/DeviceGray")) {
        shares_["Black"] = 1;
        return;
    }
    std::vector<std::string> plates = plates_of(space);
    if (space.isNameAndEquals("/DeviceCMYK")) plates.assign(kProcessPlates.begin(), kProcessPlates.end());
    everywhere_ = everywhere_ || plates.empty() || std::find(plates.begin(), plates.end(), "All") != plates.end();
    for (const std::string& plate : plates) shares_[plate] = 1;
}

void InkReach::take_ink(const InsideInk& ink) {
    if (!ink.is_known) everywhere_ = true;
    for (std::size_t i = 0; i < kProcessPlates.size(); ++i) {
        if (ink.process[i] > 0) shares_[kProcessPlates[i]] = ink.process[i];
    }
    for (const std::string& plate : ink.named) shares_.try_emplace(plate, 0);
    for (const auto& [plate, share] : ink.spots) shares_[plate] = share;
}

bool InkReach::is_spared(const std::string& plate) const {
    return is_process_plate(plate) ? spares_process_ : spares_spots_;
}

PlateTouch InkReach::on(const std::string& plate) const {
    const auto share = shares_.contains("All") ? shares_.find("All") : shares_.find(plate);
    if (everywhere_) return PlateTouch::prints;
    if (share != shares_.end()) return share->second > 0 ? PlateTouch::prints : PlateTouch::clears;
    return is_spared(plate) ? PlateTouch::none : PlateTouch::clears;
}

std::string InkReach::share_on(const std::string& plate) const {
    const auto own = shares_.find(plate);
    const auto all = shares_.find("All");
    if (own != shares_.end()) return fmt::format("{}", own->second);
    return all == shares_.end() ? "unknown" : fmt::format("{}", all->second);
}

}  // namespace banxin
