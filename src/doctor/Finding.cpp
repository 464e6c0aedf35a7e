// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/Finding.h"

using namespace Qt::StringLiterals;

namespace lwb {

const QStringList &findingCodes()
{
    static const QStringList codes{
        u"A1"_s,  u"A2"_s,  u"A3"_s,  u"B1"_s,  u"B2"_s,  u"C1"_s, u"C2"_s, u"C3"_s, u"C4"_s,
        u"C5"_s,  u"C6"_s,  u"C7"_s,  u"C8"_s,  u"D1"_s,  u"D2"_s, u"D3"_s, u"D4"_s, u"D5"_s,
        u"D6"_s,  u"D7"_s,  u"D8"_s,  u"D9"_s,  u"E1"_s,  u"E2"_s, u"E3"_s, u"E4"_s, u"E5"_s,
        u"F1"_s,  u"F2"_s,  u"F3"_s,  u"F4"_s,  u"F5"_s,  u"F6"_s, u"F7"_s, u"F8"_s, u"F9"_s,
        u"F10"_s, u"F11"_s, u"F12"_s, u"F13"_s, u"F14"_s, u"G1"_s, u"G2"_s, u"K1"_s,
    };
    return codes;
}

} // namespace lwb
