// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/documents/textlayout.h"

// The product's face on paper. Lengths in points. Every height is a multiple of half a line, so that lines stand on
// one grid from page to page.

namespace filrouge::letterstyle {

inline constexpr double millimetre = 72.0 / 25.4;
inline constexpr double pageWidth = 210 * millimetre;
inline constexpr double pageHeight = 297 * millimetre;

inline constexpr double left = 26 * millimetre;
inline constexpr double right = pageWidth - 20 * millimetre;
inline constexpr double top = 22 * millimetre;
inline constexpr double bottom = pageHeight - 27 * millimetre; ///< of the text; the footer stands below
inline constexpr double footerTop = pageHeight - 18 * millimetre;
inline constexpr double thread = 15 * millimetre; ///< where the persona's line runs, from the left edge

/// Where things stand on a page.
struct PageFrame final {
    double width;
    double height;
    double left;
    double right;
    double top;
    double bottom;       ///< of the text
    double footerTop;    ///< of the line below it
    double footerBottom; ///< above which it stays, however long it is
    double footerGap;
    bool thread; ///< the document's colour runs down the page
};

inline constexpr PageFrame letterFrame{
    pageWidth, pageHeight, left, right, top, bottom, footerTop, pageHeight - 11 * millimetre, 20, true};
/// Most printers leave 4 mm empty.
inline constexpr PageFrame cardFrame{pageWidth,
                                     pageHeight,
                                     8 * millimetre,
                                     pageWidth - 8 * millimetre,
                                     8 * millimetre,
                                     pageHeight - 14 * millimetre,
                                     pageHeight - 11.5 * millimetre,
                                     pageHeight - 7 * millimetre,
                                     2,
                                     false};
inline constexpr PageFrame briefFrame{pageWidth,
                                      pageHeight,
                                      24 * millimetre,
                                      pageWidth - 18 * millimetre,
                                      16 * millimetre,
                                      pageHeight - 22 * millimetre,
                                      pageHeight - 16 * millimetre,
                                      pageHeight - 10 * millimetre,
                                      12,
                                      true};

inline constexpr double wallWidth = 420 * millimetre;
inline constexpr double wallHeight = 297 * millimetre;
inline constexpr PageFrame wallFrame{wallWidth,
                                     wallHeight,
                                     9 * millimetre,
                                     wallWidth - 9 * millimetre,
                                     11 * millimetre,
                                     wallHeight - 17 * millimetre,
                                     wallHeight - 13 * millimetre,
                                     wallHeight - 7 * millimetre,
                                     6,
                                     false};
[[nodiscard]] inline constexpr const PageFrame& frameOf(PageStyle style)
{
    switch (style) {
    case PageStyle::Letter:
        break;
    case PageStyle::Cards:
        return cardFrame;
    case PageStyle::Brief:
        return briefFrame;
    case PageStyle::Wall:
        return wallFrame;
    }
    return letterFrame;
}

inline constexpr double line = 15;
inline constexpr double half = line / 2;

inline constexpr Colour ink = 0x1D1D1F;
inline constexpr Colour soft = 0x56565C; ///< 7:1 on white
inline constexpr Colour hairline = 0xD4D2CE;

inline constexpr double portrait = 34 * millimetre;
inline constexpr double badge = 9.5; ///< radius
inline constexpr double termWidth = 104;

inline constexpr TextStyle body{10.5, line, ink};
inline constexpr TextStyle quotation{10.5, line, soft, false, true};
inline constexpr TextStyle note{8.5, 12, soft};
inline constexpr TextStyle term{9.5, line, soft};
inline constexpr TextStyle fact{9.5, line, ink};
inline constexpr TextStyle cell{9.5, 13.5, ink};
inline constexpr TextStyle columnHeader{9, 13.5, soft, true};
inline constexpr TextStyle senderName{10.5, line, ink, true};
inline constexpr TextStyle senderLine{9.5, 13.5, soft};
inline constexpr TextStyle addresseeName{14, 20, ink, true};
inline constexpr TextStyle addresseeLine{10, 14, ink};
inline constexpr TextStyle addresseeLongName{10, 14, ink, true};
inline constexpr TextStyle furniture{8.5, 11, soft};

inline constexpr TextStyle longTitle{15, 1.5 * line, ink, true};

/// On a wall: at two metres its capitals, 4 mm high, are 7 minutes of arc, where an eye of normal sight tells letters
/// of 5 apart.
inline constexpr double wallSmallest = 16;
inline constexpr TextStyle wallTitle{32, 40, ink, true};
inline constexpr TextStyle wallLongTitle{22, 28, ink, true};
inline constexpr TextStyle wallHeading{22, 28, ink, true};
inline constexpr TextStyle wallBody{20, 26, ink};
inline constexpr TextStyle wallFurniture{11, 14, soft}; ///< for whoever keeps the print, not for the room

/// Headings from level 1; deeper levels look like the last.
[[nodiscard]] inline constexpr TextStyle heading(int level)
{
    if (level == 1)
        return {25, 2 * line, ink, true};
    if (level == 2)
        return {13.5, 1.5 * line, ink, true};
    return {10.5, line, ink, true};
}

[[nodiscard]] inline constexpr TextStyle headingOn(PageStyle page, int level)
{
    if (page == PageStyle::Brief && level <= 2)
        return level == 1 ? TextStyle{20, 2 * line, ink, true} : TextStyle{12, line, ink, true};
    if (page == PageStyle::Wall)
        return level == 1 ? wallTitle : wallHeading;
    return heading(level);
}

[[nodiscard]] inline constexpr TextStyle furnitureOn(PageStyle page)
{
    return page == PageStyle::Wall ? wallFurniture : furniture;
}

} // namespace filrouge::letterstyle
