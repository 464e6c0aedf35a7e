// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "core/Result.h"
#include "credentials/Profile.h"
#include "gui/WorkspacePage.h"

#include <optional>

class QAction;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;

namespace lwb {

class AppContext;
class ConnectionDetails;
class ConnectionsModel;
class EmptyState;
class ImportPreview;
class ListView;
class MessageBar;
class PageToolbar;

/// The connections of this user: looked at, edited, removed, handed on and taken over. Needs no
/// open tenant. What lies elsewhere it asks for by signals.
class ConnectionsPage final : public WorkspacePage
{
    Q_OBJECT
public:
    explicit ConnectionsPage(AppContext &context, QWidget *parent = nullptr);
    ~ConnectionsPage() override;

    void open(const QString &object) override;
    [[nodiscard]] QString object() const override;
    void reload() override;
    void focusFilter() override;

    /// Reads the file and shows what importing it would do.
    void previewImport(const QString &path);
    /// The selected ones, or all when none is, as a file.
    [[nodiscard]] Result<Done> exportTo(const QString &path);
    /// Asks first; each App secret goes before its connection, which stays if its secret does.
    void removeSelected();

Q_SIGNALS:
    void openRequested(const lwb::Profile &profile);
    void editRequested(const lwb::Profile &profile);
    void duplicateRequested(const lwb::Profile &profile);
    void connectRequested();
    void removed(const QString &profileId);

private:
    void build();
    void buildMenu();
    void refresh();
    void selectionChanged();
    void restoreSelection(const QStringList &ids);
    void showDetails(const QString &id);
    void closeDetails();
    [[nodiscard]] QList<Profile> selected() const;
    void chooseImport();
    void import();
    void chooseExport();
    void askToRemove(const QList<Profile> &profiles);
    void removeNext();
    void removeProfile(const Profile &profile);
    void askAboutSecret(const Profile &profile, const Error &error);
    void refuse(const Error &error);

    AppContext &m_context;
    ConnectionsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    PageToolbar *m_toolbar;
    MessageBar *m_messageBar;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    ListView *m_view;
    EmptyState *m_empty;
    ConnectionDetails *m_details;
    ImportPreview *m_preview;
    QAction *m_exportSelected = nullptr;
    QAction *m_deleteSelected = nullptr;
    QList<Profile> m_removing; ///< agreed to, and not done yet
    int m_removed = 0;
    std::optional<Error> m_error;
};

} // namespace lwb
