// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/Words.h"

#include "words/Sentences.h"

#include <QCoreApplication>
#include <QLocale>

namespace lwb::words {

namespace {

using Field = ConnectionText::Field;

QString forField(Field field)
{
    switch (field) {
    case Field::Endpoint: return QCoreApplication::translate("Connections", "endpoint");
    case Field::TenantId: return QCoreApplication::translate("Connections", "tenant ID");
    case Field::ClientId: return QCoreApplication::translate("Connections", "App ID");
    case Field::Secret: return QCoreApplication::translate("Connections", "App secret");
    case Field::Resource: return QCoreApplication::translate("Connections", "resource");
    }
    return {};
}

QString list(const QList<Field> &fields)
{
    QStringList names;
    for (const Field field : fields)
        names.append(forField(field));
    return QLocale().createSeparatedList(names);
}

QString forSource(ConnectionText::Source source)
{
    switch (source) {
    case ConnectionText::Source::Curl:
        return QCoreApplication::translate("Connections", "This is a curl command");
    case ConnectionText::Source::Environment:
        return QCoreApplication::translate("Connections", "These are .env lines");
    case ConnectionText::Source::Snippet:
        return QCoreApplication::translate("Connections", "This is a createManagementApi(…) call");
    }
    return {};
}

} // namespace

Message forConnectionText(const ConnectionText &text)
{
    QStringList sentences;
    if (!text.read.isEmpty())
        sentences.append(
            QCoreApplication::translate("Connections", "Read: %1.").arg(list(text.read)));
    if (!text.missing.isEmpty())
        sentences.append(
            QCoreApplication::translate("Connections", "Missing: %1.").arg(list(text.missing)));
    if (!text.ambiguous.isEmpty()) {
        sentences.append(QCoreApplication::translate("Connections",
                                                     "More than one value, the first is taken: %1.")
                             .arg(list(text.ambiguous)));
    }
    if (!text.otherResource.isEmpty()) {
        sentences.append(
            QCoreApplication::translate(
                "Connections", "The resource %1 is not the Management API's and is left out.")
                .arg(quoted(text.otherResource, 80)));
    }
    return {forSource(text.source), inOneText(sentences), {}};
}

QString forSecretPlace(SecretPlace place)
{
    return place == SecretPlace::Keychain
               ? QCoreApplication::translate("Connections", "System keychain")
               : QCoreApplication::translate("Connections", "This session only");
}

QString forAccess(bool readOnly)
{
    return readOnly ? QCoreApplication::translate("Connections", "Read-only")
                    : QCoreApplication::translate("Connections", "Read and write");
}

Message forImport(const ImportEntry &entry)
{
    const QString other = entry.existing ? quoted(entry.existing->name, 80) : QString();
    switch (entry.state) {
    case ImportEntry::State::New:
        return {QCoreApplication::translate("Connections", "New"), {}, {}};
    case ImportEntry::State::Same:
        return {QCoreApplication::translate("Connections", "Already here"),
                QCoreApplication::translate("Connections", "The same settings as %1.").arg(other),
                {}};
    case ImportEntry::State::Changed:
        return {QCoreApplication::translate("Connections", "Other settings"),
                QCoreApplication::translate(
                    "Connections", "%1 is the same application under other settings. Replacing "
                                   "it keeps its App secret.")
                    .arg(other),
                {}};
    case ImportEntry::State::NameTaken:
        return {QCoreApplication::translate("Connections", "Name taken"),
                QCoreApplication::translate(
                    "Connections", "%1 is another tenant or application here and stays as it is.")
                    .arg(other),
                {}};
    }
    return {};
}

} // namespace lwb::words
