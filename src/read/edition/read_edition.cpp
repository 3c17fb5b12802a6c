#include "read/edition/read_edition.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "model/page_label.h"
#include "read/edition/check_edition.h"
#include "read/house/read_paper.h"
#include "read/layout/read_template.h"
#include "read/picture/load_picture.h"
#include "read/story/read_story.h"
#include "read/text/nearest.h"

namespace banxin {

namespace {

namespace fs = std::filesystem;

/// What reading found: mistakes of the editor, and whether a disk got in the way.
struct Trouble {
    Findings findings;
    FailureKind kind = FailureKind::input;

    void add(const Failure& failure) {
        if (failure.kind == FailureKind::world) kind = FailureKind::world;
        findings.add(failure.diagnostics);
    }
};

bool is_file(const fs::path& path) {
    std::error_code none;
    return fs::is_regular_file(path, none);
}

// The files of a folder with one of the endings, in name order; none when there is no folder.
std::vector<std::string> files_in(const fs::path& folder, const std::vector<std::string>& endings) {
    std::vector<std::string> files;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none)) {
        const std::string ending = entry.path().extension().string();
        const bool hidden = entry.path().filename().string().starts_with(".");
        if (hidden || !is_file(entry.path()) || std::find(endings.begin(), endings.end(), ending) == endings.end())
            continue;
        files.push_back(entry.path().generic_string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

fs::path paper_path(const fs::path& folder, const EditionFile& file) {
    if (file.paper) return (folder / *file.paper).lexically_normal();
    const fs::path beside = folder / "paper.yaml";
    return is_file(beside) ? beside : (folder / ".." / "paper.yaml").lexically_normal();
}

/// Of the paper's own folder first, then of those that it builds on.
std::vector<std::string> font_files(const fs::path& paper, const std::vector<std::string>& sheets) {
    std::vector<fs::path> folders{paper.parent_path()};
    for (auto sheet = sheets.rbegin(); sheet != sheets.rend(); ++sheet) {
        const fs::path folder = fs::path(*sheet).parent_path();
        if (std::find(folders.begin(), folders.end(), folder) == folders.end()) folders.push_back(folder);
    }
    std::vector<std::string> files;
    for (const fs::path& folder : folders) {
        for (std::string& file : files_in(folder / "fonts", {".otc", ".otf", ".ttc", ".ttf"}))
            files.push_back(std::move(file));
    }
    return files;
}

void load_paper(EditionMaterial& material, const fs::path& path, Trouble& trouble) {
    if (!is_file(path)) {
        return trouble.findings.error(material.file.paper_spot, "missing-paper",
                                      "there is no paper `" + path.generic_string() + "`",
                                      "put paper.yaml into the folder above the edition, or name it with `paper:`");
    }
    auto paper = read_paper(path.generic_string());
    if (!paper) return trouble.add(paper.error());
    paper->font_files = font_files(path, paper->sheets);
    material.file.edition.paper = *std::move(paper);
    material.paper = PaperState::read;
}

void load_layout(Edition& edition, const fs::path& path, const std::string& name, Trouble& trouble) {
    auto layout = read_template(path.generic_string());
    if (!layout) return trouble.add(layout.error());
    if (layout->name != name) {
        trouble.findings.error(layout->spot, "layout-name-differs",
                               "the layout is named `" + layout->name + "`, its file `" + name + "`",
                               "give both the same name");
    }
    edition.layouts.emplace(name, *std::move(layout));
}

std::string guess_layout(const std::string& name, const std::vector<fs::path>& folders) {
    std::vector<std::string> names;
    for (const fs::path& folder : folders) {
        for (const std::string& file : files_in(folder, {".yaml"})) names.push_back(fs::path(file).stem().string());
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    const std::string guess = did_you_mean(name, names);
    if (!guess.empty() || names.empty()) return guess;
    return "the layouts found are " + one_of(names);
}

void load_layouts(EditionMaterial& material, const std::vector<fs::path>& folders, Trouble& trouble) {
    for (const auto& [name, spot] : material.file.layout_spots) {
        const std::string file = name + ".yaml";
        const auto folder =
            std::find_if(folders.begin(), folders.end(), [&](const fs::path& f) { return is_file(f / file); });
        if (folder == folders.end()) {
            trouble.findings.error(spot, "missing-layout", "there is no layout `" + name + "`",
                                   guess_layout(name, folders));
        } else {
            load_layout(material.file.edition, *folder / file, name, trouble);
        }
    }
}

void load_stories(EditionMaterial& material, const fs::path& folder, Trouble& trouble) {
    const std::string pictures = (folder / "pictures").generic_string();
    for (const std::string& path : files_in(folder / "stories", {".md"})) {
        const StoryId id{fs::path(path).stem().string()};
        const auto bytes = read_bytes(path);
        auto read = bytes ? read_manuscript(path, *bytes, pictures) : tl::unexpected(bytes.error());
        if (!read) {
            material.broken_stories.insert(id);
            trouble.add(read.error());
            continue;
        }
        trouble.findings.add(read->warnings);
        material.file.edition.stories.emplace(id, std::move(read->story));
    }
}

void load_ads(Edition& edition, const fs::path& folder) {
    const std::string ads = (folder / "ads").generic_string();
    const std::string pictures = (folder / "pictures").generic_string();
    for (EditionPage& page : edition.pages) {
        for (FrameBinding& binding : page.frames) {
            if (auto* ad = std::get_if<AdBinding>(&binding.content))
                ad->art = load_picture({ad->art.path, ads, ad->spot});
            if (auto* art = std::get_if<ArtBinding>(&binding.content))
                art->art = load_picture({art->art.path, pictures, art->spot});
        }
    }
}

/// The page that a jump names by its label.
const EditionPage* page_called(const std::string& label, const Edition& edition) {
    for (const EditionPage& page : edition.pages) {
        for (int number = page.number.value; page.holds({number}); ++number) {
            if (page_label({number}, edition) == label) return &page;
        }
    }
    return nullptr;
}

// Jumps to labels become jumps to numbers, and those to either page of a spread jumps to the spread.
void name_targets(EditionMaterial& material, Trouble& trouble) {
    if (material.paper == PaperState::broken) return;
    Edition& edition = material.file.edition;
    for (EditionPage& page : edition.pages) {
        for (FrameBinding& frame : page.frames) {
            auto* binding = std::get_if<StoryBinding>(&frame.content);
            if (binding == nullptr || binding->jump != JumpMode::page) continue;
            const bool by_label = !binding->target_label.empty();
            const EditionPage* target =
                by_label ? page_called(binding->target_label, edition) : page_holding(binding->target, edition);
            if (target != nullptr) {
                binding->target = target->number;
            } else if (by_label && material.file.page_list != PageList::damaged) {
                trouble.findings.error(
                    binding->jump_spot, "jump-without-hole",
                    "no page of the edition is called `" + binding->target_label + "`",
                    "its first page is called `" + page_label(edition.pages.front().number, edition) + "`");
                binding->jump = JumpMode::no;
            }
        }
    }
}

std::vector<fs::path> layout_folders(const fs::path& edition, const fs::path& paper,
                                     const std::vector<std::string>& more) {
    std::vector<fs::path> folders{edition / "layouts", paper.parent_path() / "layouts"};
    folders.insert(folders.end(), more.begin(), more.end());
    return folders;
}

void check(const EditionMaterial& material, Trouble& trouble) {
    trouble.findings.add(check_pages(material));
    trouble.findings.add(check_references(material));
    trouble.findings.add(check_jumps(material));
}

std::optional<EditionFile> load_edition_file(const std::string& path, const std::string& bytes, Trouble& trouble) {
    const auto source = clean_text(path, bytes);
    if (source) return read_edition_file(*source, trouble.findings);
    trouble.add(source.error());
    return std::nullopt;
}

// What can be found without edition.yaml: mistakes in the usual paper and in the manuscripts.
void load_independent(EditionMaterial& material, const fs::path& folder, Trouble& trouble) {
    const fs::path paper = paper_path(folder, material.file);
    if (is_file(paper)) load_paper(material, paper, trouble);
    load_stories(material, folder, trouble);
}

}  // namespace

Result<ReadEdition> read_edition(const std::string& edition_dir, const std::vector<std::string>& layout_dirs) {
    std::error_code none;
    const fs::path folder(edition_dir);
    if (fs::is_regular_file(folder, none))
        return fail_world(edition_dir, "this is a file; give the folder that it is in");
    if (!fs::is_directory(folder, none)) return fail_world(edition_dir, "there is no such folder");
    const auto bytes = read_bytes((folder / "edition.yaml").generic_string());
    if (!bytes) return tl::unexpected(bytes.error());

    Trouble trouble;
    EditionMaterial material;
    auto file = load_edition_file((folder / "edition.yaml").generic_string(), *bytes, trouble);
    if (file) {
        material.file = *std::move(file);
        const fs::path paper = paper_path(folder, material.file);
        load_paper(material, paper, trouble);
        load_layouts(material, layout_folders(folder, paper, layout_dirs), trouble);
        load_stories(material, folder, trouble);
        load_ads(material.file.edition, folder);
        name_targets(material, trouble);
        check(material, trouble);
    } else {
        load_independent(material, folder, trouble);
    }
    sort_by_place(trouble.findings.list);
    if (has_errors(trouble.findings.list))
        return tl::unexpected(Failure{trouble.kind, std::move(trouble.findings.list)});
    return ReadEdition{std::move(material.file.edition), std::move(trouble.findings.list)};
}

}  // namespace banxin
