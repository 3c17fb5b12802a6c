#include "desk/routes/long_acts.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <set>

#include "desk/routes/body_words.h"
#include "desk/session/desk_json.h"
#include "desk/session/diagnostics_piece.h"
#include "files/output_folder.h"
#include "issue/make_up_issue.h"
#include "issue/press_issue.h"
#include "prepress/preflight/preflight_json.h"
#include "read/edition/write_stored_page.h"
#include "read/yaml/key_language.h"

namespace banxin {
namespace {

using Body = nlohmann::json;

DeskJson told(const Failure& failure, const LongCall& call) {
    return {{"diagnostics", told_diagnostics(failure.diagnostics, call.place.folder, *call.saved)}};
}

void refuse(const LongCall& call, const Failure& failure) {
    const int status = failure.kind == FailureKind::world ? 500 : 409;
    call.reply->send(json_response(status, in_one_line(told(failure, call))));
}

/// An issue of its own, read and set from what is saved.
Result<std::unique_ptr<Issue>> issue_of(const LongCall& call) {
    auto issue = std::make_unique<Issue>(call.saved, call.place);
    if (auto read = issue->read(); !read) return tl::unexpected(std::move(read.error()));
    if (auto set = issue->set(); !set) return tl::unexpected(std::move(set.error()));
    return issue;
}

void preflight_pages(const LongCall& call, const StopAsked& stop) {
    const auto issue = issue_of(call);
    if (!issue) return refuse(call, issue.error());
    const auto press = PressIssue::open(**issue, {}, Cache());
    if (!press) return refuse(call, press.error());
    const Document& document = (*press)->painted();
    std::vector<PreflownPage> pages;
    for (std::size_t i = 0; i < document.pages.size() && !stop(); ++i) {
        auto found = (*press)->preflight(i);
        if (!found) return refuse(call, found.error());
        pages.push_back({&document.pages[i], *std::move(found)});
    }
    call.reply->send(json_response(preflight_json(pages)));
}

/// The pages that a body names; none for all.
std::set<int> pages_named(const Request& request) {
    std::set<int> pages;
    const Body body = body_of(request);
    const auto list = body.find("pages");
    if (list == body.end() || !list->is_array()) return pages;
    for (const Body& page : *list) {
        if (page.is_number_unsigned() && page < 1000U) pages.insert(page.get<int>());
    }
    return pages;
}

void press_pages(const LongCall& call, const StopAsked& stop) {
    const auto issue = issue_of(call);
    if (!issue) return refuse(call, issue.error());
    const auto press = PressIssue::open(**issue, {}, Cache());
    if (!press) return refuse(call, press.error());
    const auto folder = OutputFolder::open(call.place.folder + "/press");
    if (!folder) return refuse(call, folder.error());
    const std::set<int> wanted = pages_named(call.request);
    DeskJson files = DeskJson::array();
    Failure failure;
    for (std::size_t i = 0; i < (*press)->sheets().pages.size() && !stop(); ++i) {
        if (!wanted.empty() && !wanted.contains((*press)->sheets().pages[i].page.value)) continue;
        const std::string name = (*press)->run().file_name(i);
        const auto written =
            (*press)->page(i).and_then([&](const std::string& bytes) { return (*folder)->write(name, bytes); });
        if (written) {
            files.push_back("press/" + name);
        } else {
            const Diagnostics& why = written.error().diagnostics;
            failure.diagnostics.insert(failure.diagnostics.end(), why.begin(), why.end());
        }
    }
    if (const auto kept = (*folder)->keep(); !kept) return refuse(call, kept.error());
    DeskJson answer = told(failure, call);
    answer["files"] = std::move(files);
    call.reply->send(json_response(in_one_line(answer)));
}

void put_piece(const LongCall& call, const std::string& name, std::optional<std::string> json) {
    call.engine.take({JobRank::drag, {}, [name, json](Desk& desk) { desk.put_piece(name, json); }});
}

/// How far the making up of pages is, told now and then.
class MakingUpTold {
  public:
    explicit MakingUpTold(const LongCall& call) : call_(call) {}

    void tell(const makeup::MakingUp& now) {
        if (now.done - last_ < kStepsBetween && now.done > 0) return;
        last_ = now.done;
        put_piece(call_, "busy", in_one_line({{"what", "make-up"}, {"page", now.page.value}, {"done", now.done}}));
    }

  private:
    static constexpr int kStepsBetween = 25;
    const LongCall& call_;
    std::atomic<int> last_{0};
};

void offer(const LongCall& call, const MadeUpIssue& made) {
    const auto edition = call.saved->read(made.edition.file);
    const WordLanguage language = language_of_keys(edition.value_or("")).value_or(WordLanguage::english);
    const DeskJson told_ways = DeskJson::parse(make_up_json(made));
    for (std::size_t i = 0; i < made.pages.size(); ++i) {
        const PageToStore& page = made.pages[i];
        std::vector<std::string> ways;
        for (const WayToStore& way : page.ways) ways.push_back(write_stored_page(way.stored, language));
        const std::string piece = in_one_line(told_ways["pages"][i]);
        call.engine.take({JobRank::drag, {}, [number = page.page, ways, piece](Desk& desk) {
                              desk.offer_ways(number, ways);
                              desk.put_piece("make-up/" + std::to_string(number.value), piece);
                          }});
    }
}

void make_up_pages(const LongCall& call, const StopAsked& stop) {
    const Body body = body_of(call.request);
    const auto number = [&](const char* key) { return number_in(body, key); };
    EditionPlace place = call.place;
    place.stored = StoredPageUse::apart;
    Issue issue(call.saved, place);
    if (const auto read = issue.read_what_can_be_set(); !read) return refuse(call, read.error());
    MakeUpOrder order;
    if (const auto page = number("page")) order.pages.push_back(PageNumber{*page});
    order.alternatives = std::clamp(number("alternatives").value_or(0), 0, 9);
    order.seed = static_cast<std::uint64_t>(std::max(1, number("seed").value_or(1)));
    call.reply->send(json_response(202, R"({"busy":"make-up"})"));
    MakingUpTold progress(call);
    order.go_on = [&](const makeup::MakingUp& now) {
        progress.tell(now);
        return !stop();
    };
    const auto made = make_up_issue(issue, order);
    if (made) {
        offer(call, *made);
        return put_piece(call, "busy", std::nullopt);
    }
    DeskJson failed = told(made.error(), call);
    failed["what"] = "make-up";
    put_piece(call, "busy", in_one_line(failed));
}

struct LongRoute {
    Verb verb;
    std::string_view word;
    LongAct act;
};

constexpr std::array kLongRoutes{
    LongRoute{Verb::get, "preflight", preflight_pages},
    LongRoute{Verb::post, "press", press_pages},
    LongRoute{Verb::post, "make-up", make_up_pages},
};

}  // namespace

LongAct long_act(const Request& request) {
    if (request.path.size() != 1) return nullptr;
    const auto found = std::ranges::find_if(kLongRoutes, [&](const LongRoute& route) {
        return route.verb == request.verb && route.word == request.path[0];
    });
    return found == kLongRoutes.end() ? nullptr : found->act;
}

}  // namespace banxin
