// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ConnectPage.h"

#include "gui/AppContext.h"
#include "gui/Buttons.h"
#include "gui/ConnectionsPage.h"
#include "gui/Icon.h"
#include "gui/KnownConnections.h"
#include "gui/MessageBar.h"
#include "gui/Paint.h"
#include "gui/TenantSession.h"
#include "ui_ConnectPage.h"
#include "words/Waiting.h"
#include "words/Words.h"

#include <QPainter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int doorsWidth = 328;
constexpr int checkWidth = 344;
constexpr int narrowBelow = 1180;
constexpr int patienceMs = 5'000; ///< then a step that runs is told to be slow

} // namespace

ConnectPage::ConnectPage(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ConnectPage>())
{
    m_ui->setupUi(this);
    build();
    buildConnections();
}

ConnectPage::~ConnectPage()
{
    stopCheck();
}

void ConnectPage::build()
{
    m_ui->markLabel->setPixmap(productIcon().pixmap(40));
    m_ui->markLabel->setAccessibleName(u"Logto Workbench"_s);
    m_ui->doorsWidget->setFixedWidth(doorsWidth);
    m_ui->checkWidget->setFixedWidth(checkWidth);
    m_ui->checkWidget->hide();
    // What lies under it is painted here.
    m_ui->checkScrollArea->viewport()->setAutoFillBackground(false);
    m_ui->checkScrollArea->setAccessibleName(m_ui->checkTitleLabel->text());
    m_ui->checkContents->setAutoFillBackground(false);
    m_ui->connectForm->setMaximumWidth(680);
    m_ui->connectDoorButton->setContent(u"token"_s, tr("Connect a tenant"),
                                        tr("Logto Cloud or self-hosted, with an M2M application"),
                                        u"chevron-right"_s);
    m_ui->connectDoorButton->setCheckable(true);
    m_ui->connectDoorButton->setChecked(true);
    m_ui->demoDoorButton->setContent(u"door"_s, tr("Explore the demo tenant"),
                                     tr("One click. No account, no network; everything works"),
                                     u"play"_s);

    connect(m_ui->connectDoorButton, &QAbstractButton::clicked, this, [this] {
        startNew();
        m_ui->connectForm->setFocus();
    });
    auto *settings = new Button(tr("Settings"), Button::Kind::Ghost, u"gear"_s, this);
    settings->setObjectName(u"settingsPushButton"_s);
    m_ui->doorsLayout->addWidget(settings, 0, Qt::AlignLeft);
    connect(settings, &QAbstractButton::clicked, this, &ConnectPage::settingsRequested);
    connect(m_ui->demoDoorButton, &QAbstractButton::clicked, this, &ConnectPage::demoRequested);
    connect(m_ui->connectForm, &ConnectForm::testRequested, this, [this] {
        m_connectAfterCheck = false;
        startCheck();
    });
    connect(m_ui->connectForm, &ConnectForm::connectRequested, this, &ConnectPage::connectTenant);
    connect(m_ui->connectForm, &ConnectForm::cancelRequested, this, [this] {
        if (m_writing)
            m_writing->cancel();
        stopCheck();
        Q_EMIT cancelled();
    });
    connect(m_ui->connectForm, &ConnectForm::edited, this, &ConnectPage::edited);
    connect(&m_context.keychain(), &KeychainSecretStore::waiting, this, [this](bool waiting) {
        if (waiting && (m_writing || isChecking()))
            tellWaiting(words::forKeychainWait());
        else if (!waiting)
            endWaiting();
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (isChecking() && !m_tellsWaiting)
            tellWaiting(words::forAnswerWait());
    });
    connect(m_ui->stepList, &StepList::actionRequested, this, &ConnectPage::mend);
    connect(m_ui->connectForm->messageBar(), &MessageBar::actionRequested, this, [this] {
        if (m_writing) {
            m_writing->cancel();
            return;
        }
        if (isChecking()) {
            endWaiting();
            m_check->cancel();
            return;
        }
        m_ui->connectForm->keepSecretForSessionOnly();
        m_ui->connectForm->messageBar()->dismiss();
        storeSecret(m_ui->connectForm->profile());
    });
}

void ConnectPage::buildConnections()
{
    m_stack = new QStackedWidget(this);
    delete layout()->replaceWidget(m_ui->formScrollArea, m_stack);
    m_stack->addWidget(m_ui->formScrollArea);
    auto *known = new KnownConnections(m_context, this);
    auto *doors = static_cast<QVBoxLayout *>(m_ui->doorsWidget->layout());
    doors->insertWidget(doors->indexOf(m_ui->demoDoorButton) + 1, known, 1);

    connect(known, &KnownConnections::chosen, this, &ConnectPage::connected);
    connect(known, &KnownConnections::allRequested, this, &ConnectPage::showConnections);
}

void ConnectPage::makeConnections()
{
    m_connections = new ConnectionsPage(m_context, this);
    m_stack->addWidget(m_connections);
    connect(m_connections, &ConnectionsPage::openRequested, this, &ConnectPage::connected);
    connect(m_connections, &ConnectionsPage::editRequested, this, &ConnectPage::startEditing);
    connect(m_connections, &ConnectionsPage::duplicateRequested, this, &ConnectPage::startCopy);
    connect(m_connections, &ConnectionsPage::connectRequested, this, &ConnectPage::startNew);
    connect(m_connections, &ConnectionsPage::removed, this, &ConnectPage::removed);
}

void ConnectPage::showConnections()
{
    if (!m_connections)
        makeConnections();
    stopCheck();
    m_ui->checkWidget->hide();
    arrange();
    m_ui->connectDoorButton->setChecked(false);
    m_connections->open({});
    m_stack->setCurrentWidget(m_connections);
}

void ConnectPage::showForm()
{
    stopCheck();
    m_ui->checkWidget->hide();
    arrange();
    m_ui->connectDoorButton->setChecked(true);
    m_stack->setCurrentWidget(m_ui->formScrollArea);
}

void ConnectPage::startNew()
{
    if (m_ui->connectForm->isEditing())
        m_ui->connectForm->load(std::nullopt);
    showForm();
}

void ConnectPage::startEditing(const Profile &profile)
{
    showForm();
    m_ui->connectForm->load(profile);
}

void ConnectPage::startCopy(const Profile &profile)
{
    showForm();
    QStringList names;
    for (const Profile &known : m_context.profiles().profiles())
        names.append(known.name);
    Profile copy = profile;
    copy.name = freeName(tr("%1 copy").arg(profile.name), names);
    m_ui->connectForm->loadCopy(copy);
}

void ConnectPage::showError(const Error &error)
{
    m_ui->connectForm->messageBar()->showMessage(words::forError(error));
}

void ConnectPage::showRemoved(const QString &name)
{
    m_ui->connectForm->messageBar()->show(MessageBar::Kind::Info,
                                          tr("The connection %1 is gone").arg(name),
                                          tr("It was deleted here or by another program."));
}

QVariantMap ConnectPage::draft() const
{
    return m_ui->connectForm->draft();
}

void ConnectPage::restoreDraft(const QVariantMap &draft)
{
    if (draft.isEmpty()) {
        m_ui->connectForm->load(std::nullopt);
        return;
    }
    const QString editing = draft.value(u"editing"_s).toString();
    for (const Profile &profile : m_context.profiles().profiles()) {
        if (!editing.isEmpty() && profile.id == editing)
            m_ui->connectForm->load(profile);
    }
    m_ui->connectForm->restoreDraft(draft);
}

void ConnectPage::setCancellable(bool cancellable)
{
    m_ui->connectForm->setCancellable(cancellable);
}

void ConnectPage::connectTenant()
{
    if (m_checkedOnce) {
        storeSecret(m_ui->connectForm->profile());
        return;
    }
    m_connectAfterCheck = true;
    startCheck();
}

void ConnectPage::storeSecret(const Profile &profile)
{
    const QString secret = m_ui->connectForm->secret();
    if (secret.isEmpty()) {
        saveProfile(profile); // edited, and its secret stays
        return;
    }
    m_ui->connectForm->setBusy(true);
    const auto writing =
        m_context.secretStore(profile.secretPlace).write(profile.id, Secret(secret.toUtf8()));
    m_writing = writing;
    writing.then(this, [this, profile](Result<Done> written) {
        m_writing.reset();
        m_ui->connectForm->setBusy(false);
        if (written)
            saveProfile(profile);
        else
            secretRefused(written.error());
    });
}

void ConnectPage::secretRefused(const Error &error)
{
    // Nothing is lost: the form keeps what was typed, and memory is offered instead.
    const bool offerMemory = error.kind != Error::Kind::InvalidInput;
    m_ui->connectForm->messageBar()->showMessage(
        words::forError(error), offerMemory ? tr("Keep it for this session only") : QString());
}

void ConnectPage::saveProfile(const Profile &profile)
{
    if (const auto saved = m_context.profiles().save(profile); !saved) {
        showError(saved.error());
        return;
    }
    stopCheck();
    m_ui->checkWidget->hide();
    m_context.closeSession(profile.id);
    m_ui->connectForm->load(std::nullopt);
    Q_EMIT connected(profile);
}

void ConnectPage::arrange()
{
    // A narrow window has room for two columns: the doors give way to a test that is being watched.
    m_ui->doorsWidget->setVisible(width() >= narrowBelow || m_ui->checkWidget->isHidden());
}

void ConnectPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ConnectPage::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    for (const QWidget *side : {m_ui->doorsWidget, m_ui->checkWidget}) {
        if (side->isHidden())
            continue;
        painter.fillRect(side->geometry(), side == m_ui->doorsWidget ? t.sidebar : t.sunken);
        const bool lineRight =
            (side == m_ui->doorsWidget) == (layoutDirection() == Qt::LeftToRight);
        paint::verticalLine(&painter,
                            lineRight ? side->geometry().right() : side->geometry().left(), 0,
                            height(), t.line);
    }
}

} // namespace lwb
