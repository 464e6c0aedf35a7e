// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/ImportPlan.h"

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

bool sameName(const Profile &a, const Profile &b)
{
    return a.name.compare(b.name, Qt::CaseInsensitive) == 0;
}

/// The same secret opens both.
bool sameApplication(const Profile &a, const Profile &b)
{
    return a.tokenEndpoint() == b.tokenEndpoint() && a.clientId == b.clientId
        && a.managementResource() == b.managementResource();
}

bool sameSettings(Profile a, const Profile &b)
{
    a.id = b.id;
    a.name = b.name;
    a.secretPlace = b.secretPlace; // a matter of this computer
    a.resource = a.managementResource() == b.managementResource() ? b.resource : a.resource;
    return a == b;
}

void meet(ImportEntry &entry, const QList<Profile> &existing)
{
    using State = ImportEntry::State;
    const Profile &profile = entry.profile;
    for (const Profile &other : existing) {
        if (sameName(profile, other)) {
            entry.existing = other;
            entry.state = !sameApplication(profile, other) ? State::NameTaken
                : sameSettings(profile, other)             ? State::Same
                                                           : State::Changed;
            return;
        }
    }
    for (const Profile &other : existing) {
        if (sameApplication(profile, other) && sameSettings(profile, other)) {
            entry.existing = other;
            entry.state = State::Same;
            return;
        }
    }
}

} // namespace

QString freeName(const QString &wanted, const QStringList &taken)
{
    QString name = wanted;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = u"%1 (%2)"_s.arg(wanted).arg(number);
    return name;
}

QList<ImportEntry> planImport(const QList<Profile> &incoming, const QList<Profile> &existing)
{
    QStringList names;
    for (const Profile &profile : existing)
        names.append(profile.name);
    QList<ImportEntry> plan;
    for (const Profile &profile : incoming) {
        ImportEntry entry;
        entry.profile = profile;
        meet(entry, existing);
        const bool adds =
            entry.state == ImportEntry::State::New || entry.state == ImportEntry::State::NameTaken;
        entry.action = adds ? ImportEntry::Action::Add : ImportEntry::Action::Skip;
        entry.freeName = freeName(profile.name, names);
        names.append(entry.freeName);
        plan.append(entry);
    }
    return plan;
}

bool ImportEntry::canDo(Action wanted) const
{
    return wanted != Action::Replace || state == State::Changed;
}

std::optional<Profile> ImportEntry::result() const
{
    if (action == Action::Skip || !canDo(action))
        return std::nullopt;
    Profile saved = profile;
    if (action == Action::Add) {
        saved.name = freeName;
    } else {
        saved.id = existing->id;
        saved.name = existing->name;
        saved.secretPlace = existing->secretPlace;
    }
    return saved;
}

} // namespace lwb
