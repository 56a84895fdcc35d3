// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace core::base {

/// What a function returns that can fail. Declare such functions [[nodiscard]].
template <typename T>
using Result = tl::expected<T, Error>;

/// The failing half of a Result: return fail(ErrorCode::FileNotFound, {path});
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QStringList arguments = {}, QString detail = {},
                                                Place place = {})
{
    return tl::unexpected<Error>(Error{code, std::move(arguments), std::move(detail), std::move(place)});
}

/// Hands on the error of another Result.
template <typename T>
[[nodiscard]] tl::unexpected<Error> fail(const Result<T> &failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace core::base
