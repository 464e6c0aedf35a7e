// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/FindingTarget.h"

using namespace Qt::StringLiterals;

namespace lwb {

FindingTarget targetOf(const QString &code, const FindingSubject &subject)
{
    struct Place
    {
        QStringList codes;
        QString page;
        QString object;
    };
    const Place places[]{
        {{u"A1"_s, u"A2"_s, u"A3"_s, u"B1"_s, u"D9"_s}, u"connections"_s, {}},
        {{u"C4"_s}, u"applications"_s, {}}, // it is the one that does not exist
        {{u"C5"_s, u"C6"_s, u"C7"_s, u"E1"_s, u"E2"_s, u"E3"_s, u"E4"_s, u"F7"_s},
         u"applications"_s, subject.applicationId},
        {{u"D1"_s, u"D2"_s, u"D3"_s, u"D4"_s}, u"resources"_s, {}},
        {{u"D5"_s}, u"organizations"_s, subject.organizationId},
        {{u"D6"_s, u"D7"_s}, u"logs"_s, {}},
        {{u"E5"_s, u"F2"_s, u"F3"_s, u"F4"_s, u"F5"_s, u"F6"_s, u"G1"_s, u"G2"_s}, u"tokens"_s, {}},
        {{u"F13"_s}, u"roles"_s, {}},
        {{u"K1"_s}, u"settings"_s, {}},
    };
    for (const Place &place : places) {
        if (place.codes.contains(code))
            return {place.page, place.object};
    }
    return {};
}

} // namespace lwb
