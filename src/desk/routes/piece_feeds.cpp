#include "desk/routes/piece_feeds.h"

#include <algorithm>

#include "desk/routes/route.h"

namespace banxin {
namespace {

constexpr std::size_t kMostClients = 64;

class PieceFeed : public EventFeed {
  public:
    PieceFeed(int known, std::string client, const Engine& engine, const ToldSettings& told)
        : known_(known), client_(std::move(client)), engine_(engine), told_(told) {}

    std::optional<StreamEvent> next() override {
        const auto pieces = engine_.pieces();
        if (pieces->set() < known_) known_ = 0;  // of a desk that was here before
        known_ = std::max(known_, std::min(told_.of(client_), pieces->set()));
        if (pieces->set() == known_) return std::nullopt;
        auto data = std::make_shared<const std::string>(pieces->since(known_));
        known_ = pieces->set();
        return StreamEvent{"pieces", std::to_string(known_), std::move(data)};
    }

  private:
    int known_;
    std::string client_;
    const Engine& engine_;
    const ToldSettings& told_;
};

}  // namespace

void ToldSettings::note(const std::string& client, int set) {
    if (client.empty()) return;
    const std::lock_guard lock(guard_);
    if (told_.size() >= kMostClients) told_.clear();  // they are told once more than they need
    told_[client] = std::max(told_[client], set);
}

int ToldSettings::of(const std::string& client) const {
    const std::lock_guard lock(guard_);
    const auto known = told_.find(client);
    return known == told_.end() ? 0 : known->second;
}

std::unique_ptr<EventFeed> piece_feed(const Request& request, const Engine& engine, const ToldSettings& told) {
    int known = known_setting(request);
    if (request.last_event_id) {
        Request again;
        again.query.emplace("since", *request.last_event_id);
        known = std::max(known, known_setting(again));
    }
    return std::make_unique<PieceFeed>(known, client_of(request), engine, told);
}

}  // namespace banxin
