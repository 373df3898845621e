// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/boardblocks.h"
#include "core/documents/cardblocks.h"
#include "core/documents/textblocks.h"

#include <QByteArray>

#include <optional>
#include <variant>
#include <vector>

// What a document says, in reading order, before any file format. One function per document makes it from values;
// every writer takes only this. Sentences are already in the document's language.

namespace filrouge {

struct Block;
using Blocks = std::vector<Block>;

struct Heading final {
    int level = 1; ///< 1 .. 6; exactly one of level 1, and no level skipped on the way down
    Runs runs = {};
    QString number = {};  ///< read before the text, drawn as a badge; empty: none
    bool pending = false; ///< nothing answers it yet: its badge is hollow

    friend bool operator==(const Heading&, const Heading&) = default;
};

enum class ParagraphRole { Body, Salutation, Quotation, Note, Pending };

struct Paragraph final {
    Runs runs = {};
    ParagraphRole role = ParagraphRole::Body;

    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

struct ListItem final {
    Blocks blocks;

    friend bool operator==(const ListItem&, const ListItem&);
};

struct List final {
    bool ordered = false; ///< numbered from 1
    std::vector<ListItem> items = {};

    friend bool operator==(const List&, const List&) = default;
};

struct Figure final {
    QByteArray picture = {};  ///< PNG or JPEG as base/picture keeps them
    QString alternative = {}; ///< what it shows, for those who do not see it; never empty
    double width = 80;        ///< mm
    bool rounded = false;

    friend bool operator==(const Figure&, const Figure&) = default;
};

struct SignatureBox final {
    QString name = {};
    QString role = {};
    QString organisation = {};
    QString signedOn = {};     ///< "Signed on 7 February 2018"; empty: not yet
    QByteArray signature = {}; ///< drawn signature, PNG or JPEG; empty: room to sign by hand
    QString alternative = {};  ///< of the drawn signature

    friend bool operator==(const SignatureBox&, const SignatureBox&) = default;
};

/// In protocol order.
struct Signatures final {
    std::vector<SignatureBox> boxes = {};

    friend bool operator==(const Signatures&, const Signatures&) = default;
};

enum class GroupStyle {
    Section,  ///< belongs together in the structure only
    Together, ///< stays on one page when it is not too long
    Callout,  ///< set apart on a tinted ground, and together
};

struct Group final {
    GroupStyle style = GroupStyle::Section;
    Blocks blocks;

    friend bool operator==(const Group&, const Group&);
};

/// The head of a letter.
struct Letterhead final {
    std::vector<QString> sender = {};    ///< lines, the most important first
    std::vector<QString> addressee = {}; ///< lines, the name first
    std::optional<Figure> portrait = {}; ///< of the addressee
    QString placeAndDate = {};

    friend bool operator==(const Letterhead&, const Letterhead&) = default;
};

struct Block final {
    std::variant<Heading, Paragraph, List, Facts, Table, Figure, Signatures, Group, Letterhead, SlipSheet, BallotSheet,
                 PrintedBoard>
        content;

    friend bool operator==(const Block&, const Block&) = default;
};

inline bool operator==(const ListItem& a, const ListItem& b)
{
    return a.blocks == b.blocks;
}

inline bool operator==(const Group& a, const Group& b)
{
    return a.style == b.style && a.blocks == b.blocks;
}

} // namespace filrouge
