// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/UsersPage.h"

#include "gui/ChoiceMenu.h"
#include "gui/PageToolbar.h"
#include "gui/TenantSession.h"
#include "gui/UserDetails.h"
#include "models/Lists.h"
#include "words/SearchWords.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lwb {

using Mode = FieldSearch::Mode;

UsersPage::UsersPage(AppContext &context, TenantSession &session, QWidget *parent)
    : ListPage(context, session, u"users"_s, u"user"_s, words(), usersModel(session.api(), nullptr),
               new UserDetails(context, session), parent)
    , m_fields(new ChoiceMenu(this))
    , m_modes(new ChoiceMenu(this))
{
    addSearchMenus();
    showChoices();
}

ListPage::Words UsersPage::words()
{
    return {
        .list = tr("Users"),
        .filterPlaceholder = words::searchExample(Mode::Contains),
        .counted = [](int n) { return tr("%n user(s)", nullptr, n); },
        .found = [](int n) { return tr("%n user(s) found", nullptr, n); },
        .nothingFound =
            tr("The server knows no user like that. Another field or another way to compare may "
               "find one."),
        .emptyTitle = tr("No users yet"),
        .emptySentence = tr("Who signs up shows here after a refresh."),
    };
}

void UsersPage::addSearchMenus()
{
    for (const QString &field :
         {QString(), u"name"_s, u"username"_s, u"primaryEmail"_s, u"primaryPhone"_s, u"id"_s})
        m_fields->addChoice(words::forSearchField(field), field);
    for (const Mode mode : {Mode::Contains, Mode::Exact, Mode::Like, Mode::SimilarTo, Mode::Posix})
        m_modes->addChoice(words::forSearchMode(mode), int(mode));
    m_modes->addSeparator();
    m_caseSensitive = m_modes->addAction(tr("Match case"));
    m_caseSensitive->setCheckable(true);
    m_fieldButton = toolbar()->addMenuButton({}, m_fields);
    m_fieldButton->setObjectName(u"searchFieldButton"_s);
    m_modeButton = toolbar()->addMenuButton({}, m_modes);
    m_modeButton->setObjectName(u"searchModeButton"_s);
    connect(m_fields, &ChoiceMenu::chosenChanged, this, &UsersPage::query);
    connect(m_modes, &ChoiceMenu::chosenChanged, this, &UsersPage::query);
    connect(m_caseSensitive, &QAction::triggered, this, &UsersPage::query);
}

void UsersPage::showChoices()
{
    const Mode mode = how().mode;
    m_fieldButton->setText(m_fields->chosenText());
    m_fieldButton->setAccessibleName(tr("Search in: %1").arg(m_fields->chosenText()));
    m_modeButton->setText(m_modes->chosenText());
    m_modeButton->setAccessibleName(tr("Compare by: %1").arg(m_modes->chosenText()));
    toolbar()->setFilterPlaceholder(words::searchExample(mode));
    // The server takes SIMILAR TO with case only.
    m_caseSensitive->setEnabled(mode != Mode::SimilarTo);
}

FieldSearch UsersPage::how() const
{
    return {m_fields->chosen().toString(), Mode(m_modes->chosen().toInt()),
            m_caseSensitive->isChecked()};
}

QString UsersPage::typedPattern() const
{
    // At the ends of a pattern a space may be meant.
    const QString typed = toolbar()->filter()->text();
    return how().mode == Mode::Contains || typed.trimmed().isEmpty() ? typed.trimmed() : typed;
}

void UsersPage::query()
{
    showChoices();
    const QString typed = typedPattern();
    model()->setQuery(typed, {}, typed.isEmpty() ? FieldSearch() : how());
}

void UsersPage::clearFilters()
{
    m_fields->backToStart();
    m_modes->backToStart();
    m_caseSensitive->setChecked(false);
    ListPage::clearFilters();
}

std::optional<ErrorBar::Instead> UsersPage::explain(const Error &error) const
{
    const auto message = words::forRefusedPattern(error, model()->how(), model()->search());
    if (!message)
        return {};
    return ErrorBar::Instead{*message, tr("Search as text")};
}

void UsersPage::mendFilter()
{
    m_modes->backToStart();
    query();
}

} // namespace lwb
