#include "support/plates.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace banxin {
namespace {

namespace fs = std::filesystem;

/// A TIFF file without compression, one byte a dot, as Ghostscript writes plates.
class Tiff {
  public:
    explicit Tiff(std::string bytes) : bytes_(std::move(bytes)), is_little_(bytes_.starts_with("II")) {
        const std::size_t directory = number(4, 4);
        const std::size_t count = number(directory, 2);
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t entry = directory + 2 + 12 * i;
            tags_[number(entry, 2)] = {number(entry + 2, 2) == 3 ? 2u : 4u, number(entry + 4, 4), entry + 8};
        }
    }

    Plate plate() const {
        Plate plate{static_cast<int>(tag(256)), static_cast<int>(tag(257)), {}};
        const bool black_is_zero = tag(262) == 1;
        for (std::size_t strip = 0; strip < tags_.at(273).count; ++strip) {
            for (const char dot : bytes_.substr(tag(273, strip), tag(279, strip))) {
                const int value = static_cast<unsigned char>(dot);
                plate.ink.push_back(
                    static_cast<unsigned char>(((black_is_zero ? 255 - value : value) * 100 + 127) / 255));
            }
        }
        return plate;
    }

  private:
    struct Tag {
        std::size_t size;
        std::size_t count;
        std::size_t at;  ///< Of the value, or of the place where the values are.
    };

    std::size_t number(std::size_t at, std::size_t size) const {
        std::size_t out = 0;
        for (std::size_t i = 0; i < size; ++i) {
            out = out * 256 + static_cast<unsigned char>(bytes_.at(at + (is_little_ ? size - 1 - i : i)));
        }
        return out;
    }

    std::size_t tag(std::size_t name, std::size_t index = 0) const {
        const Tag& found = tags_.at(name);
        const bool is_inside = found.size * found.count <= 4;
        return number((is_inside ? found.at : number(found.at, 4)) + index * found.size, found.size);
    }

    std::string bytes_;
    bool is_little_;
    std::map<std::size_t, Tag> tags_;
};

std::string read_file(const fs::path& path) {
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

std::string output_of(const std::string& command) {
    std::string output;
    FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    char buffer[4096];
    while (pipe != nullptr && std::fgets(buffer, sizeof buffer, pipe) != nullptr) output += buffer;
    const int code = pipe != nullptr ? pclose(pipe) : -1;
    return code == 0 ? output : output + "(exit code " + std::to_string(code) + ")";
}

}  // namespace

Plates plates_of(const std::string& pdf_path, std::string& complaints) {
    std::string folder = (fs::temp_directory_path() / "banxin-plates-XXXXXX").string();
    if (mkdtemp(folder.data()) == nullptr) return {};
    complaints = output_of(
        "gs -q -dNOPAUSE -dBATCH -dSAFER -dPDFSTOPONERROR -dPDFSTOPONWARNING -sDEVICE=tiffsep -sCompression=none -r72 "
        "-o '" +
        folder + "/plate.tif' '" + pdf_path + "'");
    Plates plates;
    for (const auto& file : fs::directory_iterator(folder)) {
        const std::string name = file.path().filename().string();
        const std::size_t open = name.find('(');
        if (open == std::string::npos || !complaints.empty()) continue;
        plates[name.substr(open + 1, name.rfind(')') - open - 1)] = Tiff(read_file(file.path())).plate();
    }
    fs::remove_all(folder);
    return plates;
}

}  // namespace banxin
