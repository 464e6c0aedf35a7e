// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoUsers.h"

#include "demo/DemoIds.h"

#include <QDateTime>
#include <QJsonDocument>

#include <charconv>
#include <iterator>
#include <string_view>

namespace lwb::demo {

namespace {

struct NamePart
{
    std::string_view display;
    std::string_view ascii;
};

constexpr NamePart givenNames[] = {
    {"Ines", "ines"},   {"Kofi", "kofi"},   {"Fatima", "fatima"},   {"Wei", "wei"},
    {"Amina", "amina"}, {"Chloé", "chloe"}, {"Mateus", "mateus"},   {"Søren", "soren"},
    {"Yuki", "yuki"},   {"Priya", "priya"}, {"Noah", "noah"},       {"Olena", "olena"},
    {"Tomás", "tomas"}, {"Aisha", "aisha"}, {"Jürgen", "jurgen"},   {"Leila", "leila"},
    {"Marek", "marek"}, {"Nia", "nia"},     {"Diego", "diego"},     {"Hana", "hana"},
    {"Ravi", "ravi"},   {"Elif", "elif"},   {"Samuel", "samuel"},   {"Zoë", "zoe"},
    {"Ana", "ana"},     {"Luca", "luca"},   {"Ingrid", "ingrid"},   {"Omar", "omar"},
    {"Grace", "grace"}, {"Pavel", "pavel"}, {"Beatriz", "beatriz"}, {"Kwame", "kwame"},
    {"Mei", "mei"},     {"Jonas", "jonas"}, {"Sofia", "sofia"},     {"Ahmed", "ahmed"},
    {"Clara", "clara"}, {"Minh", "minh"},   {"Ruth", "ruth"},       {"Viktor", "viktor"},
};
constexpr NamePart familyNames[] = {
    {"Martinez", "martinez"},   {"Jackson", "jackson"},     {"Ramírez", "ramirez"},
    {"Smith", "smith"},         {"Hernández", "hernandez"}, {"Kim", "kim"},
    {"Almeida", "almeida"},     {"Nguyen", "nguyen"},       {"Tanaka", "tanaka"},
    {"Patel", "patel"},         {"Müller", "muller"},       {"Kowalska", "kowalska"},
    {"O'Brien", "obrien"},      {"Diallo", "diallo"},       {"Rossi", "rossi"},
    {"Johansson", "johansson"}, {"Haddad", "haddad"},       {"Chen", "chen"},
    {"da Silva", "dasilva"},    {"Okafor", "okafor"},       {"Dubois", "dubois"},
    {"Petrov", "petrov"},       {"Yılmaz", "yilmaz"},       {"Andersen", "andersen"},
    {"Costa", "costa"},         {"Mbeki", "mbeki"},         {"Sharma", "sharma"},
    {"Novák", "novak"},         {"López", "lopez"},         {"Fischer", "fischer"},
    {"Moreau", "moreau"},       {"Santos", "santos"},       {"Ivanova", "ivanova"},
    {"Park", "park"},           {"van Dijk", "vandijk"},    {"Bianchi", "bianchi"},
    {"Cohen", "cohen"},         {"Eriksen", "eriksen"},     {"Osei", "osei"},
    {"Lindqvist", "lindqvist"}, {"Ferreira", "ferreira"},   {"Takahashi", "takahashi"},
    {"Weber", "weber"},
};
constexpr std::string_view domains[] = {"example.com", "example.org", "mail.example.net",
                                        "corp.example.com", "shop.example"};
constexpr std::string_view locales[] = {"en-US", "pt-BR", "es-ES", "fr-FR",
                                        "de-DE", "ja-JP", "zh-CN"};
constexpr std::string_view plans[] = {"free", "pro", "enterprise"};

/// Names and data that a careless view stumbles over, by user index.
struct Oddity
{
    qint64 index;
    std::string_view name;
    QByteArrayView customData;
};
constexpr Oddity oddities[] = {
    {2,
     {},
     R"({"":"empty key","huge":1e+21,"tiny":1e-7,"ORDER":[],"order":{},"ratio":0.1,)"
     R"("credit":12345678901234567000,"negative":-9007199254740991,"umlaut ä":"line\nbreak",)"
     R"("<b>key</b>":null})"},
    {4, "مريم الحداد 🛒", {}},
    {9, "Robert'); DROP TABLE users;--", {}},
    {14, "<img src=x onerror=alert(1)>", {}},
    {23, "=HYPERLINK(\"https://evil.example\")", {}},
    {31, "\u202Egnp.exe\u202C 👩‍👩‍👧‍👦", {}},
};

constexpr qint64 newestUser = 1'788'220'800'000; // 1 September 2026
constexpr qint64 oldestUser = 1'735'689'600'000; // 1 January 2025

const Oddity *oddityOf(qint64 index)
{
    for (const Oddity &oddity : oddities) {
        if (oddity.index == index)
            return &oddity;
    }
    return nullptr;
}

QByteArray bytes(std::string_view text) { return {text.data(), qsizetype(text.size())}; }

void appendNumber(std::string &to, qint64 n)
{
    char digits[24];
    to.append(digits, std::to_chars(digits, digits + sizeof digits, n).ptr);
}

} // namespace

/// What follows from the index; cheap, and without allocation.
struct DemoUsers::Computed
{
    explicit Computed(qint64 i) : index(i), hash(mixed(quint64(i))) {}
    [[nodiscard]] const NamePart &given() const { return givenNames[hash % std::size(givenNames)]; }
    [[nodiscard]] const NamePart &family() const
    {
        return familyNames[(hash >> 8) % std::size(familyNames)];
    }
    [[nodiscard]] bool oneIn(int n, int shift) const { return (hash >> shift) % quint64(n) == 0; }
    [[nodiscard]] bool hasUsername() const { return !oneIn(11, 16); }
    [[nodiscard]] bool hasEmail() const { return !oneIn(17, 20) || !hasUsername(); }
    [[nodiscard]] bool hasPhone() const { return oneIn(3, 24); }
    [[nodiscard]] bool hasName() const { return !oneIn(23, 28) || oddityOf(index); }

    qint64 index;
    quint64 hash;
};

qint64 DemoUsers::createdAt(qint64 index) const
{
    return newestUser - index * ((newestUser - oldestUser) / std::max<qint64>(m_count, 1));
}

qint64 DemoUsers::indexOf(QByteArrayView id) const
{
    const qint64 index = indexFromUserId(id);
    return index < m_count ? index : -1;
}

void DemoUsers::readField(qint64 index, Field field, std::string &into) const
{
    into.clear();
    if (!m_changes.isEmpty() && readChange(index, field, into))
        return;
    const Computed user(index);
    switch (field) {
    case Id: {
        char id[userIdSize];
        writeUserId(index, id);
        into.assign(id, userIdSize);
        break;
    }
    case PrimaryEmail:
        if (!user.hasEmail())
            break;
        into.append(user.given().ascii).append(".").append(user.family().ascii);
        appendNumber(into, index + 1);
        into.append("@").append(domains[(user.hash >> 32) % std::size(domains)]);
        break;
    case PrimaryPhone:
        if (!user.hasPhone())
            break;
        appendNumber(into, 15'550'000'000 + index + 1);
        break;
    case Username:
        if (!user.hasUsername())
            break;
        into.append(user.given().ascii).append("_").append(user.family().ascii);
        appendNumber(into, index + 1);
        break;
    case Name:
        if (const Oddity *oddity = oddityOf(index); oddity && !oddity->name.empty())
            into = oddity->name;
        else if (user.hasName())
            into.append(user.given().display).append(" ").append(user.family().display);
        break;
    }
}

bool DemoUsers::readChange(qint64 index, Field field, std::string &into) const
{
    static const QByteArray names[] = {"id", "primaryEmail", "primaryPhone", "username", "name"};
    const auto changes = m_changes.constFind(index);
    if (changes == m_changes.constEnd() || !changes->contains(names[field]))
        return false;
    const auto text = QJsonDocument::fromJson('[' + changes->value(names[field]) + ']');
    into = text[0].toString().toStdString();
    return true;
}

QByteArray DemoUsers::field(qint64 index, Field field) const
{
    std::string text;
    readField(index, field, text);
    return QByteArray::fromStdString(text);
}

void DemoUsers::writeMembers(JsonOut &out, qint64 index) const
{
    const Computed user(index);
    const qint64 created = createdAt(index);
    const bool neverSignedIn = user.oneIn(9, 36);
    const qint64 signedIn = created + qint64((user.hash >> 12) % 86'400'000 * 20);
    const QByteArray number = QByteArray::number(index + 1);

    QList<std::pair<QByteArray, QByteArray>> members;
    const auto add = [&members](const char *name, const QByteArray &json) {
        members.append({name, json});
    };
    const auto addField = [&](const char *name, Field which) {
        const QByteArray text = field(index, which);
        add(name, text.isEmpty() ? QByteArray("null") : jsonString(text));
    };
    addField("id", Id);
    addField("username", Username);
    addField("primaryEmail", PrimaryEmail);
    addField("primaryPhone", PrimaryPhone);
    addField("name", Name);
    add("avatar", user.oneIn(4, 40)
                      ? QByteArray("\"https://avatars.example.com/" + number + ".png\"")
                      : QByteArray("null"));
    const Oddity *oddity = oddityOf(index);
    add("customData",
        oddity && !oddity->customData.isEmpty()
            ? oddity->customData.toByteArray()
            : QByteArray("{\"plan\":\"" + bytes(plans[(user.hash >> 44) % std::size(plans)])
                         + "\",\"seat\":" + number + '}'));
    add("identities", user.oneIn(13, 48)
                          ? QByteArray("{\"google\":{\"userId\":\"10"
                                       + QByteArray::number(user.hash) + "\",\"details\":{}}}")
                          : QByteArray("{}"));
    add("lastSignInAt", neverSignedIn ? QByteArray("null") : QByteArray::number(signedIn));
    add("createdAt", QByteArray::number(created));
    add("updatedAt", QByteArray::number(neverSignedIn ? created : signedIn));
    add("profile", user.hasName() ? QByteArray(
                       "{\"familyName\":" + jsonString(user.family().display)
                       + ",\"givenName\":" + jsonString(user.given().display) + ",\"locale\":\""
                       + bytes(locales[(user.hash >> 52) % std::size(locales)]) + "\"}")
                                  : QByteArray("{}"));
    add("applicationId", "null");
    add("cimdClientId", "null");
    add("isSuspended", user.oneIn(61, 4) ? "true" : "false");
    add("hasPassword", user.oneIn(5, 2) ? "false" : "true");

    const auto changes = m_changes.value(index);
    out.beginObject();
    for (const auto &[name, json] : std::as_const(members))
        out.raw(name, changes.value(name, json));
}

QByteArray DemoUsers::json(qint64 index) const
{
    JsonOut out;
    writeMembers(out, index);
    return out.endObject().take();
}

void DemoUsers::writeFeatured(JsonOut &out, const UserSet &set) const
{
    out.key("featuredUsers").beginArray();
    for (qint64 i = 0; i < std::min<qint64>(set.size(m_count), 3); ++i) {
        const qint64 index = set.at(i);
        const QByteArray name = field(index, Name);
        out.beginObject().text("id", userIdFromIndex(index)).raw("avatar", column(index, "avatar"));
        out.raw("name", name.isEmpty() ? QByteArray("null") : jsonString(name)).endObject();
    }
    out.endArray();
}

QByteArray DemoUsers::column(qint64 index, const QByteArray &name) const
{
    const auto changes = m_changes.value(index);
    if (const auto change = changes.constFind(name); change != changes.constEnd())
        return *change;
    return jsonbText(QJsonDocument::fromJson(json(index)).object().value(QString::fromUtf8(name)));
}

void DemoUsers::change(qint64 index, const QHash<QByteArray, QByteArray> &members)
{
    ++m_changeCount;
    auto &changes = m_changes[index];
    changes.insert(members);
    changes.insert("updatedAt", QByteArray::number(QDateTime::currentMSecsSinceEpoch()));
}

} // namespace lwb::demo
