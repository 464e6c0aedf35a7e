// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/AccessGraph.h"

#include <algorithm>

namespace lwb {

namespace {

template<typename Node>
int indexOf(const QList<Node> &nodes, QStringView id)
{
    const auto found = std::find_if(nodes.cbegin(), nodes.cend(),
                                    [id](const Node &node) { return node.id == id; });
    return found == nodes.cend() ? -1 : int(found - nodes.cbegin());
}

} // namespace

int AccessGraph::resourceOf(QStringView idOrIndicator) const
{
    const auto found =
        std::find_if(resources.cbegin(), resources.cend(), [&](const Resource &resource) {
            return resource.indicator == idOrIndicator || resource.id == idOrIndicator;
        });
    return found == resources.cend() ? -1 : int(found - resources.cbegin());
}

int AccessGraph::applicationOf(QStringView id) const
{
    return indexOf(applications, id);
}

int AccessGraph::roleOf(QStringView id) const
{
    return indexOf(roles, id);
}

int AccessGraph::scopeOf(int resource, QStringView name) const
{
    for (const int scope : resources.at(resource).scopes) {
        if (scopes.at(scope).name == name)
            return scope;
    }
    return -1;
}

} // namespace lwb
