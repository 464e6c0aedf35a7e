// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QWidget>

class QPushButton;

namespace lwb {

class KeyValueList;
class Label;

/// Why there is no token: what happened, the cause, how sure that is, what mends it, what Logto
/// said.
class TokenRefusal final : public QWidget
{
    Q_OBJECT
public:
    explicit TokenRefusal(QWidget *parent = nullptr);
    /// `hint`: what the tenant's own data adds, such as the name that was probably meant; `mend`
    /// the click that puts it right, `wayOn` the one that goes on all the same, empty for none.
    void setError(const Error &error, const QString &hint, const QString &mend,
                  const QString &wayOn);

Q_SIGNALS:
    void mendRequested();
    void wayOnRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Error m_error;
    QWidget *m_sign;
    Label *m_what;
    Label *m_why;
    Label *m_remedy;
    Label *m_hint;
    QPushButton *m_mend;
    QPushButton *m_wayOn;
    Label *m_answered;
    KeyValueList *m_said;
};

} // namespace lwb
