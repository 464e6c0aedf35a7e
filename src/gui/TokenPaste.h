// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace lwb {

class Label;

/// Where a token from elsewhere is pasted. Its text goes nowhere but into the lab, and is wiped
/// from here then.
class TokenPaste final : public QWidget
{
    Q_OBJECT
public:
    explicit TokenPaste(QWidget *parent = nullptr);
    /// Empty, with a heading that says what for.
    void ask(const QString &title, const QString &action);
    /// As the button does.
    void finish();

Q_SIGNALS:
    void pasted(const QByteArray &text);
    void cancelled();

private:
    Label *m_title;
    QPlainTextEdit *m_text;
    QPushButton *m_action;
};

} // namespace lwb
