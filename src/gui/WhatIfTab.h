// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/GraphTab.h"
#include "models/WhatIfGroups.h"

class QComboBox;

namespace lwb {

class FlowLayout;
class Label;
class TenantSession;

/// Who would gain or lose what if something about this object were changed. Changes nothing.
class WhatIfTab final : public GraphTab
{
    Q_OBJECT
public:
    enum class About { Application, Role, Resource };

    WhatIfTab(About about, TenantSession &session, QWidget *parent = nullptr);

    void setObject(const QString &id) override;
    /// Thought about together, in this order.
    [[nodiscard]] const QList<Supposed> &suppositions() const { return m_suppositions; }
    void suppose(const Supposed &supposed);

protected:
    [[nodiscard]] QList<ListGroup> groups(const AccessGraph &graph) const override;
    [[nodiscard]] Told told(const AccessGraph &graph) const override;
    void refresh() override;
    void describe() override;

private:
    void build();
    /// The kind that is chosen, of this object.
    [[nodiscard]] Supposed about() const;
    void fillObjects();
    void objectChosen(int index);
    void showChips();
    [[nodiscard]] WhatIf answer(const AccessGraph &graph) const;

    const About m_about;
    QList<Supposed> m_suppositions;
    QComboBox *m_kinds;
    QComboBox *m_objects;
    QList<SupposableObject> m_supposable; ///< of m_objects, after its first entry
    QWidget *m_chips;
    FlowLayout *m_chipLine;
};

} // namespace lwb
