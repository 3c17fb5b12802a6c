// Writes the print model and its inverse as the tables of an ICC profile.
//
// A2B: the curves hold the gain, so that the nodes of the table lie evenly in areas on paper, where the model is nearly
// straight. B2A: 33 nodes a side. The curve of L* is stretched so that L* 100 falls on the last node (in the encoding
// of version 2 it stands a little before the end, and white would be mixed from two nodes, one of them with ink).
// Interpolation only ever mixes nodes, so that ink that no node exceeds, no colour exceeds.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "prepress/profile/profile.h"
#include "prepress/profile/profile_lcms.h"
#include "prepress/profile/profile_separation.h"

namespace banxin {
namespace {

constexpr unsigned kInkNodes = 11;
constexpr unsigned kLabNodes = 33;
constexpr unsigned kCurvePoints = 258;  // 257 steps: L* 100, which is 0xFF00, falls on one of them.
constexpr double kRoundingUp = 0.008;   // What four inks may gain when each is rounded to a step of 255.

std::uint16_t to_word(double share) {
    return static_cast<std::uint16_t>(std::lround(std::clamp(share, 0.0, 1.0) * 65535));
}

/// Version 2's encoding of L*a*b* in 16 bits.
void append(std::vector<std::uint16_t>& table, const Lab& colour) {
    const auto word = [](double value) {
        return static_cast<std::uint16_t>(std::lround(std::clamp(value, 0.0, 65535.0)));
    };
    table.push_back(word(colour.lightness * 652.8));
    table.push_back(word((colour.a + 128) * 256));
    table.push_back(word((colour.b + 128) * 256));
}

Lab lab_at_node(unsigned lightness, unsigned a, unsigned b) {
    const auto axis = [](unsigned node) { return node * 65535.0 / (kLabNodes - 1) / 256 - 128; };
    return {100.0 * lightness / (kLabNodes - 1), axis(a), axis(b)};
}

template <typename Value>
IccCurve sampled(Value value) {
    std::vector<std::uint16_t> points;
    for (unsigned i = 0; i < kCurvePoints; ++i) points.push_back(to_word(value(i / double{kCurvePoints - 1})));
    return IccCurve(cmsBuildTabulatedToneCurve16(nullptr, kCurvePoints, points.data()));
}

void add_curves(cmsPipeline* pipeline, const std::vector<const cmsToneCurve*>& curves) {
    std::vector<cmsToneCurve*> list;
    for (const cmsToneCurve* curve : curves) list.push_back(const_cast<cmsToneCurve*>(curve));  // only read
    cmsPipelineInsertStage(pipeline, cmsAT_END,
                           cmsStageAllocToneCurves(nullptr, static_cast<unsigned>(list.size()), list.data()));
}

/// A curve that does nothing.
IccCurve straight() {
    return sampled([](double value) { return value; });
}

IccPipeline colours_of_inks(const PrintModel& model) {
    std::vector<std::uint16_t> table;
    const auto area = [](unsigned node) { return node / double{kInkNodes - 1}; };
    for (unsigned c = 0; c < kInkNodes; ++c)
        for (unsigned m = 0; m < kInkNodes; ++m)
            for (unsigned y = 0; y < kInkNodes; ++y)
                for (unsigned k = 0; k < kInkNodes; ++k)
                    append(table, lab_of(model.light_of_areas({area(c), area(m), area(y), area(k)}), kD50));
    IccPipeline pipeline(cmsPipelineAlloc(nullptr, 4, 3));
    const IccCurve gain = sampled([&](double plate) { return model.grown(plate).area; });
    const IccCurve line = straight();
    add_curves(pipeline.get(), {gain.get(), gain.get(), gain.get(), gain.get()});
    cmsPipelineInsertStage(pipeline.get(), cmsAT_END, cmsStageAllocCLut16bit(nullptr, kInkNodes, 4, 3, table.data()));
    add_curves(pipeline.get(), {line.get(), line.get(), line.get()});
    return pipeline;
}

IccPipeline inks_of_colours(const InkSeparation& separation) {
    std::vector<std::uint16_t> table;
    for (unsigned lightness = 0; lightness < kLabNodes; ++lightness)
        for (unsigned a = 0; a < kLabNodes; ++a)
            for (unsigned b = 0; b < kLabNodes; ++b)
                for (const double ink : separation.inks_for(lab_at_node(lightness, a, b)))
                    table.push_back(to_word(ink));
    IccPipeline pipeline(cmsPipelineAlloc(nullptr, 3, 4));
    const IccCurve stretched = sampled([](double value) { return value * 65535 / 65280; });
    const IccCurve line = straight();
    add_curves(pipeline.get(), {stretched.get(), line.get(), line.get()});
    cmsPipelineInsertStage(pipeline.get(), cmsAT_END, cmsStageAllocCLut16bit(nullptr, kLabNodes, 3, 4, table.data()));
    add_curves(pipeline.get(), {line.get(), line.get(), line.get(), line.get()});
    return pipeline;
}

void write_text(cmsHPROFILE profile, cmsTagSignature tag, const std::string& text) {
    cmsMLU* words = cmsMLUalloc(nullptr, 1);
    cmsMLUsetASCII(words, "en", "US", text.c_str());
    cmsWriteTag(profile, tag, words);
    cmsMLUfree(words);
}

std::string saved(cmsHPROFILE profile) {
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile, nullptr, &size);
    std::string bytes(size, '\0');
    cmsSaveProfileToMem(profile, bytes.data(), &size);
    constexpr std::size_t kDateAt = 24, kDateBytes = 12;
    std::fill_n(bytes.begin() + kDateAt, kDateBytes, '\0');
    return bytes;
}

IccProfile empty_output_profile() {
    IccProfile profile(cmsCreateProfilePlaceholder(nullptr));
    cmsSetProfileVersion(profile.get(), 2.1);
    cmsSetDeviceClass(profile.get(), cmsSigOutputClass);
    cmsSetColorSpace(profile.get(), cmsSigCmykData);
    cmsSetPCS(profile.get(), cmsSigLabData);
    cmsSetHeaderRenderingIntent(profile.get(), INTENT_PERCEPTUAL);
    return profile;
}

/// Raise it with every change of the tables, for the bytes are kept by this name.
constexpr int kProfileRevision = 1;

}  // namespace

std::string newsprint_profile_key(int ink_limit) {
    return fmt::format("newsprint-{}-{}.icc", ink_limit, kProfileRevision);
}

std::string newsprint_profile_name(int ink_limit) {
    return fmt::format("Banxin {}, ink limit {} %", coldset_newsprint().name, ink_limit);
}

PressProfile newsprint_profile(int ink_limit) {
    const PrintModel model(coldset_newsprint());
    const InkSeparation separation(model, ink_limit / 100.0 - kRoundingUp);
    PressProfile out;
    out.ink_limit = ink_limit;
    out.name = newsprint_profile_name(ink_limit);

    const IccProfile profile = empty_output_profile();
    write_text(profile.get(), cmsSigProfileDescriptionTag, out.name);
    write_text(profile.get(), cmsSigCopyrightTag, "No copyright, use freely");
    const cmsCIEXYZ paper{model.paper()[0], model.paper()[1], model.paper()[2]};
    cmsWriteTag(profile.get(), cmsSigMediaWhitePointTag, &paper);
    const IccPipeline colours = colours_of_inks(model);
    const IccPipeline inks = inks_of_colours(separation);
    cmsWriteTag(profile.get(), cmsSigAToB0Tag, colours.get());
    cmsWriteTag(profile.get(), cmsSigBToA0Tag, inks.get());
    for (const auto tag : {cmsSigAToB1Tag, cmsSigAToB2Tag}) cmsLinkTag(profile.get(), tag, cmsSigAToB0Tag);
    for (const auto tag : {cmsSigBToA1Tag, cmsSigBToA2Tag}) cmsLinkTag(profile.get(), tag, cmsSigBToA0Tag);
    out.icc = saved(profile.get());
    return out;
}

}  // namespace banxin
