// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextDocument>

namespace lwb {

/// `text` for a tooltip, which would read markup in a name: what looks like markup is escaped.
[[nodiscard]] inline QString plainToolTip(const QString &text)
{
    using namespace Qt::StringLiterals;
    return Qt::mightBeRichText(text) ? u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s : text;
}

} // namespace lwb
