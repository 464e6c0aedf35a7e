// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/LooseObject.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lwb::pasted {

namespace {

constexpr int deepest = 48; ///< further braces and brackets are passed over

class Reader
{
public:
    Reader(QStringView text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
    }
    [[nodiscard]] qsizetype at() const { return m_at; }

    /// Past the opening brace, up to behind the closing one.
    QJsonObject object(int depth)
    {
        QJsonObject result;
        while (!atEnd()) {
            const QChar c = next();
            if (c == u'}') {
                ++m_at;
                break;
            }
            if ((c == u'{' || c == u'[') && depth + 1 < deepest) {
                result.insert(u'#' + QString::number(result.size()), value(depth + 1));
            } else if (const QString key = isQuote(c) ? quoted() : name(); key.isEmpty()) {
                m_at += isQuote(c) ? 0 : 1;
            } else if (const QChar after = next(); after == u':' || after == u'=') {
                m_at += m_text.sliced(m_at).startsWith("=>"_L1) ? 2 : 1;
                result.insert(key, value(depth + 1));
            }
        }
        return result;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    static bool isQuote(QChar c)
    {
        return c == u'"' || c == u'\'' || c == u'`' || c == u'\u201c' || c == u'\u201d';
    }
    /// The next character that is no space; null at the end.
    QChar next()
    {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
        return atEnd() ? QChar() : m_text[m_at];
    }

    QString quoted()
    {
        const QChar open = m_text[m_at++];
        const QChar close = open == u'\u201c' ? QChar(u'\u201d') : open;
        QString result;
        for (; !atEnd() && m_text[m_at] != close; ++m_at) {
            QChar c = m_text[m_at];
            if (c == u'\n' && open != u'`')
                return result; // never closed
            if (c == u'\\' && m_at + 1 < m_text.size()) {
                c = m_text[++m_at];
                c = c == u'n' ? QChar(u'\n') : c == u't' ? QChar(u'\t') : c;
            }
            result += c;
        }
        ++m_at;
        return result;
    }

    QString word(QStringView ends)
    {
        const qsizetype from = m_at;
        while (!atEnd() && !ends.contains(m_text[m_at]))
            ++m_at;
        return m_text.sliced(from, m_at - from).trimmed().toString();
    }

    /// Logs put their own words before the name of a member.
    QString name() { return word(u":=,;{}[]()\"'\n").section(u' ', -1); }

    QJsonArray array(int depth)
    {
        QJsonArray result;
        while (!atEnd()) {
            const QChar c = next();
            if (c == u']')
                ++m_at;
            if (c == u']' || c == u'}' || atEnd())
                break;
            const qsizetype before = m_at;
            result.append(value(depth + 1));
            if (m_at == before)
                ++m_at;
        }
        return result;
    }

    QJsonValue value(int depth)
    {
        const QChar c = next();
        if (isQuote(c)) {
            QString text = quoted();
            // As Node breaks a long one.
            while (next() == u'+' && m_at + 1 < m_text.size()) {
                ++m_at;
                if (!isQuote(next()))
                    break;
                text += quoted();
            }
            return text;
        }
        if (c == u'{' && depth < deepest) {
            ++m_at;
            return object(depth);
        }
        if (c == u'[' && depth < deepest) {
            ++m_at;
            return array(depth);
        }
        const QString bare = word(u",;{}[]()\n");
        bool isNumber = false;
        const double number = bare.toDouble(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(bare);
    }

    const QStringView m_text;
    qsizetype m_at;
};

} // namespace

QJsonObject looseObject(QStringView text, qsizetype &from)
{
    Reader reader(text, from + 1);
    const QJsonObject object = reader.object(0);
    from = std::min(reader.at(), text.size());
    return object;
}

} // namespace lwb::pasted
