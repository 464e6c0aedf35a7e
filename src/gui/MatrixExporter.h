// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QWidget>

#include <functional>

class QMenu;

namespace lwb {

class AppContext;
class MatrixModel;
class MessageBar;

/// Writes what the matrix shows to a file: as cells (CSV, JSON) or as a picture (PNG, SVG). The
/// work is done beside the window, what came of it is told inline. One at a time.
class MatrixExporter final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Csv, Json, Png, Svg };

    /// Whoever finds a file later is told of which tenant, and of which organization, if it was of
    /// one: by its name.
    MatrixExporter(AppContext &context, const MatrixModel &model, const QString &tenant,
                   std::function<QString()> organization, QWidget *parent = nullptr);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    void exportTo(const QString &path, Kind kind);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] MessageBar *messageBar() const { return m_bar; }

private:
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString title() const;
    void finished(const QString &path, const Result<Done> &result);

    AppContext &m_context;
    const MatrixModel &m_model;
    const QString m_tenant;
    const std::function<QString()> m_organization;
    QMenu *m_menu;
    MessageBar *m_bar;
    QString m_path; ///< the file written last; empty when that failed
    bool m_running = false;
};

} // namespace lwb
