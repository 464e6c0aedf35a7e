// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"
#include "doctor/PastedText.h"

using namespace lwb;

/// Whatever people paste into the doctor.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const PastedText pasted = readPasted(QString::fromUtf8(test::inputOf(data, size)));
    for (const Error &error : pasted.errors)
        LWB_MUST(error.bodySample.size() <= 2048);
    for (const Finding &finding : pasted.findings)
        LWB_MUST(findingCodes().contains(finding.code));
    return 0;
}
