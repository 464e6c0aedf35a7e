// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/Finding.h"
#include "doctor/FindingTarget.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace lwb {

/// Findings one below the other, each in words: what happened and how sure that is, the cause, what
/// mends it, what told so, and a link to where that is.
class FindingList final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingList(QWidget *parent = nullptr);

    /// Links appear for pages that this says yes to; without it there are none.
    void setReachable(std::function<bool(const QString &page)> isReachable)
    {
        m_isReachable = std::move(isReachable);
    }
    void setFindings(const QList<Finding> &findings, const FindingSubject &subject);
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }

Q_SIGNALS:
    void targetRequested(const lwb::FindingTarget &target);

private:
    QVBoxLayout *m_layout;
    QList<Finding> m_findings;
    std::function<bool(const QString &)> m_isReachable;
};

} // namespace lwb
