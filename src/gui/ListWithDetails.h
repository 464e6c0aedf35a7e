// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QStackedWidget;

namespace lwb {

class DetailsPane;
class EmptyState;
class ListView;

/// A list, or the empty state in its place, with the details of one of its objects beside it.
class ListWithDetails final : public QSplitter
{
    Q_OBJECT
public:
    /// `widths` are those of list and details until the user moves the line between them.
    ListWithDetails(ListView *view, EmptyState *empty, DetailsPane *details, const QList<int> &widths,
                    QWidget *parent = nullptr);

    void showList();
    void showEmptyState();
    /// `known`: the object as the list has it, or empty.
    void showDetails(const QString &id, const QByteArray &known);
    void closeDetails();
    /// The object whose details are open; empty when none are.
    [[nodiscard]] QString object() const;

Q_SIGNALS:
    void objectChanged();

private:
    QStackedWidget *m_list;
    ListView *m_view;
    EmptyState *m_empty;
    DetailsPane *m_details;
};

} // namespace lwb
