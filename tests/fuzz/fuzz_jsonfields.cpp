// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"
#include "core/JsonFields.h"
#include "core/JsonText.h"

#include <QJsonDocument>

using namespace lwb;

namespace {

/// Every way to read every member, nested ones too.
void readAll(JsonFields &fields, const QJsonObject &object, int depth)
{
    for (const QString &name : object.keys()) {
        (void)fields.optionalString(name);
        (void)fields.optionalInteger(name);
        (void)fields.optionalTime(name);
        (void)fields.optionalBoolean(name);
        (void)fields.stringOr(name, {});
        (void)fields.booleanOr(name, false);
        (void)fields.stringsOr(name, {});
        (void)fields.string(name);
        (void)fields.boolean(name);
        (void)fields.integer(name);
        (void)fields.time(name);
        (void)fields.array(name);
        const QJsonObject inner = fields.object(name);
        if (depth > 0) {
            fields.optionalObject(name,
                                  [&](JsonFields &nested) { readAll(nested, inner, depth - 1); });
            fields.eachObject(name, [&](JsonFields &nested) { (void)nested.string(u"id"); });
        }
    }
}

void readFields(const QByteArray &text)
{
    const auto document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return;
    JsonFields fields(document.object());
    readAll(fields, document.object(), 3);
    if (fields.error())
        LWB_MUST(fields.error()->kind == Error::Kind::Malformed);
}

/// Cutting and re-indenting change nothing that counts.
void reformat(const QByteArray &text)
{
    const bool valid = json::validate(text).ok();
    const auto compact = json::compact(text);
    const auto indented = json::indented(text);
    LWB_MUST(compact.ok() == valid);
    LWB_MUST(indented.ok() == valid);
    const auto elements = json::elements(text);
    const auto members = json::members(text);
    LWB_MUST(!(elements.ok() && members.ok()));
    if (!valid)
        return;
    LWB_MUST(*json::compact(*indented) == *compact);
    LWB_MUST(*json::compact(*compact) == *compact);
    LWB_MUST(*json::indented(*compact) == *indented);
    if (elements) {
        for (const QByteArrayView element : *elements)
            LWB_MUST(json::validate(element).ok());
    }
    if (members) {
        for (const json::Member &member : *members)
            LWB_MUST(json::validate(member.value).ok());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text = test::inputOf(data, size);
    readFields(text);
    reformat(text);
    return 0;
}
