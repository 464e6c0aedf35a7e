// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/JsonFields.h"

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null: return u"null"_s;
    case QJsonValue::Bool: return u"a boolean"_s;
    case QJsonValue::Double: return u"a number"_s;
    case QJsonValue::String: return u"a string"_s;
    case QJsonValue::Array: return u"an array"_s;
    case QJsonValue::Object: return u"an object"_s;
    case QJsonValue::Undefined: break;
    }
    return u"nothing"_s;
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    // toInteger() tells a misfit only by returning the fallback, so ask with two of them.
    const qint64 number = value.toInteger(0);
    if (!value.isDouble() || (number == 0 && value.toInteger(1) == 1))
        return std::nullopt;
    return number;
}

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

QDateTime fromMs(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

} // namespace

JsonFields::JsonFields(const QJsonObject &object, const QString &path)
    : m_object(object), m_path(path)
{
}

QJsonValue JsonFields::require(QStringView name, QJsonValue::Type type)
{
    const QJsonValue value = m_object.value(name);
    if (value.type() != type)
        fail(name, typeName(type), value);
    return value;
}

void JsonFields::fail(QStringView name, const QString &expected, const QJsonValue &found)
{
    if (m_error)
        return;
    const QString path = m_path.isEmpty() ? name.toString() : m_path + u'.' + name;
    m_error = Error::make(Error::Kind::Malformed,
                          u"expected %1, found %2"_s.arg(expected, typeName(found.type())), path);
}

QString JsonFields::string(QStringView name)
{
    return require(name, QJsonValue::String).toString();
}

bool JsonFields::boolean(QStringView name)
{
    return require(name, QJsonValue::Bool).toBool();
}

qint64 JsonFields::integer(QStringView name)
{
    const QJsonValue value = require(name, QJsonValue::Double);
    const auto number = wholeNumber(value);
    if (!number)
        fail(name, u"a whole number"_s, value);
    return number.value_or(0);
}

QDateTime JsonFields::time(QStringView name)
{
    const QJsonValue value = require(name, QJsonValue::Double);
    const auto ms = wholeNumber(value);
    if (!ms)
        fail(name, u"a whole number"_s, value);
    return ms ? fromMs(*ms) : QDateTime();
}

QJsonObject JsonFields::object(QStringView name)
{
    return require(name, QJsonValue::Object).toObject();
}

QJsonArray JsonFields::array(QStringView name)
{
    return require(name, QJsonValue::Array).toArray();
}

QString JsonFields::objectName()
{
    return typeName(QJsonValue::Object);
}

std::optional<QJsonValue> JsonFields::optional(QStringView name, QJsonValue::Type type)
{
    const QJsonValue value = m_object.value(name);
    if (isAbsent(value))
        return std::nullopt;
    if (value.type() == type)
        return value;
    fail(name, typeName(type), value);
    return std::nullopt;
}

std::optional<QString> JsonFields::optionalString(QStringView name)
{
    const auto value = optional(name, QJsonValue::String);
    return value ? std::optional(value->toString()) : std::nullopt;
}

std::optional<qint64> JsonFields::optionalInteger(QStringView name)
{
    const QJsonValue value = m_object.value(name);
    if (isAbsent(value))
        return std::nullopt;
    const auto number = wholeNumber(value);
    if (!number)
        fail(name, u"a whole number"_s, value);
    return number;
}

std::optional<QDateTime> JsonFields::optionalTime(QStringView name)
{
    const auto ms = optionalInteger(name);
    return ms ? std::optional(fromMs(*ms)) : std::nullopt;
}

QString JsonFields::stringOr(QStringView name, const QString &fallback)
{
    return optionalString(name).value_or(fallback);
}

std::optional<bool> JsonFields::optionalBoolean(QStringView name)
{
    const auto value = optional(name, QJsonValue::Bool);
    return value ? std::optional(value->toBool()) : std::nullopt;
}

bool JsonFields::booleanOr(QStringView name, bool fallback)
{
    return optionalBoolean(name).value_or(fallback);
}

QStringList JsonFields::stringsOr(QStringView name, const QStringList &fallback)
{
    const QJsonValue value = m_object.value(name);
    if (isAbsent(value))
        return fallback;
    if (!value.isArray()) {
        fail(name, typeName(QJsonValue::Array), value);
        return fallback;
    }
    QStringList strings;
    const QJsonArray array = value.toArray();
    strings.reserve(array.size());
    for (const QJsonValue item : array) {
        if (!item.isString()) {
            fail(QString(name + u'[' + QString::number(strings.size()) + u']'),
                 typeName(QJsonValue::String), item);
            return fallback;
        }
        strings.append(item.toString());
    }
    return strings;
}

} // namespace lwb
