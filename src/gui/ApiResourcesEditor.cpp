// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ApiResourcesEditor.h"

#include "gui/Buttons.h"
#include "gui/Label.h"
#include "net/UrlRules.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace lwb {

namespace {
enum Column { Indicator, BaseUrl, Scopes };
constexpr int rowHeight = 28;
} // namespace

ApiResourcesEditor::ApiResourcesEditor(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 3, this))
    , m_problem(new Label({}, Label::Role::Small, Ink::Warn, this))
{
    auto *title =
        new Label(tr("Your own API resources"), Label::Role::SmallMedium, Ink::Text2, this);
    auto *hint = new Label(tr("What the request panel can call beside the Management API."),
                           Label::Role::Small, Ink::Text3, this);
    hint->setWordWrap(true);
    auto *add = new Button(tr("Add"), Button::Kind::Secondary, QStringLiteral("plus"), this);
    add->setAccessibleName(tr("Add an API resource"));
    auto *remove = new Button(tr("Remove"), Button::Kind::Ghost, {}, this);
    remove->setAccessibleName(tr("Remove the API resource"));
    remove->setEnabled(false);

    m_table->setHorizontalHeaderLabels({tr("Resource indicator"), tr("Base URL"), tr("Scopes")});
    m_table->setAccessibleName(title->text());
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFixedHeight(rowHeight * 4);
    m_table->setTabKeyNavigation(false);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addWidget(m_table);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);

    connect(add, &QAbstractButton::clicked, this, [this] {
        addRow({});
        const int row = m_table->rowCount() - 1;
        m_table->setCurrentCell(row, Indicator);
        m_table->editItem(m_table->item(row, Indicator));
    });
    connect(remove, &QAbstractButton::clicked, this, &ApiResourcesEditor::removeCurrent);
    connect(m_table, &QTableWidget::currentCellChanged, remove,
            [remove](int row) { remove->setEnabled(row >= 0); });
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        const QString wrong = problem();
        m_problem->setText(wrong);
        m_problem->setVisible(!wrong.isEmpty());
        Q_EMIT changed();
    });
}

void ApiResourcesEditor::addRow(const ApiResourceEntry &entry)
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *indicator = new QTableWidgetItem(entry.indicator);
    // A name of its own is not edited here, nor lost.
    if (entry.name != entry.indicator)
        indicator->setData(Qt::UserRole, entry.name);
    m_table->setItem(row, Indicator, indicator);
    m_table->setItem(row, BaseUrl, new QTableWidgetItem(entry.baseUrl.toString()));
    m_table->setItem(row, Scopes, new QTableWidgetItem(entry.scopes.join(u' ')));
}

void ApiResourcesEditor::removeCurrent()
{
    m_table->removeRow(m_table->currentRow());
    Q_EMIT changed();
}

void ApiResourcesEditor::setResources(const QList<ApiResourceEntry> &resources)
{
    m_table->setRowCount(0);
    for (const ApiResourceEntry &entry : resources)
        addRow(entry);
}

QString ApiResourcesEditor::text(int row, int column) const
{
    const QTableWidgetItem *item = m_table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

QList<ApiResourceEntry> ApiResourcesEditor::resources() const
{
    QList<ApiResourceEntry> entries;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString indicator = text(row, Indicator);
        if (indicator.isEmpty())
            continue;
        const QString name = m_table->item(row, Indicator)->data(Qt::UserRole).toString();
        entries.append({name.isEmpty() ? indicator : name, indicator, QUrl(text(row, BaseUrl)),
                        text(row, Scopes).split(u' ', Qt::SkipEmptyParts)});
    }
    return entries;
}

QString ApiResourcesEditor::problem() const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString indicator = text(row, Indicator);
        const QString base = text(row, BaseUrl);
        if (indicator.isEmpty() && base.isEmpty())
            continue;
        // RFC 8707 2: an absolute URI without a fragment.
        const QUrl uri(indicator, QUrl::StrictMode);
        if (!uri.isValid() || uri.isRelative() || uri.hasFragment())
            return tr("Row %1: a resource indicator is an absolute URI, such as "
                      "https://shopping.api.")
                .arg(row + 1);
        if (base.isEmpty())
            continue;
        if (!checkUrl(QUrl(base, QUrl::StrictMode)))
            return tr("Row %1: the base URL must start with https://, or http:// on this computer.")
                .arg(row + 1);
    }
    return {};
}

} // namespace lwb
