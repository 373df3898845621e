// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/captureservice.h"

#include "core/base/foldedtext.h"
#include "core/base/shortened.h"
#include "core/field/anchor.h"
#include "core/field/codepoints.h"
#include "core/field/fieldrules.h"

#include <algorithm>

namespace filrouge {

namespace {

/// The name that somebody means by what they typed, whatever case and accents; nullptr: a new one.
template <class Row>
const Row* named(const std::vector<Row>& rows, QString Row::*field, const QString& name)
{
    const QString wanted = folded(name);
    const auto found = std::ranges::find_if(rows, [&](const Row& row) { return folded(row.*field) == wanted; });
    return found == rows.end() ? nullptr : &*found;
}

struct Place final {
    qsizetype start = 0; ///< UTF-16 units
    qsizetype end = 0;
};

Place placeOf(const QString& notes, const Evidence& piece)
{
    const CodePoints points(notes);
    return {points.unitOf(piece.anchorStart), points.unitOf(piece.anchorStart + piece.anchorLength)};
}

} // namespace

CaptureService::CaptureService(ProgrammeFile& file)
    : file_(file),
      notes_(file.connection()),
      evidence_(file.connection()),
      irritants_(file.connection()),
      themes_(file.connection())
{}

Result<Evidence> CaptureService::put(const NotesSource& source, const CapturedPiece& piece, const QString& mergeKey)
{
    return file_.edit(FILROUGE_TEXT("Edits", "Take a line of notes", {}),
                      [&](Edit& edit) -> Result<Evidence> {
                          FILROUGE_TRY_VALUE(stored, write(edit, source, piece));
                          if (!piece.finished)
                              return stored;
                          FILROUGE_TRY_VALUE(theme, themeNamed(edit, piece.theme));
                          if (stored.theme != theme) {
                              stored.theme = theme;
                              FILROUGE_TRY(evidence_.update(edit, stored));
                          }
                          FILROUGE_TRY(setIrritants(edit, stored.id, piece.irritants));
                          return stored;
                      },
                      {.mergeKey = mergeKey});
}

Result<std::optional<Evidence>> CaptureService::underWay(const NotesSource& source) const
{
    FILROUGE_TRY_VALUE(notes, notes_.of(source));
    FILROUGE_TRY_VALUE(pieces, notes_.evidenceOf(source));
    const int end = codePoints(notes);
    const auto last = std::ranges::find_if(pieces, [end](const Evidence& piece) {
        return piece.anchor == AnchorState::Anchored && piece.anchorStart + piece.anchorLength == end;
    });
    if (last == pieces.end() || last->recordedAt || last->theme)
        return std::optional<Evidence>();
    FILROUGE_TRY_VALUE(linked, irritants_.of(last->id));
    return linked.empty() ? std::optional(*last) : std::nullopt;
}

Result<Evidence> CaptureService::write(Edit& edit, const NotesSource& source, const CapturedPiece& piece)
{
    Evidence row;
    if (piece.id) {
        FILROUGE_TRY_VALUE(stored, evidence_.find(piece.id));
        row = stored;
    } else {
        row.interview = source.interview;
        row.immersion = source.immersion;
    }
    const bool sameWords = row.text == piece.text;
    row.text = piece.text;
    row.kind = piece.kind;
    row.voice = piece.voice;
    row.speaker = piece.speaker;
    if (piece.finished && !row.recordedAt)
        row.recordedAt = edit.clock().now();
    FILROUGE_TRY(validate(row));
    if (!piece.id || (row.anchor == AnchorState::Anchored && !sameWords)) {
        FILROUGE_TRY_VALUE(notes, notes_.of(sourceOf(row)));
        const bool newLine = !piece.id && !notes.isEmpty() && !notes.endsWith(u'\n');
        if (newLine)
            notes += u'\n';
        const Place place = piece.id ? placeOf(notes, row) : Place{notes.size(), notes.size()};
        notes.replace(place.start, place.end - place.start, piece.text);
        const int start = piece.id ? row.anchorStart : codePoints(notes) - codePoints(piece.text);
        setAnchor(row, {AnchorState::Anchored, start, codePoints(piece.text)});
        FILROUGE_TRY(notes_.replace(edit, sourceOf(row), notes, row.id));
    }
    if (!piece.id)
        return evidence_.insert(edit, row);
    FILROUGE_TRY(evidence_.update(edit, row));
    return row;
}

Result<std::optional<ThemeId>> CaptureService::themeNamed(Edit& edit, const QString& name)
{
    if (name.trimmed().isEmpty())
        return std::optional<ThemeId>();
    FILROUGE_TRY_VALUE(themes, themes_.all());
    if (const Theme* known = named(themes, &Theme::name, name))
        return std::optional(known->id);
    FILROUGE_TRY_VALUE(made, themes_.insert(edit, {{}, name.simplified(), {}, static_cast<int>(themes.size())}));
    return std::optional(made.id);
}

Result<> CaptureService::setIrritants(Edit& edit, EvidenceId piece, const QStringList& titles)
{
    FILROUGE_TRY_VALUE(before, irritants_.of(piece));
    FILROUGE_TRY_VALUE(all, irritants_.all());
    std::vector<IrritantId> wanted;
    for (const QString& title : titles) {
        const Irritant* known = named(before, &Irritant::title, title);
        if (known == nullptr)
            known = named(all, &Irritant::title, title);
        if (known != nullptr) {
            wanted.push_back(known->id);
            continue;
        }
        Irritant irritant;
        irritant.title = title.simplified();
        irritant.position = static_cast<int>(all.size());
        FILROUGE_TRY(validate(irritant));
        FILROUGE_TRY_VALUE(made, irritants_.insert(edit, irritant));
        all.push_back(made);
        wanted.push_back(made.id);
    }
    for (const Irritant& each : before)
        if (std::ranges::find(wanted, each.id) == wanted.end())
            FILROUGE_TRY(irritants_.unlink(edit, {each.id, piece}));
    for (const IrritantId each : wanted)
        FILROUGE_TRY(irritants_.link(edit, {each, piece}));
    return {};
}

Result<> CaptureService::remove(EvidenceId id)
{
    FILROUGE_TRY_VALUE(piece, evidence_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove “%1” from the notes", {shortened(piece.text)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY(evidence_.remove(edit, id));
                          if (piece.anchor != AnchorState::Anchored)
                              return {};
                          FILROUGE_TRY_VALUE(notes, notes_.of(sourceOf(piece)));
                          Place line = placeOf(notes, piece);
                          // A line that was nothing but this goes whole.
                          const bool fromStart = line.start == 0 || notes[line.start - 1] == u'\n';
                          if (fromStart && line.end < notes.size() && notes[line.end] == u'\n')
                              ++line.end;
                          else if (fromStart && line.end == notes.size() && line.start > 0)
                              --line.start;
                          return notes_.replace(edit, sourceOf(piece), notes.remove(line.start, line.end - line.start));
                      });
}

} // namespace filrouge
