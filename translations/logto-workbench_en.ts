<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Expires in %n day</numerusform>
            <numerusform>Expires in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Objects</name>
    <message numerus="yes">
        <source>%n key(s): %1</source>
        <translation>
            <numerusform>%n key: %1</numerusform>
            <numerusform>%n keys: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PermissionGroups</name>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ActivityDrawer</name>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n requests</source>
        <translation>
            <numerusform>%1 of %n request</numerusform>
            <numerusform>%1 of %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ApplicationDetails</name>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n scope(s)</source>
        <translation>
            <numerusform>with %n scope</numerusform>
            <numerusform>with %n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) in the JSON</source>
        <translation>
            <numerusform>%n entry in the JSON</numerusform>
            <numerusform>%n entries in the JSON</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ApplicationsPage</name>
    <message numerus="yes">
        <source>%n application(s) found</source>
        <translation>
            <numerusform>%n application found</numerusform>
            <numerusform>%n applications found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::AuditLogPage</name>
    <message numerus="yes">
        <source>%1 of %n loaded</source>
        <translation>
            <numerusform>%1 of %n loaded</numerusform>
            <numerusform>%1 of %n loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entries</source>
        <translation>
            <numerusform>The newest %n entry</numerusform>
            <numerusform>The newest %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loaded, more below</source>
        <translation>
            <numerusform>%n loaded, more below</numerusform>
            <numerusform>%n loaded, more below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ConnectForm</name>
    <message numerus="yes">
        <source>%n certificate(s) chosen</source>
        <translation>
            <numerusform>%n certificate chosen</numerusform>
            <numerusform>%n certificates chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ConnectionDetails</name>
    <message numerus="yes">
        <source>%n of its own</source>
        <translation>
            <numerusform>%n of its own</numerusform>
            <numerusform>%n of its own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ConnectionsPage</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 of %n connection</numerusform>
            <numerusform>%1 of %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) imported</source>
        <translation>
            <numerusform>%n connection imported</numerusform>
            <numerusform>%n connections imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) exported</source>
        <translation>
            <numerusform>%n connection exported</numerusform>
            <numerusform>%n connections exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n connection(s)?</source>
        <translation>
            <numerusform>Delete %n connection?</numerusform>
            <numerusform>Delete %n connections?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) deleted</source>
        <translation>
            <numerusform>%n connection deleted</numerusform>
            <numerusform>%n connections deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ExportBar</name>
    <message numerus="yes">
        <source>Exported %n row(s)</source>
        <translation>
            <numerusform>Exported %n row</numerusform>
            <numerusform>Exported %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::HoldersTab</name>
    <message numerus="yes">
        <source>%1 of %n role(s) read</source>
        <translation>
            <numerusform>%1 of %n role read</numerusform>
            <numerusform>%1 of %n roles read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carried by %n role(s)</source>
        <translation>
            <numerusform>Carried by %n role</numerusform>
            <numerusform>Carried by %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) not read: what only they carry is missing here</source>
        <translation>
            <numerusform>%n role not read: what only it carries is missing here</numerusform>
            <numerusform>%n roles not read: what only they carry is missing here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n in all, read %1</source>
        <translation>
            <numerusform>of %n in all, read %1</numerusform>
            <numerusform>of %n in all, read %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ImportPreview</name>
    <message numerus="yes">
        <source>Import %n connection(s)</source>
        <translation>
            <numerusform>Import %n connection</numerusform>
            <numerusform>Import %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ListPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ListView</name>
    <message numerus="yes">
        <source>Copy %n ID(s)</source>
        <translation>
            <numerusform>Copy %n ID</numerusform>
            <numerusform>Copy %n IDs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::LogFilters</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::OrganizationsPage</name>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) found</source>
        <translation>
            <numerusform>%n organization found</numerusform>
            <numerusform>%n organizations found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ResourceDetails</name>
    <message numerus="yes">
        <source>%1 (%Ln second(s))</source>
        <translation>
            <numerusform>%1 (%Ln second)</numerusform>
            <numerusform>%1 (%Ln seconds)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ResourcesPage</name>
    <message numerus="yes">
        <source>%n API resource(s)</source>
        <translation>
            <numerusform>%n API resource</numerusform>
            <numerusform>%n API resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API resource(s) found, searched here</source>
        <translation>
            <numerusform>%n API resource found, searched here</numerusform>
            <numerusform>%n API resources found, searched here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::RoleDetails</name>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n API resource(s)</source>
        <translation>
            <numerusform>of %n API resource</numerusform>
            <numerusform>of %n API resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API resource(s)</source>
        <translation>
            <numerusform>%n API resource</numerusform>
            <numerusform>%n API resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::RolesPage</name>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) found</source>
        <translation>
            <numerusform>%n role found</numerusform>
            <numerusform>%n roles found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::UsersPage</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) found</source>
        <translation>
            <numerusform>%n user found</numerusform>
            <numerusform>%n users found</numerusform>
        </translation>
    </message>
</context>
</TS>
