#include "prepress/preflight/preflight_ads.h"

#include "base/length.h"

namespace banxin {
namespace {

constexpr Length kSameSize = Length::emu(Length::kPerMillimetre * 3 / 10);

double in_mm(Length length) {
    return static_cast<double>(length.in_emu()) / Length::kPerMillimetre;
}

Phrase in_mm(const Size& size) {
    return phrase("{:.1f} × {:.1f} mm", in_mm(size.width), in_mm(size.height));
}

Phrase name_of(PageBox box) {
    switch (box) {
        case PageBox::trim:
            return verbatim("TrimBox");
        case PageBox::art:
            return verbatim("ArtBox");
        case PageBox::crop:
            return verbatim("CropBox");
        case PageBox::media:
            break;
    }
    return verbatim("MediaBox");
}

bool shows_more(const PdfFacts& pdf) {
    return pdf.left > 0 || pdf.top > 0 || pdf.right > 0 || pdf.bottom > 0;
}

/// Tells of one file after another.
class AdJudge {
  public:
    explicit AdJudge(std::vector<PreflightFinding>& found) : found_(found) {}

    void judge(const BookedAd& ad) {
        ad_ = &ad;
        const PdfFacts& pdf = ad.art.pdf;
        if (pdf.is_empty) {
            add(Severity::error, "ad-empty", phrase("its first page shows nothing"),
                phrase("ask for the file again; nothing would be printed in its place"));
        }
        judge_box(pdf);
        judge_turn(pdf);
        if (pdf.pages > 1) {
            add(Severity::warning, "ad-pages", phrase("it has {} pages; the first one is printed", pdf.pages),
                phrase("ask which page is meant, and for a file of that alone"));
        }
        if (ad.is_booked) judge_size();
    }

  private:
    void add(Severity severity, const char* id, Phrase message, Phrase remedy) {
        PreflightFinding finding{severity, id, std::move(message), std::move(remedy)};
        finding.frame = ad_->frame;
        finding.area = ad_->place;
        finding.file = ad_->art.path;
        found_.push_back(std::move(finding));
    }

    void judge_box(const PdfFacts& pdf) {
        if (pdf.box == PageBox::trim && !shows_more(pdf)) return;
        Phrase laid = phrase("it is laid by its {}", name_of(pdf.box));
        if (shows_more(pdf)) laid = phrase("{}; what lies outside of that, marks and bleed, is not printed", laid);
        const bool is_usual = pdf.box == PageBox::trim || pdf.box == PageBox::art;
        add(Severity::note, "ad-box", std::move(laid),
            is_usual ? Phrase() : phrase("PDF/X asks for a TrimBox: look whether marks are on it"));
    }

    void judge_turn(const PdfFacts& pdf) {
        if (pdf.turn == 0) return;
        add(Severity::note, "ad-turned", phrase("its page is turned by {} degrees", pdf.turn),
            phrase("look at the proof whether it stands upright"));
    }

    void judge_size() {
        const Size own{Length::pt(ad_->art.width) / 1000, Length::pt(ad_->art.height) / 1000};
        const Length wider = own.width - ad_->place.width;
        const Length higher = own.height - ad_->place.height;
        const auto differs = [](Length by) { return by > kSameSize || by < -kSameSize; };
        if (!differs(wider) && !differs(higher)) return;
        const Size place{ad_->place.width, ad_->place.height};
        if (ad_->fit == AdFit::scale) {
            return add(Severity::note, "ad-scaled",
                       phrase("it is {}, and scaled to its place of {}", in_mm(own), in_mm(place)), {});
        }
        const bool is_cut = wider > kSameSize || higher > kSameSize;
        add(is_cut ? Severity::error : Severity::warning, "ad-size",
            is_cut ? phrase("it is {}, and its place {}: what is over would be cut off", in_mm(own), in_mm(place))
                   : phrase("it is {}, and its place {}: white is left round it", in_mm(own), in_mm(place)),
            phrase("ask for it in the size that was booked, or write `fit: scale` with it"));
    }

    const BookedAd* ad_ = nullptr;
    std::vector<PreflightFinding>& found_;
};

}  // namespace

std::vector<PreflightFinding> preflight_ads(const std::vector<BookedAd>& ads) {
    std::vector<PreflightFinding> found;
    AdJudge judge(found);
    for (const BookedAd& ad : ads) judge.judge(ad);
    return found;
}

}  // namespace banxin
