// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TokenComparison.h"

#include "core/JsonText.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr qsizetype longestValue = 2'000;

/// What is a set in a token: the words of `scope`, a list of texts.
std::optional<QStringList> setOf(const QString &name, const QJsonValue &value)
{
    if (name == "scope"_L1 && value.isString())
        return value.toString().split(u' ', Qt::SkipEmptyParts);
    if (!value.isArray())
        return std::nullopt;
    QStringList texts;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        if (!entry.isString())
            return std::nullopt;
        texts.append(entry.toString());
    }
    return texts;
}

QStringList without(const QStringList &texts, const QStringList &others)
{
    const QSet<QString> known(others.begin(), others.end());
    QStringList rest;
    for (const QString &text : texts) {
        if (!known.contains(text))
            rest.append(text);
    }
    rest.sort();
    rest.removeDuplicates();
    return rest;
}

void addPart(QList<ClaimDifference> &rows, bool inHeader, const QByteArray &textA,
             const QByteArray &textB, const QJsonObject &objectA, const QJsonObject &objectB)
{
    constexpr qsizetype all = std::numeric_limits<qsizetype>::max();
    const QList<ClaimText> listA = claimTexts(textA, objectA, all);
    const QList<ClaimText> listB = claimTexts(textB, objectB, all);
    const auto byName = [](const QList<ClaimText> &claims) {
        QHash<QString, QString> values;
        for (const ClaimText &claim : claims)
            values.insert(claim.name, claim.value.isNull() ? u""_s : claim.value);
        return values;
    };
    const QHash<QString, QString> valuesA = byName(listA), valuesB = byName(listB);
    const auto rowOf = [&](const QString &name) {
        ClaimDifference row{inHeader, name, valuesA.value(name), valuesB.value(name), false, {}, {}};
        const QJsonValue a = objectA.value(name), b = objectB.value(name);
        const auto setA = setOf(name, a), setB = setOf(name, b);
        if (setA && setB) {
            row.onlyA = without(*setA, *setB);
            row.onlyB = without(*setB, *setA);
            row.same = row.onlyA.isEmpty() && row.onlyB.isEmpty();
        } else {
            row.same = a == b;
        }
        return row;
    };
    for (const ClaimText &claim : listA)
        rows.append(rowOf(claim.name));
    for (const ClaimText &claim : listB) {
        if (!objectA.contains(claim.name))
            rows.append(rowOf(claim.name));
    }
}

} // namespace

QList<ClaimText> claimTexts(const QByteArray &object, const QJsonObject &values, qsizetype most,
                            const QStringList &first)
{
    auto members = json::members(object);
    if (!members)
        return {};
    std::stable_partition(members->begin(), members->end(), [&first](const json::Member &member) {
        return first.contains(member.key);
    });
    QList<ClaimText> texts;
    for (const json::Member &member : members->first(std::min(members->size(), most))) {
        const QJsonValue read = values.value(member.key);
        QString value = read.isString() ? read.toString() : QString::fromUtf8(member.value);
        if (value.size() > longestValue)
            value = value.left(longestValue) + u'…';
        texts.append({member.key, value});
    }
    return texts;
}

QList<ClaimDifference> compareTokens(const Jwt &a, const Jwt &b)
{
    QList<ClaimDifference> rows;
    addPart(rows, true, a.headerText, b.headerText, a.header, b.header);
    addPart(rows, false, a.claimsText, b.claimsText, a.claims, b.claims);
    return rows;
}

void TokenComparisonModel::setTokens(const Jwt &a, const Jwt &b)
{
    beginResetModel();
    m_rows = compareTokens(a, b);
    const auto differs = [](const ClaimDifference &row) { return !row.same; };
    m_differences = int(std::count_if(m_rows.cbegin(), m_rows.cend(), differs));
    m_leftOut = qMax(0, int(m_rows.size()) - mostRows);
    if (m_leftOut > 0) {
        std::stable_partition(m_rows.begin(), m_rows.end(), differs);
        m_rows.resize(mostRows);
    }
    endResetModel();
}

void TokenComparisonModel::setNames(const QString &a, const QString &b)
{
    m_nameA = a;
    m_nameB = b;
    Q_EMIT headerDataChanged(Qt::Horizontal, A, B);
}

int TokenComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TokenComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TokenComparisonModel::data(const QModelIndex &index, int role) const
{
    const ClaimDifference &row = m_rows.at(index.row());
    const bool isA = index.column() == A;
    const QString &value = isA ? row.a : row.b;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Claim)
            return row.name;
        return value.isNull() ? u"–"_s : value;
    case Differs: return !row.same;
    case InHeader: return row.inHeader;
    case Only:
        if (index.column() == Claim)
            return {};
        return isA ? row.onlyA : row.onlyB;
    default: return {};
    }
}

QVariant TokenComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Claim: return tr("Claim");
    case A: return m_nameA;
    case B: return m_nameB;
    default: return {};
    }
}

} // namespace lwb

#include "moc_TokenComparison.cpp"
