// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ViewState.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

ViewState::ViewState(StateFile &file, const QString &window, const QString &profileId)
    : m_file(file)
    , m_own(windowPrefix(window) + profileId + u'/')
    , m_shared(profilePrefix(profileId))
{
}

QVariant ViewState::value(const QString &key) const
{
    const QVariant own = m_file.value(m_own + key);
    return own.isValid() ? own : m_file.value(m_shared + key);
}

void ViewState::setValue(const QString &key, const QVariant &value)
{
    m_file.setValue(m_own + key, value);
    m_file.setValue(m_shared + key, value);
}

QVariantMap ViewState::page(const QString &id) const
{
    return value(u"pages/"_s + id).toMap();
}

void ViewState::setPage(const QString &id, const QVariantMap &state)
{
    QVariantMap layout;
    for (const QString &key : {u"splitter"_s, u"columns"_s}) {
        if (state.contains(key))
            layout.insert(key, state.value(key));
    }
    m_file.setValue(m_own + u"pages/"_s + id, state);
    m_file.setValue(m_shared + u"pages/"_s + id, layout);
}

QString windowPrefix(const QString &window)
{
    return u"windows/"_s + window + u'/';
}

QString profilePrefix(const QString &profileId)
{
    return u"profiles/"_s + profileId + u'/';
}

QStringList rememberedWindows(const StateFile &file)
{
    QStringList windows;
    for (const QString &key : file.keys(u"windows/"_s)) {
        if (const QString window = key.section(u'/', 1, 1); !windows.contains(window))
            windows.append(window);
    }
    std::sort(windows.begin(), windows.end(),
              [](const QString &a, const QString &b) { return a.toInt() < b.toInt(); });
    return windows;
}

} // namespace lwb
