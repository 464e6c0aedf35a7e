// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ExchangeBox.h"

#include "core/JsonText.h"
#include "gui/Fonts.h"
#include "gui/Paint.h"
#include "gui/ToolTip.h"
#include "words/Formats.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int Padding = 12;
constexpr int HeadHeight = 26;
constexpr int LineHeight = 20;
constexpr int AnswerGap = 11;
constexpr int KeyGap = 8; ///< the longest key still leaves room for a mask and its word
constexpr qsizetype MostLines = 16;

QString unquoted(QByteArrayView value)
{
    QString text = QString::fromUtf8(value);
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.sliced(1, text.size() - 2).replace(u"\\\""_s, u"\""_s);
    return text.left(300);
}

} // namespace

ExchangeBox::ExchangeBox(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ExchangeBox::setExchange(const Exchange &exchange)
{
    m_exchange = exchange;
    m_lines.clear();
    addRequest();
    addAnswer();
    m_lines = m_lines.first(qMin(m_lines.size(), MostLines));
    QStringList spoken;
    for (const Line &line : m_lines)
        spoken.append(line.key + u' ' + line.value);
    setAccessibleName(tr("The exchange: %1").arg(outcome()));
    setAccessibleDescription(spoken.join(u'\n'));
    updateGeometry();
    update();
}

QString ExchangeBox::outcome() const
{
    const QString took = words::forDuration(m_exchange.timing.totalMs);
    return m_exchange.status > 0 ? u"%1 · %2"_s.arg(m_exchange.status).arg(took) : took;
}

void ExchangeBox::add(const QString &key, const QByteArray &value)
{
    Line line{key, QString::fromUtf8(value), QString::fromUtf8(value), Ink::Text, false};
    if (value.contains("***")) {
        line.value =
            QString::fromUtf8(value).section(u"***"_s, 0, 0) + u"•••• "_s + tr("redacted");
        line.whole.clear();
        line.ink = Ink::Warn;
    } else if (const qsizetype scopes = line.value.count(u' ') + 1;
               key == "scope"_L1 && scopes > 2) {
        line.value = tr("%n scope(s)", nullptr, int(scopes));
    } else if (key == "scope"_L1 && value.isEmpty()) {
        line.value = tr("none");
        line.ink = Ink::Text3;
    }
    m_lines.append(line);
}

void ExchangeBox::addRequest()
{
    QUrlQuery form;
    form.setQuery(QString::fromUtf8(m_exchange.requestBody).replace(u'+', u"%20"_s));
    const QByteArray authorization = m_exchange.requestHeaders.value("Authorization");
    if (!authorization.isEmpty())
        add(u"authorization"_s, authorization);
    const auto items = form.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        add(name, value.toUtf8());
}

void ExchangeBox::addAnswer()
{
    const qsizetype first = m_lines.size();
    if (const auto members = json::members(m_exchange.responseBody)) {
        for (const json::Member &member : *members)
            add(member.key, unquoted(member.value).toUtf8());
        if (m_exchange.status == 200 && !m_exchange.responseBody.contains("\"scope\""))
            m_lines.append({u"scope"_s, tr("not in the answer"), {}, Ink::Warn, false});
    } else if (m_exchange.status == 0) {
        m_lines.append({u"–"_s, tr("no answer"), {}, Ink::Bad, false});
    }
    if (first < m_lines.size())
        m_lines[first].startsAnswer = true;
}

int ExchangeBox::lineTop(qsizetype index) const
{
    int y = Padding - 4 + HeadHeight;
    for (qsizetype i = 0; i < index; ++i)
        y += LineHeight + (m_lines.at(i).startsAnswer ? AnswerGap : 0);
    return y + (index < m_lines.size() && m_lines.at(index).startsAnswer ? AnswerGap : 0);
}

QSize ExchangeBox::sizeHint() const
{
    return {240, lineTop(m_lines.size()) + Padding - 4};
}

void ExchangeBox::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    paint::roundedBox(&painter, rect(), paint::ControlRadius, t.sunken, t.line);
    const auto visual = [this](const QRect &r) { return paint::mirrored(this, r); };
    const QFont font = fonts::mono(-2);
    const int room = width() - 2 * Padding;
    paint::leftToRightText(&painter, visual({Padding, Padding - 6, room, HeadHeight}),
                           QString::fromLatin1(m_exchange.method) + u' ' + m_exchange.url.path(),
                           fonts::mono(), t.text);
    int keyWidth = 0;
    for (const Line &line : m_lines)
        keyWidth = qMax(keyWidth, paint::textWidth(font, line.key));
    keyWidth = qMin(keyWidth, room / 2);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        const int y = lineTop(i);
        if (line.startsAnswer)
            paint::horizontalLine(&painter, Padding, width() - Padding, y - AnswerGap / 2 - 1,
                                  t.line);
        paint::leftToRightText(&painter, visual({Padding, y, keyWidth, LineHeight}), line.key, font,
                               t.text2, Qt::AlignLeft, Qt::ElideRight);
        const int x = Padding + keyWidth + KeyGap;
        paint::leftToRightText(&painter, visual({x, y, width() - Padding - x, LineHeight}),
                               line.value, font, colorOf(line.ink), Qt::AlignLeft, Qt::ElideRight);
    }
}

bool ExchangeBox::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (help->y() >= lineTop(i) && help->y() < lineTop(i) + LineHeight
            && !m_lines.at(i).whole.isEmpty()) {
            QToolTip::showText(help->globalPos(), plainToolTip(m_lines.at(i).whole), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace lwb
