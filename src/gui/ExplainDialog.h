// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/PastedText.h"
#include "gui/ReadingDialog.h"

#include <QTimer>

namespace lwb {

class CodeEdit;
class FindingList;
class Label;
class TenantSession;

/// A pasted error explained while one looks: a text box, and what the doctor makes of it. What the
/// tenant has registered, and which roles would help, is added once its permissions were read.
/// Blocks nothing; the text is kept nowhere.
class ExplainDialog final : public ReadingDialog
{
    Q_OBJECT
public:
    ExplainDialog(TenantSession &session, std::function<bool(const QString &page)> isReachable,
                  QWidget *parent = nullptr);

    void setText(const QString &text);
    /// The text as it is was read, and what came of it is shown.
    [[nodiscard]] bool isSettled() const
    {
        return !m_soon.isActive() && m_readGeneration == m_generation;
    }
    [[nodiscard]] const PastedText &pasted() const { return m_pasted; }

Q_SIGNALS:
    void targetRequested(const lwb::FindingTarget &target);

private:
    void build();
    void read();
    void present(PastedText pasted);
    void consult();
    void refresh();

    TenantSession &m_session;
    CodeEdit *m_text;
    Label *m_state;
    FindingList *m_findings;
    QTimer m_soon;
    PastedText m_pasted;
    quint64 m_generation = 0;
    quint64 m_readGeneration = 0;
};

} // namespace lwb
