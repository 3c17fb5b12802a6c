#pragma once

#include <memory>

#include "desk/routes/engine.h"
#include "desk/routes/long_work.h"
#include "http/reply.h"
#include "http/request.h"

namespace banxin {

/// A request for work that takes long: it sees the files as they are saved.
struct LongCall {
    Request request;
    std::shared_ptr<Reply> reply;
    std::shared_ptr<const Files> saved;
    EditionPlace place;
    Engine& engine;
};

using LongAct = void (*)(const LongCall& call, const StopAsked& stop);

/// Preflight, press and making up pages; null for other requests.
LongAct long_act(const Request& request);

}  // namespace banxin
