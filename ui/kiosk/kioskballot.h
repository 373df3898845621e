// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/vote/ballotform.h"

#include <QImage>
#include <QSize>

#include <vector>

namespace filrouge {

class Programme;

/// A persona as a ballot shows it.
struct KioskPersona final {
    QString letter;
    QString name;
    QString tagline;
    QImage portrait; ///< null: none
    int hue = 0;
};

/// What a voter is asked and may answer.
struct KioskBallot final {
    QString question;
    std::vector<KioskPersona> personas; ///< in the order of their letters
    BallotForm form;
};

/// The ballot of that vote, with its portraits. A portrait that cannot be read is left out: nobody waits for it.
[[nodiscard]] Result<KioskBallot> kioskBallot(Programme& programme, VoteId id);

/// Cards of one size, all in sight.
struct CardGrid final {
    int columns = 1;
    int rows = 1;
    QSize card;

    friend bool operator==(const CardGrid&, const CardGrid&) = default;
};

/// How that many cards lie in the area without scrolling, each as large as can be and nearly `ratio` times as wide as
/// high, at most `largest`.
[[nodiscard]] CardGrid cardGrid(int cards, QSize area, int gap, QSize largest, double ratio = 2.4);

} // namespace filrouge
