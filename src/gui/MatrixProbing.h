// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/ProbeReview.h"

#include <QWidget>

namespace lwb {

class AppContext;
class MessageBar;
class ProgressStrip;
class TenantSession;

/// Probing as the user sees it: what it costs before the first one, how far it is, with Pause and
/// Cancel, and in the end what it told. After Cancel only what was not asked yet needs to be asked.
class MatrixProbing final : public QWidget
{
    Q_OBJECT
public:
    MatrixProbing(AppContext &context, TenantSession &session, const QMargins &margins,
                  QWidget *parent = nullptr);

    /// Starts at once when that many were agreed to before, in this session of the program.
    void request(const QList<Prober::Job> &jobs);
    /// What was asked or told was about something else; the next time it is asked again.
    void forget();
    [[nodiscard]] MessageBar *costBar() const { return m_cost; }
    /// What stopped it, and what it told in the end.
    [[nodiscard]] MessageBar *outcomeBar() const { return m_outcome; }
    [[nodiscard]] ProgressStrip *strip() const { return m_strip; }

Q_SIGNALS:
    void connectionEditRequested();

private:
    void start(QList<Prober::Job> jobs);
    void act();
    void progressed();
    void resulted(const ProbeTarget &target);
    void paused(const Error &error);
    void tellOutcome();
    void resume();

    AppContext &m_context;
    TenantSession &m_session;
    Prober &m_prober;
    MessageBar *m_cost;
    MessageBar *m_outcome;
    ProgressStrip *m_strip;
    QList<Prober::Job> m_asked; ///< what the question is about
    QList<Prober::Job> m_left;  ///< of them, what no token answers yet; after Cancel, of the run
    QList<Prober::Job> m_run;   ///< what was begun here; empty: nothing, and nothing is told of it
    ProbeTally m_tally;
    std::optional<Error> m_error;
    qsizetype m_agreed = 0; ///< exchanges at a time
    bool m_wasBusy = false;
};

} // namespace lwb
