// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskballot.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/storage/blobstore.h"

#include <algorithm>

namespace filrouge {

Result<KioskBallot> kioskBallot(Programme& programme, VoteId id)
{
    Services& services = programme.services();
    KioskBallot ballot;
    FILROUGE_TRY_VALUE(vote, services.votes.vote(id));
    FILROUGE_TRY_VALUE(options, services.votes.options(id));
    ballot.question = vote.question;
    ballot.form = ballotForm(vote, options.size());
    for (const BallotOption& option : options) {
        FILROUGE_TRY_VALUE(persona, services.personas.read().find(option.option.persona));
        KioskPersona shown{optionLetter(option.option.position), option.name, persona.tagline, {}, persona.hue};
        if (!persona.portrait.isEmpty())
            if (const auto bytes = programme.file().blobs().bytes(persona.portrait))
                shown.portrait = QImage::fromData(*bytes);
        ballot.personas.push_back(std::move(shown));
    }
    return ballot;
}

CardGrid cardGrid(int cards, QSize area, int gap, QSize largest, double ratio)
{
    CardGrid best;
    double bestSize = -1;
    for (int columns = 1; columns <= std::max(1, cards); ++columns) {
        const int rows = (cards + columns - 1) / columns;
        const QSize card = QSize((area.width() - (columns - 1) * gap) / columns,
                                 (area.height() - (rows - 1) * gap) / std::max(1, rows))
                               .boundedTo(largest);
        const double size = std::min(card.width() / ratio, static_cast<double>(card.height()));
        if (size > bestSize) {
            bestSize = size;
            best = {columns, std::max(1, rows), card};
        }
    }
    return best;
}

} // namespace filrouge
