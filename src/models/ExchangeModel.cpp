// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ExchangeModel.h"

#include "words/Formats.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

ColumnStyle styleOf(int column)
{
    switch (column) {
    case ExchangeModel::Method: return ColumnStyle::Method;
    case ExchangeModel::Path: return ColumnStyle::Mono;
    case ExchangeModel::Status: return ColumnStyle::Outcome;
    case ExchangeModel::Duration:
    case ExchangeModel::Size: return ColumnStyle::Number;
    case ExchangeModel::Started: return ColumnStyle::Time;
    default: return ColumnStyle::Text;
    }
}

QString titleOf(int column)
{
    switch (column) {
    case ExchangeModel::Method: return QCoreApplication::translate("Activity", "Method");
    case ExchangeModel::Path: return QCoreApplication::translate("Activity", "Path");
    case ExchangeModel::Status: return QCoreApplication::translate("Activity", "Status");
    case ExchangeModel::Duration: return QCoreApplication::translate("Activity", "Took");
    case ExchangeModel::Size: return QCoreApplication::translate("Activity", "Size");
    case ExchangeModel::Token: return QCoreApplication::translate("Activity", "Token");
    case ExchangeModel::Started: return QCoreApplication::translate("Activity", "Sent at");
    default: return {};
    }
}

QString textOf(const Exchange &exchange, int column)
{
    switch (column) {
    case ExchangeModel::Method: return QString::fromLatin1(exchange.method);
    case ExchangeModel::Path: return exchangePath(exchange);
    case ExchangeModel::Status: return exchangeStatus(exchange);
    case ExchangeModel::Duration:
        return exchange.finished ? words::forDuration(exchange.timing.totalMs) : QString();
    case ExchangeModel::Size:
        return exchange.finished && exchange.status > 0 ? words::forBytes(exchange.bodySize)
                                                        : QString();
    case ExchangeModel::Token: return exchange.tokenLabel.isEmpty() ? u"–"_s : exchange.tokenLabel;
    case ExchangeModel::Started: return exchange.startedAt.toLocalTime().toString(u"HH:mm:ss.zzz");
    default: return {};
    }
}

QString detailOf(const Exchange &exchange, int column)
{
    if (column == ExchangeModel::Path)
        return exchange.url.toString(QUrl::FullyEncoded);
    return column == ExchangeModel::Started ? words::forTime(exchange.startedAt) : QString();
}

} // namespace

QString exchangePath(const Exchange &exchange)
{
    QString path = exchange.url.path(QUrl::FullyEncoded);
    if (exchange.url.hasQuery())
        path += u'?' + exchange.url.query(QUrl::FullyEncoded);
    return path;
}

QString exchangeStatus(const Exchange &exchange)
{
    if (!exchange.finished)
        return QCoreApplication::translate("Activity", "running");
    // A status may have come before the rest was given up.
    if (exchange.error && exchange.error->kind == Error::Kind::Cancelled)
        return QCoreApplication::translate("Activity", "cancelled");
    if (exchange.status > 0)
        return QString::number(exchange.status);
    return QCoreApplication::translate("Activity", "no answer");
}

Outcome exchangeOutcome(const Exchange &exchange)
{
    if (!exchange.finished)
        return Outcome::Running;
    return exchange.error || exchange.status >= 400 || exchange.status == 0 ? Outcome::Bad
                                                                            : Outcome::Good;
}

ExchangeModel::ExchangeModel(const ExchangeLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
{
    for (const Exchange &exchange : log.entries())
        m_ids.append(exchange.id);
    connect(&log, &ExchangeLog::begun, this, &ExchangeModel::append);
    connect(&log, &ExchangeLog::finished, this, &ExchangeModel::refresh);
    connect(&log, &ExchangeLog::cleared, this, &ExchangeModel::forget);
}

const Exchange *ExchangeModel::exchange(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_log.find(m_ids.at(row)) : nullptr;
}

void ExchangeModel::append(quint64 id)
{
    // A full log has dropped its oldest to make room.
    int dropped = 0;
    while (dropped < m_ids.size() && !m_log.find(m_ids.at(dropped)))
        ++dropped;
    if (dropped > 0) {
        beginRemoveRows({}, 0, dropped - 1);
        m_ids.remove(0, dropped);
        endRemoveRows();
    }
    const int row = int(m_ids.size());
    beginInsertRows({}, row, row);
    m_ids.append(id);
    endInsertRows();
}

void ExchangeModel::refresh(quint64 id)
{
    const auto it = std::lower_bound(m_ids.cbegin(), m_ids.cend(), id);
    if (it == m_ids.cend() || *it != id)
        return;
    const int row = int(it - m_ids.cbegin());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ExchangeModel::forget()
{
    for (int last = int(m_ids.size()) - 1; last >= 0; --last) {
        if (m_log.find(m_ids.at(last)))
            continue;
        int first = last;
        while (first > 0 && !m_log.find(m_ids.at(first - 1)))
            --first;
        beginRemoveRows({}, first, last);
        m_ids.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

int ExchangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int ExchangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExchangeModel::data(const QModelIndex &index, int role) const
{
    const Exchange *found = exchange(index.row());
    if (!found || !index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole: return textOf(*found, index.column());
    case Qt::ToolTipRole: {
        const QString detail = detailOf(*found, index.column());
        return detail.isEmpty() ? QVariant() : detail;
    }
    case ListRole::Id: return QString::number(found->id);
    case ListRole::Style: return int(styleOf(index.column()));
    case ListRole::OutcomeOf: return int(exchangeOutcome(*found));
    case ListRole::FilterText: {
        QStringList texts;
        for (const int column : {Method, Path, Status, Token})
            texts.append(textOf(*found, column));
        texts.append(found->url.host());
        return texts.join(u' ');
    }
    default: return {};
    }
}

QVariant ExchangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return titleOf(section);
    if (role == Qt::TextAlignmentRole && styleOf(section) == ColumnStyle::Number)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == ListRole::Style ? QVariant(int(styleOf(section))) : QVariant();
}

} // namespace lwb
