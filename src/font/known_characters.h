#pragma once

#include <atomic>
#include <cstdint>
#include <memory>

namespace banxin {

// Which characters a face has, remembered from the first time on that each is asked for: a text asks for the same few
// thousand again and again.
//
// Several threads may ask at once; they get the same answers.
class KnownCharacters {
  public:
    /// `look_up`: what the face itself says.
    template <typename LookUp>
    bool has(char32_t character, const LookUp& look_up) {
        if (character >= kFirstPlane) return look_up();
        std::atomic<Answer>& known = answers_[character];
        const Answer answer = known.load(std::memory_order_relaxed);
        if (answer != Answer::unknown) return answer == Answer::has;
        const bool has = look_up();
        known.store(has ? Answer::has : Answer::lacks, std::memory_order_relaxed);
        return has;
    }

  private:
    enum class Answer : std::uint8_t { unknown, has, lacks };
    static constexpr char32_t kFirstPlane = 0x10000;
    std::unique_ptr<std::atomic<Answer>[]> answers_ = std::make_unique<std::atomic<Answer>[]>(kFirstPlane);
};

}  // namespace banxin
