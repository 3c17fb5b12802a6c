#include "files/overlay_files.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <utility>

namespace banxin {

void OverlayFiles::put(const std::string& path, std::string bytes) {
    drafts_.put(path, std::move(bytes));
}

void OverlayFiles::hide(const std::string& path) {
    drafts_.remove(path);
    hidden_.insert(plain_path(path));
}

void OverlayFiles::restore(const std::string& path) {
    drafts_.remove(path);
    const std::string plain = plain_path(path);
    std::erase_if(hidden_, [&](const std::string& one) { return one == plain || one.starts_with(plain + '/'); });
}

FileFacts OverlayFiles::look(const std::string& path) const {
    const FileFacts draft = drafts_.look(path);
    if (draft.kind != FileKind::none) return draft;
    return is_hidden(path) ? FileFacts{} : beneath_->look(path);
}

Result<FileNames> OverlayFiles::list(const std::string& folder) const {
    Result<FileNames> drafts = drafts_.list(folder);
    if (is_hidden(folder)) return drafts;
    Result<FileNames> beneath = beneath_->list(folder);
    if (!beneath) return beneath;
    std::erase_if(*beneath, [&](const std::string& name) { return is_hidden(folder + "/" + name); });
    FileNames names;
    std::set_union(drafts->begin(), drafts->end(), beneath->begin(), beneath->end(), std::back_inserter(names));
    return names;
}

Result<std::string> OverlayFiles::read(const std::string& path) const {
    if (is_hidden(path) || drafts_.look(path).kind != FileKind::none) return drafts_.read(path);
    return beneath_->read(path);
}

std::optional<std::string> OverlayFiles::on_disk(const std::string& path) const {
    if (is_hidden(path) || drafts_.has_file(path)) return std::nullopt;
    return beneath_->on_disk(path);
}

std::string OverlayFiles::real_path(const std::string& path) const {
    return beneath_->real_path(path);
}

std::optional<std::string> OverlayFiles::outside(const std::string& path) const {
    if (is_hidden(path) || drafts_.look(path).kind != FileKind::none) return std::nullopt;
    return beneath_->outside(path);
}

bool OverlayFiles::is_hidden(const std::string& path) const {
    if (hidden_.empty()) return false;
    for (std::filesystem::path part = plain_path(path);; part = part.parent_path()) {
        if (hidden_.contains(part.generic_string())) return true;
        if (part.empty() || part == part.parent_path()) return false;
    }
}

}  // namespace banxin
