// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/SearchWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lwb::words {

using Mode = FieldSearch::Mode;

namespace
{

QString refusalOf(Mode mode)
{
    switch (mode) {
    case Mode::Like:
        return QCoreApplication::translate("Search", "It may not end in a single backslash.");
    case Mode::SimilarTo:
    case Mode::Posix:
        return QCoreApplication::translate(
            "Search", "Check its brackets, its repetitions, and a backslash at the end.");
    case Mode::Contains:
    case Mode::Exact: break;
    }
    return {};
}

} // namespace

QString forSearchField(const QString &field)
{
    if (field == "id"_L1)
        return QCoreApplication::translate("Search", "ID");
    if (field == "username"_L1)
        return QCoreApplication::translate("Search", "Username");
    if (field == "name"_L1)
        return QCoreApplication::translate("Search", "Name");
    if (field == "primaryEmail"_L1)
        return QCoreApplication::translate("Search", "E-mail");
    if (field == "primaryPhone"_L1)
        return QCoreApplication::translate("Search", "Phone");
    return QCoreApplication::translate("Search", "Any field");
}

QString forSearchMode(Mode mode)
{
    switch (mode) {
    case Mode::Contains:
        return QCoreApplication::translate("Search", "Contains");
    case Mode::Exact:
        return QCoreApplication::translate("Search", "Exactly");
    case Mode::Like:
        return QCoreApplication::translate("Search", "LIKE pattern");
    case Mode::SimilarTo:
        return QCoreApplication::translate("Search", "SIMILAR TO pattern");
    case Mode::Posix:
        return QCoreApplication::translate("Search", "Regular expression");
    }
    return {};
}

QString searchExample(Mode mode)
{
    switch (mode) {
    case Mode::Contains:
        return QCoreApplication::translate("Search", "Search users");
    case Mode::Exact:
        return QCoreApplication::translate("Search", "The whole value");
    case Mode::Like:
        return QCoreApplication::translate("Search", "Such as %1").arg(u"%@example.com"_s);
    case Mode::SimilarTo:
        return QCoreApplication::translate("Search", "Such as %1").arg(u"(ana|wei)%"_s);
    case Mode::Posix:
        return QCoreApplication::translate("Search", "Such as %1").arg(u"^ana.*kim$"_s);
    }
    return {};
}

std::optional<Message> forRefusedPattern(const Error &error, const FieldSearch &how,
                                         const QString &pattern)
{
    const QString why = refusalOf(how.mode);
    if (error.kind != Error::Kind::Http || error.status != 500 || why.isEmpty())
        return std::nullopt;
    const QString what = QCoreApplication::translate("Search", "The server can't read “%1”");
    return Message{what.arg(quoted(pattern, 24)), why, {}};
}

} // namespace lwb::words
