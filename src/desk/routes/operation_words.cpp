#include "desk/routes/operation_words.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "desk/routes/body_words.h"

namespace banxin {
namespace {

using Json = nlohmann::json;

/// What one operation says; asks for what is missing once, at the end.
class OperationReader {
  public:
    explicit OperationReader(const Json& json) : json_(json) {}

    std::string text(const char* key) {
        const auto word = text_in(json_, key);
        if (!word) missing_ = true;
        return word.value_or("");
    }
    std::string text_or_none(const char* key) const { return text_in(json_, key).value_or(""); }
    int number(const char* key) {
        const auto value = number_in(json_, key);
        if (!value) missing_ = true;
        return value.value_or(0);
    }
    /// `[1, 4]`.
    Span span(const char* key) {
        const auto found = json_.find(key);
        const bool right = found != json_.end() && found->is_array() && found->size() == 2 && is_line((*found)[0]) &&
                           is_line((*found)[1]) && (*found)[0] <= (*found)[1];
        if (!right) missing_ = true;
        return right ? Span{(*found)[0].get<int>(), (*found)[1].get<int>()} : Span{};
    }
    /// Of a frame that has several; the first where none is named.
    std::size_t leg() const { return static_cast<std::size_t>(std::max(0, number_in(json_, "leg").value_or(0))); }
    FrameAt frame_or_none() { return text_or_none("frame").empty() ? FrameAt{} : frame(); }
    FrameAt frame() { return {PageNumber{number("page")}, FrameId{text("frame")}}; }
    bool is_yes(const char* key) const {
        const auto found = json_.find(key);
        return found != json_.end() && found->is_boolean() && found->get<bool>();
    }
    /// A page's number, or a word.
    std::string place(const char* key) const {
        const auto number = number_in(json_, key);
        return number ? std::to_string(*number) : text_or_none(key);
    }
    bool is_missing() const { return missing_; }

  private:
    static bool is_line(const Json& value) {
        return value.is_number_unsigned() && value.get<std::uint64_t>() >= 1 && value.get<std::uint64_t>() < 10'000;
    }

    const Json& json_;
    bool missing_ = false;
};

std::optional<Operation> operation_called(const std::string& word, OperationReader& read) {
    if (word == "move") {
        const FrameAt at = read.frame();
        return MoveFrame{at.page, at.frame, read.span("columns"), read.span("lines"), read.leg()};
    }
    if (word == "new") {
        const FrameAt at = read.frame();
        return NewFrame{at.page, at.frame, read.span("columns"), read.span("lines"), read.text_or_none("kind")};
    }
    if (word == "delete") return DeleteFrame{read.frame()};
    if (word == "place") return PlaceStory{StoryId{read.text("story")}, read.frame_or_none()};
    if (word == "swap") return SwapPlaces{read.text("a"), read.text("b")};
    if (word == "jump") return JumpTo{StoryId{read.text("story")}, read.place("to")};
    if (word == "cut") return CutAsked{StoryId{read.text("story")}, read.text("kind"), read.number("give_up")};
    if (word == "strike")
        return StrikeWords{StoryId{read.text("story")}, {{read.number("from")}, {read.number("until")}}};
    if (word == "lock") return LockFrame{read.frame(), read.is_yes("locked") ? LockWish::locked : LockWish::free};
    if (word == "tick")
        return TickMark{read.number("line"), read.text("words"),
                        read.is_yes("done") ? TickWish::ticked : TickWish::open};
    return std::nullopt;
}

std::optional<Operation> read_operation(const Json& json) {
    if (!json.is_object()) return std::nullopt;
    OperationReader read(json);
    auto operation = operation_called(read.text("op"), read);
    return read.is_missing() ? std::nullopt : operation;
}

}  // namespace

std::optional<std::vector<Operation>> read_operations(const Json& body) {
    std::vector<Operation> operations;
    if (!body.is_object()) return std::nullopt;
    const auto list = body.find("operations");
    const Json alone = Json::array({body});
    const Json& all = list == body.end() ? alone : *list;
    if (!all.is_array() || all.empty()) return std::nullopt;
    for (const Json& one : all) {
        auto operation = read_operation(one);
        if (!operation) return std::nullopt;
        operations.push_back(*std::move(operation));
    }
    return operations;
}

}  // namespace banxin
