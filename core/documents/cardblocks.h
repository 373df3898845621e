// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/qrcode.h"

#include <QString>

#include <optional>
#include <vector>

// Sheets that are printed to be cut up. Sentences are already in the document's language.

namespace filrouge {

/// A voting slip.
struct SlipCard final {
    QString heading = {}; ///< whose it is, or "Spare slip 3"; never empty
    QString organisation = {};
    QString codeTerm = {}; ///< "Code"
    QString code = {};     ///< "0A1-B2C"; never empty
    QString address = {};  ///< of the page, as somebody types it
    QString instructions = {};
    std::optional<QrCode> qrCode = {};
    QString alternative = {}; ///< of the QR code; never empty with one

    friend bool operator==(const SlipCard&, const SlipCard&) = default;
};

/// Eight to a page, on the same place on every page, so that a pile of them is cut in one go.
struct SlipSheet final {
    std::vector<SlipCard> cards = {};

    friend bool operator==(const SlipSheet&, const SlipSheet&) = default;
};

struct BallotChoice final {
    QString letter = {}; ///< empty for the blank vote
    QString name = {};

    friend bool operator==(const BallotChoice&, const BallotChoice&) = default;
};

/// A paper ballot, folded in the middle: what is ticked is inside.
struct PaperBallot final {
    QString heading = {}; ///< "Paper ballot"
    QString question = {};
    QString instructions = {};
    std::vector<BallotChoice> choices = {};
    QString fold = {}; ///< "Fold here"

    friend bool operator==(const PaperBallot&, const PaperBallot&) = default;
};

/// The same ballot over and over: two to a page, or one when there are many choices.
struct BallotSheet final {
    PaperBallot ballot = {};
    int copies = 1;

    friend bool operator==(const BallotSheet&, const BallotSheet&) = default;
};

} // namespace filrouge
