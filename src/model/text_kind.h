#pragma once

#include <cstdint>

namespace banxin {

/// The kinds of text that a paper has a look for. Their names are read/house/text_kinds.h's.
enum class TextKind : std::uint8_t {
    body,
    kicker,    ///< 肩题, over the headline.
    headline,  ///< 主题.
    deck,      ///< 副题, under it.
    byline,
    dateline,   ///< 电头, at a story's start.
    crosshead,  ///< 小标题, in the text.
    caption,
    credit,  ///< At a story's end.
    folio,
    jump,           ///< 下转 and 上接.
    jump_head,      ///< Over a continuation.
    pointer,        ///< 导读.
    ear,            ///< 报耳, beside the masthead.
    masthead,       ///< The paper's name.
    masthead_line,  ///< Publisher, date and number.
    imprint,        ///< At the foot of a page.
    quote,
    list,
    drop_cap,  ///< A story's large first character.
    summary,   ///< 提要, under the head.
    lead,      ///< A story's first paragraph.
    pull,      ///< A quotation shown large.
    facts,     ///< In a fact box.
    facts_title,
    pointer_title,
    pointer_summary,
};

}  // namespace banxin
