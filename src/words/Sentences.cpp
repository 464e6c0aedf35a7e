// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/Sentences.h"

#include <QCoreApplication>

namespace lwb::words {

QString inOneText(const QStringList &sentences)
{
    QString whole;
    for (const QString &sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        if (!whole.isEmpty() && !whole.endsWith(u'。') && !whole.endsWith(u'？'))
            whole += u' ';
        whole += sentence;
    }
    return whole;
}

QString asSentence(const QString &heading)
{
    return QCoreApplication::translate("Formats", "%1.").arg(heading);
}

} // namespace lwb::words
