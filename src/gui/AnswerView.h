// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "net/HttpTypes.h"

#include <QWidget>

#include <optional>

class QStackedWidget;

namespace lwb {

class Chip;
class CodeView;
class EmptyState;
class IconButton;
class Label;
class MessageBar;
class TabStrip;

/// The answer to a request: status in words, time and size, the body indented and as received, the
/// headers. Big bodies are prepared on a worker; the window never waits for them.
class AnswerView final : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerView(QWidget *parent = nullptr);
    ~AnswerView() override;

    void showNothing();
    void showWaiting();
    void showAnswer(const HttpResponse &response);
    void showError(const Error &error);
    /// By the user, after so long.
    void showCancelled(double ms);
    /// "200 OK": what assistive tools and tests read.
    [[nodiscard]] QString statusText() const;
    /// An answer is shown whole, or an error is.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    /// None came: the same once more.
    void sendRequested();

private:
    void showEnd(const QString &iconName, const QString &title, const QString &why);
    void prepareBody();
    void showHeaders();
    void save();
    void chooseTab(int index);
    void clear();

    std::optional<HttpResponse> m_response;
    std::optional<Error> m_error;
    bool m_prepared = false;
    quint64 m_generation = 0; ///< late worker results of an older answer are dropped
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_answer;
    MessageBar *m_messageBar;
    Chip *m_status;
    Label *m_reason;
    Label *m_timing;
    Label *m_total;
    Label *m_size;
    IconButton *m_save;
    TabStrip *m_tabs;
    QStackedWidget *m_bodies;
    CodeView *m_pretty;
    CodeView *m_raw;
    CodeView *m_headers;
    Label *m_note;
};

} // namespace lwb
