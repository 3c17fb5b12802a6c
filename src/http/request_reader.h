#pragma once

#include <string>
#include <string_view>

#include "http/gate.h"
#include "http/head_scan.h"

namespace banxin {

// The bytes of one connection, made requests of. Knows no socket: bytes come in any pieces, and a request that is whole
// is taken out before the next is read.
class RequestReader {
  public:
    enum class State { nothing_yet, in_head, in_body, whole, refused };

    RequestReader(Gate gate, std::size_t most_head_bytes);

    /// Not after a refusal.
    void take(std::string_view bytes);
    State state() const { return state_; }

    /// When whole. What came after it is read at once.
    Admitted take_request();
    /// When refused. Nothing more is read.
    const Refused& refusal() const { return refused_; }

  private:
    void go_on();
    void read_head_here();
    void fill_body();
    void refuse(Refused why);

    Gate gate_;
    std::size_t most_head_bytes_;
    State state_ = State::nothing_yet;
    std::string bytes_;  ///< What is of no request yet.
    HeadScan scan_;
    Admitted admitted_;
    Refused refused_;
};

}  // namespace banxin
