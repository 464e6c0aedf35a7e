// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/ShellWords.h"

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

/// Collects words into commands.
class Words
{
public:
    void add(QChar c)
    {
        m_word += c;
        m_inWord = true;
    }
    void begin() { m_inWord = true; } ///< also '' is a word
    [[nodiscard]] bool inWord() const { return m_inWord; }
    void endWord()
    {
        if (std::exchange(m_inWord, false))
            m_words.append(std::exchange(m_word, {}));
    }
    void endCommand()
    {
        endWord();
        if (!m_words.isEmpty())
            m_commands.append(std::exchange(m_words, {}));
    }
    [[nodiscard]] QList<QStringList> take()
    {
        endCommand();
        return std::exchange(m_commands, {});
    }

private:
    QString m_word;
    bool m_inWord = false;
    QStringList m_words;
    QList<QStringList> m_commands;
};

bool endsCommand(QChar c)
{
    return c == u'\n' || c == u';' || c == u'|' || c == u'&';
}

/// The character behind \ in $'…', where it stands for one.
QChar ansiEscape(QChar c)
{
    switch (c.unicode()) {
    case 'n': return u'\n';
    case 't': return u'\t';
    case 'r': return u'\r';
    default: return c;
    }
}

QList<QStringList> posixCommands(const QString &text)
{
    Words words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (c == u'\\') {
            ++i;
            if (next != u'\n' && !next.isNull())
                words.add(next);
        } else if (c == u'\'' || (c == u'$' && next == u'\'')) {
            const bool ansi = c == u'$';
            words.begin();
            for (i += ansi ? 2 : 1; i < text.size() && text.at(i) != u'\''; ++i) {
                if (ansi && text.at(i) == u'\\' && i + 1 < text.size())
                    words.add(ansiEscape(text.at(++i)));
                else
                    words.add(text.at(i));
            }
        } else if (c == u'"') {
            words.begin();
            for (++i; i < text.size() && text.at(i) != u'"'; ++i) {
                if (text.at(i) == u'\\' && i + 1 < text.size()
                    && u"\"\\$`\n"_s.contains(text.at(i + 1))) {
                    if (text.at(++i) != u'\n')
                        words.add(text.at(i));
                } else {
                    words.add(text.at(i));
                }
            }
        } else if (c == u'#' && !words.inWord()) {
            while (i + 1 < text.size() && text.at(i + 1) != u'\n')
                ++i;
        } else if (endsCommand(c)) {
            words.endCommand();
        } else if (c.isSpace()) {
            words.endWord();
        } else {
            words.add(c);
        }
    }
    return words.take();
}

QList<QStringList> powerShellCommands(const QString &text)
{
    Words words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (c == u'`') {
            ++i;
            if (next != u'\n' && !next.isNull())
                words.add(next);
        } else if (c == u'\'' || c == u'"') {
            words.begin();
            for (++i; i < text.size(); ++i) {
                if (text.at(i) == c) {
                    if (i + 1 >= text.size() || text.at(i + 1) != c)
                        break;
                    ++i; // doubled: one of it is meant
                } else if (c == u'"' && text.at(i) == u'`' && i + 1 < text.size()) {
                    ++i;
                }
                words.add(text.at(i));
            }
        } else if (c == u'\n' || c == u';' || c == u'|') {
            words.endCommand();
        } else if (c.isSpace()) {
            words.endWord();
        } else {
            words.add(c);
        }
    }
    return words.take();
}

/// What cmd passes on: carets gone, except between quotes.
QString withoutCarets(const QString &text)
{
    QString line;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'^' && !quoted) {
            if (++i < text.size() && text.at(i) != u'\n')
                line += text.at(i);
            continue;
        }
        // A quote ends with its line there.
        quoted = c == u'"' ? !quoted : quoted && c != u'\n';
        line += c;
    }
    return line;
}

/// The words as Windows programs split their command line.
QList<QStringList> cmdCommands(const QString &text)
{
    const QString line = withoutCarets(text);
    Words words;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        const QChar next = i + 1 < line.size() ? line.at(i + 1) : QChar();
        if (c == u'\\' && next == u'"') {
            words.add(line.at(++i));
        } else if (c == u'"') {
            words.begin();
            if (quoted && next == u'"')
                words.add(line.at(++i));
            else
                quoted = !quoted;
        } else if (c == u'\n') {
            words.endCommand();
            quoted = false;
        } else if (c.isSpace() && !quoted) {
            words.endWord();
        } else {
            words.add(c);
        }
    }
    return words.take();
}

} // namespace

QList<QStringList> shellCommands(const QString &text)
{
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (lines.contains("^\n"_L1) || lines.contains("^\""_L1))
        return cmdCommands(lines);
    if (lines.contains("`\n"_L1))
        return powerShellCommands(lines);
    return posixCommands(lines);
}

} // namespace lwb
