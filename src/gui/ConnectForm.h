// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/Profile.h"
#include "credentials/TenantAddress.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLineEdit;

namespace lwb::Ui {
class ConnectForm;
}

namespace lwb {

class FieldBox;
class MessageBar;
class SegmentedControl;

/// The form behind a connection: what is typed, what follows from it, and the slips in it. Holds no
/// opinion on saving. What was typed stays until load().
class ConnectForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectForm(QWidget *parent = nullptr);
    ~ConnectForm() override;

    /// An empty form, or that profile's values; its App secret is not shown, an empty field keeps it.
    void load(const std::optional<Profile> &profile);
    /// The profile as typed. An edited one keeps its id.
    [[nodiscard]] Profile profile() const;
    [[nodiscard]] QString secret() const; ///< trimmed
    [[nodiscard]] bool isEditing() const { return m_edited.has_value(); }
    /// Nothing missing and no slip that blocks.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] MessageBar *messageBar();
    /// While something runs: the fields stay readable, the buttons wait.
    void setBusy(bool busy);
    /// After a test that failed the user may still go on.
    void setConnectText(const QString &text);
    void keepSecretForSessionOnly();
    /// Cancel is there only when it leads back somewhere.
    void setCancellable(bool cancellable);

Q_SIGNALS:
    void edited();
    void testRequested();
    void connectRequested();
    void cancelRequested();

private:
    void build();
    void refresh();
    void showSlips(const QList<AddressSlip> &slips);
    void chooseCaFile();
    [[nodiscard]] DerivedAddress derived() const;
    [[nodiscard]] bool isCloud() const;
    [[nodiscard]] FieldBox *fieldOf(const AddressSlip &slip) const;
    [[nodiscard]] QString suggestedName() const;

    std::unique_ptr<Ui::ConnectForm> m_ui;
    SegmentedControl *m_environment = nullptr;
    QComboBox *m_secretPlace = nullptr;
    QComboBox *m_authentication = nullptr;
    std::optional<Profile> m_edited;
    QString m_caPem;
    bool m_busy = false;
};

} // namespace lwb
