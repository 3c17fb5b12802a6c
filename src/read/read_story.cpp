#include "read/read_story.h"

#include <filesystem>
#include <utility>

#include "read/credit_line.h"
#include "read/dateline.h"
#include "read/front_matter.h"
#include "read/markdown.h"
#include "read/stale_jump_line.h"
#include "read/story_pictures.h"

namespace banxin {

namespace {

namespace fs = std::filesystem;

void strip_stale_jump_lines(MarkdownBlock& block, const SourceText& source, Findings& findings) {
    if (block.kind != BlockKind::paragraph) return;
    const std::u32string text = characters(block.text);
    const StaleJumpLines stale = stale_jump_lines(text);
    const auto warn = [&](std::size_t first) {
        findings.warning(spot_at(source, block.text[first].byte), "stale-jump-line",
                         "an old jump line was left out of the text",
                         "delete it: jump lines are written when the pages are made up");
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

Block finished(const MarkdownBlock& block, const SourceText& source) {
    return {block.kind, stretches(block.text), block.marker, spot_at(source, block.text.front().byte),
            annotations(block.text, block.spans)};
}

std::vector<Block> finished_body(std::vector<MarkdownBlock> blocks, const SourceText& source, Findings& findings) {
    for (MarkdownBlock& block : blocks) strip_stale_jump_lines(block, source, findings);
    std::erase_if(blocks, [](const MarkdownBlock& block) { return block.text.empty(); });
    if (blocks.empty()) return {};
    mark_dateline(blocks.front());
    MarkdownBlock& last = blocks.back();
    if (last.kind == BlockKind::paragraph && is_credit_line(characters(last.text))) last.kind = BlockKind::credit;
    std::vector<Block> body;
    for (const MarkdownBlock& block : blocks) body.push_back(finished(block, source));
    return body;
}

}  // namespace

Result<ReadStory> read_manuscript(const std::string& path, const std::string& text, const std::string& picture_dir) {
    const auto source = clean_text(path, text);
    if (!source) return tl::unexpected(source.error());
    Findings findings;
    FrontMatter front = read_front_matter(*source, findings);
    Story story = std::move(front.story);
    story.id = StoryId{fs::path(path).stem().string()};
    story.file = path;
    if (front.body_start > 0) {
        const MarkdownBody body = read_markdown(*source, front.body_start, findings);
        story.body = finished_body(body.blocks, *source, findings);
        story.pictures = gather_pictures({*source, body.pictures, front.pictures}, picture_dir);
    }
    if (!front.credit.empty()) {
        story.body.push_back({BlockKind::credit, {{front.credit, Emphasis::none}}, {}, front.credit_spot});
    }
    sort_by_place(findings.list);
    if (has_errors(findings.list)) return fail_input(std::move(findings.list));
    return ReadStory{std::move(story), std::move(findings.list)};
}

Result<Story> read_story(const std::string& path, const std::string& text, const std::string& picture_dir) {
    return read_manuscript(path, text, picture_dir).map([](ReadStory read) { return std::move(read.story); });
}

}  // namespace banxin
