// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/piecewords.h"

#include <QStringList>

namespace filrouge {

QString PieceWords::kind(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Verbatim:
        return tr("Quote");
    case EvidenceKind::Observation:
        return tr("Observation");
    case EvidenceKind::Fact:
        return tr("Fact");
    case EvidenceKind::Analysis:
        break;
    }
    return tr("Analysis");
}

QString PieceWords::voice(Voice voice)
{
    return voice == Voice::User ? tr("A user’s own voice") : tr("An actor’s view of users");
}

QString PieceWords::place(AnchorState state)
{
    switch (state) {
    case AnchorState::Anchored:
        return tr("In the notes");
    case AnchorState::Lost:
        return tr("Its words are no longer in the notes");
    case AnchorState::None:
        break;
    }
    return tr("Without a place in notes");
}

QString PieceWords::headline(const Evidence& piece)
{
    QStringList parts{kind(piece.kind), piece.voice == Voice::User ? tr("a user’s voice") : tr("an actor’s view")};
    if (!piece.speaker.isEmpty())
        parts << piece.speaker;
    return parts.join(QStringLiteral(" · "));
}

QString PieceWords::footline(const Piece& piece)
{
    if (piece.irritants.empty())
        return tr("No pain point yet");
    QStringList titles;
    for (const Irritant& irritant : piece.irritants)
        titles << irritant.title;
    return titles.join(QStringLiteral(" · "));
}

QString PieceWords::whole(const Piece& piece)
{
    QStringList lines{headline(piece.evidence), piece.evidence.text, footline(piece)};
    if (piece.evidence.anchor == AnchorState::Lost)
        lines << place(piece.evidence.anchor);
    return lines.join(u'\n');
}

} // namespace filrouge
