// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/evidence.h"

#include <QStringList>

#include <optional>

namespace filrouge {

/// The names that may follow a mark although they are several words.
struct KnownNames final {
    QStringList themes;
    QStringList irritants;
};

/// A line of field notes as somebody typed it in a hurry, taken apart.
struct CapturedLine final {
    QString text;                     ///< without marks
    std::optional<EvidenceKind> kind; ///< when the line begins with a sign for it
    std::optional<Voice> voice;
    QStringList themes; ///< in the order typed, each once; known ones as they are known
    QStringList irritants;

    friend bool operator==(const CapturedLine&, const CapturedLine&) = default;
};

/// The signs a line may begin with, before its words: @ an actor speaks, + a user; then " a quotation,
/// * what was seen, = a fact, ? an analysis.
[[nodiscard]] QChar signOf(EvidenceKind kind);
[[nodiscard]] QChar signOf(Voice voice);

/// `#theme` and `!irritant`, at the beginning of a word only, are marks and no part of the text. A known name is taken
/// whole, the longest first, whatever its case and accents; an unknown one is a word, or what stands in quotation
/// marks: !"Two words". A sign before a blank, inside a word or before a number is punctuation; \ before it says so.
[[nodiscard]] CapturedLine parseCapturedLine(const QString& typed, const KnownNames& known);

/// What one could have typed for its text and names: parseCapturedLine() gives them again when the names are known.
/// Without signs for kind and voice: they stand beside the line that is edited.
[[nodiscard]] QString typedLine(const CapturedLine& line);

/// The mark that is being typed at `cursor` (UTF-16 units): where it begins, which one, and its letters so far.
struct OpenMark final {
    qsizetype start = 0;
    QChar sign; ///< # or !
    QString name;

    friend bool operator==(const OpenMark&, const OpenMark&) = default;
};
[[nodiscard]] std::optional<OpenMark> markAt(const QString& typed, qsizetype cursor);

/// A name behind its sign, in quotation marks when it needs them.
[[nodiscard]] QString typedMark(QChar sign, const QString& name);

} // namespace filrouge
