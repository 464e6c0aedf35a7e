// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/TokenAskPane.h"

#include "gui/Buttons.h"
#include "gui/ExchangeBox.h"
#include "gui/FieldBox.h"
#include "gui/FlowLayout.h"
#include "gui/KeyCaps.h"
#include "gui/Label.h"
#include "gui/Paint.h"
#include "gui/ScopesField.h"
#include "gui/StickyRow.h"
#include "gui/TenantSession.h"
#include "words/Words.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int Margin = 16;

/// The keys of the button beside it.
class Keys final : public QWidget
{
public:
    explicit Keys(QWidget *parent) : QWidget(parent)
    {
        setFixedSize(keycaps::width(keys()), keycaps::Height);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        keycaps::paint(&painter, {0, 0}, keys());
    }

private:
    // "Return" is the main key's name; the key says Enter on most keyboards.
    [[nodiscard]] static QStringList keys()
    {
        return keycaps::keysOf(QKeySequence(Qt::CTRL | Qt::Key_Enter));
    }
};

/// A soft box around a question.
class QuestionBox final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        paint::roundedBox(&painter, rect(), paint::ControlRadius, t.warnSoft,
                          mixed(t.warn, t.warnSoft, 0.28));
    }
};

FieldBox *titled(const QString &title, QWidget *field, const QString &objectName, QWidget *parent)
{
    auto *box = new FieldBox(title, parent);
    field->setObjectName(objectName);
    box->setField(field);
    return box;
}

} // namespace

TokenAskPane::TokenAskPane(TenantSession &session, TokenLab &lab, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_lab(lab)
    , m_who(new ChoiceField(u"m2m"_s, this))
    , m_resource(new ChoiceField(u"resource"_s, this))
    , m_organization(new ChoiceField(u"org"_s, this))
    , m_consent(new QuestionBox(this))
    , m_consentWhy(new Label({}, Label::Role::Small, Ink::Text, m_consent))
    , m_allow(new Button(tr("Read its secret"), Button::Kind::Secondary, u"lock"_s, m_consent))
    , m_scopes(new ScopesField(this))
    , m_get(new Button(tr("Get token"), Button::Kind::Primary, u"token"_s, this))
    , m_stop(new Button(tr("Stop"), Button::Kind::Secondary, {}, this))
    , m_exchangePart(new QWidget(this))
    , m_outcome(new Label({}, Label::Role::Small, Ink::Ok, m_exchangePart))
    , m_exchange(new ExchangeBox(m_exchangePart))
{
    m_presets[0] = new Button(tr("All expected"), Button::Kind::Secondary, u"role"_s, this);
    m_presets[1] = new Button(tr("All that exist"), Button::Kind::Ghost, {}, this);
    m_presets[2] = new Button(tr("None"), Button::Kind::Ghost, {}, this);
    build();
    wire();
    fill();
    fillExchange();
}

void TokenAskPane::build()
{
    m_allow->setObjectName(u"allowButton"_s);
    m_get->setObjectName(u"getTokenButton"_s);
    m_stop->setObjectName(u"stopButton"_s);
    m_scopes->setObjectName(u"scopesField"_s);
    m_presets[0]->setObjectName(u"expectedButton"_s);
    m_presets[0]->setToolTip(
        tr("Everything that the application's roles give for this API resource"));
    m_presets[1]->setObjectName(u"existingButton"_s);
    m_presets[1]->setToolTip(tr("Every scope of the API resource, to see what is granted"));
    m_presets[2]->setObjectName(u"noScopesButton"_s);
    m_presets[2]->setToolTip(tr("No scope: Logto grants none that is not asked for"));
    m_exchange->setObjectName(u"exchangeBox"_s);
    m_consentWhy->setWordWrap(true);
    m_resource->setTakesAddresses(true);
    auto *question = new QVBoxLayout(m_consent);
    question->setContentsMargins(12, 10, 12, 12);
    question->setSpacing(8);
    question->addWidget(m_consentWhy);
    question->addWidget(m_allow);

    auto *presets = new QWidget(this);
    auto *flow = new FlowLayout(presets, 4);
    for (QPushButton *preset : m_presets)
        flow->addWidget(preset);
    QSizePolicy wraps(QSizePolicy::Ignored, QSizePolicy::Minimum);
    wraps.setHeightForWidth(true);
    presets->setSizePolicy(wraps);
    auto *heading = new QHBoxLayout;
    heading->addWidget(
        new Label(tr("Exchange"), Label::Role::SmallMedium, Ink::Text2, m_exchangePart));
    heading->addStretch(1);
    heading->addWidget(m_outcome);
    auto *exchange = new QVBoxLayout(m_exchangePart);
    exchange->setContentsMargins(0, 6, 0, 0);
    exchange->setSpacing(8);
    exchange->addLayout(heading);
    exchange->addWidget(m_exchange);

    auto *area = new QScrollArea(this);
    auto *inside = new QWidget;
    auto *getRow = new StickyRow(area, inside);
    auto *get = new QHBoxLayout(getRow);
    get->setContentsMargins(Margin, 8, Margin, 8);
    get->setSpacing(8);
    get->addWidget(m_get);
    get->addWidget(m_stop);
    get->addStretch(1);
    get->addWidget(new Keys(this));
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(10);
    m_whoBox = titled(tr("Who asks"), m_who, u"whoComboBox"_s, this);
    column->addWidget(m_whoBox);
    column->addWidget(m_consent);
    m_resourceBox = titled(tr("API resource"), m_resource, u"resourceComboBox"_s, this);
    column->addWidget(m_resourceBox);
    m_organizationBox = titled(tr("Organization"), m_organization, u"organizationComboBox"_s, this);
    column->addWidget(m_organizationBox);
    column->addWidget(titled(tr("Scopes"), m_scopes, u"scopesField"_s, this));
    column->addWidget(presets);
    column->addWidget(getRow->place());
    column->addWidget(m_exchangePart);
    column->addStretch(1);
    area->setObjectName(u"askScrollArea"_s);
    area->setAccessibleName(tr("What to ask for"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);

    auto *paste =
        new Button(tr("Paste a token to inspect…"), Button::Kind::Secondary, u"copy"_s, this);
    paste->setObjectName(u"pasteTokenButton"_s);
    connect(paste, &QAbstractButton::clicked, this, &TokenAskPane::pasteRequested);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(Margin, 8, Margin, Margin);
    below->addWidget(paste);
    below->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addLayout(below);
}

void TokenAskPane::wire()
{
    connect(m_who, &ChoiceField::chosenChanged, this, [this](const QString &id) {
        TokenWish wish = m_lab.wish();
        wish.applicationId = id;
        edit(wish);
    });
    connect(m_resource, &ChoiceField::chosenChanged, this, [this](const QString &indicator) {
        TokenWish wish = m_lab.wish();
        wish.resource = indicator;
        edit(wish);
    });
    connect(m_organization, &ChoiceField::chosenChanged, this, [this](const QString &id) {
        TokenWish wish = m_lab.wish();
        wish.organizationId = id;
        edit(wish);
    });
    for (ChoiceField *field : fields()) {
        connect(field, &ChoiceField::unmatchedChanged, this, [this] {
            fillSlips();
            fillConsent();
        });
    }
    connect(m_whoBox, &FieldBox::mendRequested, m_who, &ChoiceField::takeTypedAsId);
    connect(m_resourceBox, &FieldBox::mendRequested, m_resource, &ChoiceField::takeTypedAsId);
    connect(m_organizationBox, &FieldBox::mendRequested, m_organization,
            &ChoiceField::takeTypedAsId);
    connect(m_scopes, &ScopesField::edited, this, [this](const QStringList &scopes) {
        m_lab.setScopes(scopes);
        Q_EMIT edited();
    });
    const TokenLab::Preset presets[] = {TokenLab::Preset::Expected, TokenLab::Preset::Existing,
                                        TokenLab::Preset::None};
    for (int i = 0; i < 3; ++i) {
        connect(m_presets[i], &QAbstractButton::clicked, this, [this, preset = presets[i]] {
            m_lab.setPreset(preset);
            Q_EMIT edited();
        });
    }
    connect(m_allow, &QAbstractButton::clicked, this, [this] {
        m_lab.allow();
        m_get->setFocus();
    });
    connect(m_get, &QAbstractButton::clicked, this, &TokenAskPane::ask);
    connect(m_stop, &QAbstractButton::clicked, &m_lab, &TokenLab::cancel);
    connect(&m_lab, &TokenLab::wishChanged, this, &TokenAskPane::fill);
    connect(&m_lab, &TokenLab::changed, this, &TokenAskPane::fillExchange);
}

void TokenAskPane::edit(const TokenWish &wish)
{
    m_lab.setWish(wish);
    Q_EMIT edited();
}

void TokenAskPane::focusFirst()
{
    m_who->setFocus(Qt::ShortcutFocusReason);
    m_who->lineEdit()->selectAll();
}

void TokenAskPane::ask()
{
    for (ChoiceField *field : fields()) {
        if (!field->finishTyping()) {
            field->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    m_lab.ask();
}

void TokenAskPane::dropTyped()
{
    for (ChoiceField *field : fields())
        field->dropTyped();
}

void TokenAskPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    loadOrganizations();
}

void TokenAskPane::fill()
{
    fillChoices();
    loadOrganizations();
    fillConsent();
    fillScopes();
}

void TokenAskPane::fillChoices()
{
    const Profile &profile = m_session.profile();
    const auto graph = m_lab.graph();
    const int own = graph->applicationOf(profile.clientId);
    QList<ChoiceField::Choice> who{
        {QString(),
         own < 0
             ? tr("This connection")
             : tr("%1 (this connection)").arg(words::quoted(graph->applications.at(own).name, 80)),
         u"m2m"_s}};
    for (const AccessGraph::Application &application : graph->applications) {
        if (application.id != profile.clientId)
            who.append({application.id, words::quoted(application.name, 80), u"m2m"_s});
    }
    m_who->setChoices(who);
    m_who->setChosen(m_lab.isProfile() ? QString() : m_lab.wish().applicationId);

    QList<ChoiceField::Choice> resources{{QString(), tr("None", "API resource"), u"dash"_s}};
    for (const AccessGraph::Resource &resource : graph->resources)
        resources.append({resource.indicator, words::quoted(resource.name, 80), u"resource"_s});
    const auto add = [&resources](const QString &indicator, const QString &name) {
        for (const ChoiceField::Choice &known : std::as_const(resources)) {
            if (known.id == indicator)
                return;
        }
        resources.append({indicator, name.isEmpty() ? indicator : name, u"resource"_s});
    };
    add(profile.managementResource(), tr("Management API"));
    for (const ApiResourceEntry &entry : profile.apiResources)
        add(entry.indicator, entry.name);
    m_resource->setChoices(resources);
    const TokenWish &wish = m_lab.wish();
    m_resource->setChosen(wish.resource);

    QList<ChoiceField::Choice> organizations{{QString(), tr("None", "organization"), u"org"_s}};
    for (const Organization &organization : std::as_const(m_organizations))
        organizations.append({organization.id, words::quoted(organization.name, 80), u"org"_s});
    const auto elsewhere = graph->organizations.constFind(wish.organizationId);
    if (elsewhere != graph->organizations.constEnd() && !isMember(wish.organizationId))
        organizations.append({wish.organizationId, words::quoted(elsewhere->name, 80), u"org"_s});
    m_organization->setChoices(organizations);
    m_organization->setChosen(wish.organizationId);
    fillSlips();
}

bool TokenAskPane::isMember(const QString &organizationId) const
{
    return std::any_of(m_organizations.begin(), m_organizations.end(),
                       [&](const Organization &its) { return its.id == organizationId; });
}

void TokenAskPane::loadOrganizations()
{
    // Those it belongs to; for the others an ID can be typed, and is refused.
    const QString application = m_lab.applicationId();
    if (application == m_organizationsOf || !isVisible())
        return;
    m_organizationsOf = application;
    m_organizationsRead = false;
    m_organizations.clear();
    readOrganizations(1);
}

void TokenAskPane::readOrganizations(int page)
{
    const PageRequest request{page};
    m_session.api()
        .applicationOrganizations(m_organizationsOf, request)
        .then(this, [this, request, application = m_organizationsOf](
                        const Result<Page<OrganizationMembership>> &read) {
            if (application != m_organizationsOf)
                return;
            if (!read) {
                m_organizationsOf.clear(); // asked again with the next change
                return;
            }
            for (const OrganizationMembership &membership : read->rows)
                m_organizations.append(membership.organization);
            m_organizationsRead = read->rows.size() < request.pageSize;
            if (!m_organizationsRead)
                readOrganizations(request.page + 1);
            fillChoices();
        });
}

void TokenAskPane::fillConsent()
{
    const bool allowed = m_lab.isAllowed();
    m_consent->setVisible(!allowed);
    if (!allowed) {
        m_consentWhy->setText(tr("To ask as this application, its App secret is read through the "
                                 "Management API and kept in memory until this connection closes. "
                                 "Every token then leaves an entry under it in the audit log and, "
                                 "on Logto Cloud, counts towards the token quota."));
    }
    const bool asks = m_lab.state() == TokenLab::State::Asking;
    const QList<ChoiceField *> boxes = fields();
    const bool isClear = std::all_of(boxes.begin(), boxes.end(), [](const ChoiceField *field) {
        return field->unmatched().isEmpty();
    });
    m_get->setEnabled(allowed && !asks && isClear);
    m_get->setToolTip(allowed ? QString() : tr("Its secret is read only after you say so."));
}

void TokenAskPane::fillScopes()
{
    const auto existing = m_lab.existingScopes();
    m_scopes->setExisting(existing.value_or(QStringList()), existing.has_value());
    m_scopes->setScopes(m_lab.wish().scopes);
    m_presets[1]->setEnabled(existing.has_value());
}

void TokenAskPane::fillExchange()
{
    fillConsent();
    const bool asks = m_lab.state() == TokenLab::State::Asking;
    m_stop->setVisible(asks);
    const bool refused = m_lab.state() == TokenLab::State::Refused;
    const std::optional<Exchange> exchange = refused ? m_lab.refusedExchange()
        : m_lab.state() == TokenLab::State::Shown    ? m_lab.report().exchange
                                                     : std::nullopt;
    m_exchangePart->setVisible(exchange.has_value());
    if (!exchange)
        return;
    m_exchange->setExchange(*exchange);
    m_outcome->setText(m_exchange->outcome());
    m_outcome->setInk(exchange->status == 200 ? Ink::Ok : Ink::Bad);
}

} // namespace lwb
