#include "desk/session/pieces.h"

#include <nlohmann/json.hpp>

namespace banxin {
namespace {

/// A JSON object whose values are JSON already.
class PieceWriter {
  public:
    explicit PieceWriter(int set) : out_("{\"set\":" + std::to_string(set) + ",\"pieces\":{") {}

    void add(const std::string& name, std::string_view json) {
        if (!first_) out_ += ',';
        first_ = false;
        out_ += nlohmann::json(name).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        out_ += ':';
        out_ += json;
    }
    std::string end() { return std::move(out_) + "}}"; }

  private:
    std::string out_;
    bool first_ = true;
};

bool is_same(const PieceJson& a, const PieceJson& b) {
    return a == b || *a == *b;
}

/// Whether a map has the piece, and has it so.
bool has_alike(const PieceMap& map, const std::string& name, const PieceJson& json) {
    const auto known = map.find(name);
    return known != map.end() && is_same(known->second, json);
}

}  // namespace

void Pieces::note(const std::string& name) {
    changed_[name] = set_;
}

void Pieces::take(PieceMap now) {
    ++set_;
    for (const auto& [name, json] : now) {
        if (!has_alike(now_, name, json)) note(name);
    }
    for (const auto& [name, json] : now_) {
        if (!now.contains(name)) note(name);
    }
    now_ = std::move(now);
}

void Pieces::put(const std::string& name, PieceJson json) {
    if (has_alike(now_, name, json)) return;
    ++set_;
    note(name);
    now_[name] = std::move(json);
}

void Pieces::drop(const std::string& name) {
    if (now_.erase(name) == 0) return;
    ++set_;
    note(name);
}

int Pieces::changed(const std::string& name) const {
    const auto known = changed_.find(name);
    return known == changed_.end() ? 0 : known->second;
}

std::string Pieces::since(int set, std::string_view only) const {
    PieceWriter writer(set_);
    for (const auto& [name, at] : changed_) {
        if (at <= set || !name.starts_with(only)) continue;
        const auto piece = now_.find(name);
        if (piece != now_.end()) {
            writer.add(name, *piece->second);
        } else if (set > 0) {
            writer.add(name, "null");
        }
    }
    return writer.end();
}

std::string differing(const PieceMap& now, const PieceMap& then, int set) {
    PieceWriter writer(set);
    for (const auto& [name, json] : then) {
        if (!has_alike(now, name, json)) writer.add(name, *json);
    }
    for (const auto& [name, json] : now) {
        if (!then.contains(name)) writer.add(name, "null");
    }
    return writer.end();
}

}  // namespace banxin
