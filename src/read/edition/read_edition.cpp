// Everything is read before anything is judged, and a mistake stops nothing, so that one run shows an editor all of
// them.
//
// That has a price: a file that could not be read must not bring up mistakes which only follow from it. So the material
// says of each part how far it can be trusted (PaperState, PageList, broken_stories), and the checks are silent where
// an answer hangs on a broken one: a story whose file is damaged is not "missing", and no label is unknown while the
// paper that numbers the pages is unread.
#include "read/edition/read_edition.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>

#include "files/fenced_files.h"
#include "model/house_names.h"
#include "read/edition/check_material.h"
#include "read/edition/files_in.h"
#include "read/edition/leave_out_unread.h"
#include "read/edition/load_stored_pages.h"
#include "read/edition/paper_path.h"
#include "read/edition/paper_with_fonts.h"
#include "read/house/check_fonts.h"
#include "read/house/check_profile.h"
#include "read/layout/place_frames.h"
#include "read/layout/read_template.h"
#include "read/picture/load_picture.h"
#include "read/story/read_story.h"
#include "read/text/nearest.h"
#include "read/yaml/full_width_syntax.h"
#include "read/yaml/nearest_word.h"

namespace banxin {

namespace {

namespace fs = std::filesystem;

/// One reading: where from, what is remembered of earlier ones, and what this one leaves.
struct Reading {
    const Files& files;
    EditionMemory& before;
    EditionMemory now{};
    std::set<std::string> pictures{};    ///< Of frames: advertisements and art.
    std::set<std::string> unreadable{};  ///< Folders of layouts.
    Trouble trouble{};
    Diagnostics silent{};  ///< Found too, and not told: the paper's own mistakes may be to blame.

    Sources sources() const { return {files, before.pictures}; }
    bool has_file(const fs::path& path) const { return files.has_file(path.generic_string()); }
};

/// True when a path leads to where an edition reads nothing, and is told of.
bool is_outside(const fs::path& path, const SourceSpot& spot, Reading& reading) {
    const auto words = outside_words(reading.files, path.generic_string());
    if (words) reading.trouble.findings.error(spot, kFileOutside, words->message, words->hint);
    return words.has_value();
}

void load_paper(EditionMaterial& material, const fs::path& path, Reading& reading) {
    const bool may_lead_out = material.file.paper || is_link(reading.files, path);
    if (may_lead_out && is_outside(path, material.file.paper_spot, reading)) return;
    if (!reading.has_file(path)) {
        return reading.trouble.findings.error(
            material.file.paper_spot, "missing-paper", phrase("there is no paper `{}`", path.generic_string()),
            phrase("put paper.yaml into the folder above the edition, or name it with `paper:`"));
    }
    const auto& read =
        recall(Shelves{reading.before.papers, reading.now.papers}, path.generic_string(), reading.sources(),
               [&](const Sources& sources) { return read_paper_with_fonts(sources, path); });
    if (!read) return reading.trouble.add(read.error());
    reading.trouble.findings.add(check_profile(read->paper.press, reading.files));
    reading.trouble.findings.add(check_fonts(read->paper.font_files, reading.files));
    material.file.edition.paper = read->paper;
    const bool is_in_part = has_errors(read->mistakes);
    material.paper = is_in_part ? PaperState::in_part : PaperState::read;
    reading.trouble.findings.add(read->mistakes);
    if (!is_in_part) return;
    reading.trouble.findings.note({read->paper.file, 0, 0}, "paper-in-part",
                                  phrase("until this is mended, what it is about is set as the house {} has it",
                                         any_word(words_of(language_words(), {read->house}))));
}

void load_layout(Edition& edition, const fs::path& path, const std::string& name, Reading& reading) {
    const std::string file = path.generic_string();
    const auto& layout = recall(Shelves{reading.before.layouts, reading.now.layouts}, file, reading.sources(),
                                [&](const Sources& sources) { return read_layout(sources.files, file); });
    if (!layout) return reading.trouble.add(layout.error());
    if (layout->layout.name != name) {
        reading.trouble.findings.error(layout->layout.spot, "layout-name-differs",
                                       phrase("the layout is named `{}`, its file `{}`", layout->layout.name, name),
                                       phrase("give both the same name"));
    }
    auto placed = place_frames(*layout, edition.paper);
    if (!placed) return reading.trouble.add(placed.error());
    reading.trouble.findings.add(stack_lines_over(*layout, edition.paper));
    edition.layouts.emplace(name, *std::move(placed));
}

/// Words for what is no layout of these folders.
Phrase guess_layout(const std::string& name, const FileNames& files) {
    std::vector<std::string> names;
    for (const std::string& file : files) names.push_back(fs::path(file).stem().string());
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    const Phrase guess = did_you_mean(name, names);
    if (!guess.empty() || names.empty()) return guess;
    return phrase("the layouts found are {}", one_of(names));
}

/// The layout files of the folders that can be read; the others are told of, once.
FileNames all_layouts(const std::vector<fs::path>& folders, Reading& reading) {
    FileNames all;
    for (const fs::path& folder : folders) {
        const auto found = files_in(reading.files, folder, {".yaml"});
        if (found) {
            all.insert(all.end(), found->begin(), found->end());
        } else if (reading.unreadable.insert(folder.generic_string()).second) {
            reading.trouble.add(found.error());
        }
    }
    return all;
}

void load_layouts(EditionMaterial& material, const std::vector<fs::path>& folders, Reading& reading) {
    for (const auto& [name, spot] : material.file.layout_spots) {
        const std::string file = name + ".yaml";
        const auto folder =
            std::find_if(folders.begin(), folders.end(), [&](const fs::path& f) { return reading.has_file(f / file); });
        if (folder != folders.end()) {
            load_layout(material.file.edition, *folder / file, name, reading);
            continue;
        }
        const FileNames all = all_layouts(folders, reading);
        const auto unreached =
            std::find_if(all.begin(), all.end(), [&](const std::string& f) { return fs::path(f).filename() == file; });
        if (unreached != all.end()) {
            load_layout(material.file.edition, *unreached, name, reading);
        } else if (reading.unreadable.empty() && !is_outside(folders.front() / file, spot, reading)) {
            reading.trouble.findings.error(spot, "missing-layout", phrase("there is no layout `{}`", name),
                                           guess_layout(name, all));
        }
    }
}

/// What the copy is held against; with no paper to say so, nothing.
CopyHouse copy_house_of(const EditionMaterial& material) {
    return material.paper != PaperState::broken ? material.file.edition.paper.copy : silent_copy_house();
}

/// The folder cannot be read: what is in it is not missing.
void lose_stories(EditionMaterial& material, const Failure& why, Reading& reading) {
    reading.trouble.add(why);
    for (const StoryReference& reference : material.file.references) material.broken_stories.insert(reference.story);
}

void load_stories(EditionMaterial& material, const fs::path& folder, Reading& reading) {
    reading.now.copy = copy_house_of(material);
    if (reading.before.copy != reading.now.copy) reading.before.stories.clear();
    const std::string pictures = (folder / "pictures").generic_string();
    const auto manuscripts = files_in(reading.files, folder / "stories", {".md"});
    if (!manuscripts) return lose_stories(material, manuscripts.error(), reading);
    for (const std::string& path : *manuscripts) {
        const StoryId id{fs::path(path).stem().string()};
        const auto read_it = [&](const Sources& sources) {
            return sources.files.read(path).and_then([&](std::string text) {
                return read_draft(sources, {path, std::move(text), pictures, reading.now.copy});
            });
        };
        const auto& read =
            recall(Shelves{reading.before.stories, reading.now.stories}, path, reading.sources(), read_it);
        if (!read) {
            material.broken_stories.insert(id);
            reading.trouble.add(read.error());
            continue;
        }
        reading.trouble.findings.add(read->findings);
        if (has_errors(read->findings)) {
            material.broken_stories.insert(id);
            material.drafts.emplace(id, read->story);
        } else {
            material.file.edition.stories.emplace(id, read->story);
        }
    }
}

Picture load_art(const PictureRequest& request, Reading& reading) {
    Picture art = load_picture(reading.sources(), request);
    reading.pictures.insert(art.path);
    return art;
}

/// A folder that is there and cannot be read is the disk's fault, whatever of it is wanted.
void look_through(const std::string& folder, Reading& reading) {
    const auto names = reading.files.list(folder);
    if (!names && names.error().kind == FailureKind::world) reading.trouble.add(names.error());
}

void load_ads(Edition& edition, const fs::path& folder, Reading& reading) {
    const std::string ads = (folder / "ads").generic_string();
    const std::string pictures = (folder / "pictures").generic_string();
    for (const std::string& of_pictures : {ads, pictures}) look_through(of_pictures, reading);
    for (EditionPage& page : edition.pages) {
        if (page.ear.picture) page.ear.picture = load_art({page.ear.picture->path, pictures, page.ear.spot}, reading);
        for (FrameBinding& binding : page.frames) {
            if (auto* ad = std::get_if<AdBinding>(&binding.content))
                ad->art = load_art({ad->art.path, ads, ad->spot}, reading);
            if (auto* art = std::get_if<ArtBinding>(&binding.content))
                art->art = load_art({art->art.path, pictures, art->spot}, reading);
        }
    }
}

std::vector<fs::path> layout_folders(const fs::path& edition, const fs::path& paper,
                                     const std::vector<std::string>& more) {
    std::vector<fs::path> folders{edition / "layouts", paper.parent_path() / "layouts"};
    folders.insert(folders.end(), more.begin(), more.end());
    return folders;
}

Result<WrittenEdition> read_written(const Files& files, const std::string& path) {
    auto source = read_text_file(files, path);
    if (!source) return tl::unexpected(std::move(source.error()));
    WrittenEdition written{*std::move(source), {}, {}};
    written.file = read_edition_file(written.source, written.findings);
    return written;
}

// What can be found without edition.yaml: mistakes in the usual paper and in the manuscripts.
void load_independent(EditionMaterial& material, const fs::path& folder, Reading& reading) {
    const fs::path paper = paper_path(folder, material.file, reading.files);
    if (reading.has_file(paper)) load_paper(material, paper, reading);
    load_stories(material, folder, reading);
}

template <typename T>
void add_paths(std::set<std::string>& paths, const Shelf<T>& shelf) {
    for (const auto& [path, remembered] : shelf) {
        for (const auto& [looked, facts] : remembered.footprint.looked) paths.insert(looked);
    }
}

/// What this reading did not use is not remembered any longer.
void leave_to_the_next(Reading& reading) {
    std::set<std::string> used = std::move(reading.pictures);
    add_paths(used, reading.now.papers);
    add_paths(used, reading.now.stories);
    reading.now.pictures = std::move(reading.before.pictures);
    reading.now.pictures.keep_only(used);
    reading.before = std::move(reading.now);
}

void load_all(EditionMaterial& material, const EditionPlace& place, Reading& reading) {
    const fs::path folder(place.folder);
    const fs::path paper = paper_path(folder, material.file, reading.files);
    load_paper(material, paper, reading);
    load_layouts(material, layout_folders(folder, paper, place.layout_dirs), reading);
    const Shelves shelves{reading.before.stored_pages, reading.now.stored_pages};
    load_stored_pages(material, {place.folder, place.stored, reading.sources(), shelves}, reading.trouble);
    load_stories(material, folder, reading);
    load_ads(material.file.edition, folder, reading);
    EditionFindings found = check_material(material);
    reading.trouble.findings.add(found.told);
    reading.silent = std::move(found.silent);
}

/// Errors that leave something out, those that are told first.
Diagnostics blamed(const Reading& reading) {
    Diagnostics all = reading.trouble.findings.list;
    all.insert(all.end(), reading.silent.begin(), reading.silent.end());
    return all;
}

/// Pages that are to be made up are kept: a paper with mistakes is none to make them for.
bool can_be_set_in(PaperState paper, StoredPageUse use) {
    return paper == PaperState::read || (paper == PaperState::in_part && use == StoredPageUse::set);
}

}  // namespace

Result<EditionDraft> read_what_can_be_set(const Files& files, const EditionPlace& place, EditionMemory& memory) {
    const fs::path folder(place.folder);
    const FileKind kind = files.look(place.folder).kind;
    if (kind == FileKind::file)
        return fail_world(place.folder, phrase("this is a file; give the folder that it is in"));
    if (kind != FileKind::folder) return fail_world(place.folder, phrase("there is no such folder"));
    const std::string path = (folder / "edition.yaml").generic_string();
    Reading reading{files, memory};
    const auto& written = recall(Shelves{memory.editions, reading.now.editions}, path, reading.sources(),
                                 [&](const Sources& sources) { return read_written(sources.files, path); });
    if (!written && written.error().kind == FailureKind::world) return tl::unexpected(written.error());
    Trouble& trouble = reading.trouble;
    if (written) trouble.findings.add(written->findings.list);
    if (!written) trouble.add(written.error());
    EditionMaterial material;
    const bool has_pages = written && written->file;
    if (has_pages) {
        material.file = *written->file;
        load_all(material, place, reading);
    } else {
        load_independent(material, folder, reading);
    }
    leave_to_the_next(reading);
    if (written) name_full_width_syntax(written->source, trouble.findings);
    sort_by_place(trouble.findings.list);
    if (has_errors(trouble.findings.list)) leave_out_unread(material, blamed(reading));
    const bool can_be_set =
        has_pages && can_be_set_in(material.paper, place.stored) && !material.edition().pages.empty();
    if (!can_be_set || trouble.kind == FailureKind::world)
        return tl::unexpected(Failure{trouble.kind, std::move(trouble.findings.list)});
    return EditionDraft{std::move(material.file.edition), std::move(trouble.findings.list), std::move(material.stored),
                        material.paper};
}

Result<ReadEdition> read_edition(const Files& files, const EditionPlace& place, EditionMemory& memory) {
    auto draft = read_what_can_be_set(files, place, memory);
    if (!draft) return tl::unexpected(std::move(draft.error()));
    if (has_errors(draft->findings)) return fail_input(std::move(draft->findings));
    return ReadEdition{std::move(draft->edition), std::move(draft->findings), std::move(draft->stored)};
}

Result<ReadEdition> read_edition(const Files& files, const EditionPlace& place) {
    EditionMemory nothing;
    return read_edition(files, place, nothing);
}

}  // namespace banxin
