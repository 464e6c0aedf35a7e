// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QStackedWidget;

namespace lwb {

class DetailsPane;
class EmptyState;
class ListModel;
class ListView;

/// A list, or the empty state in its place, with the details of one of its objects beside it: the
/// one that becomes current, is opened, or is clicked while other details or none are open.
class ListWithDetails final : public QSplitter
{
    Q_OBJECT
public:
    /// `widths` are those of list and details until the user moves the line between them.
    ListWithDetails(ListModel *model, ListView *view, EmptyState *empty, DetailsPane *details,
                    const QList<int> &widths, QWidget *parent = nullptr);

    void showList();
    void showEmptyState();
    /// Its row becomes current, if it is loaded.
    void open(const QString &id);
    void closeDetails();
    /// The object whose details are open; empty when none are.
    [[nodiscard]] QString object() const;

Q_SIGNALS:
    void objectChanged();

private:
    void showDetails(const QString &id);
    void restoreSelection();

    ListModel *m_model;
    QStackedWidget *m_list;
    ListView *m_view;
    EmptyState *m_empty;
    DetailsPane *m_details;
};

} // namespace lwb
