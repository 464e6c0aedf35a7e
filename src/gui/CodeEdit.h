// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace lwb {

/// Plain text in the fixed font with optional line numbers and JSON colours. Only what is on the
/// screen is coloured, when it is painted; lines past 10 kB never are.
class CodeEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    enum class Language { Plain, Json };

    explicit CodeEdit(QWidget *parent = nullptr);
    void setLanguage(Language language);
    [[nodiscard]] Language language() const { return m_language; }
    void setLineNumbers(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// A block that goes on where a longer line was cut for display.
    [[nodiscard]] static bool isContinuation(const QTextBlock &block);
    static void markContinuation(QTextBlock block);

private:
    friend class LineNumbers;
    void colourVisible();
    void arrangeNumbers();
    void paintNumbers(QPaintEvent *event);
    void forgetColours(int position, int removed, int added);

    Language m_language = Language::Plain;
    QWidget *m_numbers = nullptr;
    bool m_dark = false;
    bool m_colouring = false;
};

} // namespace lwb
