// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Prober.h"

#include <QWidget>

namespace lwb {

class AppContext;
class MessageBar;
class ProgressStrip;

/// Probing as the user sees it: what it costs before the first one, how far it is, with Pause and
/// Cancel, and in the end what was refused.
class MatrixProbing final : public QWidget
{
    Q_OBJECT
public:
    MatrixProbing(AppContext &context, Prober &prober, QWidget *parent = nullptr);

    /// Starts at once when that many were agreed to before, in this session of the program.
    void request(const QList<Prober::Job> &jobs);
    [[nodiscard]] MessageBar *costBar() const { return m_cost; }
    [[nodiscard]] ProgressStrip *strip() const { return m_strip; }

Q_SIGNALS:
    void connectionEditRequested();

private:
    void start();
    void progressed();
    void paused(const Error &error);
    void tellRefused();
    void resume();

    AppContext &m_context;
    Prober &m_prober;
    MessageBar *m_cost;
    MessageBar *m_trouble;
    ProgressStrip *m_strip;
    QList<Prober::Job> m_asked;
    QList<ProbeTarget> m_resulted; ///< of the run under way
    std::optional<Error> m_error;
    qsizetype m_agreed = 0; ///< exchanges at a time
    bool m_wasBusy = false;
};

} // namespace lwb
