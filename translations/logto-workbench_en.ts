<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Access</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationAccess</name>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellState</name>
    <message numerus="yes">
        <source>Stopped at %1: %2 of %n exchange(s)</source>
        <translation>
            <numerusform>Stopped at %1: %2 of %n exchange</numerusform>
            <numerusform>Stopped at %1: %2 of %n exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probed at %1: %n exchange(s)</source>
        <translation>
            <numerusform>Probed at %1: %n exchange</numerusform>
            <numerusform>Probed at %1: %n exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s): %1 missing, %2 unexpected.</source>
        <translation>
            <numerusform>%n differs: %1 missing, %2 unexpected.</numerusform>
            <numerusform>%n differ: %1 missing, %2 unexpected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: %1</source>
        <translation>
            <numerusform>%n refused: %1</numerusform>
            <numerusform>%n refused: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked: %1</source>
        <translation>
            <numerusform>%n not asked: %1</numerusform>
            <numerusform>%n not asked: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>%n scope(s): what it may do</source>
        <translation>
            <numerusform>%n scope: what it may do</numerusform>
            <numerusform>%n scopes: what it may do</numerusform>
        </translation>
    </message>
</context>
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
    <name>OverviewFindings</name>
    <message numerus="yes">
        <source>%n application(s) can do everything</source>
        <translation>
            <numerusform>%n application can do everything</numerusform>
            <numerusform>%n applications can do everything</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) give nothing</source>
        <translation>
            <numerusform>%n role gives nothing</numerusform>
            <numerusform>%n roles give nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) give exactly the same</source>
        <translation>
            <numerusform>%n role gives exactly the same</numerusform>
            <numerusform>%n roles give exactly the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) have expired</source>
        <translation>
            <numerusform>%n secret has expired</numerusform>
            <numerusform>%n secrets have expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) expire within 30 days</source>
        <translation>
            <numerusform>%n secret expires within 30 days</numerusform>
            <numerusform>%n secrets expire within 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are not used</source>
        <translation>
            <numerusform>%n secret is not used</numerusform>
            <numerusform>%n secrets are not used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) never expire</source>
        <translation>
            <numerusform>%n secret never expires</numerusform>
            <numerusform>%n secrets never expire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last %1</source>
        <translation>
            <numerusform>%n time, last %1</numerusform>
            <numerusform>%n times, last %1</numerusform>
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
</context>
<context>
    <name>WhatIfGroups</name>
    <message numerus="yes">
        <source>gains %n scope(s)</source>
        <translation>
            <numerusform>gains %n scope</numerusform>
            <numerusform>gains %n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loses %n scope(s)</source>
        <translation>
            <numerusform>loses %n scope</numerusform>
            <numerusform>loses %n scopes</numerusform>
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
    <name>WhoCan</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
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
        <source>up to %n user(s)</source>
        <translation>
            <numerusform>up to %n user</numerusform>
            <numerusform>up to %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization role(s)</source>
        <translation>
            <numerusform>%n organization role</numerusform>
            <numerusform>%n organization roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::AccessTab</name>
    <message numerus="yes">
        <source>It should get %n scope(s)</source>
        <translation>
            <numerusform>It should get %n scope</numerusform>
            <numerusform>It should get %n scopes</numerusform>
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
        <source>%n scope(s) missing</source>
        <translation>
            <numerusform>%n scope missing</numerusform>
            <numerusform>%n scopes missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) too many</source>
        <translation>
            <numerusform>%n scope too many</numerusform>
            <numerusform>%n scopes too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) refused</source>
        <translation>
            <numerusform>%n token refused</numerusform>
            <numerusform>%n tokens refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Real tokens for %n API resource(s) agree</source>
        <translation>
            <numerusform>Real tokens for %n API resource agree</numerusform>
            <numerusform>Real tokens for %n API resources agree</numerusform>
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
            <numerusform>%n loaded, and more</numerusform>
            <numerusform>%n loaded, and more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries searched</source>
        <translation>
            <numerusform>%n entry searched</numerusform>
            <numerusform>%n entries searched</numerusform>
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
    <name>lwb::ExchangeBox</name>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
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
    <name>lwb::FindingBox</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::GraphTab</name>
    <message numerus="yes">
        <source>%1 of %n request(s) answered</source>
        <translation>
            <numerusform>%1 of %n request answered</numerusform>
            <numerusform>%1 of %n requests answered</numerusform>
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
    <name>lwb::MatrixCorner</name>
    <message numerus="yes">
        <source>%n M2M application(s)</source>
        <translation>
            <numerusform>%n M2M application</numerusform>
            <numerusform>%n M2M applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n application(s)</source>
        <translation>
            <numerusform>%1 of %n application</numerusform>
            <numerusform>%1 of %n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::MatrixExplanation</name>
    <message numerus="yes">
        <source>Role · gives %n scope(s)</source>
        <translation>
            <numerusform>Role · gives %n scope</numerusform>
            <numerusform>Role · gives %n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organization role · gives %n scope(s)</source>
        <translation>
            <numerusform>Organization role · gives %n scope</numerusform>
            <numerusform>Organization role · gives %n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other role(s)</source>
        <translation>
            <numerusform>and %n other role</numerusform>
            <numerusform>and %n other roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) of %1</source>
        <translation>
            <numerusform>%n scope of %1</numerusform>
            <numerusform>%n scopes of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::MatrixExporter</name>
    <message numerus="yes">
        <source>%n M2M application(s)</source>
        <translation>
            <numerusform>%n M2M application</numerusform>
            <numerusform>%n M2M applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::MatrixFilters</name>
    <message numerus="yes">
        <source>%1 of %n API resource(s)</source>
        <translation>
            <numerusform>%1 of %n API resource</numerusform>
            <numerusform>%1 of %n API resources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::MatrixPage</name>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>%n exchange</numerusform>
            <numerusform>%n exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) answered</source>
        <translation>
            <numerusform>%n request answered</numerusform>
            <numerusform>%n requests answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) answered</source>
        <translation>
            <numerusform>%1 of %n request answered</numerusform>
            <numerusform>%1 of %n requests answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probe %n application(s)</source>
        <translation>
            <numerusform>Probe %n application</numerusform>
            <numerusform>Probe %n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scope(s)</source>
        <translation>
            <numerusform>%1 of %n scope</numerusform>
            <numerusform>%1 of %n scopes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::MatrixProbing</name>
    <message numerus="yes">
        <source>Probing takes %n token exchange(s)</source>
        <translation>
            <numerusform>Probing takes %n token exchange</numerusform>
            <numerusform>Probing takes %n token exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exchange(s)</source>
        <translation>
            <numerusform>%1 of %n exchange</numerusform>
            <numerusform>%1 of %n exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were answered since %1.</source>
        <translation>
            <numerusform>%n of them was answered since %1.</numerusform>
            <numerusform>%n of them were answered since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the other %n</source>
        <translation>
            <numerusform>Ask the other</numerusform>
            <numerusform>Ask the other %n</numerusform>
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
    <name>lwb::OverviewAccess</name>
    <message numerus="yes">
        <source>%1 of %n request(s) answered</source>
        <translation>
            <numerusform>%1 of %n request answered</numerusform>
            <numerusform>%1 of %n requests answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::OverviewFailures</name>
    <message numerus="yes">
        <source>%n entries of the audit log read</source>
        <translation>
            <numerusform>%n entry of the audit log read</numerusform>
            <numerusform>%n entries of the audit log read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries read, back to %1 only</source>
        <translation>
            <numerusform>%n entry read, back to %1 only</numerusform>
            <numerusform>%n entries read, back to %1 only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within the last 24 hours</source>
        <translation>
            <numerusform>%n within the last 24 hours</numerusform>
            <numerusform>%n within the last 24 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within the last 7 days</source>
        <translation>
            <numerusform>%n within the last 7 days</numerusform>
            <numerusform>%n within the last 7 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::OverviewSecrets</name>
    <message numerus="yes">
        <source>%1 of %n application(s) read</source>
        <translation>
            <numerusform>%1 of %n application read</numerusform>
            <numerusform>%1 of %n applications read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) not read</source>
        <translation>
            <numerusform>%n application not read</numerusform>
            <numerusform>%n applications not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::PageToolbar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ResourceDetails</name>
    <message numerus="yes">
        <source>%1 (%n second(s))</source>
        <translation>
            <numerusform>%1 (%n second)</numerusform>
            <numerusform>%1 (%n seconds)</numerusform>
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
    <name>lwb::RoleAccessTab</name>
    <message numerus="yes">
        <source>%n application(s) should get its scopes</source>
        <translation>
            <numerusform>%n application should get its scopes</numerusform>
            <numerusform>%n applications should get its scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n real token(s) agree</source>
        <translation>
            <numerusform>%n real token agrees</numerusform>
            <numerusform>%n real tokens agree</numerusform>
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
    <name>lwb::TokenCompareView</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) more are not shown.</source>
        <translation>
            <numerusform>%n claim more is not shown.</numerusform>
            <numerusform>%n claims more are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::TokenReportView</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, not shown</source>
        <translation>
            <numerusform>%n more, not shown</numerusform>
            <numerusform>%n more, not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, unknown here, not shown.</source>
        <translation>
            <numerusform>%n more, unknown here, not shown.</numerusform>
            <numerusform>%n more, unknown here, not shown.</numerusform>
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
<context>
    <name>lwb::WhatIfTab</name>
    <message numerus="yes">
        <source>%n application(s) would gain or lose scopes</source>
        <translation>
            <numerusform>%n application would gain or lose scopes</numerusform>
            <numerusform>%n applications would gain or lose scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n user(s) would</source>
        <translation>
            <numerusform>up to %n user would</numerusform>
            <numerusform>up to %n users would</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n user(s) would gain or lose scopes</source>
        <translation>
            <numerusform>Up to %n user would gain or lose scopes</numerusform>
            <numerusform>Up to %n users would gain or lose scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization role(s) would gain or lose scopes</source>
        <translation>
            <numerusform>%n organization role would gain or lose scopes</numerusform>
            <numerusform>%n organization roles would gain or lose scopes</numerusform>
        </translation>
    </message>
</context>
</TS>
