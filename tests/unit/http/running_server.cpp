#include "unit/http/running_server.h"

namespace banxin {
namespace {

/// Counts: the newest number, once.
class NumberFeed : public EventFeed {
  public:
    explicit NumberFeed(EchoService& service) : service_(service) {
        ++service_.feeds;
        ++service_.opened;
    }
    ~NumberFeed() override { --service_.feeds; }

    std::optional<StreamEvent> next() override {
        const int number = service_.number;
        if (number == told_) return std::nullopt;
        told_ = number;
        const std::string text = std::to_string(number);
        return StreamEvent{"number", text,
                           std::make_shared<const std::string>(text + std::string(service_.padding, '.'))};
    }

  private:
    EchoService& service_;
    int told_ = 0;
};

}  // namespace

void EchoService::echo(Request request, Reply reply) {
    std::string told;
    for (const std::string& segment : request.path) told += "/" + segment;
    for (const auto& [name, word] : request.query) told += " " + name + "=" + word;
    if (request.if_match) told += " if " + *request.if_match;
    if (!request.body.empty()) told += " with " + request.body;
    reply.send(bytes_response(MediaType::text, told));
}

std::unique_ptr<EventFeed> EchoService::open_stream(const Request& request) {
    if (request.path.size() > 1) return nullptr;
    return std::make_unique<NumberFeed>(*this);
}

}  // namespace banxin
