// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/picture.h"
#include "core/documents/letterstyle.h"
#include "core/documents/printabletext.h"
#include "core/documents/typesetter.h"

#include <algorithm>
#include <cmath>

namespace filrouge {

using namespace letterstyle;

namespace {

constexpr double gutter = 20;
constexpr double signingRoom = 48; // a hand needs it
constexpr double portraitGap = 14;
constexpr double tallestHead = (bottom - top) * 0.7;

// French letters put the addressee in the right half, where an envelope's window is.
constexpr double addresseeShare = 0.48;

// A box in which nothing is written would leave an empty element.
bool namesSomeone(const SignatureBox& box)
{
    return !printable(box.name + box.role + box.organisation + box.signedOn).trimmed().isEmpty();
}

} // namespace

Result<> Typesetter::setBlock(const Letterhead& head, Column column)
{
    Strip strip;
    const double split = column.x + column.width * addresseeShare;
    double below = 0;
    for (std::size_t i = 0; i < head.sender.size(); ++i) {
        const Column sender{column.x, column.width * addresseeShare - gutter};
        FILROUGE_TRY_VALUE(next, setLine(head.sender[i], i == 0 ? senderName : senderLine, sender, below, strip));
        below = next;
    }

    Column addressee{split, column.x + column.width - split};
    const Column date = addressee;
    double pictureBottom = 0;
    if (head.portrait) {
        FILROUGE_TRY_VALUE(picture, storedPicture(head.portrait->picture));
        if (head.portrait->alternative.trimmed().isEmpty())
            return fail(ErrorCode::Invalid, QStringLiteral("portrait"), QStringLiteral("alternative text"));
        const double scale = portrait / std::max(picture.width, picture.height);
        const QRectF box(split, 0, picture.width * scale, picture.height * scale);
        strip.items.push_back(
            PicturePiece{newLeaf({.tag = "Figure", .alternative = printable(head.portrait->alternative)}),
                         head.portrait->picture,
                         box,
                         head.portrait->rounded ? portrait * 0.14 : 0});
        pictureBottom = box.bottom();
        addressee.x += portrait + portraitGap;
        addressee.width -= portrait + portraitGap;
    }
    std::vector<std::shared_ptr<const TextLayout>> lines;
    double height = 0;
    for (std::size_t i = 0; i < head.addressee.size(); ++i) {
        FILROUGE_TRY_VALUE(text,
                           layout({Run{head.addressee[i]}}, i == 0 ? addresseeName : addresseeLine, addressee.width));
        if (i == 0 && text->lines() > 3) {
            FILROUGE_TRY_VALUE(smaller, layout({Run{head.addressee[i]}}, addresseeLongName, addressee.width));
            text = smaller;
        }
        if (text->isBlank())
            continue;
        lines.push_back(text);
        height += text->height();
    }
    // A short address stands at the middle of the portrait, or where an envelope's window shows it.
    double y = head.portrait ? std::max(0.0, (pictureBottom - height) / 2) : 3 * line;
    for (const auto& text : lines) {
        place(newLeaf({.tag = "P"}), text, addressee.x, y, strip);
        y += text->height();
    }
    below = std::ceil((std::max({below, pictureBottom, y}) + line) / half) * half;
    FILROUGE_TRY_VALUE(end, setLine(head.placeAndDate, body, date, below, strip));
    strip.height = std::ceil(end / half) * half;
    if (strip.items.empty())
        return {};
    if (strip.height > tallestHead)
        return setLongLetterhead(head, column);
    open({.tag = "Sect"});
    add(std::move(strip));
    close();
    space(2 * line);
    return {};
}

// Names without end: one under the other, over as many pages as they take.
Result<> Typesetter::setLongLetterhead(const Letterhead& head, Column column)
{
    open({.tag = "Sect"});
    for (std::size_t i = 0; i < head.sender.size(); ++i)
        FILROUGE_TRY(setText({Run{head.sender[i]}}, {.style = i == 0 ? senderName : senderLine}, column));
    if (head.portrait)
        FILROUGE_TRY(setBlock(*head.portrait, column));
    space(line);
    for (std::size_t i = 0; i < head.addressee.size(); ++i)
        FILROUGE_TRY(setText({Run{head.addressee[i]}}, {.style = i == 0 ? addresseeLongName : addresseeLine}, column));
    space(line);
    FILROUGE_TRY(setText({Run{head.placeAndDate}}, {.style = body}, column));
    close();
    space(2 * line);
    return {};
}

Result<> Typesetter::setBlock(const Signatures& signatures, Column column)
{
    std::vector<SignatureBox> boxes;
    std::copy_if(signatures.boxes.begin(), signatures.boxes.end(), std::back_inserter(boxes), namesSomeone);
    const std::size_t count = boxes.size();
    if (count == 0)
        return {};
    const std::size_t across = count == 1 || count == 2 || count == 4 ? 2 : 3;
    const double width = (column.width - gutter * double(across - 1)) / double(across);
    open({.tag = "L", .listNumbering = "None"});
    for (std::size_t first = 0; first < count; first += across) {
        Strip strip;
        strip.spaceBefore = line;
        const std::size_t end = std::min(count, first + across);
        for (std::size_t i = first; i < end; ++i) {
            const Column place{column.x + double(i - first) * (width + gutter), width};
            strip.items.push_back(Shape{QRectF(place.x, signingRoom, width, 0), white, soft, 0, 0.9, true});
            strip.items.push_back(OpenElement{{.tag = "LI"}});
            strip.items.push_back(OpenElement{{.tag = "LBody"}});
            FILROUGE_TRY_VALUE(below, setSignature(boxes[i], place, signingRoom, strip));
            strip.items.push_back(CloseElement{});
            strip.items.push_back(CloseElement{});
            strip.height = std::max(strip.height, below);
        }
        strip.height = std::ceil(strip.height / half) * half;
        add(std::move(strip));
    }
    close();
    space(line);
    return {};
}

Result<double> Typesetter::setSignature(const SignatureBox& box, Column column, double ruleY, Strip& strip)
{
    if (!box.signature.isEmpty()) {
        FILROUGE_TRY_VALUE(picture, storedPicture(box.signature));
        const double room = ruleY - 4;
        const double scale = std::min(column.width / picture.width, room / picture.height);
        const QSizeF size(picture.width * scale, picture.height * scale);
        if (box.alternative.trimmed().isEmpty())
            return fail(ErrorCode::Invalid, QStringLiteral("signature"), QStringLiteral("alternative text"));
        strip.items.push_back(PicturePiece{newLeaf({.tag = "Figure", .alternative = printable(box.alternative)}),
                                           box.signature,
                                           QRectF(QPointF(column.x, ruleY - 2 - size.height()), size),
                                           0});
    }
    double y = ruleY + 4;
    const TextStyle name{10, 14, ink, true};
    const TextStyle line{9, 12.5, ink};
    const TextStyle quiet{9, 12.5, soft};
    FILROUGE_TRY_VALUE(afterName, setLine(box.name, name, column, y, strip));
    FILROUGE_TRY_VALUE(afterRole, setLine(box.role, line, column, afterName, strip));
    FILROUGE_TRY_VALUE(afterOrganisation, setLine(box.organisation, quiet, column, afterRole, strip));
    return setLine(box.signedOn, quiet, column, afterOrganisation, strip);
}

} // namespace filrouge
