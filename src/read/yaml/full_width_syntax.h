#pragma once

#include <optional>

#include "read/text/findings.h"
#include "read/text/source_text.h"

namespace banxin {

// Full-width marks that stand where YAML wants its own: `headline：…`, `[36pt，28pt]`, `－ page`, `“name”: …`, an
// indent of U+3000. In a text they are right, so that only a file with mistakes is asked about them.
//
// Every error in the source's file that such a mark on its line explains (or, where YAML itself could not be read, one
// of the lines above it) is put into words that name the mark and show the line as it should be (`full-width-syntax`),
// at the mark; each mark once. YAML stops at the first line that it cannot read: then the other lines that start with a
// key are looked at as well, so that all are told at once. So is every error that a slip of the keyboard explains
// (line_slip.h, comma_slip.h) or a bracket that is left open. Where git left two versions in the file, that alone is
// told of it (conflict_marks.h).
void name_full_width_syntax(const SourceText& source, Findings& findings);

/// A text with one of its lines as it was meant, and the mistake in that line.
struct MendedText {
    SourceText source;
    Diagnostic told;
};

// The text as it was meant where YAML itself stopped, with one line mended that such a mark explains it by: so that the
// rest can be read, and what is wrong there told as well. Nothing where no such mark does.
std::optional<MendedText> mend_full_width_syntax(const SourceText& source, const Diagnostic& stopped);

/// The failure of a YAML file, in these words; where git left two versions in it, that alone (conflict_marks.h).
tl::unexpected<Failure> fail_yaml(const SourceText& source, Findings findings);

}  // namespace banxin
