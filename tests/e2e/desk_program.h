#pragma once

#include <sys/types.h>

#include <string>

#include "support/raw_client.h"

namespace banxin::test {

/// `banxin desk` while it runs, and one browser of it.
class DeskProgram {
  public:
    /// Waits for the first line that it prints.
    explicit DeskProgram(const std::string& edition);
    ~DeskProgram();
    DeskProgram(const DeskProgram&) = delete;
    DeskProgram& operator=(const DeskProgram&) = delete;

    const std::string& line() const { return line_; }  ///< Without its end.
    int port() const { return port_; }
    /// `/KEY/` and the rest.
    std::string path(const std::string& rest) const { return "/" + key_ + "/" + rest; }

    /// One request from the desk's own page. `head` are more lines of it.
    RawAnswer ask(const std::string& verb, const std::string& rest, const std::string& body = {},
                  const std::string& head = {}) const;
    RawAnswer get(const std::string& rest) const { return ask("GET", rest); }
    RawAnswer post(const std::string& rest, const std::string& json) const {
        return ask("POST", rest, json, "Content-Type: application/json\r\n");
    }
    /// Whatever is sent is answered.
    RawAnswer send(const std::string& bytes) const;

    /// Ends it with a signal: its exit code, or -1 where it has not ended within five seconds.
    int interrupt();
    /// What else it has printed so far, once it has ended.
    std::string rest() const;

  private:
    pid_t child_ = -1;
    int out_ = -1;
    std::string line_;
    std::string key_;
    int port_ = 0;
};

}  // namespace banxin::test
