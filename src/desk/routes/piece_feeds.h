#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "desk/routes/engine.h"
#include "http/event_feed.h"
#include "http/request.h"

namespace banxin {

// What each browser knows already: by its name the newest setting that an answer has told it.
class ToldSettings {
  public:
    void note(const std::string& client, int set);
    int of(const std::string& client) const;

  private:
    mutable std::mutex guard_;
    std::map<std::string, int> told_;
};

/// A stream of what changes, from the setting that the request names on.
std::unique_ptr<EventFeed> piece_feed(const Request& request, const Engine& engine, const ToldSettings& told);

}  // namespace banxin
