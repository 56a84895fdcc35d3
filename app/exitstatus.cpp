// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exitstatus.h"

namespace app {

using core::base::ErrorCode;

ExitStatus exitStatusOf(const core::base::Error &error)
{
    switch (error.code) {
    case ErrorCode::UnknownCommand:
    case ErrorCode::UnknownOption:
    case ErrorCode::UnexpectedArgument:
    case ErrorCode::MissingArgument:
    case ErrorCode::MissingValue:
    case ErrorCode::InvalidValue:
    case ErrorCode::OptionRepeated:
        return ExitStatus::WrongUsage;
    case ErrorCode::NotThisKind:
    case ErrorCode::NewerFormat:
    case ErrorCode::Damaged:
    case ErrorCode::InvalidJson:
    case ErrorCode::InvalidInput:
    case ErrorCode::FileTooLarge:
    case ErrorCode::PolicyTooLoose:
    case ErrorCode::ReleasesDisagree:
    case ErrorCode::CompanionFaulty:
        return ExitStatus::InvalidInput;
    case ErrorCode::ReleaseNotProved:
    case ErrorCode::PublishedBefore:
    case ErrorCode::ResultsSeen:
    case ErrorCode::UnknownQuestion:
    case ErrorCode::NotInRelease:
    case ErrorCode::SolverMissing:
    case ErrorCode::SolverFailed:
    case ErrorCode::DraftElsewhere:
        return ExitStatus::HeldBack;
    default: // whatever else goes wrong is work that failed
        return ExitStatus::Failed;
    }
}

} // namespace app
