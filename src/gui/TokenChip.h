// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QDateTime>
#include <QTimer>

namespace lwb {

/// The Management API token at a glance: a shield, its scopes, the time left. A click opens it.
class TokenChip final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class State { None, Valid, Refused };

    explicit TokenChip(QWidget *parent = nullptr);
    /// `why` there is none, for the tooltip; empty: nothing was asked yet.
    void setNone(const QString &why = {});
    /// `expiresAt` by this machine's clock.
    void setToken(const QString &scopes, const QDateTime &expiresAt);
    void setRefused(const QString &why);
    /// Narrow: the scopes give way.
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void update(State state, const QString &why = {});
    void tick();
    [[nodiscard]] QString remaining() const;

    State m_state = State::None;
    QString m_scopes;
    QString m_why;
    QDateTime m_expiresAt;
    QTimer m_second;
    bool m_compact = false;
    bool m_isEmpty = false; ///< good for nothing
};

} // namespace lwb
