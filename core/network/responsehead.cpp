// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/responsehead.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace filrouge {

namespace {

struct Reason final {
    int status;
    std::string_view words;
};

// RFC 9110, 15, and RFC 6585: the ones that are sent.
constexpr std::array reasons{
    Reason{200, "OK"},
    Reason{303, "See Other"},
    Reason{304, "Not Modified"},
    Reason{400, "Bad Request"},
    Reason{403, "Forbidden"},
    Reason{404, "Not Found"},
    Reason{405, "Method Not Allowed"},
    Reason{408, "Request Timeout"},
    Reason{409, "Conflict"},
    Reason{413, "Content Too Large"},
    Reason{414, "URI Too Long"},
    Reason{415, "Unsupported Media Type"},
    Reason{421, "Misdirected Request"},
    Reason{422, "Unprocessable Content"},
    Reason{429, "Too Many Requests"},
    Reason{431, "Request Header Fields Too Large"},
    Reason{500, "Internal Server Error"},
    Reason{503, "Service Unavailable"},
    Reason{507, "Insufficient Storage"},
};

std::string_view wordsFor(int status)
{
    const auto* found = std::ranges::find(reasons, status, &Reason::status);
    return found == reasons.end() ? std::string_view("Status") : found->words;
}

void append(std::string& head, const QByteArray& bytes)
{
    head.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

bool oneLine(const QByteArray& bytes)
{
    return !bytes.contains('\r') && !bytes.contains('\n') && !bytes.contains('\0');
}

} // namespace

std::string responseHead(const Response& response, AfterAnswer after)
{
    std::string head;
    head.reserve(768);
    head.append("HTTP/1.1 ").append(std::to_string(response.status)).append(" ").append(wordsFor(response.status));
    head.append("\r\n");
    for (const ResponseHeader& header : response.headers) {
        if (header.name.isEmpty() || !oneLine(header.name) || !oneLine(header.value))
            continue;
        append(head, header.name);
        head.append(": ");
        append(head, header.value);
        head.append("\r\n");
    }
    if (after != AfterAnswer::Listens)
        head.append("Content-Length: ").append(std::to_string(response.body.size())).append("\r\n");
    head.append(after == AfterAnswer::StaysOpen ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n");
    return head;
}

} // namespace filrouge
