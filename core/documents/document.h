// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/documents/blocks.h"

namespace filrouge {

/// What stands around the text of every page and is no part of it.
struct Furniture final {
    QString header = {}; ///< from the second page on
    QString footer = {}; ///< beside the page number n / N
    QString note = {};   ///< under the footer, on every page: that the content is invented

    friend bool operator==(const Furniture&, const Furniture&) = default;
};

enum class PageStyle {
    Letter, ///< wide margins, the document's colour down the left edge
    Cards,  ///< sheets to be cut up, as much of the page as printers reach; the title is a line above
    Brief,  ///< one A4 on which much stands: the type of a letter, less space around it
    Wall,   ///< A3 across, all of it large enough to be read from two metres
};

struct Document final {
    QString title = {}; ///< never empty
    QString author = {};
    QString subject = {};
    QString keywords = {};
    QString language = {};     ///< tag: fr-FR, en-GB
    Instant created = {};      ///< never 0: two runs give the same bytes
    QString version = {};      ///< stamp of the programme's state it was made from
    quint32 accent = 0x4D4D4D; ///< 0xRRGGBB, the persona's hue
    PageStyle page = PageStyle::Letter;
    Furniture furniture = {};
    Blocks blocks = {};

    friend bool operator==(const Document&, const Document&) = default;
};

} // namespace filrouge
