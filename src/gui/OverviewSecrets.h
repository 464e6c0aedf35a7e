// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/SecretSurvey.h"
#include "gui/OverviewSection.h"

namespace lwb {

class Label;
class TenantSession;

/// Which secrets of machine-to-machine applications need attention; read on a click only.
class OverviewSecrets final : public OverviewSection
{
    Q_OBJECT
public:
    OverviewSecrets(TenantSession &session, QWidget *parent);

    [[nodiscard]] const SecretSurvey &survey() const { return m_survey; }

private:
    void tell();

    SecretSurvey m_survey;
    Label *m_sentence;
};

} // namespace lwb
