#pragma once

#include <fmt/format.h>

#include <filesystem>
#include <string>
#include <vector>

#include "e2e/program.h"
#include "support/temporary_folder.h"

namespace banxin::test {

/// A PDF of one page of 100 × 100 pt; `character` is object 5, a stream.
inline std::string page_pdf(const std::string& content, const std::string& resources = "", const std::string& more = "",
                            const std::string& character = "") {
    const auto stream = [](const std::string& bytes) {
        return fmt::format("<< /Length {} >>\nstream\n{}\nendstream", bytes.size(), bytes);
    };
    const std::vector<std::string> objects{
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R /Resources << " + resources + " >> " +
            more + " >>",
        stream(content), stream(character)};
    std::string pdf = "%PDF-1.4\n";
    std::string table = fmt::format("xref\n0 {}\n0000000000 65535 f \n", objects.size() + 1);
    for (std::size_t i = 0; i < objects.size(); ++i) {
        table += fmt::format("{:010} 00000 n \n", pdf.size());
        pdf += fmt::format("{} 0 obj\n{}\nendobj\n", i + 1, objects[i]);
    }
    const std::size_t at = pdf.size();
    return pdf + table +
           fmt::format("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{}\n%%EOF\n", objects.size() + 1, at);
}

inline std::string svg(const std::string& inside) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"100\">" + inside + "</svg>";
}

/// A small paper of one page: a story above, an advertisement of 13 characters below.
class SmallPaper {
  public:
    SmallPaper() {
        folder_.write("paper/layouts/half.yaml",
                      "name: half\ntrim: [120mm, 160mm]\ngrid: {columns: 2, measure: 13字, gutter: 1字, lines: 30}\n"
                      "frames:\n  - {id: all, columns: 1-2, lines: 1-19, head: {grade: 5, lines: 3}, "
                      "pictures: [{columns: 2, lines: 6-12}]}\n  - {id: below, kind: ad, columns: 1, lines: 21-30}\n");
        write_paper("");
        write_page("below: {ad: bank.svg}", "");
        write_story("潮水不等人。");
        folder_.write("paper/one/ads/bank.svg", svg("<rect width=\"90\" height=\"90\"/>"));
    }
    void write_paper(const std::string& more) const {
        folder_.write("paper/paper.yaml", "name: 雁汐日报\nlatin_name: Yanxi\nhouse: zh-Hans\n" + more);
    }
    void write_page(const std::string& below, const std::string& more) const {
        folder_.write("paper/one/edition.yaml", "date: 2026-11-23\nnumber: 1\npages:\n  - page: 1\n    layout: half\n" +
                                                    more + "    frames:\n      all: a\n" +
                                                    (below.empty() ? "" : "      " + below + "\n"));
    }
    /// A second page with a story of its own.
    void write_two_pages() const {
        folder_.write("paper/one/stories/b.md", "---\nheadline: 渡船昨日停航\n---\n渡船也不等人。\n");
        folder_.write(
            "paper/one/edition.yaml",
            "date: 2026-11-23\nnumber: 1\npages:\n  - page: 1\n    layout: half\n    frames:\n      all: a\n      "
            "below: {ad: bank.svg}\n  - page: 2\n    layout: half\n    frames:\n      all: b\n      below: {ad: "
            "bank.svg}\n");
    }
    void write_story(const std::string& text) const {
        folder_.write("paper/one/stories/a.md", "---\nheadline: 市政府昨日宣布\n---\n" + text + "\n");
    }
    void write_pdf(const std::string& pdf) const {
        write_page("below: {ad: bank.pdf}", "");
        folder_.write("paper/one/ads/bank.pdf", pdf);
    }
    void write_svg(const std::string& inside) const { folder_.write("paper/one/ads/bank.svg", svg(inside)); }
    void write_photo(const std::string& bytes) const {
        folder_.write("paper/one/pictures/b.jpg", bytes);
        write_story("潮水不等人。\n\n![图](b.jpg)");
    }
    Answer press(std::vector<std::string> more = {}) const {
        more.insert(more.begin(), {"press", folder_.path("paper/one"), "-o", folder_.path("press")});
        return banxin(more);
    }
    Answer preflight(std::vector<std::string> more = {}) const {
        more.insert(more.begin(), {"preflight", folder_.path("paper/one")});
        return banxin(more);
    }
    std::string path(const std::string& name) const { return folder_.path(name); }
    void write(const std::string& name, const std::string& bytes) const { folder_.write(name, bytes); }
    std::string pressed() const { return folder_.path("press/yanxi-2026-11-23-01.pdf"); }
    bool is_pressed() const { return std::filesystem::exists(pressed()); }

  private:
    TemporaryFolder folder_;
};

}  // namespace banxin::test
