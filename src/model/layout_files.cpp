#include "model/layout_files.h"

namespace banxin {

std::set<std::string> files_of(const PageTemplate& layout) {
    std::set<std::string> files{layout.file};
    for (const FrameTemplate& frame : layout.frames) files.insert(frame.spot.file);
    return files;
}

}  // namespace banxin
