// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoHttp.h"

#include <QByteArrayList>
#include <QJsonObject>

#include <optional>
#include <variant>

namespace lwb::demo {

/// The JSON object of a write, read member by member; what does not fit is collected and told as
/// Logto does. Usage: read every member, then ask `refusal()`.
class DemoBody
{
public:
    /// The reply is the refusal of what is no JSON object.
    [[nodiscard]] static std::variant<DemoBody, DemoReply> parse(const DemoRequest &request);

    enum class Need
    {
        Required,
        Optional
    };
    [[nodiscard]] bool has(const char *name) const
    {
        return m_object.contains(QLatin1StringView(name));
    }
    [[nodiscard]] bool isEmpty() const { return m_object.isEmpty(); }
    /// Nothing when absent or misfit; a null QByteArray for null where that is allowed.
    std::optional<QByteArray> text(const char *name, Need need, int minimum = 0, int maximum = 0,
                                   bool nullable = false);
    std::optional<QByteArray> oneOf(const char *name, Need need, const QByteArrayList &options);
    std::optional<QByteArrayList> texts(const char *name, Need need, int minimum = 0);
    std::optional<bool> flag(const char *name);
    std::optional<qint64> integer(const char *name);
    std::optional<QJsonObject> object(const char *name, Need need = Need::Optional);

    [[nodiscard]] std::optional<DemoReply> refusal() const;

private:
    [[nodiscard]] QJsonValue value(const char *name) const
    {
        return m_object.value(QLatin1StringView(name));
    }
    void wrongType(const char *name, const QByteArray &expected, const QJsonValue &found);
    void addIssue(const QByteArray &json, const QByteArray &detail);

    QJsonObject m_object;
    QByteArrayList m_issues, m_details;
};

/// "string", "number"… as zod calls the types.
[[nodiscard]] QByteArray jsonTypeName(const QJsonValue &value);

} // namespace lwb::demo
