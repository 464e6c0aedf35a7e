// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/ProfileStore.h"

#include "core/FileWatch.h"
#include "core/PrivateFile.h"
#include "core/UserDirectory.h"
#include "credentials/ProfileDocument.h"

#include <QDir>

#include <algorithm>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestIdBeginning = 4;
Error invalid(const QString &code, const QString &message, const QString &name)
{
    Error error = Error::make(Error::Kind::InvalidInput, message, name);
    error.code = code;
    return error;
}

bool sameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

Error notOne(Error::Kind kind, const QString &text, const QList<Profile> &candidates)
{
    QStringList names;
    for (const Profile &profile : candidates)
        names += profile.name;
    // Same names are told apart by their ids.
    if (kind == Error::Kind::Ambiguous) {
        for (qsizetype i = 0; i < names.size(); ++i)
            names[i] += " ("_L1 + candidates.at(i).id + u')';
    }
    return Error::make(kind, text, names.join(", "_L1));
}

template<typename Fits>
QList<Profile> filtered(const QList<Profile> &profiles, Fits fits)
{
    QList<Profile> result;
    std::copy_if(profiles.cbegin(), profiles.cend(), std::back_inserter(result), fits);
    return result;
}

} // namespace

ProfileStore::ProfileStore(const QString &directory, QObject *parent)
    : QObject(parent),
      m_directory(QDir::cleanPath(directory.isEmpty() ? userDirectory()
                                                      : QDir(directory).absolutePath()))
{
}

ProfileStore::~ProfileStore() = default;

QString ProfileStore::filePath() const
{
    return m_directory + "/profiles.json"_L1;
}

Result<QList<Profile>> ProfileStore::load()
{
    // Before reading: what changes after this is noticed.
    if (!m_watch) {
        m_watch = std::make_unique<FileWatch>(filePath());
        connect(m_watch.get(), &FileWatch::changed, this, &ProfileStore::reread);
    }
    m_problem.reset();
    auto document = read();
    if (!document && document.error().kind == Error::Kind::Malformed) {
        const auto aside = privatefile::underLock(filePath(), [this, &document]() -> Result<Done> {
            document = read(); // another process may have mended it meanwhile
            if (document || document.error().kind != Error::Kind::Malformed)
                return Done{};
            const Error reason = document.error();
            document = ProfileDocument();
            return moveAside(reason);
        });
        if (!aside)
            return aside.error();
    }
    if (!document)
        return document.error();
    if (take(*document))
        Q_EMIT changed();
    return m_profiles;
}

Result<Profile> ProfileStore::find(const QString &text) const
{
    for (const Profile &profile : m_profiles) {
        if (profile.id == text)
            return profile;
    }
    auto fitting = filtered(m_profiles, [&](const Profile &p) { return sameName(p.name, text); });
    if (fitting.isEmpty() && text.size() >= ShortestIdBeginning)
        fitting = filtered(m_profiles, [&](const Profile &p) { return p.id.startsWith(text); });
    if (fitting.size() == 1)
        return fitting.first();
    if (!fitting.isEmpty())
        return notOne(Error::Kind::Ambiguous, text, fitting);
    // The beginning of a name never picks: the one meant may be gone, and a neighbour would answer.
    fitting = filtered(m_profiles, [&](const Profile &p) {
        return !text.isEmpty() && p.name.startsWith(text, Qt::CaseInsensitive);
    });
    return notOne(Error::Kind::NotFound, text, fitting.isEmpty() ? m_profiles : fitting);
}

Result<Done> ProfileStore::save(const QList<Profile> &profiles)
{
    for (const Profile &profile : profiles) {
        const QString name = profile.name.trimmed();
        if (profile.id.isEmpty() || name.isEmpty()
            || std::any_of(name.cbegin(), name.cend(), isControl))
            return invalid(u"profile.name"_s, u"a profile needs an id and a name"_s, name);
    }
    return change([&](ProfileDocument &document) -> Result<Done> {
        for (Profile profile : profiles) {
            profile.name = profile.name.trimmed();
            for (const Profile &other : document.profiles()) {
                if (other.id != profile.id && sameName(other.name, profile.name))
                    return invalid(u"profile.name_taken"_s, u"the name is taken"_s, profile.name);
            }
            document.put(profile);
        }
        return Done{};
    });
}

Result<Done> ProfileStore::remove(const QString &id)
{
    return change([&id](ProfileDocument &document) -> Result<Done> {
        if (!document.remove(id))
            return Error::make(Error::Kind::NotFound, id);
        return Done{};
    });
}

Result<ProfileDocument> ProfileStore::read() const
{
    const auto text = privatefile::read(filePath());
    if (!text && text.error().kind == Error::Kind::NotFound)
        return ProfileDocument();
    if (!text)
        return text.error();
    auto document = ProfileDocument::parse(*text);
    if (document)
        return document;
    Error error = document.error();
    error.detail = filePath();
    return error;
}

Result<Done> ProfileStore::change(const Edit &edit)
{
    ProfileDocument document;
    const auto done = privatefile::underLock(filePath(), [&]() -> Result<Done> {
        auto current = read();
        if (current) {
            document = *current;
        } else if (current.error().kind == Error::Kind::Malformed) {
            // What is remembered from before it broke is the best there is.
            if (auto aside = moveAside(current.error()); !aside)
                return aside;
            for (const Profile &profile : std::as_const(m_profiles))
                document.put(profile);
        } else {
            return current.error();
        }
        if (auto edited = edit(document); !edited)
            return edited;
        return privatefile::write(filePath(), document.text());
    });
    if (done) {
        take(document);
        Q_EMIT changed();
    }
    return done;
}

Result<Done> ProfileStore::moveAside(const Error &reason)
{
    const auto aside = privatefile::moveAside(filePath());
    if (!aside)
        return aside.error();
    m_problem = Error::make(Error::Kind::Storage, reason.message, *aside);
    return Done{};
}

bool ProfileStore::take(const ProfileDocument &document)
{
    const auto before = std::pair(std::exchange(m_profiles, document.profiles()), m_problem);
    // A problem with the file as it was is over; one about a file set aside stays told.
    if (m_problem && m_problem->detail == filePath())
        m_problem.reset();
    if (const int count = document.unreadableCount(); count > 0 && !m_problem) {
        m_problem = Error::make(Error::Kind::Malformed,
                                u"%1 entries can't be read by this version"_s.arg(count),
                                filePath());
    }
    return before.first != m_profiles || before.second != m_problem;
}

void ProfileStore::reread()
{
    const auto document = read();
    bool differs = false;
    if (document) {
        differs = take(*document);
    } else if (m_problem != document.error()) {
        // Not moved aside: somebody may be in the middle of editing it.
        m_problem = document.error();
        differs = true;
    }
    if (differs)
        Q_EMIT changed();
}

} // namespace lwb
