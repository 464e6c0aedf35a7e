// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lwb {

class KeyValueList;
class Label;

/// A sunken box of values that follow from what was typed; fixed font, each with copy.
class DerivedBox final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
public:
    explicit DerivedBox(QWidget *parent = nullptr);
    [[nodiscard]] QString title() const;
    void setTitle(const QString &title);
    /// Adds or changes a row.
    void setValue(const QString &key, const QString &label, const QString &value);
    [[nodiscard]] KeyValueList *values() const { return m_values; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    KeyValueList *m_values;
};

} // namespace lwb
