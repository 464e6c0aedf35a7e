// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace lwb::cli {

/// One option as it is parsed and as help shows it. `value` empty: a switch.
struct OptionSpec
{
    QString name;
    QString value;
    QString help;
    bool repeatable = false;
    QStringList words = {}; ///< when the value is one of a few
};

/// One command: "token", "profile add"…
struct CommandSpec
{
    QString name;
    QString operands; ///< as help shows them: "METHOD PATH|URL"
    int fewest = 0;
    int most = 0;
    QString summary;
    QString description;
    QList<OptionSpec> options;
};

/// Every command, in the order of the overview.
[[nodiscard]] const QList<CommandSpec> &commandSpecs();

/// A parsed command line.
class Arguments
{
public:
    QString command;      ///< a name out of commandSpecs()
    QStringList operands;

    [[nodiscard]] bool has(const QString &option) const { return m_values.contains(option); }
    /// The last one given; null when absent.
    [[nodiscard]] QString value(const QString &option) const;
    [[nodiscard]] QStringList values(const QString &option) const { return m_values.value(option); }
    /// Names of options in the order they were given, each as often as it was.
    [[nodiscard]] const QStringList &order() const { return m_order; }
    void add(const QString &option, const QString &value)
    {
        m_values[option].append(value);
        m_order.append(option);
    }
    /// A whole number within the range; `fallback` when the option is absent. Error: InvalidInput.
    [[nodiscard]] Result<qint64> number(const QString &option, qint64 fallback, qint64 lowest,
                                        qint64 highest) const;

private:
    QHash<QString, QStringList> m_values;
    QStringList m_order;
};

/// What the command line asks for: to run a command, or to print a text (help, version).
struct Invocation
{
    Arguments arguments;
    QString text; ///< when not null, print this instead
};

/// What --format says, or --json; the first of `formats` when neither is given. Error:
/// InvalidInput.
[[nodiscard]] Result<QString> chosenFormat(const Arguments &arguments, const QStringList &formats);

/// `words`: without the program's name. Errors are InvalidInput with a whole sentence, and name
/// what was probably meant.
[[nodiscard]] Result<Invocation> parseCommandLine(const QStringList &words);

/// Help of one command, or the overview when empty.
[[nodiscard]] QString helpText(const QString &command = {});

/// The command line does not fit: InvalidInput, with a whole sentence.
[[nodiscard]] Error usage(const QString &message);

/// "Unknown type 'x'. Did you mean 'y'?" or the list of all when none is near.
[[nodiscard]] Error unknownWord(const QString &what, const QString &word,
                                const QStringList &candidates);

} // namespace lwb::cli
