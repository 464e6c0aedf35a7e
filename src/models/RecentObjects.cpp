// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RecentObjects.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lwb {

namespace {
constexpr qsizetype most = 20;
}

RecentObjects::RecentObjects(const QStringList &lines)
{
    for (const QString &line : lines) {
        const QJsonArray parts = QJsonDocument::fromJson(line.toUtf8()).array();
        const auto kind = kindOfPage(parts.at(0).toString());
        const QString id = parts.at(1).toString();
        if (kind && !id.isEmpty() && m_objects.size() < most)
            m_objects.append({*kind, id, parts.at(2).toString(), parts.at(3).toString(),
                              parts.at(4).toString()});
    }
}

void RecentObjects::add(const FoundObject &object)
{
    m_objects.removeIf([&object](const FoundObject &old) {
        return old.kind == object.kind && old.id == object.id;
    });
    m_objects.prepend(object);
    if (m_objects.size() > most)
        m_objects.removeLast();
}

QStringList RecentObjects::text() const
{
    QStringList lines;
    for (const FoundObject &object : m_objects) {
        const QJsonArray parts = {pageOf(object.kind), object.id, object.name, object.detail,
                                  object.variety};
        lines.append(QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact)));
    }
    return lines;
}

} // namespace lwb
