#include "read/story/read_story.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

#include "base/unicode.h"
#include "read/copy/judge_copy.h"
#include "read/story/copy_pieces.h"
#include "read/story/credit_line.h"
#include "read/story/dateline.h"
#include "read/story/fenced_text.h"
#include "read/story/front_matter.h"
#include "read/story/markdown.h"
#include "read/story/mistyped_marks.h"
#include "read/story/stale_jump_line.h"
#include "read/story/story_pictures.h"
#include "read/yaml/conflict_marks.h"

namespace banxin {

namespace {

namespace fs = std::filesystem;

/// A manuscript on its way to a story: what is wrong with it, and its copy.
struct ManuscriptDesk {
    const SourceText& source;
    Findings findings{};
    CopyText copy{};
    std::set<int> mistyped{};  ///< Lines that are no copy: their marks are to be typed anew.
};

void strip_stale_jump_lines(MarkdownBlock& block, const SourceText& source, Findings& findings) {
    if (block.kind != BlockKind::paragraph) return;
    const std::u32string text = characters(block.text);
    const StaleJumpLines stale = stale_jump_lines(text);
    const auto warn = [&](std::size_t first) {
        findings.warning(spot_at(source, block.text[first].byte), "stale-jump-line",
                         phrase("an old jump line was left out of the text"),
                         phrase("delete it: jump lines are written when the pages are made up"));
    };
    const std::size_t end = block.text.size() - stale.at_end;
    if (stale.at_start > 0) warn(0);
    if (stale.at_end > 0) warn(end);
    const auto begin = block.text.begin();
    block.text = joined_lines(
        StyledText(begin + static_cast<std::ptrdiff_t>(stale.at_start), begin + static_cast<std::ptrdiff_t>(end)));
}

void mark_dateline(MarkdownBlock& block) {
    if (block.kind != BlockKind::paragraph) return;
    const std::size_t length = dateline_length(characters(block.text));
    for (std::size_t i = 0; i < length; ++i) block.text[i].emphasis = Emphasis::dateline;
}

std::size_t utf8_bytes(char32_t c) {
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

/// A new place wherever something in the manuscript is no character of the text: a line's end, a mark of emphasis, an
/// escape.
std::vector<TextPlace> places(const StyledText& text, const SourceText& source) {
    std::vector<TextPlace> out;
    std::size_t expected = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == 0 || text[i].byte != expected) out.push_back({static_cast<int>(i), spot_at(source, text[i].byte)});
        expected = text[i].byte + utf8_bytes(text[i].character);
    }
    return out;
}

Block finished(const MarkdownBlock& block, const SourceText& source) {
    std::vector<TextPlace> written = places(block.text, source);
    const SourceSpot start = written.front().spot;
    return {block.kind,        stretches(block.text), block.marker, start, annotations(block.text, block.spans),
            std::move(written)};
}

/// Characters of a block that are set in reasonable time; a whole paper of forty pages has no more.
constexpr std::size_t kLongestParagraph = 300'000;
/// … and of what is set in one piece, tried in several ways: a crosshead, a caption, a pull quote.
constexpr std::size_t kLongestPiece = 2'000;

/// Characters of a text, the byte where it starts, and how many there may be.
struct MeasuredText {
    std::size_t characters;
    std::size_t byte;
    std::size_t most;
};

void refuse_too_long(const MeasuredText& text, ManuscriptDesk& desk) {
    if (text.characters <= text.most) return;
    desk.findings.error(
        spot_at(desk.source, text.byte), "text-too-long",
        phrase("this text has {} characters; no more than {} are set here", text.characters, text.most),
        text.most == kLongestParagraph ? phrase("part it by empty lines, each a paragraph of its own") : Phrase());
}

MarkdownBody bounded_markdown(ByteRange range, ManuscriptDesk& desk) {
    MarkdownBody body = read_markdown(desk.source, range, desk.findings);
    for (const MarkdownBlock& block : body.blocks) {
        const std::size_t most = block.kind == BlockKind::crosshead ? kLongestPiece : kLongestParagraph;
        if (!block.text.empty()) refuse_too_long({block.text.size(), block.text.front().byte, most}, desk);
    }
    for (const MarkdownPicture& picture : body.pictures)
        refuse_too_long({to_utf32(picture.caption).size(), picture.byte, kLongestPiece}, desk);
    return body;
}

std::vector<Block> finished_body(std::vector<MarkdownBlock> blocks, ManuscriptDesk& desk) {
    for (MarkdownBlock& block : blocks) strip_stale_jump_lines(block, desk.source, desk.findings);
    std::erase_if(blocks, [](const MarkdownBlock& block) { return block.text.empty(); });
    if (blocks.empty()) return {};
    mark_dateline(blocks.front());
    MarkdownBlock& last = blocks.back();
    if (last.kind == BlockKind::paragraph && is_credit_line(characters(last.text))) last.kind = BlockKind::credit;
    add_blocks(desk.copy, blocks, CopyPlace::body);
    std::vector<Block> body;
    for (const MarkdownBlock& block : blocks) body.push_back(finished(block, desk.source));
    return body;
}

std::string plain(const MarkdownBody& body) {
    std::string words;
    for (const MarkdownBlock& block : body.blocks) words += to_utf8(characters(block.text));
    return words;
}

void set_pull(Story& story, PullQuote pull, Findings& findings) {
    if (story.pull) return findings.error(pull.spot, "aside-twice", phrase("a story has one pull quote"));
    if (pull.words.empty()) return findings.error(pull.spot, "aside-open", phrase("this pull quote has no words"));
    story.pull = std::move(pull);
}

FactBox fact_box(const FencedText& fenced, MarkdownBody body, const SourceText& source) {
    FactBox facts;
    facts.title = fenced.title;
    facts.spot = spot_at(source, fenced.fence);
    for (const MarkdownBlock& block : body.blocks) facts.body.push_back(finished(block, source));
    return facts;
}

/// What stands beside the text: fact box and pull quote.
void read_fenced(Story& story, const FencedText& fenced, ManuscriptDesk& desk) {
    MarkdownBody body = bounded_markdown(fenced.text, desk);
    const SourceSpot spot = spot_at(desk.source, fenced.fence);
    if (!body.pictures.empty()) {
        desk.findings.error(spot_at(desk.source, body.pictures.front().byte), "unsupported-markdown",
                            phrase("a picture cannot stand in a block beside the text"),
                            phrase("put it into the story's own text"));
    }
    add_blocks(desk.copy, body.blocks, CopyPlace::facts);
    if (fenced.kind == FenceKind::pull) {
        PullQuote pull{plain(body), spot};
        refuse_too_long({to_utf32(pull.words).size(), fenced.fence, kLongestPiece}, desk);
        return set_pull(story, std::move(pull), desk.findings);
    }
    if (body.blocks.empty()) return desk.findings.error(spot, "aside-open", phrase("this fact box has no text"));
    story.facts = fact_box(fenced, std::move(body), desk.source);
}

/// The body's text, what stands beside it taken out.
MarkdownBody read_body(Story& story, std::size_t start, ManuscriptDesk& desk) {
    const SplitBody split = split_body(desk.source, start, desk.findings);
    for (const FencedText& fenced : split.fenced) read_fenced(story, fenced, desk);
    MarkdownBody all;
    for (const ByteRange& range : split.running) {
        MarkdownBody part = bounded_markdown(range, desk);
        std::ranges::move(part.blocks, std::back_inserter(all.blocks));
        std::ranges::move(part.pictures, std::back_inserter(all.pictures));
    }
    while (const auto quote = take_marked_quote(all.blocks)) {
        refuse_too_long({to_utf32(quote->words).size(), quote->byte, kLongestPiece}, desk);
        set_pull(story, {quote->words, spot_at(desk.source, quote->byte)}, desk.findings);
    }
    return all;
}

}  // namespace

Result<DraftStory> read_draft(const Sources& sources, const Manuscript& manuscript) {
    const auto source = clean_text(manuscript.path, manuscript.text);
    if (!source) return tl::unexpected(source.error());
    if (Diagnostics conflicts = conflict_marks(*source); !conflicts.empty()) return fail_input(std::move(conflicts));
    ManuscriptDesk desk{*source};
    FrontMatter front = read_front_matter(*source, desk.findings);
    Findings in_head = std::exchange(desk.findings, {});
    desk.copy = {source->text, std::move(front.copy)};
    Story story = std::move(front.story);
    story.id = StoryId{fs::path(manuscript.path).stem().string()};
    story.file = manuscript.path;
    if (front.body_start > 0) {
        const MarkdownBody body = read_body(story, front.body_start, desk);
        desk.mistyped = name_mistyped_marks(*source, front.body_start, desk.findings);
        story.body = finished_body(body.blocks, desk);
        add_captions(desk.copy, body.pictures);
        story.pictures = gather_pictures({*source, body.pictures, front.pictures}, {sources, manuscript.picture_dir});
    }
    if (!front.credit.empty()) {
        story.body.push_back({BlockKind::credit, {{front.credit, Emphasis::none}}, {}, front.credit_spot});
    }
    CopyFindings copy = judge_copy(desk.copy, manuscript.copy);
    std::erase_if(copy,
                  [&](const CopyFinding& found) { return desk.mistyped.contains(spot_at(*source, found.byte).line); });
    report_copy(copy, *source, desk.findings);
    const bool readable = front.state == FrontMatterState::read && !has_errors(desk.findings.list);
    Findings findings = std::move(in_head);
    findings.add(desk.findings.list);
    sort_by_place(findings.list);
    if (!readable) return fail_input(std::move(findings.list));
    return DraftStory{std::move(story), std::move(findings.list), std::move(copy)};
}

Result<ReadStory> read_manuscript(const Sources& sources, const Manuscript& manuscript) {
    auto draft = read_draft(sources, manuscript);
    if (!draft) return tl::unexpected(std::move(draft.error()));
    if (has_errors(draft->findings)) return fail_input(std::move(draft->findings));
    return ReadStory{std::move(draft->story), std::move(draft->findings), std::move(draft->copy)};
}

}  // namespace banxin
