#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/story.h"
#include "read/story/styled_text.h"
#include "read/story/text_spans.h"
#include "read/text/findings.h"
#include "read/text/source_text.h"

namespace banxin {

/// A block of a manuscript, lines joined, before datelines and credits are looked for.
struct MarkdownBlock {
    BlockKind kind = BlockKind::paragraph;
    std::string marker;  ///< Of a list item.
    StyledText text;
    std::vector<TextSpan> spans{};
};

/// `![caption.](file.jpg "credit")`
struct MarkdownPicture {
    std::string file;
    std::string caption;
    std::string credit;
    std::size_t byte = 0;  ///< Of the `!`.
};

struct MarkdownBody {
    std::vector<MarkdownBlock> blocks;
    std::vector<MarkdownPicture> pictures;  ///< Taken out of the text.
};

/// Bytes of a source, the last one not included.
struct ByteRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

// Reads a stretch of a manuscript's body.
//
// A hard line break (backslash) starts a new block of the same kind. Links keep their text.
// Findings: `unsupported-markdown` for what a newspaper column cannot set, `stray-asterisk` for emphasis that did not
//           close, and those of take_spans().
MarkdownBody read_markdown(const SourceText& source, ByteRange range, Findings& findings);

/// The same to the source's end.
MarkdownBody read_markdown(const SourceText& source, std::size_t start, Findings& findings);

}  // namespace banxin
