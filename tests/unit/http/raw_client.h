#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace banxin {

/// An answer as it came, apart from what a browser would make of it.
struct RawAnswer {
    int status = 0;                             ///< 0: none came.
    std::map<std::string, std::string> fields;  ///< Names in small letters.
    std::string body;

    std::string field(const std::string& name) const {
        const auto found = fields.find(name);
        return found == fields.end() ? "" : found->second;
    }
};

/// A connection to a port of 127.0.0.1 that sends what it is told, however wrong.
class RawClient {
  public:
    explicit RawClient(int port);
    ~RawClient();
    RawClient(RawClient&& other) noexcept;
    RawClient& operator=(RawClient&&) = delete;

    bool is_connected() const { return socket_ >= 0; }
    void send(std::string_view bytes) const;
    /// A head, and as many bytes of a body as it says.
    RawAnswer answer();
    /// What comes until there is `end` in it; all of it.
    std::string read_until(std::string_view end);
    /// Whether the other end closes, once what has come is read.
    bool is_closed_by_server();
    /// Whether bytes or an end of them are there to be read, within so long.
    bool hears_something(int milliseconds) const;

  private:
    bool receive();

    int socket_;
    std::string bytes_;  ///< Received and not yet taken.
};

}  // namespace banxin
