// A page on its way to the press: its pictures become signs, Cairo draws it in keys, the press pass puts inks and
// pictures in, and what was written is read back as a stranger would read it. Only then has it a file.
//
// Fonts are cut down for each page: what another page shows changes no byte of its file, and a page that was signed is
// pressed again as it was.
#include "prepress/run/press_run.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/calendar_date.h"
#include "base/millimetres.h"
#include "furniture/words/date_words.h"
#include "furniture/words/issue_words.h"
#include "model/page_label.h"
#include "prepress/back/read_back.h"
#include "prepress/pass/art_faults.h"
#include "prepress/pass/move_mark.h"
#include "prepress/pass/picture_ground.h"
#include "prepress/pass/press_marks.h"
#include "prepress/pass/press_pass.h"
#include "prepress/pictures/picture_places.h"
#include "prepress/run/page_file_name.h"
#include "render/press_sheet.h"

namespace banxin {
namespace {

const InkName kPaperInk{"paper"};

/// The plates that a page of the paper may have beside the four.
std::vector<std::string> spot_plates(const InkTable& inks) {
    std::vector<std::string> plates;
    for (const auto& [name, ink] : inks) {
        if (ink.kind == InkKind::spot) plates.push_back(ink.plate);
    }
    return plates;
}

/// Every place on the page that nothing fills.
Diagnostics empty_places(const DisplayList& page, const std::string& file) {
    Diagnostics found;
    for (const Mark& mark : page.marks) {
        const auto* rect = std::get_if<FilledRect>(&mark);
        if (rect == nullptr || rect->role != MarkRole::absent) continue;
        found.push_back(
            {Severity::error,
             "press-empty-place",
             {file},
             phrase("a picture or an advertisement is not there, {} mm from the left and {} mm from the top",
                    whole_millimetres(rect->area.x), whole_millimetres(rect->area.y)),
             phrase("the proof shows the place; mend the file, or take what asks for it out of the edition")});
    }
    return found;
}

}  // namespace

PagePlates plates_of_page(const DisplayList& page, const Edition& edition) {
    const EditionPage* source = page_holding(page.page, edition);
    const bool is_black = source != nullptr && source->colour == PictureColour::grey;
    return is_black ? PagePlates::black : PagePlates::all;
}

PressRun::PressRun(const Edition& edition, const TypeCase& type_case, const Document& document, PressOrder order)
    : edition_(edition),
      type_case_(type_case),
      document_(document),
      order_(std::move(order)),
      inks_(press_inks(edition.paper.inks)),
      output_profile_(pack_profile(order_.profile)),
      art_inks_(inks_, order_.profile) {
    if (order_.over_limit == OverLimit::convert) link_.emplace(order_.profile);
    marks_.reserve(document.pages.size());
    for (const DisplayList& page : document.pages) marks_.push_back(marks_of(page));
}

/// A page that is pressed is of an edition without mistakes, which has its day.
std::string PressRun::day() const {
    return edition_.date ? iso_date(*edition_.date) : std::string();
}

std::string PressRun::version(std::size_t page_index) const {
    return version_of(document_.pages[page_index]);
}

std::string PressRun::file_name(std::size_t page_index, int version) const {
    return page_file_name(document_.pages[page_index], edition_, version);
}

DisplayList PressRun::marks_of(const DisplayList& page) const {
    const std::string time = order_.input_time.empty() ? "" : "　" + order_.input_time;
    const std::string slug = fmt::format("{}　{}　{}　{}{}", edition_.paper.name, day(),
                                         page_words(page.label, edition_.paper), version_of(page), time);
    return press_marks({page.trim, order_.bleed, spots_of(page, inks_), slug, plates_of_page(page, edition_)},
                       type_case_);
}

Result<std::vector<PressPicture>> PressRun::pictures_of(const DisplayList& page) const {
    std::vector<PressPicture> pictures;
    Diagnostics wrong;
    FailureKind kind = FailureKind::input;
    for (const Mark& mark : page.marks) {
        const auto* image = std::get_if<PlacedImage>(&mark);
        if (image == nullptr) continue;
        auto picture = order_.make_picture(*image, ground_of(*image, page, inks_));
        if (picture) {
            pictures.push_back(std::move(*picture));
        } else {
            kind = picture.error().kind;
            wrong.insert(wrong.end(), picture.error().diagnostics.begin(), picture.error().diagnostics.end());
        }
    }
    if (!wrong.empty()) return tl::unexpected(Failure{kind, std::move(wrong)});
    return pictures;
}

PressMetadata PressRun::metadata(const std::string& label, const std::string& drawn) const {
    const DocumentFacts& facts = document_.facts;
    return {facts.title + " " + page_words(label, edition_.paper), facts.author, facts.date, fingerprint(drawn),
            order_.standard};
}

Result<std::string> PressRun::pressed(const DisplayList& page, const DisplayList& marks,
                                      const std::string& name) const {
    const SignedPage sheet = sign_pictures(page);
    const auto pictures = pictures_of(page);
    if (!pictures) return tl::unexpected(pictures.error());
    PressColours colours(inks_);
    {
        const std::lock_guard lock(art_guard_);
        note_art_inks(sheet.page, art_inks_, colours);
    }
    const RenderFonts fonts = prepare_fonts({&sheet.page, &marks}, *type_case_.library);
    const auto drawn = render_press_sheet({sheet.page, marks, kSheetMargin, order_.bleed}, fonts, colours);
    if (!drawn) return drawn;
    const PressMetadata words = metadata(page.label, *drawn);
    auto file = finish_for_press(*drawn, {colours, *pictures, output_profile_, words, sheet.page.trim, kSheetMargin,
                                          order_.bleed, name, sheet.pdf_pages, link()});
    if (!file) return file;
    Diagnostics findings = read_back(*file, {order_.standard, spot_plates(inks_), name});
    if (!findings.empty()) return fail_input(std::move(findings));
    return file;
}

Result<std::string> PressRun::art_alone(const DisplayList& page, const VectorArt& art) const {
    DisplayList alone = bare_page(page);
    alone.marks.emplace_back(art);
    return pressed(alone, bare_page(page), art.path);
}

Result<std::string> PressRun::pair(const PairOfFiles& files, const std::string& name) const {
    const DocumentFacts& facts = document_.facts;
    auto file = laid_in_pair(
        files, {output_profile_, {facts.title + " " + name, facts.author, facts.date, {}, order_.standard}, name});
    if (!file) return file;
    Diagnostics findings = read_back(*file, {order_.standard, spot_plates(inks_), name});
    if (!findings.empty()) return fail_input(std::move(findings));
    return file;
}

PlateOrder PressRun::plate_order(const DisplayList& page, const RenderFonts& fonts, int dpi) const {
    return {fonts, inks_, order_.profile, order_.make_picture, dpi, [this, &page](const VectorArt& art) {
                return art_alone(page, art);
            }};
}

Result<std::vector<DrawnPlate>> PressRun::plates(std::size_t page_index, int dpi) const {
    const DisplayList& page = document_.pages[page_index];
    const RenderFonts fonts = prepare_fonts({&page}, *type_case_.library);
    return drawn_plates(page, plate_order(page, fonts, dpi));
}

/// What the page has beyond its bleed is covered with bare paper before the marks are set round it.
DisplayList PressRun::sheet_of(std::size_t page_index) const {
    const DisplayList& page = document_.pages[page_index];
    DisplayList sheet = bare_page(page);
    sheet.trim = {page.trim.width + kSheetMargin * 2, page.trim.height + kSheetMargin * 2};
    const auto add = [&](const std::vector<Mark>& marks) {
        for (const Mark& mark : marks) {
            sheet.marks.push_back(mark);
            move_mark(sheet.marks.back(), kSheetMargin, kSheetMargin);
        }
    };
    add(page.marks);
    const Length rim = kSheetMargin - order_.bleed;
    const Rect sides[] = {{{}, {}, sheet.trim.width, rim},
                          {{}, sheet.trim.height - rim, sheet.trim.width, rim},
                          {{}, {}, rim, sheet.trim.height},
                          {sheet.trim.width - rim, {}, rim, sheet.trim.height}};
    for (const Rect& side : sides) sheet.marks.emplace_back(FilledRect{MarkRole::picture, side, {kPaperInk, 100}});
    add(marks_[page_index].marks);
    return sheet;
}

Result<void> PressRun::draw_sheet(std::size_t page_index, int dpi,
                                  const std::function<Result<void>(PlateDrawing&)>& work) const {
    const DisplayList sheet = sheet_of(page_index);
    const RenderFonts fonts = prepare_fonts({&sheet}, *type_case_.library);
    const auto drawing = PlateDrawing::open(sheet, plate_order(sheet, fonts, dpi));
    if (!drawing) return tl::unexpected(drawing.error());
    return work(**drawing);
}

Result<std::string> PressRun::page(std::size_t page_index) const {
    const DisplayList& page = document_.pages[page_index];
    const std::string name = file_name(page_index);
    if (Diagnostics empty = empty_places(page, name); !empty.empty()) return fail_input(std::move(empty));
    auto file = pressed(page, marks_[page_index], name);
    if (file || file.error().kind == FailureKind::world) return file;
    // What Banxin draws keeps the rules; where somebody else's art is on the page, that is asked first.
    Diagnostics undrawn = file.error().diagnostics;
    std::erase_if(undrawn, [](const Diagnostic& found) { return found.code != "picture-not-drawn"; });
    Diagnostics faults =
        faults_of_art(page, undrawn, [&](const DisplayList& alone) { return pressed(alone, {}, name); });
    return faults.empty() ? file : fail_input(std::move(faults));
}

}  // namespace banxin
