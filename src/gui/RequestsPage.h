// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Pending.h"
#include "gui/WorkspacePage.h"
#include "requests/HeldToken.h"
#include "requests/RequestDraft.h"

#include <QElapsedTimer>

#include <memory>

namespace lwb::Ui {
class RequestsPage;
}

class QTemporaryDir;

namespace lwb {

class AnswerView;
class AppContext;
class FieldTable;
class JsonEdit;
class TenantSession;

/// Any request with the token the user chose, and its answer as received. The draft survives errors
/// and profile switches; a read-only profile sends no writes.
class RequestsPage final : public WorkspacePage
{
    Q_OBJECT
public:
    RequestsPage(AppContext &context, TenantSession &session, QWidget *parent = nullptr);
    ~RequestsPage() override;

    /// An object is a token to send with, as JSON: {"resource": indicator, "scopes": […]}.
    void open(const QString &object) override;
    void reload() override { send(); }
    void focusFilter() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    [[nodiscard]] RequestDraft draft() const;
    void setDraft(const RequestDraft &draft);
    /// Takes the place of what is being written, which is offered back. `what` it does is said.
    void prepare(const RequestDraft &draft, const QString &what = {});
    /// To be sent with, in the place of one held before.
    void hold(const HeldToken &token);
    void send();
    /// Why the API may have refused the token of the latest answer.
    void showRefusal();
    [[nodiscard]] AnswerView *answer() const { return m_answer; }

private:
    void build();
    void fillTokens();
    void offerToken(const QString &indicator);
    void draftEdited();
    void copyAsCurl();
    void cancel();
    void refuse(const Error &error);
    void finish(Result<HttpResponse> result);
    /// What was sent: with a token that is not for the Management API.
    [[nodiscard]] bool wentToOwnApi() const;
    /// What the doctor knows of a refusal, above the answer.
    void explain(const HttpResponse &response);
    /// A write to production is asked about first.
    void confirm(const HttpRequest &request, const std::function<void()> &proceed);
    void dispatch(const RequestDraft &current, HttpRequest request);
    [[nodiscard]] Pending<Result<HttpResponse>> sendHeld(HttpRequest request);
    [[nodiscard]] bool hasExpired(const TokenChoice &token) const;
    [[nodiscard]] QString noteOn(const TokenChoice &token) const;
    [[nodiscard]] bool isWriteOnReadOnly() const;
    [[nodiscard]] QString spoolPath();

    AppContext &m_context;
    TenantSession &m_session;
    std::unique_ptr<Ui::RequestsPage> m_ui;
    FieldTable *m_query;
    FieldTable *m_headers;
    JsonEdit *m_body;
    AnswerView *m_answer;
    QList<TokenChoice> m_tokens; ///< in the order of the combo box
    HeldToken m_held;            ///< of the choice that is Held
    std::optional<Pending<Result<HttpResponse>>> m_sending;
    QElapsedTimer m_waiting;      ///< since it was sent
    RequestDraft m_sent;          ///< what the answer is to
    std::optional<RequestDraft> m_before; ///< what the message bar offers back
    QStringList m_scopesWanted;   ///< what the API said it needs
    std::unique_ptr<QTemporaryDir> m_spool;
    int m_spooled = 0;
    bool m_opened = false;
};

} // namespace lwb
