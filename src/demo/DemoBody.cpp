// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoBody.h"

#include "demo/JsonOut.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lwb::demo {

using namespace Qt::StringLiterals;

QByteArray jsonTypeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null: return "null";
    case QJsonValue::Bool: return "boolean";
    case QJsonValue::Double: return "number";
    case QJsonValue::String: return "string";
    case QJsonValue::Array: return "array";
    case QJsonValue::Object: return "object";
    case QJsonValue::Undefined: break;
    }
    return "undefined";
}

namespace {

DemoReply message(const QByteArray &text)
{
    return DemoReply::json("{\"message\":" + jsonString(text) + '}', 400);
}

DemoReply guardReply(const QByteArrayList &issues, const QByteArrayList &details)
{
    JsonOut out;
    out.beginObject().text("code", "guard.invalid_input");
    out.raw("data", "{\"issues\":[" + issues.join(',') + "],\"name\":\"ZodError\"}");
    out.text("details", details.join('\n'))
        .text("message", "The request body is invalid.")
        .endObject();
    return DemoReply::json(out.take(), 400);
}

QByteArray typeIssue(const QByteArray &expected, const QByteArray &found,
                     const QByteArray &pathJson)
{
    const QByteArray words = found == "undefined"
                                 ? QByteArray("Required")
                                 : QByteArray("Expected " + expected + ", received " + found);
    JsonOut out;
    out.beginObject()
        .text("code", "invalid_type")
        .text("expected", expected)
        .text("received", found);
    return out.raw("path", pathJson).text("message", words).endObject().take();
}

QByteArray typeDetail(const QByteArray &expected, const QByteArray &found, const QByteArray &path)
{
    return "Error in key path \"" + path + "\": (invalid_type) Expected " + expected
           + " but received " + found + '.';
}

QByteArray pathOf(const char *name) { return '[' + jsonString(name) + ']'; }

} // namespace

std::variant<DemoBody, DemoReply> DemoBody::parse(const DemoRequest &request)
{
    DemoBody body;
    if (request.body.trimmed().isEmpty())
        return body;
    const QByteArray type = request.header("Content-Type").split(';').value(0).trimmed().toLower();
    if (type == "application/x-www-form-urlencoded") {
        for (const auto &[name, value] : parseForm(request.body))
            body.m_object.insert(QString::fromUtf8(name), QString::fromUtf8(value));
        return body;
    }
    if (type != "application/json")
        return guardReply({typeIssue("object", "string", "[]")},
                          {typeDetail("object", "string", {})});
    const char first = request.body.trimmed().front();
    if (first != '{' && first != '[')
        return message("invalid JSON, only supports object and array");
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError) {
        if (error.offset >= request.body.size())
            return message("Unexpected end of JSON input");
        return message("Unexpected token '" + request.body.mid(error.offset, 1) + "', \""
                       + request.body.left(40) + "\" is not valid JSON");
    }
    if (document.isArray())
        return guardReply({typeIssue("object", "array", "[]")},
                          {typeDetail("object", "array", {})});
    body.m_object = document.object();
    return body;
}

void DemoBody::addIssue(const QByteArray &json, const QByteArray &detail)
{
    m_issues.append(json);
    m_details.append(detail);
}

void DemoBody::wrongType(const char *name, const QByteArray &expected, const QJsonValue &found)
{
    const QByteArray type = jsonTypeName(found);
    addIssue(typeIssue(expected, type, pathOf(name)), typeDetail(expected, type, name));
}

std::optional<QByteArray> DemoBody::text(const char *name, Need need, int minimum, int maximum,
                                         bool nullable)
{
    const QJsonValue found = value(name);
    if (found.isUndefined() && need == Need::Optional)
        return {};
    if (found.isNull() && nullable)
        return QByteArray();
    if (!found.isString()) {
        wrongType(name, "string", found);
        return {};
    }
    const QString text = found.toString();
    const bool tooShort = text.size() < minimum;
    if (tooShort || (maximum > 0 && text.size() > maximum)) {
        const QByteArray words = tooShort
                                     ? QByteArray("String must contain at least "
                                                  + QByteArray::number(minimum) + " character(s)")
                                     : QByteArray("String must contain at most "
                                                  + QByteArray::number(maximum) + " character(s)");
        JsonOut out;
        out.beginObject().text("code", tooShort ? "too_small" : "too_big");
        out.number(tooShort ? "minimum" : "maximum", tooShort ? minimum : maximum);
        out.text("type", "string")
            .flag("inclusive", true)
            .flag("exact", false)
            .text("message", words);
        addIssue(out.raw("path", pathOf(name)).endObject().take(),
                 "Error in key path \"" + QByteArray(name) + "\": ("
                     + (tooShort ? "too_small" : "too_big") + ") " + words);
        return {};
    }
    const QByteArray utf8 = text.toUtf8();
    return utf8.isNull() ? QByteArray("") : utf8;
}

std::optional<QByteArray> DemoBody::oneOf(const char *name, Need need,
                                          const QByteArrayList &options)
{
    const QJsonValue found = value(name);
    if (found.isUndefined() && need == Need::Optional)
        return {};
    const QByteArray choice = '\'' + options.join("' | '") + '\'';
    if (!found.isString()) {
        const QByteArray type = jsonTypeName(found);
        JsonOut out;
        out.beginObject()
            .text("expected", choice)
            .text("received", type)
            .text("code", "invalid_type")
            .raw("path", pathOf(name));
        out.text("message", found.isUndefined()
                                ? QByteArray("Required")
                                : QByteArray("Expected " + choice + ", received " + type));
        addIssue(out.endObject().take(), typeDetail(choice, type, name));
        return {};
    }
    const QByteArray chosen = found.toString().toUtf8();
    if (options.contains(chosen))
        return chosen;
    const QByteArray words =
        "Invalid enum value. Expected " + choice + ", received '" + chosen + '\'';
    JsonOut out;
    out.beginObject()
        .text("received", chosen)
        .text("code", "invalid_enum_value")
        .key("options")
        .beginArray();
    for (const QByteArray &option : options)
        out.value(option);
    addIssue(out.endArray().raw("path", pathOf(name)).text("message", words).endObject().take(),
             "Error in key path \"" + QByteArray(name) + "\": (invalid_enum_value) " + words);
    return {};
}

std::optional<QByteArrayList> DemoBody::texts(const char *name, Need need, int minimum)
{
    const QJsonValue found = value(name);
    if (found.isUndefined() && need == Need::Optional)
        return {};
    if (!found.isArray()) {
        wrongType(name, "array", found);
        return {};
    }
    QByteArrayList texts;
    for (const QJsonValue element : found.toArray()) {
        if (!element.isString()) {
            const QByteArray type = jsonTypeName(element);
            const QByteArray index = QByteArray::number(texts.size());
            addIssue(typeIssue("string", type, '[' + jsonString(name) + ',' + index + ']'),
                     typeDetail("string", type, QByteArray(name) + '.' + index));
        }
        texts.append(element.toString().toUtf8());
    }
    if (texts.size() < minimum) {
        const QByteArray words =
            "Array must contain at least " + QByteArray::number(minimum) + " element(s)";
        JsonOut out;
        out.beginObject()
            .text("code", "too_small")
            .number("minimum", minimum)
            .text("type", "array");
        out.flag("inclusive", true)
            .flag("exact", false)
            .text("message", words)
            .raw("path", pathOf(name));
        addIssue(out.endObject().take(),
                 "Error in key path \"" + QByteArray(name) + "\": (too_small) " + words);
    }
    return texts;
}

std::optional<bool> DemoBody::flag(const char *name)
{
    const QJsonValue found = value(name);
    if (found.isUndefined())
        return {};
    if (!found.isBool()) {
        wrongType(name, "boolean", found);
        return {};
    }
    return found.toBool();
}

std::optional<qint64> DemoBody::integer(const char *name)
{
    const QJsonValue found = value(name);
    if (found.isUndefined() || found.isNull())
        return {};
    if (!found.isDouble()) {
        wrongType(name, "number", found);
        return {};
    }
    return qint64(found.toDouble());
}

std::optional<QJsonObject> DemoBody::object(const char *name, Need need)
{
    const QJsonValue found = value(name);
    if (found.isUndefined() && need == Need::Optional)
        return {};
    if (!found.isObject()) {
        wrongType(name, "object", found);
        return {};
    }
    return found.toObject();
}

std::optional<DemoReply> DemoBody::refusal() const
{
    if (m_issues.isEmpty())
        return {};
    return guardReply(m_issues, m_details);
}

} // namespace lwb::demo
