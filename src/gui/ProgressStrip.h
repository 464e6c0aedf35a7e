// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace lwb {

class Label;

/// Work that goes on under a page's title: what, how far, a bar, and up to two things to do about
/// it. Hidden until shown.
class ProgressStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    /// `first` empty for one button only.
    void setTexts(const QString &what, const QString &why, const QString &first,
                  const QString &second);
    /// `of` 0 or less: not known yet.
    void setProgress(int done, int of);

Q_SIGNALS:
    void firstRequested();
    void secondRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_what;
    Label *m_why;
    QPushButton *m_first;
    QPushButton *m_second;
    double m_share = 0;
};

} // namespace lwb
