// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ApplicationDetails.h"

#include "core/JsonText.h"
#include "gui/AppContext.h"
#include "gui/CodeView.h"
#include "gui/DetailHeader.h"
#include "gui/EmptyState.h"
#include "gui/ErrorDetails.h"
#include "gui/KeyValueList.h"
#include "gui/ListView.h"
#include "gui/MessageBar.h"
#include "gui/MessageSlot.h"
#include "gui/TabStrip.h"
#include "models/Lists.h"
#include "words/Words.h"

#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

enum Tab { OverviewTab, RolesTab, JsonTab };

QWidget *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(content);
    layout->addStretch();
    area->setWidget(holder);
    return area;
}

} // namespace

ApplicationDetails::ApplicationDetails(AppContext &context, TenantSession &session, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_header(new DetailHeader(this))
    , m_messageBar(new MessageBar(this))
    , m_tabs(new TabStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_overview(new KeyValueList(this))
    , m_rolesStack(new QStackedWidget(this))
    , m_rolesView(new ListView(this))
    , m_rolesEmpty(new EmptyState(this))
    , m_json(new CodeView(this))
{
    m_tabs->addTab(tr("Overview"));
    m_tabs->addTab(tr("Roles"));
    m_tabs->addTab(tr("JSON"));
    m_rolesView->setAccessibleName(tr("Roles of the application"));
    m_rolesView->setObjectName(u"rolesListView"_s);
    m_json->setObjectName(u"jsonCodeView"_s);
    m_json->setAccessibleName(tr("The application as JSON"));
    m_rolesView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rolesStack->addWidget(m_rolesView);
    m_rolesStack->addWidget(m_rolesEmpty);
    m_stack->addWidget(scrolled(m_overview));
    m_stack->addWidget(m_rolesStack);
    m_stack->addWidget(m_json);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(new MessageSlot(m_messageBar, {16, 0, 16, 8}, this));
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);

    connect(m_header, &DetailHeader::closeRequested, this, &ApplicationDetails::closeRequested);
    connect(m_tabs, &TabStrip::currentChanged, this, &ApplicationDetails::chooseTab);
    connect(m_messageBar, &MessageBar::actionRequested, this, &ApplicationDetails::reload);
    connect(m_messageBar, &MessageBar::detailsRequested, this, [this] {
        if (m_error)
            showErrorDetails(this, *m_error);
    });
}

void ApplicationDetails::show(const QString &id, const QByteArray &known)
{
    if (id == m_id)
        return;
    m_id = id;
    m_messageBar->dismiss();
    if (const auto application = parseRecord<Application>(known, {}))
        fill(*application);
    fetch();
}

void ApplicationDetails::reload()
{
    m_messageBar->dismiss();
    if (m_roles)
        m_roles->reload();
    fetch();
}

bool ApplicationDetails::isLoaded() const
{
    const bool rolesSettled = !m_roles || m_roles->state() != PagedTableModel::State::Loading;
    return m_fetching && m_fetching->isSettled() && rolesSettled && !m_json->isFilling();
}

void ApplicationDetails::fetch()
{
    if (m_fetching)
        m_fetching->cancel();
    auto fetching = m_session.api().application(m_id);
    m_fetching = fetching;
    fetching.then(this, [this, id = m_id](Result<Application> application) {
        if (id != m_id)
            return; // another one is being looked at by now
        if (application)
            fill(*application);
        else if (application.error().kind != Error::Kind::Cancelled)
            failed(application.error());
    });
}

void ApplicationDetails::failed(const Error &error)
{
    m_error = error;
    m_messageBar->showMessage(words::forError(error), tr("Retry"));
}

void ApplicationDetails::fill(const Application &application)
{
    const QString type = words::forApplicationType(application.type, application.typeName);
    m_header->setObject(applicationTypeName(application.type), application.name, type, application.id);
    fillOverview(application);
    showRoles(application);
    const auto indented = json::indented(application.json);
    m_json->setCode(QString::fromUtf8(indented ? *indented : application.json), CodeEdit::Language::Json);
}

void ApplicationDetails::fillOverview(const Application &application)
{
    const Profile &profile = m_session.profile();
    const QLocale locale;
    m_overview->setRow(u"name"_s, tr("Name"), application.name);
    m_overview->setRow(u"description"_s, tr("Description"), application.description);
    m_overview->setRow(u"type"_s, tr("Type"), words::forApplicationType(application.type, application.typeName));
    m_overview->setRow(u"id"_s, tr("App ID"), application.id, KeyValueList::Id);
    m_overview->setRow(u"created"_s, tr("Created"),
                       locale.toString(application.createdAt.toLocalTime(), QLocale::LongFormat));
    m_overview->setRow(u"thirdParty"_s, tr("Third-party"), application.isThirdParty ? tr("Yes") : tr("No"));
    m_overview->setRow(u"endpoint"_s, tr("Logto endpoint"), profile.endpoint.toString(), KeyValueList::Id);
    m_overview->setRow(u"issuer"_s, tr("Issuer"), profile.expectedIssuer(), KeyValueList::Id);
    m_overview->setRow(u"token"_s, tr("Token endpoint"), profile.tokenEndpoint().toString(), KeyValueList::Id);
    m_overview->setRow(u"discovery"_s, tr("Discovery"), profile.discoveryUrl().toString(), KeyValueList::Id);
    m_overview->setRow(u"jwks"_s, tr("JWKS"), profile.jwksUrl().toString(), KeyValueList::Id);
}

void ApplicationDetails::showRoles(const Application &application)
{
    const bool machine = application.type == Application::Type::MachineToMachine;
    if (m_roles && m_roles->objectName() == application.id)
        return;
    m_rolesView->setModel(nullptr);
    delete m_roles;
    m_roles = nullptr;
    m_tabs->setCount(RolesTab, {});
    if (!machine) {
        m_rolesEmpty->setContent(u"role"_s, tr("No roles here"),
                                 tr("Only machine-to-machine applications hold roles. This one acts for the users "
                                    "who sign in with it."));
        m_rolesStack->setCurrentWidget(m_rolesEmpty);
        return;
    }
    m_roles = applicationRolesModel(m_session.api(), application.id, this);
    m_roles->setObjectName(application.id);
    connect(m_roles, &PagedTableModel::stateChanged, this, &ApplicationDetails::rolesChanged);
    m_rolesView->setModel(m_roles);
    m_rolesView->horizontalHeader()->setSectionResizeMode(m_roles->columnCount() - 1, QHeaderView::Stretch);
    m_roles->setQuery({}, {});
}

void ApplicationDetails::rolesChanged()
{
    const bool empty = m_roles->state() == PagedTableModel::State::Empty;
    m_tabs->setCount(RolesTab, m_roles->total() < 0 ? QString() : QLocale().toString(m_roles->total()));
    if (empty) {
        m_rolesEmpty->setContent(u"role"_s, tr("No roles yet"),
                                 tr("Without a role its tokens carry no scope. Logto still answers 200, and the API "
                                    "then says 403."));
    }
    m_rolesStack->setCurrentWidget(empty ? static_cast<QWidget *>(m_rolesEmpty) : m_rolesView);
    m_rolesView->setSortable(m_roles->isSortable(), tr("Too long to be sorted here"));
    if (m_roles->error())
        failed(*m_roles->error());
}

void ApplicationDetails::chooseTab(int index)
{
    m_stack->setCurrentIndex(index);
}

void ApplicationDetails::setTab(int index)
{
    m_tabs->setCurrentIndex(index);
    chooseTab(index);
}

} // namespace lwb
