#include "cli/read_loose_story.h"

#include <algorithm>
#include <filesystem>

namespace banxin {
namespace {

bool is_picture_trouble(const Diagnostic& diagnostic) {
    return diagnostic.code == "missing-picture" || diagnostic.code == "picture-unreadable";
}

bool only_pictures_are_wrong(const Failure& failure) {
    return failure.kind == FailureKind::input &&
           std::all_of(failure.diagnostics.begin(), failure.diagnostics.end(), [](const Diagnostic& diagnostic) {
               return diagnostic.severity != Severity::error || is_picture_trouble(diagnostic);
           });
}

bool continues_a_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// The byte of a line and a column that counts characters.
std::size_t byte_at(const std::string& text, const SourceSpot& spot) {
    std::size_t at = 0;
    for (int line = 1; line < spot.line && at < text.size(); ++line)
        at = std::min(text.find('\n', at), text.size()) + 1;
    for (int column = 1; column < spot.column && at < text.size(); ++column) {
        ++at;
        while (at < text.size() && continues_a_character(text[at])) ++at;
    }
    return at;
}

/// The byte behind `![…](… "…")`; brackets within the quotes do not count.
std::size_t picture_end(const std::string& text, std::size_t start) {
    bool quoted = false;
    for (std::size_t at = text.find("](", start); at < text.size(); ++at) {
        if (text[at] == '"') quoted = !quoted;
        if (text[at] == ')' && !quoted) return at + 1;
    }
    return start;
}

Result<ReadStory> read_without(const SourceText& source, const Diagnostics& troubles, const std::string& pictures) {
    std::vector<SourceSpot> spots;
    Diagnostics warnings;
    for (Diagnostic trouble : troubles) {
        if (!is_picture_trouble(trouble)) continue;
        spots.push_back(trouble.spot);
        trouble.severity = Severity::warning;
        warnings.push_back(std::move(trouble));
    }
    auto read = read_manuscript(source.file, without_pictures_at(source, spots), pictures);
    if (!read) return read;
    warnings.insert(warnings.end(), read->warnings.begin(), read->warnings.end());
    read->warnings = std::move(warnings);
    return read;
}

}  // namespace

std::string without_pictures_at(const SourceText& source, const std::vector<SourceSpot>& spots) {
    std::string text = source.text;
    for (const SourceSpot& spot : spots) {
        const std::size_t start = byte_at(text, spot);
        const std::size_t end = picture_end(text, start);
        for (std::size_t i = start; i < end; ++i) text[i] = text[i] == '\n' ? '\n' : ' ';
    }
    return text;
}

Result<ReadStory> read_loose_story(const std::string& path) {
    const auto source = read_text_file(path);
    if (!source) return tl::unexpected(source.error());
    const std::string pictures = (std::filesystem::path(path).parent_path() / ".." / "pictures").string();
    auto read = read_manuscript(path, source->text, pictures);
    if (read || !only_pictures_are_wrong(read.error())) return read;
    return read_without(*source, read.error().diagnostics, pictures);
}

}  // namespace banxin
