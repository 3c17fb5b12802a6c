// A fingerprint is taken of a text that names everything in turn, each with a mark behind it that no file can have in
// it, so that what moves from one field to the next is a change, too.
#include "read/edition/make_up_stamp.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/fnv.h"

namespace banxin {

namespace {

class Fingerprint {
  public:
    void add(std::string_view words) {
        text_ += words;
        text_ += '\x1f';
    }
    void add(std::int64_t number) { add(std::to_string(number)); }
    void add(Span span) {
        add(span.first);
        add(span.last);
    }
    void add(const GridArea& area) {
        add(area.columns);
        add(area.lines);
    }
    std::string digits() const { return fmt::format("{:016x}", fnv_1a(text_)); }

  private:
    std::string text_;
};

void add_block(Fingerprint& all, const Block& block) {
    all.add(static_cast<int>(block.kind));
    all.add(block.marker);
    for (const Stretch& stretch : block.spans) {
        all.add(static_cast<int>(stretch.emphasis));
        all.add(stretch.text);
    }
    for (const Annotation& annotation : block.annotations) {
        all.add(static_cast<int>(annotation.kind));
        all.add(annotation.first);
        all.add(annotation.end);
        all.add(annotation.reading);
        all.add(annotation.cells);
    }
}

void add_shown(Fingerprint& all, const Picture& picture, const PictureLook& look) {
    all.add(picture.width);
    all.add(picture.height);
    all.add(picture.orientation);
    all.add(static_cast<int>(look.scale));
    for (const int edge :
         {look.focus.x, look.focus.y, look.part.left, look.part.top, look.part.right, look.part.bottom})
        all.add(edge);
    for (const PicturePoint& corner : look.contour) {
        all.add(corner.x);
        all.add(corner.y);
    }
}

void add_picture(Fingerprint& all, const StoryPicture& picture) {
    add_shown(all, picture.picture, picture.look);
    for (const ShownPicture& other : picture.others) add_shown(all, other.picture, other.look);
    for (const std::string* words : {&picture.title, &picture.caption, &picture.credit}) all.add(*words);
    all.add(static_cast<int>(picture.order));
    all.add(picture.caption_place ? static_cast<int>(*picture.caption_place) : -1);
}

void add_head(Fingerprint& all, const Story& story) {
    for (const std::string* words : {&story.kicker, &story.headline, &story.summary, &story.short_title, &story.byline,
                                     &story.section, &story.link, &story.link_words})
        all.add(*words);
    for (const std::string& line : story.deck) all.add(line);
    all.add(story.priority);
    all.add(story.drop_cap);
}

void add_fixed_frame(Fingerprint& all, const FrameTemplate& frame) {
    all.add(frame.id.value);
    all.add(static_cast<int>(frame.kind));
    for (const GridArea& leg : frame.legs) all.add(leg);
}

void add_page(Fingerprint& all, const PageTemplate& layout) {
    all.add(layout.name);
    all.add(static_cast<int>(layout.writing));
    for (const int number : {layout.columns, layout.measure.milli, layout.gutter.milli, layout.lines}) all.add(number);
    for (const FurnitureTemplate& piece : layout.furniture) {
        all.add(static_cast<int>(piece.kind));
        all.add(piece.above);
        all.add(piece.area);
    }
    for (const FrameTemplate& frame : layout.frames) add_fixed_frame(all, frame);
}

void add_pin(Fingerprint& all, const StoryPin& pin) {
    all.add(pin.lead ? 1 : 0);
    all.add(pin.columns.value_or(Span{0, 0}));
    all.add(pin.lines.value_or(Span{0, 0}));
    all.add(pin.at ? static_cast<int>(*pin.at) : -1);
    all.add(pin.head ? static_cast<int>(*pin.head) : -1);
    all.add(pin.box ? pin.box->style : "");
    all.add(pin.box && pin.box->own
                ? pin.box->own->half_cells * 100 + pin.box->own->lines_above * 10 + pin.box->own->lines_below
                : -1);
}

}  // namespace

std::string fingerprint_of(const Story& story) {
    Fingerprint all;
    add_head(all, story);
    for (const Block& block : story.body) add_block(all, block);
    for (const StoryPicture& picture : story.pictures) add_picture(all, picture);
    if (story.pull) all.add(story.pull->words);
    if (story.facts) {
        all.add(story.facts->title);
        for (const Block& block : story.facts->body) add_block(all, block);
    }
    return all.digits();
}

std::string fingerprint_of(const MakeUpWish& wish, const PageTemplate& layout) {
    Fingerprint all;
    add_page(all, layout);
    all.add(wish.automatic ? 1 : 0);
    for (const StoryId& story : wish.stories) all.add(story.value);
    all.add(static_cast<int>(wish.style));
    all.add(wish.jumps ? wish.jumps->to.value : 0);
    all.add(wish.jumps ? wish.jumps->most : 0);
    for (const auto& [story, pin] : wish.pins) {
        all.add(story.value);
        add_pin(all, pin);
    }
    all.add(wish.refers ? 1 : 0);
    return all.digits();
}

MakeUpStamp stamp_of(const StoredPage& page, const Edition& edition, const PageTemplate& layout) {
    MakeUpStamp stamp;
    const auto of = std::ranges::find(edition.pages, page.page, &EditionPage::number);
    if (of != edition.pages.end() && of->make_up) stamp.wishes = fingerprint_of(*of->make_up, layout);
    for (const FrameBinding& binding : page.bindings) {
        const auto* placed = std::get_if<StoryBinding>(&binding.content);
        const auto story = placed == nullptr ? edition.stories.end() : edition.stories.find(placed->story);
        if (story != edition.stories.end()) stamp.stories.emplace(story->first, fingerprint_of(story->second));
    }
    return stamp;
}

StampChanges changes_since(const StoredPage& page, const Edition& edition, const PageTemplate& layout) {
    StampChanges changes;
    const auto of = std::ranges::find(edition.pages, page.page, &EditionPage::number);
    if (of != edition.pages.end() && of->make_up && !page.stamp.wishes.empty())
        changes.wishes = page.stamp.wishes != fingerprint_of(*of->make_up, layout);
    for (const auto& [id, stamped] : page.stamp.stories) {
        const auto story = edition.stories.find(id);
        if (story != edition.stories.end() && stamped != fingerprint_of(story->second)) changes.stories.push_back(id);
    }
    return changes;
}

}  // namespace banxin
