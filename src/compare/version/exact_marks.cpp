#include "compare/version/exact_marks.h"

#include <fmt/format.h>

#include <iterator>

namespace banxin {
namespace {

std::string exact(Point point) {
    return fmt::format("{},{}", point.x.in_emu(), point.y.in_emu());
}
std::string exact(const Rect& area) {
    return fmt::format("{},{} {}x{}", area.x.in_emu(), area.y.in_emu(), area.width.in_emu(), area.height.in_emu());
}

class ExactMark {
  public:
    explicit ExactMark(const MarkNames& names) : names_(names) {}

    std::string operator()(const GlyphRun& run) const {
        if (run.role == MarkRole::guide) return {};
        std::string line =
            fmt::format("type {} {} {} {} {} {} {} {}", exact(run.origin), run.width.in_emu(), face_of(run.face),
                        run.size.in_emu(), static_cast<int>(run.setting), run.glyph_width, tint(run.ink), run.text);
        for (const PlacedGlyph& glyph : run.glyphs)
            fmt::format_to(std::back_inserter(line), " {}:{},{}", glyph.glyph, glyph.dx.in_emu(), glyph.dy.in_emu());
        return line;
    }
    std::string operator()(const FilledRect& rect) const {
        return printed(rect.role, fmt::format("area {} {}", exact(rect.area), tint(rect.ink)));
    }
    std::string operator()(const FilledDisc& disc) const {
        return printed(disc.role,
                       fmt::format("disc {} {} {}", exact(disc.centre), disc.diameter.in_emu(), tint(disc.ink)));
    }
    std::string operator()(const WavyLine& wave) const {
        return printed(wave.role, fmt::format("wave {} {} {} {} {} {} {}", exact(wave.start), wave.width.in_emu(),
                                              wave.swing.in_emu(), wave.waves, wave.line.in_emu(),
                                              static_cast<int>(wave.writing), tint(wave.ink)));
    }
    std::string operator()(const StrokedRect& rect) const {
        return printed(rect.role, fmt::format("outline {} {} {} {}", exact(rect.area), rect.line.in_emu(),
                                              tint(rect.ink), rect.text));
    }
    std::string operator()(const DrawnPath& path) const {
        std::string line =
            fmt::format("path {} {} {}", path.line.in_emu(), static_cast<int>(path.ends), tint(path.ink));
        for (const Length dash : path.dash) fmt::format_to(std::back_inserter(line), " dash {}", dash.in_emu());
        for (const PathStep& step : path.steps)
            fmt::format_to(std::back_inserter(line), " {}:{};{};{}", static_cast<int>(step.kind), exact(step.to),
                           exact(step.first_handle), exact(step.second_handle));
        return printed(path.role, std::move(line));
    }
    std::string operator()(const PlacedImage& image) const {
        return fmt::format("picture {} {}x{} {},{} {}x{} {} {} {}", exact(image.area), image.pixel_width,
                           image.pixel_height, image.crop_x, image.crop_y, image.crop_width, image.crop_height,
                           image.orientation, static_cast<int>(image.colour), content_of(image.bytes));
    }
    std::string operator()(const VectorArt& art) const {
        std::string line = fmt::format("art {} {} {} {}", exact(art.area), exact(art.whole),
                                       static_cast<int>(art.colour), content_of(art.bytes));
        for (const ArtColour& colour : art.colours)
            fmt::format_to(std::back_inserter(line), " {:06x}={}", colour.rgb, colour.ink ? tint(*colour.ink) : "");
        return line;
    }
    std::string operator()(const PageLink&) const { return {}; }
    std::string operator()(const FrameNote&) const { return {}; }

  private:
    static std::string printed(MarkRole role, std::string line) {
        return role == MarkRole::guide ? std::string() : std::move(line);
    }

    std::string content_of(const ArtHashes::Bytes& bytes) const { return bytes ? names_.art.of(bytes) : "nothing"; }

    std::string face_of(FaceId face) const {
        const FaceFile file = names_.library.file(face);
        return fmt::format("{}#{}", file.path.substr(file.path.find_last_of('/') + 1), file.index);
    }

    /// Its name, how much of it, and how it is mixed on the press.
    std::string tint(const Tint& tint) const {
        const auto found = names_.inks.find(tint.ink);
        return fmt::format("{} {}%{}", tint.ink.value, tint.percent,
                           found == names_.inks.end() ? "" : mix(found->second));
    }

    static std::string mix(const Ink& ink) {
        return fmt::format("({},{},{},{} {} {} {} {})", ink.cyan, ink.magenta, ink.yellow, ink.black,
                           static_cast<int>(ink.kind), ink.plate, static_cast<int>(ink.overprint), ink.strength);
    }

    const MarkNames& names_;
};

}  // namespace

std::string exact_mark(const Mark& mark, const MarkNames& names) {
    return std::visit(ExactMark(names), mark);
}

}  // namespace banxin
