// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/matrixrepository.h"

#include "core/field/fieldwork.h"
#include "core/storage/rawrows.h"

#include <algorithm>
#include <unordered_map>

namespace filrouge {

namespace {

enum PieceColumn { PieceKey, PieceTheme, PieceSource, PieceSeminar, PieceKind, PieceVoice };

/// Keys are told apart by what they are keys of: an interview's stands for itself, an immersion's is turned negative;
/// seminars are few and have numbers of their own.
struct SourcePlaces final {
    std::unordered_map<qint64, int> field;
    std::unordered_map<qint64, int> seminars;

    [[nodiscard]] int of(qint64 fieldKey, qint64 seminar) const
    {
        const auto& among = fieldKey != 0 ? field : seminars;
        const auto found = among.find(fieldKey != 0 ? fieldKey : seminar);
        return found == among.end() ? -1 : found->second;
    }
};

void add(MatrixMaterial& material, std::unordered_map<qint64, int>& places, qint64 key, const MatrixSource& source)
{
    places.emplace(key, static_cast<int>(material.sources.size()));
    material.sources.push_back(source);
}

} // namespace

Result<std::vector<MatrixMaterial::Named>> MatrixRepository::named(const QString& sql) const
{
    FILROUGE_TRY_VALUE(rows, connection_.run(sql));
    std::vector<MatrixMaterial::Named> all;
    while (rows.next())
        all.push_back({rows.integer(0), rows.text(1)});
    FILROUGE_TRY(rows.outcome());
    return all;
}

Result<MatrixMaterial> MatrixRepository::read() const
{
    MatrixMaterial material;
    FILROUGE_TRY_VALUE(themes, named(QStringLiteral("SELECT id, name FROM theme ORDER BY position, id")));
    material.themes = std::move(themes);
    FILROUGE_TRY_VALUE(communes, named(QStringLiteral("SELECT id, name FROM commune ORDER BY name, id")));
    material.communes = std::move(communes);
    {
        FILROUGE_TRY_VALUE(
            rows, connection_.run(QStringLiteral("SELECT id, theme, publics FROM irritant ORDER BY position, id")));
        while (rows.next())
            material.irritants.push_back({IrritantId(rows.integer(0)), ThemeId(rows.integer(1)), rows.text(2)});
        FILROUGE_TRY(rows.outcome());
    }
    SourcePlaces places;
    {
        FILROUGE_TRY_VALUE(rows, RawRows::of(connection_, "SELECT id, commune, mode FROM interview"));
        while (rows.next())
            add(material,
                places.field,
                rows.at(0),
                {rows.choice<InterviewMode>(2) == InterviewMode::Group ? MatrixSource::Kind::GroupInterview
                                                                       : MatrixSource::Kind::IndividualInterview,
                 CommuneId(rows.at(1)),
                 {}});
        FILROUGE_TRY(rows.outcome());
    }
    {
        FILROUGE_TRY_VALUE(rows, connection_.run(QStringLiteral("SELECT id, commune, publics FROM immersion")));
        while (rows.next())
            add(material,
                places.field,
                -rows.integer(0),
                {MatrixSource::Kind::Immersion, CommuneId(rows.integer(1)), rows.text(2)});
        FILROUGE_TRY(rows.outcome());
    }
    {
        FILROUGE_TRY_VALUE(rows, RawRows::of(connection_, "SELECT id, commune FROM seminar"));
        while (rows.next())
            add(material, places.seminars, rows.at(0), {MatrixSource::Kind::Seminar, CommuneId(rows.at(1)), {}});
        FILROUGE_TRY(rows.outcome());
    }
    { // all of it stands in an index; by key it would be read with its words
        FILROUGE_TRY_VALUE(rows,
                           RawRows::of(connection_,
                                       "SELECT id, theme, coalesce(interview, -immersion), seminar, kind, voice "
                                       "FROM evidence INDEXED BY evidence_outline"));
        while (rows.next()) {
            material.pieces.push_back({EvidenceId(rows.at(PieceKey)),
                                       ThemeId(rows.at(PieceTheme)),
                                       places.of(rows.at(PieceSource), rows.at(PieceSeminar)),
                                       rows.choice<EvidenceKind>(PieceKind),
                                       rows.choice<Voice>(PieceVoice)});
        }
        FILROUGE_TRY(rows.outcome());
        std::ranges::sort(material.pieces, {}, &MatrixPiece::id);
    }
    FILROUGE_TRY_VALUE(rows,
                       RawRows::of(connection_, "SELECT irritant, evidence FROM irritant_evidence ORDER BY evidence"));
    while (rows.next())
        material.links.push_back({IrritantId(rows.at(0)), EvidenceId(rows.at(1))});
    FILROUGE_TRY(rows.outcome());
    return material;
}

} // namespace filrouge
