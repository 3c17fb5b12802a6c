#pragma once

#include <vector>

#include "read/copy/copy_text.h"
#include "read/story/markdown.h"

namespace banxin {

/// Blocks as copy; those of a fact box are `facts` whatever they are.
enum class CopyPlace { body, facts };
void add_blocks(CopyText& copy, const std::vector<MarkdownBlock>& blocks, CopyPlace place);

/// The captions of pictures that stand in the text.
void add_captions(CopyText& copy, const std::vector<MarkdownPicture>& pictures);

}  // namespace banxin
