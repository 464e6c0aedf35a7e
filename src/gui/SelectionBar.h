// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lwb {

class ListView;
class MessageBar;

/// Says inline what could not be done with all the rows that were to be selected or copied. Takes
/// no room while there is nothing to say.
class SelectionBar final : public QWidget
{
    Q_OBJECT
public:
    SelectionBar(ListView *view, const QMargins &margins, QWidget *parent = nullptr);

private:
    void tellTooMany(qint64 rows);
    void tellCopied(qint64 rows, qint64 missing);

    MessageBar *m_bar;
};

} // namespace lwb
