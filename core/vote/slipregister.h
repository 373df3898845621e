// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vote/codebook.h"

#include <vector>

namespace filrouge {

/// As many slips as one seminar may ever have printed, lost ones included.
inline constexpr int mostSlips = 20'000;

/// A slip without a name, for somebody nobody expected. Its number is printed on it, and never used twice.
struct SpareSlip final {
    int number = 0; ///< from 1
    VotingCode code;

    friend bool operator==(const SpareSlip&, const SpareSlip&) = default;
};

/// Which voting slips of a seminar are good, and whose each is; the codes themselves are not in it, only their HMACs
/// under a key of its own. A plain value: SlipDesk keeps it in a file.
class SlipRegister final {
public:
    /// No slips yet. The seminar is written into it, so that no other one's file is taken for it.
    SlipRegister(SeminarId seminar, Random& random);

    [[nodiscard]] SeminarId seminar() const { return seminar_; }
    /// Sorted.
    [[nodiscard]] std::vector<ParticipantId> holders() const;
    [[nodiscard]] bool holds(ParticipantId participant) const;
    /// Numbers of the spare slips that wait for somebody, sorted.
    [[nodiscard]] std::vector<int> spares() const;
    [[nodiscard]] CodeBook book() const;
    /// Without a slip and with another key; the numbers of spare slips go on.
    [[nodiscard]] SlipRegister renewed(Random& random) const;

    /// A code of their own; one they had is void. Error: TooLarge.
    [[nodiscard]] Result<VotingCode> issue(ParticipantId holder, Random& random);
    [[nodiscard]] Result<SpareSlip> addSpare(Random& random);
    /// It becomes theirs; a slip they had is void. Error: NotFound (no such spare slip, or handed out already).
    [[nodiscard]] Result<> handOut(int spare, ParticipantId participant);
    /// False: they had none.
    bool voidOf(ParticipantId participant);

    /// As it is kept, in ASCII: a format line, the key, one line a slip (HMACs of its short code and its token, holder
    /// or -, spare number or -) in the order of the HMACs, and the HMAC of all that.
    [[nodiscard]] QByteArray text() const;
    /// Errors: Damaged (cut, changed or none at all), NewerVersion.
    [[nodiscard]] static Result<SlipRegister> fromText(const QByteArray& text);

    friend bool operator==(const SlipRegister&, const SlipRegister&) = default;

private:
    struct Slip final {
        QByteArray shortMac;
        QByteArray tokenMac;
        ParticipantId holder; ///< nobody: a spare slip
        int spare = 0;        ///< 0: made for its holder

        friend bool operator==(const Slip&, const Slip&) = default;
    };

    SlipRegister() = default;
    [[nodiscard]] Result<VotingCode> add(Slip slip, Random& random);
    [[nodiscard]] bool readSlip(const QByteArray& line);

    SeminarId seminar_;
    QByteArray key_;
    int lastSpare_ = 0;
    std::vector<Slip> slips_; ///< by shortMac
};

} // namespace filrouge
