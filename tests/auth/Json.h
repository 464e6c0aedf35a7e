// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lwb::test {

/// JSON written with single quotes. (Qt 6.4's moc loses its way in some raw strings.)
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace lwb::test
