// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace lwb {

class Label;

/// A form field: label above, the field, below it a hint or a slip with the click that mends it.
/// Comes with a line edit; setField() puts any other widget in its place.
class FieldBox final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
    Q_PROPERTY(QString hint READ hint WRITE setHint)
public:
    enum class Severity { Warning, Error };

    explicit FieldBox(QWidget *parent = nullptr);
    explicit FieldBox(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;
    void setTitle(const QString &title);
    [[nodiscard]] QString hint() const { return m_hint; }
    void setHint(const QString &hint);
    /// `mend` names the mending click ("Remove it"); empty for none.
    void setSlip(Severity severity, const QString &text, const QString &mend = {});
    void clearSlip();
    [[nodiscard]] bool hasSlip() const { return m_hasSlip; }

    [[nodiscard]] QLineEdit *lineEdit() const { return m_lineEdit; }
    [[nodiscard]] QWidget *field() const { return m_field; }
    void setField(QWidget *field);
    /// The fixed font, left to right: ids, URLs.
    void setMono(bool mono);
    /// Dots instead of letters, with an eye to look.
    void setSecret(bool secret);

Q_SIGNALS:
    void mendRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showBelow();
    void arrangeBelow();

    Label *m_title;
    QLineEdit *m_lineEdit;
    QWidget *m_field;
    QWidget *m_below;
    Label *m_text;
    QPushButton *m_mend;
    QBoxLayout *m_belowLine;
    QVBoxLayout *m_layout;
    QString m_hint;
    Severity m_severity = Severity::Warning;
    bool m_hasSlip = false;
};

} // namespace lwb
