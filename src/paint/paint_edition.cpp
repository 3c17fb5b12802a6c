#include "paint/paint_edition.h"

#include "furniture/words/date_words.h"
#include "furniture/words/issue_words.h"
#include "model/black_alone.h"
#include "paint/guides.h"
#include "paint/join_pages.h"
#include "paint/paint_page.h"

namespace banxin {
namespace {

DocumentFacts facts_of(const Edition& edition) {
    const Paper& paper = edition.paper;
    const std::string day = date_words(edition.date, paper.language);
    return {paper.name + (day.empty() ? "" : " ") + day, paper.publisher, issue_words(edition),
            iso_midnight(edition.date), language_tag(paper.language)};
}

std::vector<ScreenInk> screen_inks(const Paper& paper, GuideMode guides) {
    std::vector<ScreenInk> inks;
    for (const auto& [name, ink] : paper.inks) inks.push_back({name, ink.screen});
    if (!paper.inks.empty() && black_alone_of(paper) == kBlackAlone) inks.push_back({kBlackAlone, 0x1d1a1b});
    if (guides != GuideMode::off) inks.insert(inks.end(), guide_inks().begin(), guide_inks().end());
    return inks;
}

}  // namespace

Document document_without_pages(const Edition& edition, GuideMode guides) {
    return {facts_of(edition), screen_inks(edition.paper, guides), {}};
}

Document paint_edition(const PaintSource& source, GuideMode guides, const Crew& crew) {
    const Edition& edition = source.edition;
    const SharedList<FilledPage>& pages = source.filled.pages;
    Document document = document_without_pages(edition, guides);
    document.pages.resize(pages.size());
    crew.each(pages.size(), [&](std::size_t i) {
        const FilledPage& page = pages[i];
        DisplayList list = paint_page(page, source.furniture[i], {&edition, &source.type_case, guides});
        document.pages[i] = joined(std::move(list), links_of(page, source.filled), outline_of(page, edition));
    });
    return document;
}

}  // namespace banxin
