// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessGraph.h"
#include "access/Probe.h"

#include <memory>

namespace lwb {

/// What a part of the matrix is written out from: values only, so that any thread may do it.
struct MatrixExtract
{
    std::shared_ptr<const AccessGraph> graph;
    QString organizationId;
    QList<int> applications; ///< in their order; the graph's indexes
    QList<int> scopes;
    ProbeResults probes;
};

/// {"cells": [{"application": {"id", "name"}, "resource": indicator, "scope", "expected",
/// "granted", "via": [names]}]}; cells that are neither expected nor granted are left out.
/// `expected` is null where it could not be read, `granted` where nothing was asked.
[[nodiscard]] QByteArray matrixAsJson(const MatrixExtract &extract);
/// The same cells, a record each.
[[nodiscard]] QByteArray matrixAsCsv(const MatrixExtract &extract);

} // namespace lwb
