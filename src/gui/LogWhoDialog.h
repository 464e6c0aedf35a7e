// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/ChoiceField.h"

#include <QDialog>
#include <QHash>

namespace lwb {

class ApplicationNames;
class FieldBox;
class ManagementApi;
class ObjectFinder;

/// Whose log entries are wanted: an application by its name, a user as the server finds one, both by
/// their ids too. Goes when it is closed.
class LogWhoDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Who
    {
        QString applicationId; ///< empty: any
        QString userId;        ///< empty: any
        QString userName;      ///< empty: not known
    };
    LogWhoDialog(ManagementApi &api, ApplicationNames &names, const Who &who,
                 QWidget *parent = nullptr);
    /// Which one is filled in first.
    void focusUser();

    /// Once what is still looked for is here; stays open when a name names nobody.
    void accept() override;

Q_SIGNALS:
    void chosen(const lwb::LogWhoDialog::Who &who);

private:
    void build();
    void offerApplications();
    void offerUsers();
    void finish();

    ApplicationNames &m_names;
    ObjectFinder *m_finder;
    ChoiceField *m_application;
    ChoiceField *m_user;
    FieldBox *m_applicationBox;
    FieldBox *m_userBox;
    QHash<QString, QString> m_userNames; ///< of all that were found, by id
    bool m_accepting = false;
};

} // namespace lwb
