#include "browser/dump/made_page.h"

#include "render/render.h"
#include "support/made_pictures.h"

namespace banxin::test {
namespace {

constexpr int kInRow = 6;

/// Tells how a JPEG's rows are turned (EXIF 2.3, 4.6.4 A).
SharedBytes with_turn(const SharedBytes& jpeg, int turned) {
    const std::vector<unsigned char> head{0xFF, 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0,
                                          'M',  'M',  0, 42, 0,   0,   0,   8,   0, 1,
                                          1,    18,   0, 3,  0,   0,   0,   1,   0, static_cast<unsigned char>(turned),
                                          0,    0,    0, 0,  0,   0};
    std::vector<unsigned char> bytes(jpeg->begin(), jpeg->begin() + 2);
    bytes.insert(bytes.end(), head.begin(), head.end());
    bytes.insert(bytes.end(), jpeg->begin() + 2, jpeg->end());
    return std::make_shared<const std::vector<unsigned char>>(std::move(bytes));
}

/// Redder to the right, bluer to the foot, with a dark corner at the upper left: no two ways to lay it look alike.
SharedBytes lopsided() {
    return made_jpeg(60, 40, JCS_RGB, [](int x, int y) {
        const bool dark = x < 20 && y < 10;
        return std::vector<unsigned char>{static_cast<unsigned char>(dark ? 0 : 4 * x),
                                          dark ? static_cast<unsigned char>(0) : static_cast<unsigned char>(128),
                                          static_cast<unsigned char>(dark ? 0 : 6 * y)};
    });
}

VectorArt art_in(const Rect& area, const std::string& text, ArtFormat format) {
    VectorArt art;
    art.area = area;
    art.whole = {area.x - 20_pt, area.y, area.width + 40_pt, area.height};
    art.format = format;
    art.path = "art";
    art.bytes = std::make_shared<const std::vector<unsigned char>>(text.begin(), text.end());
    return art;
}

const std::string kDrawing =
    R"-(<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80" onload="alert(1)"><script>alert(2)</script>)-"
    R"-(<circle cx="45" cy="40" r="30" fill="#c02030"/><path d="M60 10h50v60z" fill="#2040a0"/></svg>)-";

class PageMaker {
  public:
    explicit PageMaker(FontLibrary& library) : library_(library) {}

    MadePage made() {
        page_.page = {1};
        page_.label = "1";
        page_.trim = {660_pt, 560_pt};
        page_.grid = 12_pt;
        for (int turned = 1; turned <= 8; ++turned) add_picture(turned, ImageColour::full);
        add_picture(6, ImageColour::grey);
        add_gaps();
        add_art();
        add_type();
        add_lines();
        Document document;
        document.inks = {{{"black"}, 0x101010}, {{"red"}, 0xC00020}};
        document.pages = {page_};
        return {std::move(document), std::move(areas_)};
    }

  private:
    /// The next square of the page, 80 × 80 pt; marks go into it from here on.
    Rect square(const std::string& name) {
        const int count = static_cast<int>(areas_.size());
        const Rect area{Length::pt(20 + 105 * (count % kInRow)), Length::pt(20 + 105 * (count / kInRow)), 80_pt, 80_pt};
        areas_.push_back({name, area});
        page_.marks.emplace_back(FrameNote{{name}, ""});
        return area;
    }

    void add_picture(int turned, ImageColour colour) {
        PlacedImage image;
        image.area = square(std::string(colour == ImageColour::grey ? "grey" : "turned") + std::to_string(turned));
        const bool lies = turned >= 5;
        image.pixel_width = lies ? 40 : 60;
        image.pixel_height = lies ? 60 : 40;
        image.crop_x = 3;
        image.crop_y = 2;
        image.crop_width = image.pixel_width - 7;
        image.crop_height = image.pixel_height - 6;
        image.path = areas_.back().frame;
        image.bytes = with_turn(lopsided(), turned);
        image.orientation = turned;
        image.colour = colour;
        image.source = {Element::picture, {"ferry"}, turned};
        page_.marks.emplace_back(image);
    }

    void add_gaps() {
        PlacedImage gap;
        gap.area = square("missing");
        page_.marks.emplace_back(gap);
        gap.area = square("broken");
        gap.crop_width = gap.crop_height = gap.pixel_width = gap.pixel_height = 9;
        gap.path = "broken";
        gap.bytes = std::make_shared<const std::vector<unsigned char>>(9, 'x');
        page_.marks.emplace_back(gap);
    }

    void add_art() {
        page_.marks.emplace_back(art_in(square("drawing"), kDrawing, ArtFormat::svg));
        VectorArt grey = art_in(square("grey drawing"), kDrawing, ArtFormat::svg);
        grey.colour = ImageColour::grey;
        page_.marks.emplace_back(grey);
        const Rect ground = square("drawing on a ground");
        page_.marks.emplace_back(FilledRect{MarkRole::aside, ground, {{"red"}, 30}});
        page_.marks.emplace_back(art_in(ground, kDrawing, ArtFormat::svg));
        page_.marks.emplace_back(art_in(square("pdf"), drawing_as_pdf(), ArtFormat::pdf));
    }

    std::string drawing_as_pdf() const {
        DisplayList alone;
        alone.page = {1};
        alone.trim = {120_pt, 80_pt};
        alone.marks = {FilledRect{MarkRole::aside, {20_pt, 10_pt, 50_pt, 40_pt}, {{"red"}, 100}},
                       FilledRect{MarkRole::aside, {60_pt, 30_pt, 30_pt, 50_pt}, {{"black"}, 60}}};
        Document document;
        document.inks = {{{"red"}, 0xC00020}};
        document.pages = {alone};
        return render_pdf(document, {}, {}).value_or("");
    }

    GlyphRun run(const Rect& area, const std::string& text, GlyphSetting setting) {
        GlyphRun made;
        made.face = library_.find({"Noto Serif CJK SC", 400, "zh-Hans"})->face;
        made.size = 16_pt;
        made.setting = setting;
        made.text = text;
        made.glyph_width = 800;
        const bool level = setting == GlyphSetting::level;
        made.origin = {area.x + (level ? 2_pt : 40_pt), area.y + (level ? 40_pt : 2_pt)};
        for (const ShapedGlyph& shaped : library_.shape({text, made.face, made.size, RunScript::han, "zh-Hans"})) {
            const Length along = made.width + (setting == GlyphSetting::upright ? 14_pt : 0_pt);
            const Length across = setting == GlyphSetting::upright ? -(6_pt) : 0_pt;
            const int at = static_cast<int>(made.glyphs.size());
            made.glyphs.push_back(
                {shaped.glyph, {at}, ShortLength(level ? along : across), ShortLength(level ? across : along)});
            made.width += scaled(shaped.advance, 800, 1000);
        }
        made.source = {Element::headline, {"ferry"}, 0, 0, {{0}, {static_cast<int>(made.glyphs.size())}}};
        return made;
    }

    void add_type() {
        page_.marks.emplace_back(run(square("narrow"), "雁汐Aj8，", GlyphSetting::level));
        page_.marks.emplace_back(run(square("narrow upright"), "雁汐日报", GlyphSetting::upright));
        page_.marks.emplace_back(run(square("narrow sideways"), "Yanxi 8pt", GlyphSetting::sideways));
        const Rect panel = square("reversed");
        page_.marks.emplace_back(FilledRect{MarkRole::aside, panel, {{"black"}, 70}});
        GlyphRun white = run(panel, "</text>", GlyphSetting::level);
        white.ink = {{"paper"}, 100};
        page_.marks.emplace_back(white);
    }

    void add_lines() {
        const Rect first = square("waves");
        WavyLine wave;
        wave.start = {first.x + 5_pt, first.y + 20_pt};
        wave.width = 70_pt;
        wave.swing = 3_pt;
        wave.waves = 5;
        wave.line = 2_pt;
        page_.marks.emplace_back(wave);
        wave.writing = Writing::vertical;
        wave.width = 50_pt;
        page_.marks.emplace_back(wave);
        page_.marks.emplace_back(
            FilledDisc{MarkRole::interlinear, {first.x + 60_pt, first.y + 60_pt}, 14_pt, {{"red"}, 100}});
        const Rect second = square("paths");
        DrawnPath path;
        path.steps = {{PathStep::Kind::move, {second.x + 5_pt, second.y + 5_pt}},
                      {PathStep::Kind::line, {second.x + 70_pt, second.y + 5_pt}},
                      {PathStep::Kind::curve,
                       {second.x + 70_pt, second.y + 70_pt},
                       {second.x + 90_pt, second.y + 30_pt},
                       {second.x + 50_pt, second.y + 50_pt}}};
        path.line = 3_pt;
        path.dash = {6_pt, 5_pt};
        page_.marks.emplace_back(path);
        path.ends = DrawnPath::Ends::round;
        path.dash = {0_pt, 6_pt};
        for (PathStep& step : path.steps) step.to.y += 8_pt;
        page_.marks.emplace_back(path);
        page_.marks.emplace_back(
            StrokedRect{MarkRole::missing, {second.x + 10_pt, second.y + 40_pt, 20_pt, 30_pt}, 1_pt, {}, "龘", {}});
    }

    FontLibrary& library_;
    DisplayList page_;
    std::vector<ComparedArea> areas_;
};

}  // namespace

MadePage made_page(FontLibrary& library) {
    return PageMaker(library).made();
}

}  // namespace banxin::test
