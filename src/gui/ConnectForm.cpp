// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ConnectForm.h"

#include "gui/Buttons.h"
#include "gui/ConnectionPaste.h"
#include "net/ExchangeLog.h"
#include "ui_ConnectForm.h"
#include "words/Words.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QSslCertificate>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
enum HostingSegment { CloudSegment, SelfHostedSegment };
constexpr Environment environments[] = {Environment::Production, Environment::Staging,
                                        Environment::Development};
} // namespace

ConnectForm::ConnectForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConnectForm>())
{
    m_ui->setupUi(this);
    build();
    buildPaste();
    load(std::nullopt);
}

ConnectForm::~ConnectForm() = default;

void ConnectForm::build()
{
    m_ui->hostingControl->addSegment(tr("Logto Cloud"));
    m_ui->hostingControl->addSegment(tr("Self-hosted"));

    m_environment = new SegmentedControl(this);
    for (const Environment environment : environments)
        m_environment->addSegment(words::forEnvironment(environment), environment);
    m_ui->environmentFieldBox->setField(m_environment);

    m_secretPlace = new QComboBox(this);
    m_secretPlace->addItem(tr("The system keychain"));
    m_secretPlace->addItem(tr("Memory, for this session only"));
    m_ui->secretPlaceFieldBox->setField(m_secretPlace);

    m_authentication = new QComboBox(this);
    m_authentication->addItem(tr("Basic header"));
    m_authentication->addItem(tr("Request body"));
    m_ui->authenticationFieldBox->setField(m_authentication);

    auto *caButton = new Button(tr("Choose a file…"), Button::Kind::Secondary, {}, this);
    m_ui->caFieldBox->setField(caButton);
    connect(caButton, &QAbstractButton::clicked, this, &ConnectForm::chooseCaFile);

    m_ui->secretFieldBox->setSecret(true);
    m_ui->endpointFieldBox->lineEdit()->setPlaceholderText(u"https://auth.example.com"_s);
    m_ui->customDomainFieldBox->lineEdit()->setPlaceholderText(u"https://auth.example.com"_s);
    m_ui->overrideTenantIdFieldBox->lineEdit()->setPlaceholderText(u"default"_s);
    for (FieldBox *box :
         {m_ui->tenantIdFieldBox, m_ui->customDomainFieldBox, m_ui->endpointFieldBox,
          m_ui->clientIdFieldBox, m_ui->overrideTenantIdFieldBox, m_ui->resourceFieldBox})
        box->setMono(true);
    m_ui->messageBar->hide();
    m_ui->moreWidget->hide();
    // Fields side by side: equal widths, and a hint under one does not push the other down.
    for (QHBoxLayout *row : {m_ui->cloudLayout, m_ui->credentialsLayout, m_ui->nameLayout,
                             m_ui->overridesLayout, m_ui->tlsLayout}) {
        for (int i = 0; i < row->count(); ++i) {
            row->setStretch(i, 1);
            row->itemAt(i)->widget()->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
            row->setAlignment(row->itemAt(i)->widget(), Qt::AlignTop);
        }
    }

    connect(m_ui->moreButton, &QAbstractButton::clicked, this,
            [this] { showMore(m_ui->moreWidget->isHidden()); });
    const auto fields = {m_ui->tenantIdFieldBox, m_ui->customDomainFieldBox, m_ui->endpointFieldBox,
                         m_ui->clientIdFieldBox, m_ui->secretFieldBox, m_ui->nameFieldBox,
                         m_ui->overrideTenantIdFieldBox, m_ui->resourceFieldBox};
    for (FieldBox *box : fields) {
        connect(box->lineEdit(), &QLineEdit::textChanged, this, &ConnectForm::refresh);
        connect(box->lineEdit(), &QLineEdit::returnPressed, this, [this] {
            if (isComplete() && !m_busy)
                Q_EMIT connectRequested();
        });
    }
    connect(m_ui->hostingControl, &SegmentedControl::currentChanged, this, &ConnectForm::refresh);
    connect(m_environment, &SegmentedControl::currentChanged, this, &ConnectForm::refresh);
    connect(m_authentication, &QComboBox::currentIndexChanged, this, &ConnectForm::refresh);
    connect(m_ui->readOnlyCheckBox, &QAbstractButton::toggled, this, &ConnectForm::edited);
    connect(m_secretPlace, &QComboBox::currentIndexChanged, this, &ConnectForm::edited);
    connect(m_ui->apiResourcesEditor, &ApiResourcesEditor::changed, this, &ConnectForm::refresh);
    connect(m_ui->testButton, &QAbstractButton::clicked, this, &ConnectForm::testRequested);
    connect(m_ui->connectButton, &QAbstractButton::clicked, this, &ConnectForm::connectRequested);
    connect(m_ui->cancelButton, &QAbstractButton::clicked, this, &ConnectForm::cancelRequested);
}

void ConnectForm::buildPaste()
{
    m_ui->pasteBar->hide();
    auto *paste = new ConnectionPaste(this);
    for (QLineEdit *field : findChildren<QLineEdit *>())
        paste->watch(field);
    connect(paste, &ConnectionPaste::recognised, this, &ConnectForm::offer);
    connect(m_ui->pasteButton, &QAbstractButton::clicked, this, [this] {
        if (const auto text = ConnectionPaste::onClipboard()) {
            fill(*text);
            return;
        }
        m_offer.reset();
        m_ui->pasteBar->show(MessageBar::Kind::Warning, tr("Nothing to read on the clipboard"),
                             tr("Copy a curl command that asks for a token, .env lines or a "
                                "createManagementApi(…) call first."));
    });
    connect(m_ui->pasteBar, &MessageBar::actionRequested, this, [this] {
        if (m_offer)
            fill(*m_offer);
    });
    connect(m_ui->pasteBar, &MessageBar::dismissed, this, [this] { m_offer.reset(); });
}

void ConnectForm::takeSuggestion(const QString &findingCode, const QString &value)
{
    // D2, E1 and F2: the others tell of the address.
    if (QStringView(u"DEF").contains(findingCode.at(0)))
        m_ui->resourceFieldBox->lineEdit()->setText(value);
    else
        (isCloud() ? m_ui->customDomainFieldBox : m_ui->endpointFieldBox)
            ->lineEdit()
            ->setText(value);
}

void ConnectForm::offer(const ConnectionText &text)
{
    m_offer = text;
    const words::Message message = words::forConnectionText(text);
    m_ui->pasteBar->show(MessageBar::Kind::Info, message.what, message.why, tr("Fill in"));
}

void ConnectForm::fill(const ConnectionText &text)
{
    const ConnectionText filled = text; // may be the offer, which ends here
    m_offer.reset();
    const auto put = [](FieldBox *box, const QString &value) { box->lineEdit()->setText(value); };
    const bool cloud = filled.hosting == Hosting::Cloud;
    const QUrl before = derived().tokenEndpoint;
    if (cloud || !filled.endpoint.isEmpty()) {
        m_ui->hostingControl->setCurrentIndex(cloud ? CloudSegment : SelfHostedSegment);
        if (cloud) {
            put(m_ui->tenantIdFieldBox, filled.tenantId);
            put(m_ui->customDomainFieldBox, filled.endpoint);
        } else {
            put(m_ui->endpointFieldBox, filled.endpoint);
            put(m_ui->overrideTenantIdFieldBox, filled.tenantId);
            put(m_ui->resourceFieldBox, filled.resource);
        }
    }
    if (!filled.clientId.isEmpty())
        put(m_ui->clientIdFieldBox, filled.clientId);
    // What was typed for one server goes to no other.
    if (filled.secret)
        put(m_ui->secretFieldBox, QString::fromUtf8(filled.secret->reveal()));
    else if (!before.isEmpty() && derived().tokenEndpoint != before)
        put(m_ui->secretFieldBox, {});
    if (filled.authentication)
        m_authentication->setCurrentIndex(
            *filled.authentication == ClientAuthentication::Basic ? 0 : 1);
    if (!cloud && (!filled.tenantId.isEmpty() || !filled.resource.isEmpty()))
        showMore(true);
    const words::Message message = words::forConnectionText(filled);
    m_ui->pasteBar->show(filled.missing.isEmpty() && filled.ambiguous.isEmpty()
                             ? MessageBar::Kind::Info
                             : MessageBar::Kind::Warning,
                         tr("Filled in from the clipboard"), message.why);
    focusWhatIsMissing();
}

void ConnectForm::focusWhatIsMissing()
{
    const bool cloud = isCloud();
    for (FieldBox *box : {cloud ? m_ui->tenantIdFieldBox : m_ui->endpointFieldBox,
                          m_ui->clientIdFieldBox, m_ui->secretFieldBox}) {
        if (box->lineEdit()->text().isEmpty()) {
            box->lineEdit()->setFocus();
            return;
        }
    }
    m_ui->testButton->setFocus();
}

void ConnectForm::showMore(bool more)
{
    m_ui->moreWidget->setVisible(more);
    m_ui->moreButton->setText(more ? tr("Fewer settings") : tr("More settings"));
}

void ConnectForm::load(const std::optional<Profile> &profile)
{
    m_edited = profile;
    Profile fresh;
    fresh.hosting = Hosting::Cloud;
    putValues(profile.value_or(fresh));
}

void ConnectForm::loadCopy(const Profile &profile)
{
    m_edited.reset();
    putValues(profile);
    m_ui->pasteBar->show(MessageBar::Kind::Info, tr("The App secret is not copied"),
                         tr("Enter it, or the one of another application."));
    m_ui->secretFieldBox->lineEdit()->setFocus();
}

void ConnectForm::putValues(const Profile &values)
{
    const bool cloud = values.hosting == Hosting::Cloud;
    m_ui->titleLabel->setText(isEditing() ? tr("Edit %1").arg(values.name)
                                          : tr("Connect a tenant"));
    m_ui->hostingControl->setCurrentIndex(cloud ? CloudSegment : SelfHostedSegment);
    m_ui->tenantIdFieldBox->lineEdit()->setText(cloud ? values.tenantId : QString());
    const bool customDomain =
        cloud && !values.endpoint.isEmpty() && !cloudTenantId(values.endpoint);
    m_ui->customDomainFieldBox->lineEdit()->setText(customDomain ? values.endpoint.toString()
                                                                 : QString());
    m_ui->endpointFieldBox->lineEdit()->setText(cloud ? QString() : values.endpoint.toString());
    m_ui->overrideTenantIdFieldBox->lineEdit()->setText(
        cloud || values.tenantId == "default"_L1 ? QString() : values.tenantId);
    m_ui->resourceFieldBox->lineEdit()->setText(values.resource);
    m_ui->clientIdFieldBox->lineEdit()->setText(values.clientId);
    m_ui->secretFieldBox->lineEdit()->clear();
    m_ui->secretFieldBox->lineEdit()->setPlaceholderText(isEditing() ? tr("Unchanged") : QString());
    m_ui->nameFieldBox->lineEdit()->setText(values.name);
    for (int i = 0; i < int(std::size(environments)); ++i) {
        if (environments[i] == values.environment)
            m_environment->setCurrentIndex(i);
    }
    m_ui->readOnlyCheckBox->setChecked(values.readOnly);
    m_secretPlace->setCurrentIndex(values.secretPlace == SecretPlace::Keychain ? 0 : 1);
    m_authentication->setCurrentIndex(values.authentication == ClientAuthentication::Basic ? 0 : 1);
    m_ui->apiResourcesEditor->setResources(values.apiResources);
    m_caPem = values.caCertificatesPem;
    m_ui->connectButton->setText(isEditing() ? tr("Save") : tr("Connect"));
    m_ui->messageBar->dismiss();
    m_ui->pasteBar->dismiss();
    m_offer.reset();
    m_loaded = typed();
    refresh();
}

QList<FieldBox *> ConnectForm::textBoxes() const
{
    return {m_ui->tenantIdFieldBox, m_ui->customDomainFieldBox,
            m_ui->endpointFieldBox, m_ui->overrideTenantIdFieldBox,
            m_ui->resourceFieldBox, m_ui->clientIdFieldBox,
            m_ui->nameFieldBox};
}

QVariantMap ConnectForm::typed() const
{
    QVariantMap values{
        {u"hosting"_s, m_ui->hostingControl->currentIndex()},
        {u"environment"_s, m_environment->currentIndex()},
        {u"readOnly"_s, m_ui->readOnlyCheckBox->isChecked()},
        {u"secretPlace"_s, m_secretPlace->currentIndex()},
        {u"authentication"_s, m_authentication->currentIndex()},
        {u"certificates"_s, m_caPem},
    };
    for (const FieldBox *box : textBoxes())
        values.insert(box->objectName(), box->lineEdit()->text());
    QVariantList resources;
    for (const ApiResourceEntry &entry : m_ui->apiResourcesEditor->resources())
        resources.append(QVariantList{entry.name, entry.indicator, entry.baseUrl.toString(),
                                      entry.scopes.join(u' ')});
    values.insert(u"resources"_s, resources);
    return values;
}

QVariantMap ConnectForm::draft() const
{
    QVariantMap values = typed();
    if (values == m_loaded)
        return {};
    // A secret that slipped into a field of another kind is not written down either.
    for (const FieldBox *box : textBoxes()) {
        const QString text = box->lineEdit()->text();
        if (redactText(text) != text || (!secret().isEmpty() && text.contains(secret())))
            values.remove(box->objectName());
    }
    values.insert(u"editing"_s, editedId());
    return values;
}

void ConnectForm::restoreDraft(const QVariantMap &draft)
{
    m_ui->hostingControl->setCurrentIndex(draft.value(u"hosting"_s).toInt());
    m_environment->setCurrentIndex(draft.value(u"environment"_s).toInt());
    m_ui->readOnlyCheckBox->setChecked(draft.value(u"readOnly"_s).toBool());
    m_secretPlace->setCurrentIndex(draft.value(u"secretPlace"_s).toInt());
    m_authentication->setCurrentIndex(draft.value(u"authentication"_s).toInt());
    m_caPem = draft.value(u"certificates"_s).toString();
    for (FieldBox *box : textBoxes())
        box->lineEdit()->setText(draft.value(box->objectName()).toString());
    QList<ApiResourceEntry> resources;
    for (const QVariant &item : draft.value(u"resources"_s).toList()) {
        const QVariantList entry = item.toList();
        resources.append({entry.value(0).toString(), entry.value(1).toString(),
                          QUrl(entry.value(2).toString()),
                          entry.value(3).toString().split(u' ', Qt::SkipEmptyParts)});
    }
    m_ui->apiResourcesEditor->setResources(resources);
    refresh();
}

bool ConnectForm::isCloud() const
{
    return m_ui->hostingControl->currentIndex() == CloudSegment;
}

DerivedAddress ConnectForm::derived() const
{
    if (isCloud())
        return deriveCloud(m_ui->tenantIdFieldBox->lineEdit()->text(),
                           m_ui->customDomainFieldBox->lineEdit()->text());
    return deriveSelfHosted(m_ui->endpointFieldBox->lineEdit()->text(),
                            m_ui->overrideTenantIdFieldBox->lineEdit()->text(),
                            m_ui->resourceFieldBox->lineEdit()->text());
}

void ConnectForm::refresh()
{
    const bool cloud = isCloud();
    m_ui->tenantIdFieldBox->setVisible(cloud);
    m_ui->customDomainFieldBox->setVisible(cloud);
    m_ui->endpointFieldBox->setVisible(!cloud);
    m_ui->overrideTenantIdFieldBox->setVisible(!cloud);
    m_ui->resourceFieldBox->setVisible(!cloud);

    const DerivedAddress address = derived();
    showSlips(address.slips + secretSlips(m_ui->secretFieldBox->lineEdit()->text()));
    m_ui->derivedBox->setValue(u"token"_s, tr("Token endpoint"), address.tokenEndpoint.toString());
    m_ui->derivedBox->setValue(u"resource"_s, tr("Resource"), address.resource);
    m_ui->derivedBox->setValue(u"issuer"_s, tr("Issuer"), address.issuer);
    m_ui->nameFieldBox->lineEdit()->setPlaceholderText(suggestedName());
    m_ui->caFieldBox->setHint(m_caPem.isEmpty()
                                  ? tr("For a server whose certificate the system does not know")
                                  : tr("%n certificate(s) chosen", nullptr,
                                       int(QSslCertificate::fromData(m_caPem.toUtf8()).size())));
    m_ui->connectButton->setEnabled(isComplete() && !m_busy);
    m_ui->testButton->setEnabled(isComplete() && !m_busy);
    Q_EMIT edited();
}

FieldBox *ConnectForm::fieldOf(const AddressSlip &slip) const
{
    switch (slip.field) {
    case AddressSlip::Field::Endpoint:
        return isCloud() ? m_ui->customDomainFieldBox : m_ui->endpointFieldBox;
    case AddressSlip::Field::TenantId:
        return isCloud() ? m_ui->tenantIdFieldBox : m_ui->overrideTenantIdFieldBox;
    case AddressSlip::Field::Resource: return m_ui->resourceFieldBox;
    case AddressSlip::Field::Secret: return m_ui->secretFieldBox;
    }
    return m_ui->endpointFieldBox;
}

void ConnectForm::showSlips(const QList<AddressSlip> &slips)
{
    const auto boxes = {m_ui->endpointFieldBox, m_ui->customDomainFieldBox,
                        m_ui->tenantIdFieldBox, m_ui->overrideTenantIdFieldBox,
                        m_ui->resourceFieldBox, m_ui->secretFieldBox};
    for (FieldBox *box : boxes) {
        box->clearSlip();
        box->disconnect(SIGNAL(mendRequested()));
    }
    // The first slip of a field is told; mending it shows the next.
    for (const AddressSlip &slip : slips) {
        FieldBox *box = fieldOf(slip);
        if (box->hasSlip())
            continue;
        box->setSlip(slip.blocks ? FieldBox::Severity::Error : FieldBox::Severity::Warning,
                     words::forSlip(slip), slip.suggestion.isEmpty() ? QString() : tr("Mend it"));
        connect(box, &FieldBox::mendRequested, this,
                [box, text = slip.suggestion] { box->lineEdit()->setText(text); });
    }
}

QString ConnectForm::suggestedName() const
{
    if (isCloud())
        return m_ui->tenantIdFieldBox->lineEdit()->text().trimmed();
    return derived().endpoint.host();
}

bool ConnectForm::isComplete() const
{
    const bool hasSecret = !secret().isEmpty() || isEditing();
    return derived().usable() && hasSecret
           && !m_ui->clientIdFieldBox->lineEdit()->text().trimmed().isEmpty()
           && m_ui->apiResourcesEditor->problem().isEmpty();
}

QString ConnectForm::secret() const
{
    return m_ui->secretFieldBox->lineEdit()->text().trimmed();
}

Profile ConnectForm::profile() const
{
    const DerivedAddress address = derived();
    Profile profile = m_edited.value_or(Profile{});
    if (profile.id.isEmpty())
        profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString name = m_ui->nameFieldBox->lineEdit()->text().trimmed();
    profile.name = name.isEmpty() ? suggestedName() : name;
    profile.hosting = isCloud() ? Hosting::Cloud : Hosting::SelfHosted;
    profile.endpoint = address.endpoint;
    const QString tenantId = (isCloud() ? m_ui->tenantIdFieldBox : m_ui->overrideTenantIdFieldBox)
                                 ->lineEdit()
                                 ->text()
                                 .trimmed();
    profile.tenantId = tenantId.isEmpty() ? u"default"_s : tenantId;
    profile.resource = isCloud() ? QString() : m_ui->resourceFieldBox->lineEdit()->text().trimmed();
    profile.clientId = m_ui->clientIdFieldBox->lineEdit()->text().trimmed();
    profile.environment = environments[std::max(0, m_environment->currentIndex())];
    profile.readOnly = m_ui->readOnlyCheckBox->isChecked();
    profile.secretPlace =
        m_secretPlace->currentIndex() == 0 ? SecretPlace::Keychain : SecretPlace::SessionOnly;
    profile.authentication = m_authentication->currentIndex() == 0 ? ClientAuthentication::Basic
                                                                   : ClientAuthentication::Body;
    profile.apiResources = m_ui->apiResourcesEditor->resources();
    profile.caCertificatesPem = m_caPem;
    return profile;
}

MessageBar *ConnectForm::messageBar()
{
    return m_ui->messageBar;
}

void ConnectForm::setBusy(bool busy)
{
    m_busy = busy;
    m_ui->connectButton->setEnabled(isComplete() && !busy);
    m_ui->testButton->setEnabled(isComplete() && !busy);
}

void ConnectForm::setConnectText(const QString &text)
{
    m_ui->connectButton->setText(text);
}

void ConnectForm::keepSecretForSessionOnly()
{
    m_secretPlace->setCurrentIndex(1);
}

void ConnectForm::setCancellable(bool cancellable)
{
    m_ui->cancelButton->setVisible(cancellable);
}

void ConnectForm::chooseCaFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Certificate authorities"), {},
                                     tr("PEM files (*.pem *.crt *.cer);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    const QByteArray pem = file.open(QIODevice::ReadOnly) ? file.read(1024 * 1024) : QByteArray();
    if (QSslCertificate::fromData(pem).isEmpty()) {
        m_ui->caFieldBox->setSlip(FieldBox::Severity::Error,
                                  tr("%1 holds no PEM certificate.").arg(path));
        return;
    }
    m_ui->caFieldBox->clearSlip();
    m_caPem = QString::fromUtf8(pem);
    refresh();
}

} // namespace lwb
