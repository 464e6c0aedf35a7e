// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace lwb {

/// Label and value rows, as in an Overview tab: ids and URLs in the fixed font with a copy button,
/// links clickable. Rows are named by a key and keep their order.
class KeyValueList final : public QWidget
{
    Q_OBJECT
public:
    enum Option { None = 0, Mono = 1, Copy = 2, Link = 4, Id = Mono | Copy };
    Q_DECLARE_FLAGS(Options, Option)

    explicit KeyValueList(QWidget *parent = nullptr);
    /// Adds the row, or changes its value; an empty value shows a dash.
    void setRow(const QString &key, const QString &label, const QString &value,
                Options options = None);
    void removeRow(const QString &key);
    void clear();
    [[nodiscard]] QString value(const QString &key) const;
    void setLabelWidth(int width);
    /// Copy buttons in a column at the far end instead of right after the value.
    void setCopyAtEnd(bool atEnd) { m_copyAtEnd = atEnd; }

Q_SIGNALS:
    void linkActivated(const QString &key);

private:
    struct Row;
    void add(const QString &key, const QString &label, Options options, int place);

    QGridLayout *m_grid;
    QHash<QString, Row *> m_rows;
    int m_nextRow = 0;
    bool m_copyAtEnd = false;
};

} // namespace lwb
