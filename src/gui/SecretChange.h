// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Pending.h"
#include "credentials/Profile.h"
#include "doctor/ConnectionCheck.h"

#include <QWidget>

#include <memory>

namespace lwb {

class AppContext;
class Button;
class FieldBox;
class Label;
class TenantSession;

/// Takes a new App secret for a connection. It is tried against the tenant first, and takes the old
/// one's place only when a token came of it.
class SecretChange final : public QWidget
{
    Q_OBJECT
public:
    explicit SecretChange(AppContext &context, QWidget *parent = nullptr);
    ~SecretChange() override;

    void begin(const Profile &profile);
    /// Ends what runs and forgets what was typed.
    void stop();

Q_SIGNALS:
    void changed(const QString &profileId);
    void closed();

private:
    void test();
    void tested();
    void store();
    void stored(const Result<Done> &written);
    void setBusy(const QString &doing);
    void refuse(const QString &what);
    void refresh();

    AppContext &m_context;
    FieldBox *m_field;
    Button *m_replace;
    Button *m_cancel;
    Label *m_doing;
    Profile m_profile;
    std::unique_ptr<TenantSession> m_trial;
    std::unique_ptr<ConnectionCheck> m_check;
    std::optional<Pending<Result<Done>>> m_writing;
};

} // namespace lwb
