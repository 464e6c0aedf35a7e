// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/ConnectionText.h"

#include <QObject>

class QLineEdit;

namespace lwb {

/// Looks at what is about to be pasted or dropped into the fields it watches. What is a whole
/// connection never gets into a field, nor into its undo history: it comes as recognised() instead.
class ConnectionPaste final : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionPaste(QObject *parent = nullptr);

    void watch(QLineEdit *field);
    [[nodiscard]] static std::optional<ConnectionText> onClipboard();

Q_SIGNALS:
    void recognised(const lwb::ConnectionText &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// True when it was a connection, and nothing is left to paste.
    bool take(const QString &text);
    void showMenu(QLineEdit *field, const QPoint &at);
};

} // namespace lwb
