// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/Base64Url.h"
#include "demo/DemoIds.h"
#include "gui/ChoiceField.h"
#include "gui/MainWindow.h"
#include "gui/Photographer.h"
#include "gui/TokensPage.h"
#include "gui/Workspace.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lwb {

void Photographer::photographTokens(MainWindow &window)
{
    window.workspace()->go({u"tokens"_s, {}});
    auto *page = window.workspace()->findChild<TokensPage *>();
    TokenLab &lab = page->lab();
    const auto wait = [&](const char *what) {
        expect(what, [&lab] {
            return lab.state() == TokenLab::State::Refused
                || (lab.state() == TokenLab::State::Shown && !lab.report().isVerifying);
        });
    };
    const auto applicationId = [](const QByteArray &name) {
        return QString::fromLatin1(demo::seededId("application " + name));
    };
    expect("the permission graph", [&lab] { return lab.graph()->isComplete(); });
    take(window, u"tokens-empty"_s);

    photographChoices(window);

    const QString billing = u"https://billing.acme.example/api"_s;
    lab.setWish({applicationId("billing-worker"), billing, {}, {}});
    take(window, u"tokens-consent"_s);
    lab.allow();
    lab.setScopes(
        {u"read:invoices"_s, u"write:invoices"_s, u"refund:payments"_s, u"read:invoice"_s});
    page->ask();
    wait("a token with differences");
    take(window, u"tokens-differences"_s);
    page->findChild<QPushButton *>(u"useInRequestsButton"_s)->click();
    take(window, u"requests-lent"_s);
    window.workspace()->go({u"tokens"_s, page->object()});
    const TokenReport first = lab.report();
    const QList<QByteArray> parts = first.token.text->reveal().split('.');

    lab.setWish({{}, u"https://biling.acme.example/api"_s, {}, {}});
    page->ask();
    wait("a refused token");
    take(window, u"tokens-refused"_s);

    page->startPaste();
    take(window, u"tokens-paste"_s);
    page->cancelPaste();
    lab.inspect("hV4x0pQueT0kenThatOnlyItsIssuerCanRead");
    wait("an opaque token");
    take(window, u"tokens-opaque"_s);
    lab.inspect(encodeBase64Url(R"({"alg":"RS256","typ":"JWT","kid":"2024-01-a"})") + '.'
                + encodeBase64Url(R"({"iss":"https://login.example.org/","aud":"https://api.example.org","sub":"auth0|5f7c8ec7",)"
                                  R"("azp":"k3J9xPdkT0m8","scope":"openid profile","iat":1795330000,"exp":1795333600,)"
                                  R"("https://example.org/plan":"gold"})")
                + ".c2lnbmF0dXJl");
    wait("somebody else's token");
    take(window, u"tokens-foreign"_s);
    const QByteArray claims = QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding);
    lab.inspect(parts.at(0) + '.'
                + encodeBase64Url(QByteArray(claims).replace("write:invoices", "refund:payments"))
                + '.' + parts.at(2));
    wait("a forged token");
    take(window, u"tokens-forged"_s);

    lab.setWish({{}, u"https://default.logto.app/api"_s, {}, {}});
    lab.setPreset(TokenLab::Preset::Expected);
    page->ask();
    wait("a token without differences");
    take(window, u"tokens-good"_s);
    page->compareWith(first);
    take(window, u"tokens-compared"_s);
    lab.clear();
}

void Photographer::takeWithList(MainWindow &window, QWidget *below, QWidget *list,
                                const QString &name)
{
    if (!isWanted(name))
        return;
    QCoreApplication::processEvents();
    QPixmap picture = window.grab();
    QPainter(&picture).drawPixmap(below->mapTo(&window, QPoint(0, below->height())),
                                  list->grab());
    list->hide();
    save(picture, name);
}

void Photographer::photographChoices(MainWindow &window)
{
    auto *page = window.workspace()->findChild<TokensPage *>();
    auto *who = page->findChild<ChoiceField *>(u"whoComboBox"_s);
    who->showPopup();
    takeWithList(window, who, who->view()->window(), u"tokens-choices"_s);
    who->hidePopup();
    const auto type = [who](const QString &text) {
        who->lineEdit()->clear();
        who->lineEdit()->insert(text);
    };
    type(u"shop"_s);
    who->completer()->setCompletionPrefix(u"shop"_s);
    who->completer()->complete();
    takeWithList(window, who, who->completer()->popup(), u"tokens-typed"_s);
    (void)who->finishTyping();
    take(window, u"tokens-several"_s);
    type(u"biling"_s);
    (void)who->finishTyping();
    take(window, u"tokens-unmatched"_s);
    who->dropTyped();
}

} // namespace lwb
