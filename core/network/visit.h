// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/request.h"
#include "core/network/roomstate.h"

namespace filrouge {

/// How much of a page is asked for: its script fetches what it lacks.
enum class PagePart {
    Whole,
    Page, ///< what stands between head and foot, with Room
    Room, ///< what is said of the room: last call, turnout, what the projector shows
};

/// One look at the room: what every page is written for.
struct Visit final {
    const RoomState& state;
    Instant now;
    Language language = Language::French;
    bool languageChosen = false; ///< by the reader, against the phone's own: links keep it
    PagePart part = PagePart::Whole;
    QString voter;   ///< the code in the address, canonical; empty outside a voter's page
    QByteArray path; ///< of the page's own address; of known routes only
    /// Tracking code of the ballot that this one is to replace; empty for a first ballot.
    QString replaces = {};

    /// That address within the site, in the language that was chosen.
    [[nodiscard]] QByteArray link(QByteArray to) const;
    /// Where the voter's page is, or where one is reached.
    [[nodiscard]] QByteArray home() const;
};

/// The first language of the header (RFC 9110, 12.5.4) that Fil rouge speaks, by its weight; otherwise `fallback`.
[[nodiscard]] Language languageOf(std::string_view acceptLanguage, Language fallback);

[[nodiscard]] PagePart partOf(std::string_view header);

} // namespace filrouge
