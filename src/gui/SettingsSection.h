// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Preferences.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace lwb {

class AppContext;

/// One titled part of the settings page. A change is made real at once; what the preferences say is
/// shown, whoever changed them.
class SettingsSection : public QWidget
{
    Q_OBJECT
protected:
    SettingsSection(AppContext &context, const QString &title, QWidget *parent);

    /// Side by side, of equal width.
    void addRow(const QList<QWidget *> &widgets);
    /// One after the other, of their natural width.
    void addLine(const QList<QWidget *> &widgets);
    /// Shows the preferences. Called by start(), and after every change.
    virtual void refresh() = 0;
    /// To be called at the end of a subclass's constructor.
    void start();
    /// Changes the preferences; the error of a value that can't be used.
    Result<Done> change(const std::function<void(PreferenceValues &)> &edit);

    [[nodiscard]] AppContext &context() const { return m_context; }
    [[nodiscard]] const PreferenceValues &values() const;

private:
    AppContext &m_context;
    QVBoxLayout *m_layout;
};

} // namespace lwb
