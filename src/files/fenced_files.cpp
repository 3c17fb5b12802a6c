#include "files/fenced_files.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include "files/system_words.h"

namespace banxin {
namespace {

/// As a shell takes it for one word.
std::string shell_word(const std::string& path) {
    constexpr const char* kPlain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/._-+,:@%";
    const auto is_plain = [&](unsigned char c) { return c >= 0x80 || std::strchr(kPlain, c) != nullptr; };
    if (!path.empty() && std::all_of(path.begin(), path.end(), is_plain)) return path;
    std::string word = "'";
    for (const char c : path) word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + "'";
}

std::string folder_of(const std::string& path) {
    const std::string folder = std::filesystem::path(path).parent_path().generic_string();
    return folder.empty() ? "." : folder;
}

std::string name_of(const std::string& path) {
    return std::filesystem::path(plain_path(path)).filename().string();
}

}  // namespace

void FencedFiles::admit(const std::string& path) {
    admitted_.push_back(files_->real_path(path));
}

// What is asked for is the plain path, for that is what was looked at: `link/..` would be another folder to a disk.
FileFacts FencedFiles::look(const std::string& path) const {
    return is_admitted(path) ? files_->look(plain_path(path)) : FileFacts{};
}

Result<FileNames> FencedFiles::list(const std::string& folder) const {
    if (is_admitted(folder)) return files_->list(plain_path(folder));
    if (const auto words = outside_words(*this, folder))
        return fail_input({{Severity::error, kFileOutside, {folder, 0, 0}, words->message, words->hint}});
    return FileNames();
}

Result<std::string> FencedFiles::read(const std::string& path) const {
    if (is_admitted(path)) return files_->read(plain_path(path));
    if (const auto words = outside_words(*this, path))
        return fail_input({{Severity::error, kFileOutside, {path, 0, 0}, words->message, words->hint}});
    return fail_world(path, phrase("cannot be read: {}", system_words(ENOENT)));
}

std::optional<std::string> FencedFiles::on_disk(const std::string& path) const {
    return is_admitted(path) ? files_->on_disk(plain_path(path)) : std::nullopt;
}

// The folder as the path names it where no link is on the way: those are the user's own words.
std::optional<std::string> FencedFiles::outside(const std::string& path) const {
    if (beyond_ == Beyond::unseen || is_admitted(path)) return std::nullopt;
    const std::string named = folder_of(plain_path(path));
    const std::string real = files_->real_path(path);
    const std::string straight = files_->real_path(named) + "/" + name_of(path);
    if (files_->has_folder(path)) return real == straight ? plain_path(path) : real;
    return real == straight ? named : folder_of(real);
}

bool FencedFiles::is_admitted(const std::string& path) const {
    const std::string real = files_->real_path(path);
    return std::any_of(admitted_.begin(), admitted_.end(), [&](const std::string& folder) {
        return real == folder || real.starts_with(folder.ends_with('/') ? folder : folder + '/');
    });
}

std::optional<OutsideWords> outside_words(const Files& files, const std::string& path) {
    const auto folder = files.outside(path);
    if (!folder) return std::nullopt;
    const std::string plain = plain_path(path);
    const bool straight = *folder == plain || *folder == folder_of(plain);
    const Phrase told = straight ? phrase("`{}` lies outside of the folders that this edition may read", plain)
                                 : phrase("`{}` leads to `{}`, outside of the folders that this edition may read",
                                          plain, files.real_path(path));
    return OutsideWords{told, phrase("if it is wanted, add `--allow {}`", shell_word(*folder))};
}

}  // namespace banxin
