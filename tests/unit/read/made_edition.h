#pragma once

#include "files/disk_files.h"
#include "read/edition/read_edition.h"
#include "support/temporary_folder.h"

namespace banxin {

// A paper of three pages that reads without a finding: page 1 with the frames lead, side and guide, pages 2 and 3 with
// top and a frame for jumps. `tram` may jump from page 1 to 3, `library` stands on page 2, `market` on 1, `school` on
// 3; guide points to library.
class MadeEdition {
  public:
    MadeEdition() {
        folder_.write("paper.yaml", "name: 雁汐日报\n");
        folder_.write(
            "layouts/front.yaml",
            "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 11字, gutter: 1字, lines: 80}\nframes:\n"
            "  - {id: lead, columns: 1-4, lines: 1-40}\n"
            "  - {id: side, columns: 5-6, lines: 1-40}\n"
            "  - {id: guide, columns: 1-6, lines: 42-80}\n");
        folder_.write(
            "layouts/inside.yaml",
            "name: inside\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 11字, gutter: 1字, lines: 80}\nframes:\n"
            "  - {id: top, columns: 1-6, lines: 1-40}\n"
            "  - {id: continued, kind: jumps, columns: 1-6, lines: 42-80}\n");
        edition("lead: {story: tram, jump: 3}, side: market, guide: {refer: library}", "top: library", "top: school");
        for (const char* id : {"tram", "market", "library", "school"}) {
            write(std::string("stories/") + id + ".md", "---\nheadline: 题目\nshort: 短题\n---\n昨日。\n");
        }
    }

    /// edition.yaml: the frames of the pages stand in lines 5, 7 and 9, from column 13 on.
    void edition(const std::string& first, const std::string& second, const std::string& third) const {
        write("edition.yaml", "date: 2026-11-23\nnumber: 326\npages:\n- layout: front\n  frames: {" + first +
                                  "}\n- layout: inside\n  frames: {" + second + "}\n- layout: inside\n  frames: {" +
                                  third + "}\n");
    }
    /// A file of the edition's folder.
    void write(const std::string& name, const std::string& text) const { folder_.write("2026-11-23/" + name, text); }
    void remove(const std::string& name) const { folder_.remove("2026-11-23/" + name); }
    const TemporaryFolder& paper() const { return folder_; }
    std::string dir() const { return folder_.path("2026-11-23"); }
    Result<ReadEdition> read() const { return read_edition(DiskFiles(), {dir(), {}}); }

  private:
    TemporaryFolder folder_;
};

}  // namespace banxin
