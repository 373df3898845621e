// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every test includes, read by the compiler once. Nothing may rely on it: each file names what it uses.
#pragma once

#include "core/programme/services.h"
#include "tests/support/catch.h"
#include "tests/support/programmefixture.h"
