#pragma once

#include "fill/text/continuation.h"
#include "fill/text/cut.h"
#include "fill/text/fill_sources.h"
#include "fill/text/filled_page.h"

namespace banxin {

/// Whether paragraphs may be asked for lines fewer or more; not while room is only measured.
enum class Copyfit { no, yes };

/// Whether the cuts that a jump might have had are listed.
enum class ListCuts { no, yes };

/// Whether the copy is counted that is to be cut (cut_to_fit.h), and that white lines would take (copy_to_add.h): each
/// takes some pours.
enum class CountCopy { no, to_cut, all };

/// One story's text on its way through the free slots of a frame.
struct FlowRequest {
    StoryId story;
    TextCursor from;
    PageNumber page;                   ///< Where these slots are.
    std::optional<PageNumber> target;  ///< Where the rest may go.
    Length landing_measure;            ///< Of the landing's columns, to count the remainder's lines.
    int landing = 0;
    CutRule cut{};
    std::string from_words{};  ///< A from line that runs in at the start; empty for none.
    Copyfit copyfit = Copyfit::yes;
    ListCuts list_cuts = ListCuts::no;
    CountCopy count_copy = CountCopy::to_cut;
};

/// Lines placed on the page and what became of the rest.
struct Flow {
    std::vector<PlacedLine> lines;
    StoryPart part;                 ///< All but frame and head.
    std::vector<Slot> empty_slots;  ///< Below the last line of each column.
    std::optional<Continuation> rest;
    std::vector<Cut> cuts{};  ///< Listed where asked for.
};

// Pours a story's text into slots: balanced when it ends there, cut before its jump line when it goes on.
Flow flow_story(std::span<const Slot> slots, const FlowRequest& request, const FillSources& sources);

}  // namespace banxin
