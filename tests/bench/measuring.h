// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QElapsedTimer>

#include <type_traits>
#include <utility>

namespace filrouge::bench {

/// A benchmark whose world does not stand has no figure to tell: says what went wrong, and ends the program.
[[noreturn]] void giveUp(const Error& error);

template <class T>
T got(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

[[nodiscard]] inline double elapsedMs(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) * 1e-6;
}

} // namespace filrouge::bench
