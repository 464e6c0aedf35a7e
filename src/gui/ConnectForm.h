// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/ConnectionText.h"
#include "credentials/Profile.h"
#include "credentials/TenantAddress.h"

#include <QVariantMap>
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

    /// An empty form, or that profile's values; its App secret is not shown, an empty field keeps
    /// it.
    void load(const std::optional<Profile> &profile);
    /// A new connection that begins with these values, and says that its App secret is still to
    /// come.
    void loadCopy(const Profile &profile);
    /// The profile as typed. An edited one keeps its id.
    [[nodiscard]] Profile profile() const;
    [[nodiscard]] QString secret() const; ///< trimmed
    /// What was typed, for its return after a restart, without the App secret; empty when there is
    /// nothing that load() does not bring.
    [[nodiscard]] QVariantMap draft() const;
    void restoreDraft(const QVariantMap &draft);
    [[nodiscard]] QString editedId() const { return m_edited ? m_edited->id : QString(); }
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
    /// The better value that a check found, in the field that its finding is about.
    void takeSuggestion(const QString &findingCode, const QString &value);
    /// Asks whether to fill in what the text says.
    void offer(const ConnectionText &text);
    /// What the text says goes into the fields; what it does not say stays.
    void fill(const ConnectionText &text);

Q_SIGNALS:
    void edited();
    void testRequested();
    void connectRequested();
    void cancelRequested();

private:
    void build();
    void putValues(const Profile &values);
    void buildPaste();
    void focusWhatIsMissing();
    void showMore(bool more);
    void refresh();
    void showSlips(const QList<AddressSlip> &slips);
    void chooseCaFile();
    [[nodiscard]] DerivedAddress derived() const;
    [[nodiscard]] QVariantMap typed() const;
    [[nodiscard]] QList<FieldBox *> textBoxes() const;
    [[nodiscard]] bool isCloud() const;
    [[nodiscard]] FieldBox *fieldOf(const AddressSlip &slip) const;
    [[nodiscard]] QString suggestedName() const;

    std::unique_ptr<Ui::ConnectForm> m_ui;
    SegmentedControl *m_environment = nullptr;
    QComboBox *m_secretPlace = nullptr;
    QComboBox *m_authentication = nullptr;
    std::optional<Profile> m_edited;
    std::optional<ConnectionText> m_offer; ///< recognised in what was pasted, and not taken yet
    QString m_caPem;
    QVariantMap m_loaded; ///< typed() right after load()
    bool m_busy = false;
};

} // namespace lwb
