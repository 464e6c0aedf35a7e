// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDialog>

class QDateTimeEdit;
class QPushButton;

namespace lwb {

class FieldBox;

/// From when to when log entries are wanted, to the minute, in the local zone. Goes when it is
/// closed.
class LogTimeDialog final : public QDialog
{
    Q_OBJECT
public:
    LogTimeDialog(const QDateTime &from, const QDateTime &to, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Both included: the last moment of the minute that was chosen.
    void chosen(const QDateTime &from, const QDateTime &to);

private:
    void check();
    QDateTimeEdit *add(const QString &name, FieldBox *box, const QDateTime &when);

    FieldBox *m_toBox;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QPushButton *m_ok = nullptr;
};

} // namespace lwb
