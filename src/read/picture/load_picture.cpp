#include "read/picture/load_picture.h"

#include <filesystem>
#include <utility>

#include "files/fenced_files.h"
#include "read/text/nearest.h"

namespace banxin {

namespace {

namespace fs = std::filesystem;

bool leads_out(const fs::path& file) {
    const fs::path plain = file.lexically_normal();
    return file.is_absolute() || (!plain.empty() && *plain.begin() == "..");
}

/// A picture that is not there, and why.
struct Refusal {
    std::string code;
    Phrase message;
    Phrase hint;
};

Picture refused(const PictureRequest& request, std::string path, Refusal why) {
    Picture none;
    none.path = std::move(path);
    none.trouble =
        Diagnostic{Severity::error, std::move(why.code), request.spot, std::move(why.message), std::move(why.hint)};
    return none;
}

Refusal missing(const Files& files, const fs::path& path) {
    const auto names = files.list(path.parent_path().generic_string());
    if (!names) {
        return {"picture-unreadable",
                phrase("the picture `{}` cannot be looked for: its folder cannot be read", path.generic_string()),
                phrase("let the folder be read by whoever runs banxin")};
    }
    const Phrase meant = did_you_mean(path.filename().string(), *names);
    return {"missing-picture", phrase("there is no picture `{}`", path.generic_string()),
            meant.empty() ? phrase("check the name, capitals and ending included") : meant};
}

}  // namespace

Picture load_picture(const Sources& sources, const PictureRequest& request) {
    const std::string folder_name = fs::path(request.folder).filename().string();
    if (leads_out(request.name)) {
        return refused(request, request.name,
                       {kFileOutside, phrase("the picture `{}` is not in the folder {}", request.name, folder_name),
                        phrase("copy it into the folder {} and name it without a path", folder_name)});
    }
    const std::string path = (fs::path(request.folder) / request.name).lexically_normal().generic_string();
    if (const auto words = outside_words(sources.files, path))
        return refused(request, path, {kFileOutside, words->message, words->hint});
    const FileKind kind = sources.files.look(path).kind;
    if (kind == FileKind::folder || kind == FileKind::other) {
        const Phrase what = kind == FileKind::folder ? phrase("the picture `{}` is a folder", path)
                                                     : phrase("the picture `{}` is no ordinary file", path);
        return refused(request, path, {"picture-unreadable", what, phrase("put the picture itself there")});
    }
    if (kind == FileKind::none) return refused(request, path, missing(sources.files, path));
    StoredPicture picture = sources.pictures.take(sources.files, path);
    if (picture) return *std::move(picture);
    const PictureFault& fault = picture.error();
    return refused(request, path,
                   {"picture-unreadable", phrase("the picture `{}` {}", path, fault.message), fault.hint});
}

}  // namespace banxin
