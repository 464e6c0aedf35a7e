// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/GroupedTab.h"
#include "gui/Tokens.h"

#include <QTimer>

namespace lwb {

class AccessLoader;
struct AccessGraph;
struct ListColumn;
struct ListGroup;

/// What the permission graph answers about one object. The graph is read once per session, with
/// progress and Stop; its age is told, and what of it could not be read.
class GraphTab : public GroupedTab
{
    Q_OBJECT
public:
    struct Told
    {
        QString title, detail; ///< an empty detail: the graph's age
        Ink ink = Ink::Text2;
        QString place = {}; ///< what it holds for; stands before the detail
    };

    void setObject(const QString &id) override;
    void reload() override;

protected:
    /// `spec` without makeModel and summary.
    GraphTab(Spec spec, QList<ListColumn> columns, AccessLoader &loader, QWidget *parent);

    /// From what is known; the graph may lack parts, and the object.
    [[nodiscard]] virtual QList<ListGroup> groups(const AccessGraph &graph) const = 0;
    [[nodiscard]] virtual Told told(const AccessGraph &graph) const = 0;
    /// The graph is another one, or the question is; no request is made.
    virtual void refresh();
    void describe() override;
    [[nodiscard]] AccessLoader &loader() const { return m_loader; }
    [[nodiscard]] const AccessGraph &graph() const;
    [[nodiscard]] QString id() const { return m_id; }

private:
    [[nodiscard]] static Spec completed(GraphTab *tab, Spec spec, const QList<ListColumn> &columns);
    void act();
    void describeState();

    AccessLoader &m_loader;
    QString m_id;
    bool m_asKnown = false; ///< what is known will do
    QTimer m_ageTimer;      ///< the age told is not older than a minute
};

} // namespace lwb
