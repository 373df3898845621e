// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/anchor.h"

#include "core/field/codepoints.h"
#include "core/field/notesedit.h"

#include <algorithm>
#include <optional>

namespace filrouge {

namespace {

/// A part of a text, in UTF-16 units: [start, end).
struct Span final {
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype length() const { return end - start; }
};

/// One edit of notes, and where it takes what was anchored in them.
class Following final {
public:
    Following(const QString& before, const QString& after)
        : before_(before),
          after_(after),
          from_(before),
          to_(after),
          edit_(editBetween(before, after))
    {}

    [[nodiscard]] Anchor anchored(const Evidence& piece) const
    {
        const Span old = unitsOf(piece);
        if (old.end <= edit_.start)
            return anchorOf(piece);
        if (old.start >= edit_.start - slides() + edit_.removed)
            return {AnchorState::Anchored, to_.before(old.start + edit_.inserted - edit_.removed), piece.anchorLength};
        // The notes' own words, not the evidence's: those may have been shortened or pseudonymised since.
        const QString quotation = before_.mid(old.start, old.length());
        if (const auto place = withinEdit(quotation, old))
            return at(*place, quotation);
        return moved(quotation, old);
    }

    [[nodiscard]] Anchor lost(const Evidence& piece) const { return moved(piece.text, unitsOf(piece)); }

private:
    [[nodiscard]] Span unitsOf(const Evidence& piece) const
    {
        const int start = piece.anchorStart;
        const int length = std::min(piece.anchorLength, from_.count()); // their sum must stay an int
        return {from_.unitOf(start), from_.unitOf(std::min(start, from_.count()) + length)};
    }

    [[nodiscard]] Anchor at(qsizetype place, const QString& quotation) const
    {
        return {AnchorState::Anchored, to_.before(place), codePoints(quotation)};
    }

    /// How far to the left the same edit can be read: which of two equal words was deleted cannot be told.
    [[nodiscard]] qsizetype slides() const
    {
        if (!slides_)
            slides_ = filrouge::slides(edit_, before_, after_);
        return *slides_;
    }

    /// As the edit takes the ends of the span; what it wrote in their midst belongs to it.
    [[nodiscard]] Span taken(const Span& old) const
    {
        const qsizetype editEnd = edit_.start + edit_.removed;
        const qsizetype delta = edit_.inserted - edit_.removed;
        const auto through = [&](qsizetype place, qsizetype inside) {
            return place <= edit_.start ? place : place >= editEnd ? place + delta : inside;
        };
        return {through(old.start, edit_.start), through(old.end, edit_.start + edit_.inserted)};
    }

    /// The first unit of the words in what the edit wrote, when they stood as often in what it replaced: two places
    /// were edited, and these words between them were not.
    [[nodiscard]] std::optional<qsizetype> withinEdit(const QString& quotation, const Span& old) const
    {
        const qsizetype editEnd = edit_.start + edit_.removed;
        if (old.start < edit_.start || old.end > editEnd || edit_.inserted < quotation.size())
            return std::nullopt;
        const auto places = [&quotation](QStringView text) {
            std::vector<qsizetype> found;
            for (qsizetype at = text.indexOf(quotation); at >= 0; at = text.indexOf(quotation, at + 1))
                found.push_back(at);
            return found;
        };
        const auto were = places(QStringView(before_).mid(edit_.start, edit_.removed));
        const auto are = places(QStringView(after_).mid(edit_.start, edit_.inserted));
        const auto which = std::ranges::find(were, old.start - edit_.start);
        if (were.size() != are.size() || which == were.end())
            return std::nullopt;
        return edit_.start + are[static_cast<std::size_t>(which - were.begin())];
    }

    /// Anchored where the edit itself has written the words, otherwise lost.
    [[nodiscard]] Anchor moved(const QString& words, const Span& old) const
    {
        const Span now = taken(old);
        if (!words.isEmpty()) {
            const qsizetype first = std::max(edit_.start - words.size() + 1, qsizetype{0});
            const qsizetype last = std::min(edit_.start + edit_.inserted + words.size() - 1, after_.size());
            const qsizetype fresh = QStringView(after_).mid(first, last - first).indexOf(words);
            if (fresh >= 0 && now.start >= first && now.start + words.size() <= last &&
                QStringView(after_).mid(now.start).startsWith(words))
                return at(now.start, words);
            if (fresh >= 0 && after_.indexOf(words) == first + fresh && after_.indexOf(words, first + fresh + 1) < 0)
                return at(first + fresh, words);
        }
        const int start = to_.before(now.start);
        return {AnchorState::Lost, start, to_.before(now.end) - start};
    }

    const QString& before_;
    const QString& after_;
    CodePoints from_;
    CodePoints to_;
    NotesEdit edit_;
    mutable std::optional<qsizetype> slides_;
};

} // namespace

void setAnchor(Evidence& piece, const Anchor& anchor)
{
    piece.anchor = anchor.state;
    piece.anchorStart = anchor.start;
    piece.anchorLength = anchor.length;
}

int codePoints(const QString& text)
{
    return CodePoints(text).count();
}

QString passage(const QString& notes, int start, int length)
{
    const CodePoints points(notes);
    const int first = std::clamp(start, 0, points.count());
    const qsizetype unit = points.unitOf(first);
    return notes.mid(unit, points.unitOf(first + std::clamp(length, 0, points.count())) - unit);
}

std::vector<Evidence> followNotes(const std::vector<Evidence>& evidence, const QString& notesBefore,
                                  const QString& notesAfter)
{
    std::vector<Evidence> changed;
    if (evidence.empty() || notesBefore == notesAfter)
        return changed;
    const Following edit(notesBefore, notesAfter);
    for (const Evidence& piece : evidence) {
        if (piece.anchor == AnchorState::None)
            continue;
        const Anchor anchor = piece.anchor == AnchorState::Anchored ? edit.anchored(piece) : edit.lost(piece);
        if (anchor == anchorOf(piece))
            continue;
        setAnchor(changed.emplace_back(piece), anchor);
    }
    return changed;
}

} // namespace filrouge
