// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/CheckSteps.h"

#include "words/Formats.h"
#include "words/Sentences.h"
#include "words/Words.h"

namespace lwb {

namespace {

StepList::State stateOf(CheckStep::Status status)
{
    switch (status) {
    case CheckStep::Status::Waiting: return StepList::State::Waiting;
    case CheckStep::Status::Running: return StepList::State::Running;
    case CheckStep::Status::Ok: return StepList::State::Ok;
    case CheckStep::Status::Warning: return StepList::State::Warning;
    case CheckStep::Status::Failed: return StepList::State::Failed;
    case CheckStep::Status::Skipped: return StepList::State::Skipped;
    }
    return StepList::State::Waiting;
}

} // namespace

StepList::Step listStep(const CheckStep &step)
{
    StepList::Step row;
    row.title = words::forStep(step.step);
    row.state = stateOf(step.status);
    row.fact = step.fact;
    if (step.step == CheckStep::Step::Clock
        && !step.fact.isEmpty()) // "0.3 s" there, for every language
        row.fact = words::forDuration(step.fact.chopped(2).toDouble() * 1000);
    if (step.finding) {
        const words::Message message = words::forOutcome(step);
        row.explanation = words::inOneText({message.why, message.remedy});
    } else if (step.error) {
        row.explanation = words::forError(*step.error).why;
    }
    return row;
}

} // namespace lwb
