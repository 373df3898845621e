// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every file of ui includes, read by the compiler once. Nothing may rely on it: each file names what it
// uses.
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/programme/services.h"
#include "ui/theme/uitheme.h"

#include <QtWidgets>
