// A bitmap of one grey is all that the renderer is asked for: the notes are drawn once for red, once for green and once
// for blue.
#include "prepress/proof/proof_notes.h"

#include <algorithm>
#include <array>

namespace banxin {
namespace {

constexpr int kScreenChannels = 3;

/// One of the three as a grey.
class ScreenChannel : public Colours {
  public:
    ScreenChannel(const std::vector<ScreenInk>& inks, int channel) : inks_(inks), shift_(16 - 8 * channel) {}

    Rgb colour(const Tint& tint, InkUse) override {
        const auto ink = std::ranges::find(inks_, tint.ink, &ScreenInk::name);
        const unsigned full = ink == inks_.end() ? 0xFFU : (ink->rgb >> shift_) & 0xFFU;
        const double value = (255.0 - (255.0 - full) * tint.percent / 100) / 255;
        return {value, value, value};
    }

  private:
    const std::vector<ScreenInk>& inks_;
    int shift_;
};

Result<std::vector<Pixels>> drawn_notes(const ProofNotes& notes, int dpi) {
    std::vector<Pixels> channels;
    for (int channel = 0; channel < kScreenChannels; ++channel) {
        ScreenChannel colours(notes.inks, channel);
        auto drawn = render_grey(notes.page, notes.fonts, colours, dpi);
        if (!drawn) return tl::unexpected(std::move(drawn.error()));
        channels.push_back(*std::move(drawn));
    }
    return channels;
}

/// A row for each pixel of a picture: whether a note covers it.
std::vector<bool> covered_pixels(const ProofNotes& notes, const Pixels& picture, int dpi) {
    std::vector<bool> covered(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height),
                              false);
    for (const Rect& area : notes.solid) {
        const int left = std::max(pixels_of(area.x, dpi), 0);
        const int right = std::min(pixels_of(area.right(), dpi), picture.width);
        const int bottom = std::min(pixels_of(area.bottom(), dpi), picture.height);
        for (int y = std::max(pixels_of(area.y, dpi), 0); y < bottom; ++y) {
            const auto row = static_cast<std::ptrdiff_t>(y) * picture.width;
            std::fill(covered.begin() + row + left, covered.begin() + row + std::max(left, right), true);
        }
    }
    return covered;
}

/// What a pixel of the proof is in one channel; white beside it.
unsigned char proof_at(const Pixels& proof, int x, int y, int channel) {
    if (x >= proof.width || y >= proof.height) return 255;
    const auto pixel =
        static_cast<std::size_t>(y) * static_cast<std::size_t>(proof.width) + static_cast<std::size_t>(x);
    return proof.samples[pixel * kScreenChannels + static_cast<std::size_t>(channel)];
}

}  // namespace

Result<Pixels> with_notes(const Pixels& proof, const ProofNotes& notes, int dpi) {
    const auto drawn = drawn_notes(notes, dpi);
    if (!drawn) return tl::unexpected(drawn.error());
    const Pixels& first = drawn->front();
    Pixels out{first.width, first.height, kScreenChannels, {}};
    const std::vector<bool> covered = covered_pixels(notes, out, dpi);
    out.samples.reserve(covered.size() * kScreenChannels);
    std::size_t pixel = 0;
    for (int y = 0; y < out.height; ++y) {
        for (int x = 0; x < out.width; ++x, ++pixel) {
            for (int channel = 0; channel < kScreenChannels; ++channel) {
                const unsigned note = (*drawn)[static_cast<std::size_t>(channel)].samples[pixel];
                const unsigned under = covered[pixel] ? 255U : proof_at(proof, x, y, channel);
                out.samples.push_back(static_cast<unsigned char>(note * under / 255));
            }
        }
    }
    return out;
}

}  // namespace banxin
