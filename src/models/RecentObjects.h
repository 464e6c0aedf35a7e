// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ObjectFinder.h"

#include <QStringList>

namespace lwb {

/// The objects looked at last, newest first, each once; at most twenty.
class RecentObjects
{
public:
    RecentObjects() = default;
    /// As text() wrote them; what cannot be read is left out.
    explicit RecentObjects(const QStringList &lines);

    void add(const FoundObject &object);
    void clear() { m_objects.clear(); }
    [[nodiscard]] const QList<FoundObject> &objects() const { return m_objects; }
    [[nodiscard]] QStringList text() const;

private:
    QList<FoundObject> m_objects;
};

} // namespace lwb
