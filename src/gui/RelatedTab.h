// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "gui/WorkspacePage.h"

#include <QStackedWidget>

#include <optional>

namespace lwb {

class EmptyState;

/// A tab of an object's details that loads what belongs to the object. Nothing is asked of the
/// server before load().
class RelatedTab : public QStackedWidget
{
    Q_OBJECT
public:
    explicit RelatedTab(QString icon, QWidget *parent = nullptr);

    /// Forgets what belonged to the object before; loads nothing yet.
    virtual void setObject(const QString &id) = 0;
    /// Loads at the first call for this object.
    virtual void load() = 0;
    /// Loads again, if it was loaded.
    virtual void reload() = 0;
    [[nodiscard]] virtual bool isLoading() const = 0;
    /// What stands on the tab; -1 for nothing.
    [[nodiscard]] virtual qint64 total() const = 0;
    [[nodiscard]] virtual std::optional<Error> error() const = 0;
    /// Stands where the content would: why this object has none. Lasts until the next setObject().
    void showInstead(const QString &title, const QString &sentence);

Q_SIGNALS:
    /// Rows, total or error changed.
    void changed();
    void navigate(const lwb::Location &to);

protected:
    /// Drops what was shown or is on its way: showInstead() says why there is none.
    virtual void forget() = 0;
    void showEmpty(const QString &title, const QString &sentence);

private:
    const QString m_icon;
    EmptyState *m_empty;
};

} // namespace lwb
