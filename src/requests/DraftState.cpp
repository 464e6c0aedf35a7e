// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/DraftState.h"

#include "net/ExchangeLog.h"

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr qsizetype LongestBody = 256 * 1024;
const QString stars = u"***"_s;

/// The value of a query field or a header, as its name and its look allow.
QString keptValue(const DraftField &field, bool isHeader)
{
    const QByteArray name = field.name.trimmed().toUtf8();
    const QByteArray value = field.value.toUtf8();
    // The header's rules know names such as Authorization, the form's those such as client_secret.
    const HttpHeaders redacted = redactHeaders({{name, value}});
    if (isHeader && redacted.fields().value(0).second != value)
        return stars;
    const QByteArray pair =
        QUrl::toPercentEncoding(field.name.trimmed()) + '=' + QUrl::toPercentEncoding(field.value);
    if (redactBody(pair, "application/x-www-form-urlencoded") != pair
        || redactText(field.value) != field.value)
        return stars;
    return field.value;
}

QVariantList fieldsToState(const QList<DraftField> &fields, bool areHeaders, bool *hadSecrets)
{
    QVariantList list;
    for (const DraftField &field : fields) {
        const QString value = keptValue(field, areHeaders);
        *hadSecrets = *hadSecrets || value != field.value;
        list.append(QVariantMap{{u"name"_s, redactText(field.name)},
                                {u"value"_s, value},
                                {u"enabled"_s, field.enabled}});
    }
    return list;
}

QList<DraftField> fieldsFromState(const QVariant &state)
{
    QList<DraftField> fields;
    for (const QVariant &item : state.toList()) {
        const QVariantMap field = item.toMap();
        fields.append({field.value(u"name"_s).toString(), field.value(u"value"_s).toString(),
                       field.value(u"enabled"_s, true).toBool()});
    }
    return fields;
}

QString keptBody(const QString &body)
{
    const QByteArray text = body.toUtf8();
    const bool isJson = body.trimmed().startsWith(u'{') || body.trimmed().startsWith(u'[');
    const QByteArray redacted =
        redactBody(text, isJson ? "application/json" : "application/x-www-form-urlencoded");
    return redacted == text ? redactText(body) : redactText(QString::fromUtf8(redacted));
}

} // namespace

QVariantMap toState(const RequestDraft &draft)
{
    bool hadSecrets = false;
    const bool tooLong = draft.body.size() > LongestBody;
    const QString target = redactText(draft.target);
    const QString body = tooLong ? QString() : keptBody(draft.body);
    // A token that lives in memory only is gone afterwards: none takes its place.
    const TokenChoice token = draft.token.kind == TokenChoice::Kind::Held
                                  ? TokenChoice{TokenChoice::Kind::None, {}, {}}
                                  : draft.token;
    QVariantMap state{
        {u"method"_s, draft.method.left(64)},
        {u"target"_s, target},
        {u"query"_s, fieldsToState(draft.query, false, &hadSecrets)},
        {u"headers"_s, fieldsToState(draft.headers, true, &hadSecrets)},
        {u"body"_s, body},
        {u"token"_s, int(token.kind)},
        {u"indicator"_s, token.indicator},
        {u"scopes"_s, QVariantList(token.scopes.cbegin(), token.scopes.cend())},
    };
    if (hadSecrets || target != draft.target || (!tooLong && body != draft.body))
        state.insert(u"hadSecrets"_s, true);
    if (tooLong)
        state.insert(u"lostBody"_s, true);
    return state;
}

RestoredDraft draftFromState(const QVariantMap &state)
{
    RestoredDraft restored;
    RequestDraft &draft = restored.draft;
    draft.method = state.value(u"method"_s, draft.method).toString();
    draft.target = state.value(u"target"_s).toString();
    draft.query = fieldsFromState(state.value(u"query"_s));
    draft.headers = fieldsFromState(state.value(u"headers"_s));
    draft.body = state.value(u"body"_s).toString();
    const int kind = state.value(u"token"_s).toInt();
    if (kind == int(TokenChoice::Kind::Resource) || kind == int(TokenChoice::Kind::None))
        draft.token.kind = TokenChoice::Kind(kind);
    draft.token.indicator = state.value(u"indicator"_s).toString();
    for (const QVariant &scope : state.value(u"scopes"_s).toList())
        draft.token.scopes.append(scope.toString());
    restored.hadSecrets = state.value(u"hadSecrets"_s).toBool();
    restored.lostBody = state.value(u"lostBody"_s).toBool();
    return restored;
}

} // namespace lwb
