// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/ActivityBar.h"
#include "gui/Buttons.h"
#include "gui/Chip.h"
#include "gui/CodeView.h"
#include "gui/DerivedBox.h"
#include "gui/DetailHeader.h"
#include "gui/EmptyState.h"
#include "gui/EnvironmentBand.h"
#include "gui/FieldBox.h"
#include "gui/FlowLayout.h"
#include "gui/Icon.h"
#include "gui/JsonEdit.h"
#include "gui/KeyValueList.h"
#include "gui/Label.h"
#include "gui/ListView.h"
#include "gui/MessageBar.h"
#include "gui/NavBar.h"
#include "gui/PageToolbar.h"
#include "gui/ProfileSwitcher.h"
#include "gui/SegmentedControl.h"
#include "gui/StepList.h"
#include "gui/TabStrip.h"
#include "gui/TokenChip.h"
#include "gui/TopBar.h"
#include "models/ListTypes.h"

#include <QtWidgets>

/// Scenes that show every shared piece with believable content.
namespace gallery {

using namespace lwb;
using namespace Qt::StringLiterals;

/// A list of applications, the last rows still on their way.
class Applications final : public QAbstractTableModel
{
public:
    explicit Applications(int rows, QObject *parent) : QAbstractTableModel(parent), m_rows(rows) {}
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 4;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        static const QStringList names{
            u"analytics-export"_s, u"audit-shipper"_s,   u"billing-worker"_s, u"catalog-sync"_s,
            u"checkout-ios"_s,     u"customer-portal"_s, u"grafana"_s};
        static const QStringList kinds{u"MachineToMachine"_s, u"MachineToMachine"_s,
                                       u"MachineToMachine"_s, u"MachineToMachine"_s,
                                       u"Native"_s,           u"SPA"_s,
                                       u"Traditional"_s};
        const int i = index.row() % int(names.size());
        const bool loading = index.row() >= 16;
        if (role == ListRole::Loading)
            return loading;
        if (role == ListRole::Style)
            return int(index.column() == 0       ? ColumnStyle::Name
                           : index.column() == 2 ? ColumnStyle::Number
                           : index.column() == 1 ? ColumnStyle::Text
                                                 : ColumnStyle::Time);
        if (loading)
            return {};
        if (role == ListRole::Kind)
            return kinds[i];
        if (role == ListRole::Id)
            return u"id%1"_s.arg(index.row());
        if (role != Qt::DisplayRole)
            return {};
        switch (index.column()) {
        case 0: return names[i];
        case 1: return i < 4 ? u"M2M"_s : kinds[i];
        case 2: return i < 4 ? QString::number(i + 1) : u"–"_s;
        default: return i % 3 ? u"3 May"_s : u"19 Dec 2025"_s;
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole)
            return int((section == 2 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        static const QStringList titles{u"Name"_s, u"Type"_s, u"Roles"_s, u"Created"_s};
        return role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
    }

private:
    int m_rows;
};

inline Profile profile(const QString &name, Environment environment, bool readOnly)
{
    Profile p;
    p.name = name;
    p.environment = environment;
    p.readOnly = readOnly;
    return p;
}

inline QWidget *frame(QWidget *content, const Profile &p, bool rail, const QString &title)
{
    auto *window = new QWidget;
    window->setAutoFillBackground(true);
    auto *outer = new QVBoxLayout(window);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *band = new EnvironmentBand(window);
    band->setEnvironment(p.environment);
    outer->addWidget(band);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    auto *nav = new NavBar(window);
    nav->profileSwitcher()->setProfile(p);
    nav->addPage(u"overview"_s, u"Overview"_s, u"overview"_s);
    nav->addGroup(u"Access"_s);
    nav->addPage(u"applications"_s, u"Applications"_s, u"app"_s);
    nav->addPage(u"roles"_s, u"Roles"_s, u"role"_s);
    nav->addPage(u"resources"_s, u"API resources"_s, u"resource"_s);
    nav->addPage(u"matrix"_s, u"Matrix"_s, u"matrix"_s);
    nav->addGroup(u"People"_s);
    nav->addPage(u"users"_s, u"Users"_s, u"user"_s);
    nav->addPage(u"organizations"_s, u"Organizations"_s, u"org"_s);
    nav->addGroup(u"Tools"_s);
    nav->addPage(u"requests"_s, u"Requests"_s, u"request"_s);
    nav->addPage(u"tokens"_s, u"Tokens"_s, u"token"_s);
    nav->addPage(u"audit"_s, u"Audit log"_s, u"audit"_s);
    nav->addPage(u"changes"_s, u"Changes"_s, u"changes"_s);
    nav->addPage(u"all"_s, u"All resources"_s, u"layers"_s);
    nav->addBottomPage(u"settings"_s, u"Settings"_s, u"gear"_s);
    nav->setCount(u"applications"_s, u"206"_s);
    nav->setCount(u"users"_s, u"10.2k"_s);
    nav->setCount(u"changes"_s, u"2"_s);
    nav->setCurrent(title.toLower());
    nav->setRail(rail);
    columns->addWidget(nav);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    auto *top = new TopBar(window);
    top->setTitle(title);
    top->setEnvironment(p.environment);
    top->setHistory(true, false);
    top->setCompact(rail);
    top->tokenChip()->setToken(u"all"_s, QDateTime::currentDateTimeUtc().addSecs(3492));
    right->addWidget(top);
    right->addWidget(content, 1);
    auto *activity = new ActivityBar(window);
    Exchange exchange;
    exchange.method = "GET";
    exchange.url =
        QUrl(u"https://auth.acme.com/api/applications/mq3v81kx0tz5/roles?page=1&page_size=50"_s);
    exchange.status = 200;
    exchange.bodySize = 5900;
    exchange.timing.totalMs = 14;
    exchange.finished = true;
    activity->setExchange(exchange);
    right->addWidget(activity);
    columns->addLayout(right, 1);
    outer->addLayout(columns, 1);
    return window;
}

inline QWidget *applications(QWidget *parent = nullptr)
{
    auto *page = new QWidget(parent);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *toolbar = new PageToolbar(page);
    toolbar->setFilterPlaceholder(u"Filter by name or ID"_s);
    auto *menu = new QMenu(toolbar);
    menu->addAction(u"Machine-to-machine"_s);
    toolbar->addMenuButton(u"Type"_s, menu);
    toolbar->setCounts(u"206 applications"_s);
    toolbar->showExport(new QMenu(toolbar));
    layout->addWidget(toolbar);
    auto *message = new MessageBar(page);
    message->show(MessageBar::Kind::Error, u"Page 2 did not load"_s,
                  u"The tenant answered 429: too many requests. Trying again in 12 s."_s,
                  u"Retry now"_s, true);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(12, 8, 12, 8);
    inset->addWidget(message);
    layout->addLayout(inset);
    auto *splitter = new QSplitter(page);
    auto *list = new ListView(splitter);
    list->setAccessibleName(u"Applications"_s);
    list->setModel(new Applications(206, list));
    list->setColumnWidth(0, 228);
    list->setColumnWidth(1, 64);
    list->setColumnWidth(2, 56);
    list->setSortable(true);
    list->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    list->setCurrentIndex(list->model()->index(2, 0));
    auto *details = new QWidget(splitter);
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *header = new DetailHeader(details);
    header->setObject(u"MachineToMachine"_s, u"billing-worker"_s, u"Machine-to-machine"_s,
                      u"mq3v81kx0tz5b2n7ylwcd"_s);
    header->addAction(u"Get token"_s, u"token"_s);
    column->addWidget(header);
    auto *tabs = new TabStrip(details);
    for (const QString &title : {u"Overview"_s, u"Roles"_s, u"Access"_s, u"Secrets"_s,
                                 u"Organizations"_s, u"Logs"_s, u"JSON"_s})
        tabs->addTab(title);
    tabs->setCount(1, u"2"_s);
    tabs->setCount(3, u"1"_s);
    column->addWidget(tabs);
    auto *values = new KeyValueList(details);
    values->setRow(u"id"_s, u"App ID"_s, u"mq3v81kx0tz5b2n7ylwcd"_s, KeyValueList::Id);
    values->setRow(u"type"_s, u"Type"_s, u"Machine-to-machine"_s);
    values->setRow(
        u"description"_s, u"Description"_s,
        u"Settles invoices every night and tells the ledger what it found, in the order it found it."_s);
    values->setRow(u"endpoint"_s, u"Token endpoint"_s, u"https://auth.acme.com/oidc/token"_s,
                   KeyValueList::Id);
    values->setRow(u"role"_s, u"First role"_s, u"Billing reader"_s, KeyValueList::Link);
    values->setRow(u"none"_s, u"Custom data"_s, QString());
    auto *chips = new QWidget(details);
    auto *flow = new FlowLayout(chips);
    for (const QString &role : {u"Billing reader"_s, u"Billing writer"_s, u"Ledger auditor"_s}) {
        auto *chip = new Chip(role, chips, Chip::Tone::Neutral, u"role"_s);
        chip->setLink(true);
        flow->addWidget(chip);
    }
    flow->addWidget(new Chip(u"Suspended"_s, chips, Chip::Tone::Error));
    flow->addWidget(new Chip(u"Invited"_s, chips, Chip::Tone::Info));
    flow->addWidget(new Chip(u"200"_s, chips, Chip::Tone::Ok, u"check"_s));
    auto *removable = new Chip(u"invoices:read"_s, chips);
    removable->setMono(true);
    removable->setRemovable(true);
    flow->addWidget(removable);
    auto *area = new QScrollArea(details);
    area->setWidgetResizable(true);
    area->setWidget(new QWidget(area));
    auto *body = new QVBoxLayout(area->widget());
    body->setContentsMargins(16, 16, 16, 16);
    body->setSpacing(16);
    body->addWidget(values);
    body->addWidget(chips);
    auto *code = new CodeView(details);
    code->setAccessibleName(u"JSON of the application"_s);
    code->setLineNumbers(true);
    code->setCode(u"{\n  \"id\": \"mq3v81kx0tz5\",\n  \"customData\": {\"owner\": \"payments\", "
                  u"\"costCentre\": 4410},\n"
                  "  \"isThirdParty\": false,\n  \"secret\": null\n}\n"_s,
                  CodeEdit::Language::Json);
    body->addWidget(code, 1);
    column->addWidget(area, 1);
    splitter->addWidget(list);
    splitter->addWidget(details);
    splitter->setSizes({468, 604});
    layout->addWidget(splitter, 1);
    return page;
}

inline QWidget *connectForm(QWidget *parent = nullptr)
{
    auto *page = new QWidget(parent);
    page->setAutoFillBackground(true);
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(40, 32, 24, 24);
    columns->setSpacing(40);
    auto *form = new QVBoxLayout;
    form->setSpacing(14);
    form->addWidget(new Label(u"Connect a tenant"_s, Label::Role::Heading, Ink::Text, page));
    auto *hosting = new SegmentedControl(page);
    hosting->addSegment(u"Logto Cloud"_s);
    hosting->addSegment(u"Self-hosted"_s);
    hosting->setCurrentIndex(1);
    form->addWidget(hosting);
    auto *endpoint = new FieldBox(u"Endpoint"_s, page);
    endpoint->setMono(true);
    endpoint->lineEdit()->setText(u"https://auth.acme.com/oidc"_s);
    endpoint->setSlip(FieldBox::Severity::Warning, u"The endpoint has no /oidc at its end."_s,
                      u"Remove it"_s);
    form->addWidget(endpoint);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(16);
    auto *appId = new FieldBox(u"App ID"_s, page);
    appId->setMono(true);
    appId->lineEdit()->setText(u"k2v9qz81mtn40xw7hbe3c"_s);
    appId->setHint(u"Of the Machine-to-machine application"_s);
    auto *secret = new FieldBox(u"App secret"_s, page);
    secret->setSecret(true);
    secret->lineEdit()->setText(u"not-a-real-secret-0000"_s);
    secret->setSlip(FieldBox::Severity::Error, u"There is white space in the secret."_s);
    pair->addWidget(appId);
    pair->addWidget(secret);
    form->addLayout(pair);
    auto *environment = new SegmentedControl(page);
    environment->addSegment(u"Production"_s, Environment::Production);
    environment->addSegment(u"Staging"_s, Environment::Staging);
    environment->addSegment(u"Development"_s, Environment::Development);
    auto *environmentBox = new FieldBox(u"Environment"_s, page);
    environmentBox->setField(environment);
    form->addWidget(environmentBox);
    auto *readOnly = new QCheckBox(u"Read-only: no write actions at all"_s, page);
    readOnly->setChecked(true);
    form->addWidget(readOnly);
    auto *derived = new DerivedBox(page);
    derived->setValue(u"token"_s, u"Token endpoint"_s, u"https://auth.acme.com/oidc/token"_s);
    derived->setValue(u"resource"_s, u"Resource"_s, u"https://default.logto.app/api"_s);
    derived->setValue(u"issuer"_s, u"Issuer"_s, u"https://auth.acme.com/oidc"_s);
    form->addWidget(derived);
    auto *buttons = new QHBoxLayout;
    auto *connectButton = new Button(u"Connect"_s, Button::Kind::Primary, {}, page);
    connectButton->setEnabled(false);
    buttons->addWidget(connectButton);
    buttons->addWidget(new Button(u"Test connection"_s, Button::Kind::Secondary, u"probe"_s, page));
    buttons->addStretch(1);
    buttons->addWidget(new Button(u"Cancel"_s, Button::Kind::Ghost, {}, page));
    form->addLayout(buttons);
    form->addStretch(1);
    columns->addLayout(form, 1);
    auto *steps = new StepList(page);
    using State = StepList::State;
    steps->setSteps(
        {{u"Reach the host"_s, State::Ok, u"12 ms"_s, {}, {}},
         {u"Discovery document"_s, State::Ok, u"Logto 1.42"_s, {}, {}},
         {u"Clock"_s,
          State::Warning,
          u"42 s apart"_s,
          u"This computer's clock is 42 s ahead."_s,
          {}},
         {u"Client authentication"_s, State::Ok, u"200"_s, {}, {}},
         {u"Scope all"_s, State::Failed, u"not granted"_s,
          u"The application has no role with Management API access, so the token came back without it."_s,
          u"Show how to give it"_s},
         {u"Resource accepted"_s, State::Running, {}, {}, {}},
         {u"Issuer"_s, State::Skipped, {}, {}, {}},
         {u"Management API call"_s, State::Waiting, {}, {}, {}}});
    steps->setFixedWidth(296);
    columns->addWidget(steps);
    return page;
}

inline void fill(QMenu &menu)
{
    menu.addAction(lineIcon(u"copy"_s), u"Copy &ID"_s)->setShortcut(QKeySequence::Copy);
    menu.addAction(lineIcon(u"external"_s), u"Open in Requests"_s);
    menu.addSeparator();
    QAction *checked = menu.addAction(u"Machine-to-machine"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    menu.addAction(u"Not now"_s)->setEnabled(false);
    menu.addMenu(u"Copy as"_s)->addAction(u"curl"_s);
}

inline QWidget *controls(QWidget *parent = nullptr)
{
    auto *page = new QWidget(parent);
    page->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    const auto row = [&] {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        layout->addLayout(line);
        return line;
    };
    using Kind = Button::Kind;
    for (const bool enabled : {true, false}) {
        auto *line = row();
        const QList<std::pair<QString, Kind>> kinds{{u"Primary"_s, Kind::Primary},
                                                    {u"Secondary"_s, Kind::Secondary},
                                                    {u"Ghost"_s, Kind::Ghost},
                                                    {u"Danger"_s, Kind::Danger},
                                                    {u"Delete it"_s, Kind::DangerFilled},
                                                    {u"Link"_s, Kind::Link}};
        for (const auto &[text, kind] : kinds) {
            auto *button = new Button(text, kind, kind == Kind::Link ? QString() : u"send"_s, page);
            button->setEnabled(enabled);
            line->addWidget(button);
        }
        auto *toggle = new Button(u"Dense"_s, Kind::Secondary, {}, page);
        toggle->setCheckable(true);
        toggle->setChecked(true);
        toggle->setEnabled(enabled);
        line->addWidget(toggle);
        auto *menuButton = new Button(u"Columns"_s, Kind::Secondary, u"columns"_s, page);
        menuButton->setMenu(new QMenu(menuButton));
        menuButton->setEnabled(enabled);
        line->addWidget(menuButton);
        auto *iconButton = new IconButton(u"refresh"_s, u"Reload"_s, page);
        iconButton->setEnabled(enabled);
        line->addWidget(iconButton);
        line->addStretch(1);
    }
    for (const bool enabled : {true, false}) {
        auto *line = row();
        auto *edit = new QLineEdit(page);
        edit->setPlaceholderText(u"Filter"_s);
        edit->setAccessibleName(u"Filter"_s);
        auto *combo = new QComboBox(page);
        combo->addItem(lineIcon(u"m2m"_s), u"billing-worker"_s);
        combo->setAccessibleName(u"Who asks"_s);
        auto *spin = new QSpinBox(page);
        spin->setValue(30);
        spin->setAccessibleName(u"Seconds"_s);
        auto *check = new QCheckBox(u"Read-only"_s, page);
        auto *checked = new QCheckBox(u"Partly"_s, page);
        checked->setTristate(true);
        checked->setCheckState(Qt::PartiallyChecked);
        auto *radio = new QRadioButton(u"Only this session"_s, page);
        radio->setChecked(true);
        auto *progress = new QProgressBar(page);
        progress->setValue(60);
        progress->setAccessibleName(u"Progress"_s);
        for (QWidget *w :
             std::initializer_list<QWidget *>{edit, combo, spin, check, checked, radio, progress}) {
            w->setEnabled(enabled);
            line->addWidget(w);
        }
    }
    auto *bars = row();
    auto *message = new MessageBar(page);
    message->show(MessageBar::Kind::Info, u"The list is sorted by the server"_s,
                  u"Loaded whole, it could be sorted here."_s);
    bars->addWidget(message);
    auto *warning = new MessageBar(page);
    warning->show(
        MessageBar::Kind::Warning, u"The keychain is locked"_s,
        u"The App secret cannot be read until it is unlocked. Your profile is safe; nothing was changed."_s,
        u"Unlock"_s);
    bars->addWidget(warning);
    auto *icons = new QWidget(page);
    auto *flow = new FlowLayout(icons, 10);
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files);
    for (const QString &file : files)
        flow->addWidget(new IconButton(file.chopped(4), file.chopped(4), icons));
    layout->addWidget(icons);
    auto *last = row();
    auto *json = new JsonEdit(page);
    json->setPlainText(u"{\n  \"name\": \"billing-worker\",\n  \"costCentre\": 4410\n}"_s);
    last->addWidget(json, 1);
    auto *empty = new EmptyState(page);
    empty->setContent(
        u"org"_s, u"No organizations yet"_s,
        u"An organization groups users and applications of one customer, with roles of its own."_s,
        u"New organization"_s);
    last->addWidget(empty, 1);
    return page;
}

} // namespace gallery
