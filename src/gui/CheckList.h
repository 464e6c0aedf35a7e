// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace lwb {

/// Checks one below the other: sign, name, and what was found at the far end, or below when it is
/// long.
class CheckList final : public QWidget
{
    Q_OBJECT
public:
    enum class Status { Passed, Failed, NotDone };
    struct Check
    {
        Status status = Status::NotDone;
        QString title, fact;
        QString statusWord; ///< for those who hear it
        friend bool operator==(const Check &, const Check &) = default;
    };

    explicit CheckList(QWidget *parent = nullptr);
    void setChecks(const QList<Check> &checks);
    [[nodiscard]] const QList<Check> &checks() const { return m_checks; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int heightOf(const Check &check, int width) const;

    QList<Check> m_checks;
};

} // namespace lwb
