// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ListRows.h"

#include "words/Words.h"

using namespace Qt::StringLiterals;

namespace lwb {

ListColumn nameColumn()
{
    return {QCoreApplication::translate("Lists", "Name"), ColumnStyle::Name, 244};
}

ListColumn typeColumn()
{
    return {QCoreApplication::translate("Lists", "Type"), ColumnStyle::Text, 96};
}

ListColumn createdColumn()
{
    return {QCoreApplication::translate("Lists", "Created"), ColumnStyle::Time, 112};
}

ListColumn descriptionColumn()
{
    return {QCoreApplication::translate("Lists", "Description"), ColumnStyle::Text, 300};
}

ListColumn rolesThereColumn()
{
    return {QCoreApplication::translate("Lists", "Organization roles"), ColumnStyle::Text, 220};
}

QList<ListColumn> membershipColumns()
{
    return {nameColumn(), rolesThereColumn(), descriptionColumn()};
}

ListCell applicationTypeCell(const Application &application)
{
    return {words::shortApplicationType(application.type, application.typeName), {}, {}};
}

ListCell namesCell(const QList<NamedId> &named)
{
    QStringList names;
    QList<CellChip> chips;
    for (const NamedId &item : named) {
        names.append(item.name);
        chips.append({item.name, CellChip::Tone::Neutral});
    }
    ListCell cell = textCell(names.join(u", "_s));
    cell.chips = chips;
    return cell;
}

ListRow applicationRow(const Application &application, const QList<ListCell> &rest)
{
    const ListCell name{application.name, {}, application.description};
    return {application.id, applicationTypeName(application.type), QList<ListCell>{name} + rest,
            application.json};
}

ListRow roleRow(const Role &role, const QList<ListCell> &rest)
{
    return {role.id, u"Role"_s, QList<ListCell>{{role.name, {}, {}}} + rest, role.json};
}

ListRow userRow(const User &user, const QList<ListCell> &rest)
{
    ListCell name{user.displayName(), {}, user.id};
    if (user.isSuspended)
        name.chips.append(
            {QCoreApplication::translate("Lists", "Suspended"), CellChip::Tone::Error});
    return {user.id, user.isSuspended ? u"SuspendedUser"_s : u"User"_s,
            QList<ListCell>{name} + rest, user.json};
}

ListRow scopeRow(const Scope &scope, const QList<ListCell> &rest)
{
    return {scope.id, u"Scope"_s, QList<ListCell>{{scope.name, {}, scope.description}} + rest,
            scope.json};
}

ListRow membershipRow(const OrganizationMembership &membership)
{
    const Organization &organization = membership.organization;
    return {organization.id,
            u"Organization"_s,
            {textCell(organization.name), namesCell(membership.roles),
             textCell(organization.description)},
            organization.json};
}

} // namespace lwb
