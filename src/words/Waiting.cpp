// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/Waiting.h"

#include <QCoreApplication>

namespace lwb::words {

Message forKeychainWait()
{
    return {QCoreApplication::translate("Waiting", "Waiting for your keychain…"),
            QCoreApplication::translate("Waiting",
                                        "It may be asking for its password in another window."),
            {}};
}

Message forAnswerWait()
{
    return {QCoreApplication::translate("Waiting", "Still waiting for an answer"),
            QCoreApplication::translate("Waiting", "The tenant or the network is slow just now."),
            {}};
}

QString stopWaiting()
{
    return QCoreApplication::translate("Waiting", "Stop waiting");
}

} // namespace lwb::words
