// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/joincode.h"

namespace filrouge {

/// What the presenter is told of the phones in the room; sentences in the window's language.
struct PhonesOnStage final {
    bool on = false;    ///< the pages are on the network
    PhoneTarget target; ///< where
    WifiAccess wifi;
    QString trouble;           ///< why phones do not reach them now, and what to do; empty: they do
    int phones = 0;            ///< that have found the page
    int withoutSlip = 0;       ///< people who may vote and have no code
    quint64 ballotsFailed = 0; ///< that could not be stored; their voters were told, and can send them again
    quint64 wrongCodes = 0;    ///< typed since the pages are on the network

    friend bool operator==(const PhonesOnStage&, const PhonesOnStage&) = default;
};

} // namespace filrouge
