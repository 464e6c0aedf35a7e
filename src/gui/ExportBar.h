// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ListExport.h"

#include <QElapsedTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QMenu;

namespace lwb {

class AppContext;
class MessageBar;

/// Exports a list: a menu of formats, the question where to, then inline how far it is, with
/// Cancel, and what came of it. Takes no room while there is nothing to say. One export at a time.
class ExportBar final : public QWidget
{
    Q_OBJECT
public:
    /// What is to be exported at this moment; format and path are filled in here.
    using Asked = std::function<ListExport::Order()>;

    /// `name` is what the file is called at first, before its date and ending: "applications".
    ExportBar(AppContext &context, const QString &name, Asked asked, const QMargins &margins,
              QWidget *parent = nullptr);
    ~ExportBar() override;

    /// The formats; asks for a file.
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    void exportTo(QString path, RowFormat::Kind format);
    [[nodiscard]] bool isRunning() const { return m_running != nullptr; }
    [[nodiscard]] MessageBar *messageBar() const { return m_bar; }
    /// Ends it now; there will be no file.
    void abandon();

Q_SIGNALS:
    /// Done, cancelled or failed.
    void ended();

private:
    enum class Then { Nothing, Cancel, ShowFolder, Retry };

    void askForFile(RowFormat::Kind format);
    void showProgress(qint64 read, qint64 total, qint64 written);
    void finished(qint64 rows);
    void failed(const Error &error);
    void act();

    AppContext &m_context;
    const QString m_name;
    const Asked m_asked;
    QMenu *m_menu;
    MessageBar *m_bar;
    std::unique_ptr<ListExport> m_running;
    ListExport::Order m_order; ///< the last one
    std::optional<Error> m_error;
    Then m_then = Then::Nothing;
    QElapsedTimer m_sinceTold;
};

/// The one that is exporting within a window; null: none.
[[nodiscard]] ExportBar *runningExport(const QWidget *window);
/// Calls `then` at once; where a list is being exported within the window, which that would end,
/// once this was agreed to.
void leaveExports(QWidget *window, const std::function<void()> &then);

} // namespace lwb
