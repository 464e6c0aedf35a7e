// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ListSource.h"

#include <QCoreApplication>

namespace lwb {

// Columns and rows that several lists have; the first cell is always the name.

[[nodiscard]] ListColumn nameColumn();
[[nodiscard]] ListColumn typeColumn();
[[nodiscard]] ListColumn createdColumn();
[[nodiscard]] ListColumn descriptionColumn();
[[nodiscard]] ListColumn rolesThereColumn();
[[nodiscard]] QList<ListColumn> membershipColumns();

[[nodiscard]] ListCell applicationTypeCell(const Application &application);
/// Sorted and copied as text, seen as chips.
[[nodiscard]] ListCell namesCell(const QList<NamedId> &named);

[[nodiscard]] ListRow applicationRow(const Application &application, const QList<ListCell> &rest);
[[nodiscard]] ListRow roleRow(const Role &role, const QList<ListCell> &rest);
/// One who is suspended has a chip that says so.
[[nodiscard]] ListRow userRow(const User &user, const QList<ListCell> &rest);
[[nodiscard]] ListRow scopeRow(const Scope &scope, const QList<ListCell> &rest);
[[nodiscard]] ListRow membershipRow(const OrganizationMembership &membership);

} // namespace lwb
