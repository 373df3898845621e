// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/evidence.h"
#include "core/storage/connection.h"

#include <vector>

namespace filrouge {

/// Where a piece of evidence comes from, without the notes.
struct SourceOutline final {
    enum class Kind { None, Interview, Immersion, Seminar };

    Kind kind = Kind::None;
    qint64 key = 0; ///< of the interview, immersion or seminar
    QString title;
    QDate heldOn;

    friend bool operator==(const SourceOutline&, const SourceOutline&) = default;
};

/// Just enough of a piece to sort it into a list of many thousands; its words are read when somebody looks at it.
struct EvidenceOutline final {
    EvidenceId id;
    Instant recordedAt;
    EvidenceKind kind = EvidenceKind::Verbatim;
    Voice voice = Voice::Actor;
    SourceOutline::Kind source = SourceOutline::Kind::None;
    qint64 sourceKey = 0;

    friend bool operator==(const EvidenceOutline&, const EvidenceOutline&) = default;
};

/// What the affinity board reads of evidence and of where it comes from.
class AffinityRepository final {
public:
    explicit AffinityRepository(Connection& connection) : connection_(connection) {}

    /// What no irritant rests on yet, as it was recorded.
    [[nodiscard]] Result<std::vector<EvidenceOutline>> ungathered() const;
    /// That piece, if no irritant rests on it and it is there at all.
    [[nodiscard]] Result<std::optional<EvidenceOutline>> ungathered(EvidenceId id) const;
    /// What an irritant rests on: users' voices first, then as it was recorded.
    [[nodiscard]] Result<std::vector<EvidenceId>> gatheredUnder(IrritantId irritant) const;
    /// Every interview, immersion and seminar.
    [[nodiscard]] Result<std::vector<SourceOutline>> sources() const;

private:
    [[nodiscard]] Result<std::vector<EvidenceOutline>> read(const QByteArray& condition,
                                                            const QVariantList& values) const;

    Connection& connection_;
};

} // namespace filrouge
