// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

// What a document says, in reading order, before any file format. One function per document makes it from values;
// every writer takes only this. Sentences are already in the document's language.

namespace filrouge {

/// A stretch of text in one style. Text is never markup.
struct Run final {
    QString text = {};
    bool bold = false;
    bool italic = false;
    bool accent = false; ///< in the document's colour, darkened until it can be read
    QString link = {};   ///< http:, https: or mailto: address; empty: none

    friend bool operator==(const Run&, const Run&) = default;
};

using Runs = std::vector<Run>;

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
    Blocks blocks = {};

    friend bool operator==(const ListItem&, const ListItem&);
};

struct List final {
    bool ordered = false; ///< numbered from 1
    std::vector<ListItem> items = {};

    friend bool operator==(const List&, const List&) = default;
};

/// A term and what it is: "Due date: 30 June 2018".
struct Fact final {
    QString term = {};
    Runs value = {};

    friend bool operator==(const Fact&, const Fact&) = default;
};

struct Facts final {
    std::vector<Fact> facts = {};

    friend bool operator==(const Facts&, const Facts&) = default;
};

enum class CellRole { Value, ColumnHeader, RowHeader };

struct Cell final {
    Runs runs = {};
    CellRole role = CellRole::Value;

    friend bool operator==(const Cell&, const Cell&) = default;
};

struct Row final {
    std::vector<Cell> cells = {}; ///< as many as the table has columns

    friend bool operator==(const Row&, const Row&) = default;
};

struct Table final {
    std::vector<double> widths = {}; ///< one a column, > 0; only their ratio counts
    std::vector<Row> header = {};    ///< repeated to the eye, not to the ear, on every page
    std::vector<Row> rows = {};

    friend bool operator==(const Table&, const Table&) = default;
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
    Blocks blocks = {};

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
    std::variant<Heading, Paragraph, List, Facts, Table, Figure, Signatures, Group, Letterhead> content;

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

/// What stands around the text of every page and is no part of it.
struct Furniture final {
    QString header = {}; ///< from the second page on
    QString footer = {}; ///< beside the page number n / N
    QString note = {};   ///< under the footer, on every page: that the content is invented

    friend bool operator==(const Furniture&, const Furniture&) = default;
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
    Furniture furniture = {};
    Blocks blocks = {};

    friend bool operator==(const Document&, const Document&) = default;
};

} // namespace filrouge
