// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/Jwt.h"

#include <QAbstractTableModel>

namespace lwb {

/// One member of two tokens' headers or payloads.
struct ClaimDifference
{
    bool inHeader = false;
    QString name;
    QString a, b; ///< texts as shown; null: not there
    bool same = false;
    /// Of `scope` and other sets: what only one of them has, sorted.
    QStringList onlyA, onlyB;
};

/// Header first, then payload; each in the order of `a`, then what only `b` has. Scopes and lists
/// of texts are compared as sets.
[[nodiscard]] QList<ClaimDifference> compareTokens(const Jwt &a, const Jwt &b);

/// The members of a JSON object, as one reads them: texts without quotes, all else as written, each
/// cut at 2,000 characters; at most so many, those named in `first` before others. `values` is the
/// same object, parsed.
struct ClaimText
{
    QString name;
    QString value;
};
[[nodiscard]] QList<ClaimText> claimTexts(const QByteArray &object, const QJsonObject &values,
                                          qsizetype most = 200, const QStringList &first = {});

/// Claim | A | B, in the order of compareTokens(). All claims are compared; of more than mostRows
/// so many are kept, those that differ before others.
class TokenComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Claim, A, B, ColumnCount };
    enum Role {
        Differs = Qt::UserRole + 1, ///< bool
        Only,                       ///< QStringList: what of a set only this column has
        InHeader,                   ///< bool
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setTokens(const Jwt &a, const Jwt &b);
    void setNames(const QString &a, const QString &b);
    static constexpr int mostRows = 400;
    [[nodiscard]] int differenceCount() const { return m_differences; } ///< kept or not
    [[nodiscard]] int leftOutCount() const { return m_leftOut; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<ClaimDifference> m_rows;
    int m_differences = 0;
    int m_leftOut = 0;
    QString m_nameA, m_nameB;
};

} // namespace lwb
