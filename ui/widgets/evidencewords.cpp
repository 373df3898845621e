// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidencewords.h"

namespace filrouge {

QString EvidenceWords::headline(EvidenceKind kind, Voice voice, const QString& speaker)
{
    QString words;
    switch (kind) {
    case EvidenceKind::Verbatim:
        words = voice == Voice::User ? tr("A user says") : tr("An actor says");
        break;
    case EvidenceKind::Observation:
        words = tr("Observed");
        break;
    case EvidenceKind::Fact:
        words = tr("Fact");
        break;
    case EvidenceKind::Analysis:
        words = tr("Analysis");
        break;
    }
    return speaker.isEmpty() ? words : tr("%1 · %2", "who says · role").arg(words, speaker.simplified());
}

} // namespace filrouge
