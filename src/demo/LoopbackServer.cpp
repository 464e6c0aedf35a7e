// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/LoopbackServer.h"

#include "core/Logging.h"
#include "demo/ConnectionThreads.h"
#include "demo/Connections.h"

#include <chrono>

namespace lwb::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct LoopbackServer::Private
{
    explicit Private(int latency) : latencyMs(latency) {}

    void answer(const httplib::Request &from, httplib::Response &to);
    /// Sleeps for the latency, or until the server stops.
    void delay();

    httplib::Server server;
    Handler handler;
    QByteArray endpoint;
    int port = 0;
    const int latencyMs;
    std::atomic<bool> stopping = false;
    bool ended = false; ///< by `mutex`: the listening thread is through
    std::mutex mutex;
    std::condition_variable changed;
    std::thread listener;
};

namespace {

DemoRequest demoRequest(const httplib::Request &from)
{
    DemoRequest request;
    request.method = QByteArray::fromStdString(from.method);
    request.target = QByteArray::fromStdString(from.target);
    request.body = QByteArray::fromStdString(from.body);
    for (const auto &[name, value] : from.headers) {
        // cpp-httplib adds these to what the client sent.
        if (name != "REMOTE_ADDR" && name != "REMOTE_PORT" && name != "LOCAL_ADDR"
            && name != "LOCAL_PORT")
            request.headers.append(
                {QByteArray::fromStdString(name), QByteArray::fromStdString(value)});
    }
    return request;
}

void addCommonHeaders(httplib::Response &to)
{
    static constexpr std::pair<const char *, const char *> common[] = {
        {"Cross-Origin-Resource-Policy", "same-origin"},
        {"Origin-Agent-Cluster", "?1"},
        {"Referrer-Policy", "strict-origin-when-cross-origin"},
        {"Strict-Transport-Security", "max-age=15552000; includeSubDomains"},
        {"X-Content-Type-Options", "nosniff"},
        {"X-Download-Options", "noopen"},
        {"X-Frame-Options", "SAMEORIGIN"},
        {"X-Permitted-Cross-Domain-Policies", "none"},
        {"X-XSS-Protection", "0"},
    };
    for (const auto &[name, value] : common)
        to.set_header(name, value);
    std::time_t now = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&now, &utc);
    static constexpr const char *days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    char date[40];
    std::snprintf(date, sizeof date, "%s, %02d %s %04d %02d:%02d:%02d GMT", days[utc.tm_wday],
                  utc.tm_mday, months[utc.tm_mon], utc.tm_year + 1900, utc.tm_hour, utc.tm_min,
                  utc.tm_sec);
    to.set_header("Date", date);
}

/// Newer cpp-httplib keeps the values of one header in the reverse of the order they came in.
void keepOrder(httplib::Headers &headers)
{
    static const bool isReversed = [] {
        httplib::Headers twice;
        twice.emplace("Link", "1");
        twice.emplace("Link", "2");
        return twice.find("Link")->second == "2";
    }();
    if (!isReversed)
        return;
    const httplib::Headers reversed = std::exchange(headers, {});
    for (const auto &[name, value] : reversed)
        headers.emplace(name, value);
}

} // namespace

void LoopbackServer::Private::delay()
{
    if (latencyMs <= 0)
        return;
    std::unique_lock lock(mutex);
    changed.wait_for(lock, std::chrono::milliseconds(latencyMs),
                     [this] { return stopping.load(); });
}

void LoopbackServer::Private::answer(const httplib::Request &from, httplib::Response &to)
{
    const auto start = std::chrono::steady_clock::now();
    DemoRequest request = demoRequest(from);
    request.endpoint = endpoint;
    request.stopping = &stopping;
    DemoReply reply = handler(request);
    applyETag(request, reply);
    applyCompression(request, reply);
    to.status = reply.status;
    addCommonHeaders(to);
    for (const auto &[name, value] : std::as_const(reply.headers))
        to.set_header(name.toStdString(), value.toStdString());
    keepOrder(to.headers);
    const std::string type = reply.contentType.toStdString();
    if (type.starts_with("text/") && !reply.body.isEmpty()) {
        // cpp-httplib compresses even the smallest text, unless it comes from a provider.
        to.set_content_provider(
            size_t(reply.body.size()), type,
            [body = reply.body](size_t offset, size_t length, httplib::DataSink &sink) {
                return sink.write(body.constData() + offset, length);
            });
    } else {
        if (!type.empty())
            to.set_header("Content-Type", type);
        to.body = reply.body.toStdString();
    }
    const auto took =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start);
    qCDebug(lcDemo) << request.method << request.path() << reply.status << took.count() << "ms";
    delay();
}

LoopbackServer::LoopbackServer(int latencyMs) : d(std::make_unique<Private>(latencyMs)) {}

Result<int> LoopbackServer::start(int port, Handler handler)
{
    d->handler = std::move(handler);
    auto &server = d->server;
    server.set_tcp_nodelay(true);
    server.set_keep_alive_max_count(1'000'000'000);
    server.set_keep_alive_timeout(5);
    server.set_payload_max_length(1024 * 1024);
    server.new_task_queue = [] { return new ConnectionThreads; };
    socket_t socket = INVALID_SOCKET;
    server.set_socket_options([&socket](socket_t created) {
        socket = created;
#ifndef _WIN32
        // Without SO_REUSEPORT, which cpp-httplib would set: a port in use must be an error.
        const int on = 1;
        ::setsockopt(created, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
#endif
    });
    const std::string host = "127.0.0.1";
    const int bound = port == 0                         ? server.bind_to_any_port(host)
                      : server.bind_to_port(host, port) ? port
                                                        : -1;
    if (bound <= 0)
        return Error::make(Error::Kind::Network, u"cannot listen on 127.0.0.1:%1"_s.arg(port));
    // cpp-httplib's backlog of 5 makes the sixth client that connects at once wait a second.
    ::listen(socket, 256);
    d->port = bound;
    d->endpoint = "http://127.0.0.1:" + QByteArray::number(bound);
    listen();
    return bound;
}

void LoopbackServer::listen()
{
    const auto answer = [this](const httplib::Request &from, httplib::Response &to) {
        d->answer(from, to);
    };
    // Patterns are regular expressions; requests without a body need none.
    d->server.set_pre_routing_handler(
        [answer](const httplib::Request &from, httplib::Response &to) {
            if (from.method != "GET" && from.method != "HEAD" && from.method != "OPTIONS")
                return httplib::Server::HandlerResponse::Unhandled;
            answer(from, to);
            return httplib::Server::HandlerResponse::Handled;
        });
    const std::string any = R"([\s\S]*)";
    d->server.Post(any, answer).Put(any, answer).Patch(any, answer).Delete(any, answer);
    d->listener = std::thread([this] {
        d->server.listen_after_bind();
        const std::lock_guard lock(d->mutex);
        d->ended = true;
        d->changed.notify_all();
    });
    // stop() before the loop runs would be lost.
    while (!d->server.is_running())
        std::this_thread::sleep_for(50us);
}

LoopbackServer::~LoopbackServer()
{
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
    }
    d->changed.notify_all();
    if (!d->listener.joinable())
        return;
    d->server.stop();
    // Again and again: a connection may have been accepted at the last moment.
    std::unique_lock lock(d->mutex);
    for (int pass = 0; !d->ended; ++pass) {
        lock.unlock();
        endConnectionsAcceptedOn(d->port, pass > 20);
        lock.lock();
        d->changed.wait_for(lock, 10ms, [this] { return d->ended; });
    }
    lock.unlock();
    d->listener.join();
}

} // namespace lwb::demo
