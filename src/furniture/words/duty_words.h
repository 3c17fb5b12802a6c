#pragma once

#include <string>
#include <vector>

#include "model/edition.h"

namespace banxin {

/// Each duty as it is printed: 责任编辑 沈知微 · Editor: A. Shen.
std::vector<std::string> duty_words(const std::vector<Duty>& duties, Language language);

/// All of them on one line: 责任编辑 沈知微　版式 周望 · Editor: A. Shen, Layout: B. Zhou.
std::string duty_line(const std::vector<Duty>& duties, Language language);

}  // namespace banxin
