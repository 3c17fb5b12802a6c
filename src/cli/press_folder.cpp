#include "cli/press_folder.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

#include "base/calendar_date.h"
#include "base/content_hash.h"
#include "cli/output_files.h"
#include "files/write_file.h"
#include "prepress/run/page_file_name.h"

namespace banxin {
namespace fs = std::filesystem;
namespace {

constexpr const char* kOlder = "older";

/// Empty for a file that is not there.
std::string bytes_on_disk(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Beside the folder.
fs::path record_path(const std::string& folder) {
    fs::path path = fs::absolute(folder).lexically_normal();
    if (!path.has_filename()) path = path.parent_path();
    return path.parent_path() / (path.filename().string() + PressRecord::kEnding);
}

/// A name in `older/` that no file has: the file's own, or with a number before its ending.
fs::path free_name(const fs::path& folder, const fs::path& file) {
    fs::path name = folder / file;
    for (int number = 2; fs::exists(name); ++number)
        name = folder / (file.stem().string() + "-" + std::to_string(number) + file.extension().string());
    return name;
}

}  // namespace

std::string issue_date(const Edition& edition) {
    return edition.date ? iso_date(*edition.date) : std::string();
}

RecordedPage pressed_page(const DisplayList& sheet, const Edition& edition) {
    return {issue_date(edition), edition.number, sheet.page.value};
}

Result<PressRecord> read_press_record(const std::string& folder) {
    const fs::path path = record_path(folder);
    return PressRecord::read(bytes_on_disk(path), path.string());
}

Result<std::unique_ptr<PressFolder>> PressFolder::open(const std::string& path, const Edition& edition) {
    auto record = read_press_record(path);
    if (!record) return tl::unexpected(std::move(record.error()));
    auto output = open_output(path);
    if (!output) return tl::unexpected(std::move(output.error()));
    std::unique_ptr<PressFolder> folder(new PressFolder(path, edition));
    folder->record_ = *std::move(record);
    folder->output_ = *std::move(output);
    return folder;
}

void PressFolder::hold(const DisplayList& sheet) {
    const RecordedPage page = pressed_page(sheet, edition_);
    PressState state = record_.state(page);
    state.is_held = true;
    record_.set(page, std::move(state));
}

void PressFolder::release(const DisplayList& sheet) {
    const RecordedPage page = pressed_page(sheet, edition_);
    PressState state = record_.state(page);
    state.is_held = false;
    record_.set(page, std::move(state));
}

bool PressFolder::has(const std::string& file, const std::string& bytes) const {
    std::error_code none;
    const fs::path path = fs::path(path_) / file;
    return fs::file_size(path, none) == bytes.size() && bytes_on_disk(path) == bytes;
}

Result<void> PressFolder::put(const PressRun& run, std::size_t sheet_index, const std::string& bytes) {
    const RecordedPage page = pressed_page(run.document().pages[sheet_index], edition_);
    const auto name = [&](int version) { return run.file_name(sheet_index, version); };
    auto file = put(page, bytes, name);
    if (!file) return tl::unexpected(std::move(file.error()));
    const std::lock_guard lock(guard_);
    PressState state = record_.state(page);
    state.shows = run.version(sheet_index);
    state.withheld.clear();
    record_.set(page, std::move(state));
    return {};
}

Result<std::string> PressFolder::put(const RecordedPage& page, const std::string& bytes, const NameOfVersion& name) {
    PressState state;
    {
        const std::lock_guard lock(guard_);
        state = record_.next(page, content_hash(bytes));
        const std::string before = std::exchange(state.file, name(state.version));
        if (!before.empty() && before != state.file) superseded_.push_back(before);
        record_.set(page, state);
        if (has(state.file, bytes)) {
            ++unchanged_;
            return state.file;
        }
    }
    return output_->write(state.file, bytes).map([&] { return state.file; });
}

std::string PressFolder::bytes_of(const RecordedPage& page) const {
    const std::string file = record_.state(page).file;
    return file.empty() ? std::string() : bytes_on_disk(fs::path(path_) / file);
}

void PressFolder::withhold(const PressRun& run, std::size_t sheet_index) {
    const std::lock_guard lock(guard_);
    const RecordedPage page = pressed_page(run.document().pages[sheet_index], edition_);
    PressState state = record_.state(page);
    state.withheld = run.version(sheet_index);
    record_.set(page, std::move(state));
}

Result<void> PressFolder::note() {
    if (record_.is_empty()) return {};
    return write_file(record_path(path_), record_.json());
}

Result<void> PressFolder::put_aside() {
    const std::vector<std::string> named = record_.files();
    for (const std::string& file : superseded_) {
        const fs::path path = fs::path(path_) / file;
        const bool is_wanted = std::find(named.begin(), named.end(), file) != named.end();
        if (is_wanted || !fs::exists(path)) continue;
        std::error_code failure;
        const fs::path older = fs::path(path_) / kOlder;
        fs::create_directories(older, failure);
        if (!failure) fs::rename(path, free_name(older, fs::path(file).filename()), failure);
        if (failure) return fail_world(path.string(), verbatim(failure.message()));
    }
    return {};
}

std::string PressFolder::name_of(const DisplayList& sheet) const {
    const std::lock_guard lock(guard_);
    return record_.state(pressed_page(sheet, edition_)).file;
}

std::string PressFolder::file_of(const DisplayList& sheet) const {
    const std::string file = name_of(sheet);
    return !file.empty() && fs::exists(fs::path(path_) / file) ? file : std::string();
}

std::vector<std::string> PressFolder::others(const Document& sheets) const {
    std::set<std::string> own;
    for (const DisplayList& sheet : sheets.pages) own.insert(file_of(sheet));
    std::vector<std::string> others;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(path_, none)) {
        const std::string name = entry.path().filename().string();
        const bool is_pair = name.starts_with(issue_file_name(edition_) + "-pair-");
        if (entry.path().extension() == ".pdf" && !is_pair && !own.contains(name)) others.push_back(name);
    }
    std::sort(others.begin(), others.end());
    return others;
}

}  // namespace banxin
