#include "read/picture/load_picture.h"

#include <filesystem>
#include <utility>

#include "read/picture/picture_probe.h"
#include "read/text/source_text.h"

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
    std::string message;
    std::string hint;
};

Picture refused(const PictureRequest& request, std::string path, Refusal why) {
    Picture none;
    none.path = std::move(path);
    none.trouble =
        Diagnostic{Severity::error, std::move(why.code), request.spot, std::move(why.message), std::move(why.hint)};
    return none;
}

}  // namespace

Picture load_picture(const PictureRequest& request) {
    const std::string folder_name = fs::path(request.folder).filename().string();
    if (leads_out(request.name)) {
        return refused(request, request.name,
                       {"missing-picture", "the picture `" + request.name + "` is not in the folder " + folder_name,
                        "copy it into the folder " + folder_name + " and name it without a path"});
    }
    const std::string path = (fs::path(request.folder) / request.name).lexically_normal().generic_string();
    std::error_code trouble;
    if (!fs::is_regular_file(path, trouble)) {
        return refused(
            request, path,
            {"missing-picture", "there is no picture `" + path + "`", "check the name, capitals and ending included"});
    }
    auto bytes = read_bytes(path);
    if (!bytes) {
        return refused(
            request, path,
            {"picture-unreadable", "the picture `" + path + "` " + bytes.error().diagnostics.front().message, {}});
    }
    auto picture = probe_picture(path, *std::move(bytes));
    if (picture) return *std::move(picture);
    return refused(
        request, path,
        {"picture-unreadable", "the picture `" + path + "` " + picture.error(), "export it again as JPEG, PNG or SVG"});
}

}  // namespace banxin
