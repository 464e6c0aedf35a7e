// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/Profile.h"

#include <QWidget>

class QVBoxLayout;

namespace lwb {

class AppContext;


/// The connections there are, on the welcome page: one click opens one. Gone when there are none.
class KnownConnections final : public QWidget
{
    Q_OBJECT
public:
    explicit KnownConnections(AppContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const lwb::Profile &profile);
    void allRequested();

private:
    void refresh();

    AppContext &m_context;
    QList<Profile> m_profiles;
    QVBoxLayout *m_rows;
};

} // namespace lwb
