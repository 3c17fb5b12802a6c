#include "model/look_of_edition.h"

namespace banxin {

Edition look_of(const Edition& edition) {
    Edition look;
    look.file = edition.file;
    look.date = edition.date;
    look.number = edition.number;
    look.total = edition.total;
    look.paper = edition.paper;
    look.unread = edition.unread;
    look.pages = edition.pages;
    for (EditionPage& page : look.pages) page.frames.clear();
    look.layouts = edition.layouts;
    for (auto& [name, layout] : look.layouts) layout.frames.clear();
    return look;
}

}  // namespace banxin
