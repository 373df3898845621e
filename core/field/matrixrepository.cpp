// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/matrixrepository.h"

#include "core/field/choicecode.h"
#include "core/field/fieldwork.h"
#include "core/storage/integerrows.h"

#include <unordered_map>

namespace filrouge {

namespace {

enum SourceColumn { SourceKey, SourceKind, SourceCommune, SourcePublics };
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
        static const QString sql = QStringLiteral("SELECT id, %1, commune, '' FROM interview UNION ALL "
                                                  "SELECT -id, 2, commune, publics FROM immersion UNION ALL "
                                                  "SELECT id, 3, commune, '' FROM seminar")
                                       .arg(choiceCode<InterviewMode>("mode"));
        FILROUGE_TRY_VALUE(rows, connection_.run(sql));
        while (rows.next()) {
            const auto kind = static_cast<MatrixSource::Kind>(rows.integer(SourceKind));
            (kind == MatrixSource::Kind::Seminar ? places.seminars : places.field)
                .emplace(rows.integer(SourceKey), static_cast<int>(material.sources.size()));
            material.sources.push_back({kind, CommuneId(rows.integer(SourceCommune)), rows.text(SourcePublics)});
        }
        FILROUGE_TRY(rows.outcome());
    }
    {
        static const QByteArray sql =
            QStringLiteral("SELECT id, theme, coalesce(interview, -immersion), seminar, %1, %2 "
                           "FROM evidence ORDER BY id")
                .arg(choiceCode<EvidenceKind>("kind"), choiceCode<Voice>("voice"))
                .toUtf8();
        FILROUGE_TRY_VALUE(rows, IntegerRows::of(connection_, sql));
        while (rows.next()) {
            material.pieces.push_back({EvidenceId(rows.at(PieceKey)),
                                       ThemeId(rows.at(PieceTheme)),
                                       places.of(rows.at(PieceSource), rows.at(PieceSeminar)),
                                       static_cast<EvidenceKind>(rows.at(PieceKind)),
                                       static_cast<Voice>(rows.at(PieceVoice))});
        }
        FILROUGE_TRY(rows.outcome());
    }
    FILROUGE_TRY_VALUE(
        rows, IntegerRows::of(connection_, "SELECT irritant, evidence FROM irritant_evidence ORDER BY evidence"));
    while (rows.next())
        material.links.push_back({IrritantId(rows.at(0)), EvidenceId(rows.at(1))});
    FILROUGE_TRY(rows.outcome());
    return material;
}

} // namespace filrouge
