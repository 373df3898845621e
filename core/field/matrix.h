// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/evidence.h"

#include <vector>

namespace filrouge {

// Where evidence lies: themes by publics, communes, or how it was gathered (requirement U2). Pure; see
// MatrixRepository for where the material comes from.

/// What a column stands for.
///  - Publics: those that the irritants name under which the piece was gathered (Irritant::publics); if none of them
///    names any, those its immersion met (Immersion::publics). A piece about several publics counts in each column,
///    once in the totals.
///  - Communes: where its interview or immersion took place.
///  - SourceKinds: MatrixSource::Kind. EvidenceKinds and Voices: those of the piece.
enum class MatrixColumns { Publics, Communes, SourceKinds, EvidenceKinds, Voices };

enum class MatrixMeasure { Pieces, Sources };

struct MatrixSource final {
    enum class Kind { GroupInterview, IndividualInterview, Immersion, Seminar };

    Kind kind = Kind::GroupInterview;
    CommuneId commune; ///< none: not said
    QString publics;   ///< of an immersion
};

struct MatrixPiece final {
    EvidenceId id;
    ThemeId theme;   ///< its own; none: not sorted
    int source = -1; ///< its place among the sources; -1: it names none
    EvidenceKind kind = EvidenceKind::Verbatim;
    Voice voice = Voice::Actor;
};

/// What a programme holds of it.
struct MatrixMaterial final {
    struct Named final {
        qint64 key = 0;
        QString name;
    };
    struct Irritant final {
        IrritantId id;
        ThemeId theme;
        QString publics;
    };

    std::vector<Named> themes; ///< in their order
    std::vector<Named> communes;
    std::vector<Irritant> irritants; ///< in their order
    std::vector<MatrixSource> sources;
    std::vector<MatrixPiece> pieces;     ///< by key
    std::vector<IrritantEvidence> links; ///< by the key of the evidence
};

struct MatrixFigures final {
    int pieces = 0;
    int sources = 0; ///< distinct ones; a piece that names none counts as a piece only

    [[nodiscard]] int of(MatrixMeasure measure) const { return measure == MatrixMeasure::Pieces ? pieces : sources; }
    friend bool operator==(const MatrixFigures&, const MatrixFigures&) = default;
};

/// What a row or column is called.
struct MatrixHead final {
    enum class What { Named, Choice, Without, Others };

    What what = What::Named;
    QString name;   ///< of something Named, as people wrote it
    qint64 key = 0; ///< of a theme or commune; Choice: its number; Others: how many columns are in it

    friend bool operator==(const MatrixHead&, const MatrixHead&) = default;
};

struct MatrixChoice final {
    MatrixColumns columns = MatrixColumns::Publics;
    std::optional<Voice> voice; ///< only pieces of that voice
    int mostColumns = 0;        ///< of publics and communes; the rest is put together as Others. 0: all of them

    friend bool operator==(const MatrixChoice&, const MatrixChoice&) = default;
};

/// Rows are the themes and, if something is sorted under none, Without; a piece without a theme of its own stands where
/// the first of its irritants that has one stands. Columns stand by weight (publics, communes) or in the order of the
/// choice; Others and Without last. Totals count each piece and each source once.
struct Matrix final {
    MatrixColumns by = MatrixColumns::Publics;
    std::vector<MatrixHead> rows;
    std::vector<MatrixHead> columns;
    std::vector<MatrixFigures> cells;              ///< row after row
    std::vector<std::vector<EvidenceId>> evidence; ///< of the cells
    std::vector<MatrixFigures> rowTotals;
    std::vector<MatrixFigures> columnTotals;
    MatrixFigures total;

    [[nodiscard]] std::size_t at(int row, int column) const
    {
        return static_cast<std::size_t>(row) * columns.size() + static_cast<std::size_t>(column);
    }
};

/// One pass over the pieces.
[[nodiscard]] Matrix matrixOf(const MatrixMaterial& material, const MatrixChoice& choice);

} // namespace filrouge
