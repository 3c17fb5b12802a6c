#pragma once

#include <optional>
#include <vector>

#include "base/source.h"
#include "model/paper.h"
#include "model/story.h"
#include "read/copy/copy_text.h"
#include "read/text/source_text.h"

namespace banxin {

// Where the characters that a page shows of a story are written in its manuscript.
//
// Borrows story and house. Nothing is known of words that the engine makes, and of words that the manuscript does not
// write as they read (folded lines of its head, escapes).
class ManuscriptPlaces {
  public:
    ManuscriptPlaces(const Story& story, const Paper& paper, SourceText manuscript);

    /// The byte of the clean manuscript that an element's character begins at.
    std::optional<std::size_t> byte_of(const Source& source, TextOffset character) const;
    /// The character of the clean manuscript at a byte, from 0.
    int character_at(std::size_t byte) const;
    SourceSpot spot_of(std::size_t byte) const { return spot_at(manuscript_, byte); }
    const SourceText& manuscript() const { return manuscript_; }

  private:
    std::optional<std::size_t> byte_at_spot(const SourceSpot& spot) const;
    /// Where each character of a text is written; its blocks end with a line feed each.
    std::vector<std::optional<std::size_t>> written_at(const std::vector<Block>& blocks) const;
    std::optional<std::size_t> in_words(const std::string& written, int character) const;
    std::optional<std::size_t> in_caption(const StoryPicture& picture, int character) const;

    const Story& story_;
    const Paper& paper_;
    SourceText manuscript_;
    std::vector<std::size_t> lines_;  ///< Where each begins.
    std::vector<CopyPiece> head_;
    std::vector<std::optional<std::size_t>> body_;   ///< Where each character of the story's text is written, …
    std::vector<std::optional<std::size_t>> facts_;  ///< … and of its fact box.
};

}  // namespace banxin
