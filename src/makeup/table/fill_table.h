#pragma once

#include "makeup/page/page_size.h"
#include "makeup/table/article.h"
#include "makeup/table/article_table.h"

namespace banxin::makeup {

// An article's table: every head with every picture in every block, and how the text comes to the room that is left.
//
// Promises: a variant keeps the legs that the matter asks for; its price is that of its terms, no other is cheaper.
ArticleTable fill_table(const Article& article, const PageSize& page, const Weights& weights);

/// What the shape of its block adds to an article's terms.
Amounts shape_amounts(const Article& article, const Block& block, const PageSize& page);

/// Whether a head and a picture may stand in a block of so many columns together.
bool go_together(const HeadChoice& head, const PictureChoice& picture, int columns);

/// Lines for a head, a picture under it, over it or beside it, and the legs below: what a block is deep at least,
/// without the white at its foot.
int least_depth(const HeadChoice& head, const PictureChoice& picture, const Matter& matter);

/// Where a head stands in its article's block.
Block head_block(const HeadChoice& head, const PictureChoice& picture, const Block& block);

/// A head's corners.
int corners_of(HeadForm form);

}  // namespace banxin::makeup
