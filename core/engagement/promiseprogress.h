// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"

namespace filrouge {

/// How far a promise has come, in the words of who follows it. Revised: it will be kept otherwise than was signed.
enum class PromiseStatus { NotStarted, Studied, Started, HalfWay, Kept, Compromised, Revised };

template <>
struct Choices<PromiseStatus> {
    static constexpr std::array names{
        "not_started", "studied", "started", "half_way", "kept", "compromised", "revised"};
};

/// One dated entry in the follow-up of a promise (requirement E2). The latest says where it stands.
struct PromiseProgress final {
    PromiseProgressId id;
    PromiseId promise;
    PromiseStatus status = PromiseStatus::Started;
    QDate notedOn; ///< needed
    QString note;
    QString proof; ///< what shows it: a document, an address, a figure
    PictureRef proofPicture;
    QString publicReason; ///< needed when revised: it is published with the promise
    Instant recordedAt;   ///< tells entries of one day apart

    friend bool operator==(const PromiseProgress&, const PromiseProgress&) = default;
};

template <>
struct Description<PromiseProgress> {
    static constexpr const char* table = "promise_progress";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&PromiseProgress::id>("id"),
        field<&PromiseProgress::promise>("promise"),
        field<&PromiseProgress::status>("status"),
        field<&PromiseProgress::notedOn>("noted_on"),
        field<&PromiseProgress::note>("note"),
        field<&PromiseProgress::proof>("proof"),
        field<&PromiseProgress::proofPicture>("proof_picture"),
        field<&PromiseProgress::publicReason>("public_reason"),
        field<&PromiseProgress::recordedAt>("recorded_at"),
    };
};

} // namespace filrouge
