// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace lwb {

/// A column of titled sections, no wider than is good to read, that scrolls.
class ScrolledForm final : public QScrollArea
{
    Q_OBJECT
public:
    ScrolledForm(const QString &accessibleName, QWidget *parent);
    /// They stand in the order they are added; a stretch follows the last.
    void addSection(QWidget *section);
    /// Scrolls there, and gives the section's first control the focus.
    void showSection(QWidget *section);

private:
    QVBoxLayout *m_sections;
};

} // namespace lwb
