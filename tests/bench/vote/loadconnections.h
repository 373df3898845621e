// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace filrouge::bench {

/// What filrouge_vote_load is asked for: see there.
struct LoadPlan final {
    unsigned short port = 0;
    std::vector<std::string> requests;
    std::size_t connections = 1;
    double seconds = 60; ///< at most
    double rate = 0;     ///< a second; 0: each connection when it has its answer
    double spread = -1;  ///< seconds; below 0: not spread
    bool cycle = false;
    std::size_t listeners = 0;
    std::vector<std::string> listenRequests;
    std::size_t held = 0;
    std::size_t idle = 0;
};

struct LoadOutcome final {
    std::size_t sent = 0;     ///< or was to be, and its connection was gone
    std::size_t accepted = 0; ///< answered with 200
    std::size_t refused = 0;  ///< answered with anything else
    std::size_t failed = 0;   ///< not answered
    double seconds = 0;       ///< from the first request to the last answer
    std::vector<double> milliseconds;
    std::size_t events = 0;
};

/// All connections of one load, on one thread (epoll).
class LoadConnections final {
public:
    explicit LoadConnections(const LoadPlan& plan);
    ~LoadConnections();
    LoadConnections(const LoadConnections&) = delete;
    LoadConnections& operator=(const LoadConnections&) = delete;

    /// Connects them all; listeners have been answered and held ones have begun when it returns.
    [[nodiscard]] bool open();
    [[nodiscard]] LoadOutcome run();
    /// Keeps the others open until standard input ends.
    void stay();

private:
    enum class Role { Sender, Listener, Held, Idle };
    struct Link final {
        Role role = Role::Sender;
        int socket = -1;
        bool busy = false;
        std::int64_t sentAt = 0; ///< ns
        std::string received;
    };

    [[nodiscard]] bool connect(Link& link, std::size_t number);
    [[nodiscard]] bool prepare(Role role, std::size_t count);
    void send(Link& link, const std::string& request, std::int64_t now);
    void takeWhatCame(Link& link, std::int64_t now);
    void takeReplies(Link& link, std::int64_t now);
    void wait(int milliseconds);
    [[nodiscard]] const std::string* nextRequest();
    void sendDue(std::int64_t now);
    [[nodiscard]] bool over(std::int64_t now) const;

    const LoadPlan& plan_;
    int poll_ = -1;
    std::vector<Link> links_;
    std::vector<std::size_t> free_; ///< senders without a request
    std::size_t next_ = 0;
    std::size_t waiting_ = 0;
    std::int64_t began_ = 0;
    std::int64_t lastAnswer_ = 0;
    std::size_t greeted_ = 0; ///< others that have been answered
    LoadOutcome outcome_;
};

} // namespace filrouge::bench
