#include "read_runs.h"

#include <charconv>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <string_view>

namespace banxin {
namespace {

/// The fields of one line, taken from the left.
class Fields {
  public:
    explicit Fields(std::string_view line) : rest_(line) {}

    std::string_view word() {
        const std::size_t tab = rest_.find('\t');
        const std::string_view field = rest_.substr(0, tab);
        rest_.remove_prefix(tab == std::string_view::npos ? rest_.size() : tab + 1);
        return field;
    }
    std::int64_t number() {
        const std::string_view field = word();
        std::int64_t value = 0;
        std::from_chars(field.data(), field.data() + field.size(), value);
        return value;
    }
    Length length() { return Length::emu(number()); }
    std::string rest() const { return std::string(rest_); }

  private:
    std::string_view rest_;
};

FaceFile read_face(Fields fields) {
    FaceFile face;
    face.index = static_cast<unsigned>(fields.number());
    face.path = fields.rest();
    return face;
}

FloorPage read_page(Fields fields) {
    FloorPage page;
    page.trim.width = fields.length();
    page.trim.height = fields.length();
    return page;
}

FloorRun read_run(Fields fields) {
    FloorRun run;
    run.face = static_cast<std::size_t>(fields.number());
    run.size = fields.length();
    run.origin.x = fields.length();
    run.origin.y = fields.length();
    run.text = fields.rest();
    return run;
}

void add_line(FloorText& text, std::string_view line) {
    Fields fields(line);
    const std::string_view kind = fields.word();
    if (kind == "face") text.faces.push_back(read_face(fields));
    if (kind == "page") text.pages.push_back(read_page(fields));
    if (kind == "run" && !text.pages.empty()) text.pages.back().runs.push_back(read_run(fields));
}

}  // namespace

FloorText read_runs(const char* path) {
    std::ifstream file(path, std::ios::binary);
    FloorText text;
    for (std::string line; std::getline(file, line);) add_line(text, line);
    return text;
}

}  // namespace banxin
