// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ProfileCommands.h"

#include "cli/ProfileText.h"
#include "cli/Table.h"
#include "cli/Terminal.h"
#include "credentials/KeychainSecretStore.h"
#include "credentials/ProfileStore.h"
#include "words/Words.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace lwb::cli {

ProfileCommand::ProfileCommand(Arguments arguments, ProfileConnections &connections, Output &output)
    : Command(std::move(arguments), connections, output), m_connections(connections)
{
}

void ProfileCommand::fail(const Error &error, const QString &consequence)
{
    // Beside the error and not in it: of a locked keychain words/ tells all there is to tell.
    output().warn(consequence);
    Command::fail(error);
}

void ProfileAddCommand::start()
{
    QStringList warnings;
    Result<Profile> profile = profileFromOptions(arguments(), &warnings);
    if (!profile)
        return fail(profile.error());
    const Result<ProfileStore *> store = profileConnections().profiles();
    if (!store)
        return fail(store.error());
    for (const Profile &other : (*store)->profiles()) {
        if (other.name.compare(profile->name, Qt::CaseInsensitive) == 0) {
            return fail(Error::make(Error::Kind::InvalidInput,
                                    u"A profile '%1' exists already."_s.arg(other.name)));
        }
    }
    for (const QString &warning : std::as_const(warnings))
        output().warn(warning);

    Result<Secret> secret = readSecret("App secret: ");
    if (!secret)
        return fail(secret.error());
    for (const AddressSlip &slip : secretSlips(QString::fromUtf8(secret->reveal()))) {
        if (slip.blocks)
            return fail(Error::make(Error::Kind::InvalidInput, words::forSlip(slip)));
        output().warn(words::forSlip(slip));
    }
    profile->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto written = profileConnections().keychain().write(profile->id, std::move(*secret));
    written.then(this, [this, store = *store, profile = *profile](const Result<Done> &done) {
        if (!done)
            return fail(done.error(), u"The profile was not added."_s);
        save(*store, profile);
    });
}

void ProfileAddCommand::save(ProfileStore &store, const Profile &profile)
{
    const Result<Done> saved = store.save(profile);
    if (saved) {
        output().write(arguments().has(u"json"_s) ? profileJson(profile) + '\n'
                                                  : profileText(profile));
        return finish(ExitCode::Done);
    }
    // A secret without a profile would stay for ever.
    profileConnections()
        .keychain()
        .erase(profile.id)
        .then(this, [this, saved](const Result<Done> &erased) {
            fail(saved.error(),
                 erased
                     ? u"The profile was not added."_s
                     : u"The profile was not added, and its App secret is left in the keychain."_s);
        });
}

void ProfileListCommand::start()
{
    const Result<ProfileStore *> store = profileConnections().profiles();
    if (!store)
        return fail(store.error());
    if (arguments().has(u"json"_s)) {
        QByteArrayList items;
        for (const Profile &profile : (*store)->profiles())
            items.append(profileJson(profile));
        output().write('[' + items.join(',') + "]\n");
        return finish(ExitCode::Done);
    }
    QList<QStringList> rows;
    for (const Profile &profile : (*store)->profiles()) {
        rows.append({profile.name, environmentName(profile.environment),
                     profile.readOnly ? u"read-only"_s : u"read-write"_s,
                     profile.endpoint.toString(), profile.clientId});
    }
    if (rows.isEmpty())
        output().note(u"No profile yet: add one with 'lwb profile add'."_s);
    else
        output().write(
            Table({u"name"_s, u"environment"_s, u"access"_s, u"endpoint"_s, u"clientId"_s})
                .lines(rows));
    finish(ExitCode::Done);
}

void ProfileShowCommand::start()
{
    const Result<Profile> profile = profileConnections().profile(arguments().operands.first());
    if (!profile)
        return fail(profile.error());
    output().write(arguments().has(u"json"_s) ? profileJson(*profile) + '\n'
                                              : profileText(*profile));
    finish(ExitCode::Done);
}

void ProfileRemoveCommand::start()
{
    const Result<Profile> profile = profileConnections().profile(arguments().operands.first());
    if (!profile)
        return fail(profile.error());
    if (arguments().has(u"keep-secret"_s) || profile->secretPlace == SecretPlace::SessionOnly)
        return remove(*profile);
    const auto erased = profileConnections().keychain().erase(profile->id);
    erased.then(this, [this, profile = *profile](const Result<Done> &done) {
        if (!done) {
            return fail(
                done.error(),
                u"The profile stays, since its App secret could not be removed. --keep-secret "
                "removes the profile alone."_s);
        }
        remove(profile);
    });
}

void ProfileRemoveCommand::remove(const Profile &profile)
{
    const Result<ProfileStore *> store = profileConnections().profiles();
    if (!store)
        return fail(store.error());
    if (const Result<Done> removed = (*store)->remove(profile.id); !removed)
        return fail(removed.error());
    if (arguments().has(u"json"_s))
        output().write(profileJson(profile) + '\n');
    finish(ExitCode::Done);
}

} // namespace lwb::cli
