// SPDX-License-Identifier: GPL-3.0-or-later
// What every test of a window includes, read by the compiler once.
#pragma once

#include "tests/support/precompiled.h"
#include "tests/ui/support/testdesk.h"

#include <QtTest>
#include <QtWidgets>
