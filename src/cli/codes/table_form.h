#pragma once

namespace banxin {

/// For a terminal, or as tables of Markdown, which documents take in.
enum class TableForm { terminal, markdown };

}  // namespace banxin
