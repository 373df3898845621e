// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"
#include "core/sprint/cardrepository.h"
#include "core/sprint/fieldtestrepository.h"
#include "core/sprint/sprintrepository.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// The cards of the boards. Every step is written into the card's history, in the same edit. Cards of a sprint that is
/// over stay as they are (Invalid, where: sprint).
class CardService final {
public:
    explicit CardService(ProgrammeFile& file);

    [[nodiscard]] const CardRepository& read() const { return cards_; }

    /// At the end of its stage, which is not Decided.
    [[nodiscard]] Result<Card> add(Card card);
    /// What it says: title, description, solution, assignee and due date. All else has a step of its own.
    [[nodiscard]] Result<> update(const Card& card, const QString& mergeKey = {});
    /// To that number of a stage other than Decided; a decided card is open again then. Conflict: its next iteration
    /// exists.
    [[nodiscard]] Result<> move(CardId id, CardStage stage, int position);
    /// Into another sprint of its team, or (none) among those that wait for one; at the end of its stage.
    [[nodiscard]] Result<> schedule(CardId id, std::optional<SprintId> sprint);
    /// Writes down why, before it is decided; deciding replaces it. Conflict: it is decided.
    [[nodiscard]] Result<> noteReason(CardId id, const QString& reason, const QString& mergeKey = {});
    /// Keep and Adjust need a field test that was held, Drop a reason. Adjust opens the next iteration, among the
    /// mock-ups of the same sprint: that card is returned.
    [[nodiscard]] Result<std::optional<Card>> decide(CardId id, Decision decision, const QString& reason = {});
    /// Its field tests go with it; its next iteration stays.
    [[nodiscard]] Result<> remove(CardId id);

    /// Keeps the picture, last among those of the card.
    [[nodiscard]] Result<CardAttachment> attach(CardId card, const Picture& picture, const QString& caption = {});
    [[nodiscard]] Result<> updateCaption(CardAttachmentId id, const QString& caption, const QString& mergeKey = {});
    [[nodiscard]] Result<> detach(CardAttachmentId id);

    /// Takes a card that is not decided along into the next sprint, or among those that wait; for SprintService.
    [[nodiscard]] Result<> carryOver(Edit& edit, Card card, std::optional<SprintId> sprint);

private:
    [[nodiscard]] Result<> checkOpenSprint(const Card& card) const;

    ProgrammeFile& file_;
    CardRepository cards_;
    SprintRepository sprints_;
    FieldTestRepository tests_;
};

} // namespace filrouge
