// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoHttp.h"

#include "demo/JsonOut.h"

#include <QCryptographicHash>

#include <array>

namespace lwb::demo {

QByteArray DemoRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool DemoRequest::hasHeader(QByteArrayView name) const
{
    for (const auto &field : headers) {
        if (field.first.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QByteArray DemoRequest::path() const
{
    const auto mark = target.indexOf('?');
    return mark < 0 ? target : target.left(mark);
}

Fields DemoRequest::query() const
{
    const auto mark = target.indexOf('?');
    return mark < 0 ? Fields{} : parseForm(QByteArrayView(target).sliced(mark + 1));
}

DemoReply DemoReply::json(const QByteArray &body, int status)
{
    DemoReply reply;
    reply.status = status;
    reply.body = body;
    return reply;
}

DemoReply DemoReply::text(const QByteArray &body, int status)
{
    DemoReply reply = json(body, status);
    reply.contentType = "text/plain; charset=utf-8";
    return reply;
}

DemoReply DemoReply::noContent()
{
    DemoReply reply;
    reply.status = 204;
    reply.contentType.clear();
    return reply;
}

DemoReply DemoReply::error(int status, QByteArrayView code, const QByteArray &message,
                           const QByteArray &dataJson)
{
    JsonOut out;
    out.beginObject().text("code", code.toByteArray());
    if (!dataJson.isEmpty())
        out.raw("data", dataJson);
    return json(out.text("message", message).endObject().take(), status);
}

DemoReply DemoReply::noSuchId(QByteArrayView table, QByteArrayView id)
{
    return error(404, "entity.not_exists_with_id",
                 "The " + table.toByteArray() + " with ID `" + id.toByteArray()
                     + "` does not exist.");
}

DemoReply DemoReply::noSuchEntity()
{
    return error(404, "entity.not_found", "The resource does not exist.");
}

DemoReply DemoReply::invalidQuery(const QByteArray &issueJson, const QByteArray &details)
{
    JsonOut out;
    out.beginObject().text("code", "guard.invalid_input");
    out.raw("data", "{\"issues\":[" + issueJson + "],\"name\":\"ZodError\"}");
    out.text("details", details).text("message", "The request query is invalid.").endObject();
    return json(out.take(), 400);
}

DemoReply DemoReply::internalError()
{
    return json(R"({"message":"Internal server error."})", 500);
}

std::optional<QByteArray> fieldValue(const Fields &fields, QByteArrayView name)
{
    for (const auto &[key, value] : fields) {
        if (key == name)
            return value;
    }
    return {};
}

QList<QByteArray> fieldValues(const Fields &fields, QByteArrayView name)
{
    QList<QByteArray> values;
    for (const auto &[key, value] : fields) {
        if (key == name)
            values.append(value);
    }
    return values;
}

QByteArray formDecoded(QByteArrayView text)
{
    QByteArray plain = text.toByteArray();
    plain.replace('+', ' ');
    return QByteArray::fromPercentEncoding(plain);
}

QByteArray formEncoded(QByteArrayView text)
{
    QByteArray encoded = text.toByteArray().toPercentEncoding(" *", "~");
    return encoded.replace(' ', '+');
}

Fields parseForm(QByteArrayView text)
{
    Fields fields;
    for (const QByteArray &part : text.toByteArray().split('&')) {
        if (part.isEmpty())
            continue;
        const auto equals = part.indexOf('=');
        fields.append(
            {formDecoded(equals < 0 ? part : part.left(equals)),
             equals < 0 ? QByteArray("") : formDecoded(QByteArrayView(part).sliced(equals + 1))});
    }
    return fields;
}

bool isYes(const std::optional<QByteArray> &value)
{
    if (!value)
        return false;
    const QByteArray word = value->toLower();
    return word == "1" || word == "true" || word == "yes" || word == "y" || word == "on";
}

void applyETag(const DemoRequest &request, DemoReply &reply)
{
    if (request.method != "GET" || reply.status != 200 || !reply.contentType.contains("json"))
        return;
    const QByteArray digest = QCryptographicHash::hash(reply.body, QCryptographicHash::Sha1);
    const QByteArray tag = '"' + QByteArray::number(reply.body.size(), 16) + '-'
                           + digest.toBase64(QByteArray::OmitTrailingEquals) + '"';
    reply.addHeader("ETag", tag);
    if (request.header("Cache-Control").contains("no-cache"))
        return;
    for (QByteArray wanted : request.header("If-None-Match").split(',')) {
        wanted = wanted.trimmed();
        if (wanted.startsWith("W/"))
            wanted.remove(0, 2);
        if (wanted == tag || wanted == "*") {
            reply.status = 304;
            reply.body.clear();
            reply.contentType.clear();
            return;
        }
    }
}

namespace {

quint32 crc32(QByteArrayView bytes)
{
    static constexpr auto table = [] {
        std::array<quint32, 256> t{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 c = i;
            for (int bit = 0; bit < 8; ++bit)
                c = (c & 1) ? 0xedb88320U ^ (c >> 1) : c >> 1;
            t[i] = c;
        }
        return t;
    }();
    quint32 crc = 0xffffffffU;
    for (const char c : bytes)
        crc = table[(crc ^ uchar(c)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

QByteArray littleEndian(quint32 n)
{
    QByteArray bytes(4, Qt::Uninitialized);
    for (int i = 0; i < 4; ++i)
        bytes[i] = char(n >> (8 * i));
    return bytes;
}

} // namespace

void applyCompression(const DemoRequest &request, DemoReply &reply)
{
    if (reply.body.size() < 1024 || request.method == "HEAD")
        return;
    const QByteArray accepted = request.header("Accept-Encoding").toLower();
    const bool gzip = accepted.contains("gzip");
    if (!gzip && !accepted.contains("deflate"))
        return;
    // qCompress puts the length in four bytes before a zlib stream (RFC 1950), which is what
    // "deflate" means in HTTP; gzip (RFC 1952) frames the same raw stream otherwise.
    const QByteArray zlib = qCompress(reply.body, 1).mid(4);
    if (gzip) {
        static constexpr char start[] = {'\x1f', '\x8b', 8, 0, 0, 0, 0, 0, 0, 3};
        reply.body = QByteArray(start, sizeof start) + zlib.mid(2, zlib.size() - 6)
                     + littleEndian(crc32(reply.body)) + littleEndian(quint32(reply.body.size()));
    } else {
        reply.body = zlib;
    }
    reply.addHeader("Content-Encoding", gzip ? "gzip" : "deflate");
}

} // namespace lwb::demo
