#pragma once

#include <string>

#include "model/edition.h"

namespace banxin {

/// 第326期 总第8417期 · 第326号 通算第8417号 · 제326호 통권 제8417호 · No. 326, Issue 8417; without what the edition
/// does not say.
std::string issue_words(const Edition& edition);

/// 今日4版 · 今日は4ページ · 오늘 4면 · 4 pages.
std::string extent_words(const Edition& edition);

/// A page, by its label, as its folio names it: 第3版, A03版, 第4·5版, 3面, 3면, Page 3.
std::string page_words(const std::string& label, const Paper& paper);

}  // namespace banxin
