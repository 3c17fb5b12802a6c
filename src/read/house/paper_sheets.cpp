#include "read/house/paper_sheets.h"

#include <algorithm>
#include <filesystem>

#include "files/fenced_files.h"
#include "read/yaml/full_width_syntax.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

namespace {

namespace fs = std::filesystem;

class Collector {
  public:
    Collector(const Files& files, Findings& findings) : files_(files), findings_(findings) {}

    void add(const SourceText& source, SheetKind kind) {
        auto root = read_yaml(source, findings_);
        if (!root) return name_full_width_syntax(source, findings_);
        open_.push_back(fs::path(source.file).lexically_normal());
        if (root->kind == YamlKind::map) add_bases(*root, open_.back().parent_path());
        open_.pop_back();
        sheets_.push_back({kind, source.file, *std::move(root), source});
    }

    std::vector<PaperSheet> take() { return std::move(sheets_); }

  private:
    void add_bases(const YamlNode& root, const fs::path& folder) {
        for (const YamlEntry& entry : root.entries) {
            if (means(key_words(), entry.key, "extends") && entry.value.kind != YamlKind::empty)
                add_named(entry.value, folder, SheetKind::paper);
        }
        for (const YamlEntry& entry : root.entries) {
            if (!means(key_words(), entry.key, "style") || entry.value.kind == YamlKind::empty) continue;
            if (entry.value.kind != YamlKind::list) {
                add_named(entry.value, folder, SheetKind::style);
                continue;
            }
            for (const YamlNode& sheet : entry.value.items) add_named(sheet, folder, SheetKind::style);
        }
    }

    void add_named(const YamlNode& name, const fs::path& folder, SheetKind kind) {
        if (!read_text(name, findings_)) return;
        const fs::path path = (folder / name.text).lexically_normal();
        if (std::find(open_.begin(), open_.end(), path) != open_.end()) {
            return findings_.error(name.spot, "sheet-circle",
                                   phrase("`{}` builds on itself in the end", path.generic_string()),
                                   phrase("let one of the files stand alone"));
        }
        if (const auto words = outside_words(files_, path.generic_string()))
            return findings_.error(name.spot, kFileOutside, words->message, words->hint);
        if (!files_.has_file(path.generic_string())) {
            return findings_.error(name.spot, "missing-sheet", phrase("there is no file `{}`", path.generic_string()),
                                   phrase("name it as seen from the folder of this file"));
        }
        const auto source = read_text_file(files_, path.generic_string());
        if (!source) return findings_.add(source.error().diagnostics);
        add(*source, kind);
    }

    const Files& files_;
    Findings& findings_;
    std::vector<fs::path> open_;
    std::vector<PaperSheet> sheets_;
};

}  // namespace

std::vector<PaperSheet> paper_sheets(const Files& files, const SourceText& paper, Findings& findings) {
    Collector collector(files, findings);
    collector.add(paper, SheetKind::paper);
    return collector.take();
}

}  // namespace banxin
