// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/cardservice.h"

#include "core/base/shortened.h"
#include "core/field/order.h"
#include "core/sprint/sprintrules.h"
#include "core/storage/blobstore.h"

namespace filrouge {

namespace {

CardEvent eventOf(const Card& card, CardEventKind kind, CardStage cameFrom, const QString& note = {})
{
    const Decision decision = kind == CardEventKind::Decided ? card.decision : Decision::Open;
    return {{}, card.id, kind, card.stage, cameFrom, card.sprint, {}, note, decision};
}

} // namespace

CardService::CardService(ProgrammeFile& file)
    : file_(file),
      cards_(file.connection()),
      sprints_(file.connection()),
      tests_(file.connection())
{}

Result<> CardService::checkOpenSprint(const Card& card) const
{
    if (!card.sprint)
        return {};
    FILROUGE_TRY_VALUE(sprint, sprints_.find(*card.sprint));
    return validateSchedule(card, sprint);
}

Result<Card> CardService::add(Card card)
{
    FILROUGE_TRY(validate(card));
    FILROUGE_TRY(checkOpenSprint(card));
    return file_.edit(FILROUGE_TEXT("Edits", "Add card “%1”", {shortened(card.title)}),
                      [&](Edit& edit) -> Result<Card> {
                          FILROUGE_TRY_VALUE(added, cards_.append(edit, card));
                          FILROUGE_TRY(cards_.record(edit, eventOf(added, CardEventKind::Created, added.stage)));
                          return added;
                      });
}

Result<> CardService::update(const Card& card, const QString& mergeKey)
{
    FILROUGE_TRY_VALUE(stored, cards_.find(card.id));
    stored.title = card.title;
    stored.description = card.description;
    stored.solution = card.solution;
    stored.assignee = card.assignee;
    stored.dueOn = card.dueOn;
    FILROUGE_TRY(validate(stored));
    return file_.edit(FILROUGE_TEXT("Edits", "Edit card “%1”", {shortened(stored.title)}),
                      [&](Edit& edit) { return cards_.update(edit, stored); },
                      {.mergeKey = mergeKey});
}

Result<> CardService::move(CardId id, CardStage stage, int position)
{
    FILROUGE_TRY_VALUE(card, cards_.find(id));
    const Card before = card;
    FILROUGE_TRY(checkOpenSprint(card));
    if (stage == CardStage::Decided && before.stage != CardStage::Decided)
        return fail(ErrorCode::Invalid,
                    QStringLiteral("decision"),
                    QStringLiteral("a card is decided by keeping, adjusting or dropping it"));
    card.stage = stage;
    if (before.stage == CardStage::Decided && stage != CardStage::Decided) {
        FILROUGE_TRY_VALUE(iteration, cards_.next(id));
        if (iteration)
            return fail(ErrorCode::Conflict, QStringLiteral("previous"), QStringLiteral("its next iteration exists"));
        card.decision = Decision::Open;
        card.reason.clear();
    }
    return file_.edit(FILROUGE_TEXT("Edits", "Move card “%1”", {shortened(card.title)}), [&](Edit& edit) -> Result<> {
        FILROUGE_TRY(cards_.place(edit, card, position));
        if (before.stage == stage)
            return {};
        const bool reopened = before.stage == CardStage::Decided;
        return cards_.record(edit,
                             eventOf(card, reopened ? CardEventKind::Reopened : CardEventKind::Moved, before.stage));
    });
}

Result<> CardService::schedule(CardId id, std::optional<SprintId> sprint)
{
    FILROUGE_TRY_VALUE(card, cards_.find(id));
    if (card.sprint == sprint)
        return {};
    FILROUGE_TRY(checkOpenSprint(card));
    card.sprint = sprint;
    FILROUGE_TRY(checkOpenSprint(card));
    return file_.edit(FILROUGE_TEXT("Edits", "Take card “%1” into another sprint", {shortened(card.title)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY_VALUE(there, cards_.siblings(card));
                          FILROUGE_TRY(cards_.place(edit, card, static_cast<int>(there.size())));
                          return cards_.record(edit, eventOf(card, CardEventKind::Moved, card.stage));
                      });
}

Result<> CardService::carryOver(Edit& edit, Card card, std::optional<SprintId> sprint)
{
    card.sprint = sprint;
    FILROUGE_TRY_VALUE(there, cards_.siblings(card));
    FILROUGE_TRY(cards_.place(edit, card, static_cast<int>(there.size())));
    return cards_.record(edit, eventOf(card, CardEventKind::CarriedOver, card.stage));
}

Result<> CardService::noteReason(CardId id, const QString& reason, const QString& mergeKey)
{
    FILROUGE_TRY_VALUE(card, cards_.find(id));
    if (card.stage == CardStage::Decided)
        return fail(ErrorCode::Conflict, QStringLiteral("decision"), QStringLiteral("the card is decided"));
    card.reason = reason;
    return file_.edit(FILROUGE_TEXT("Edits", "Edit card “%1”", {shortened(card.title)}),
                      [&](Edit& edit) { return cards_.update(edit, card); },
                      {.mergeKey = mergeKey});
}

Result<std::optional<Card>> CardService::decide(CardId id, Decision decision, const QString& reason)
{
    FILROUGE_TRY_VALUE(card, cards_.find(id));
    FILROUGE_TRY(checkOpenSprint(card));
    FILROUGE_TRY_VALUE(tests, tests_.of(id));
    FILROUGE_TRY(validateDecision(decision, tests));
    FILROUGE_TRY_VALUE(existing, cards_.next(id));
    if (existing)
        return fail(ErrorCode::Conflict, QStringLiteral("previous"), QStringLiteral("its next iteration exists"));
    const CardStage cameFrom = card.stage;
    card.stage = CardStage::Decided;
    card.decision = decision;
    card.reason = reason;
    FILROUGE_TRY(validate(card));
    return file_.edit(FILROUGE_TEXT("Edits", "Decide on card “%1”", {shortened(card.title)}),
                      [&](Edit& edit) -> Result<std::optional<Card>> {
                          FILROUGE_TRY_VALUE(there, cards_.siblings(card));
                          FILROUGE_TRY(cards_.place(edit, card, static_cast<int>(there.size())));
                          FILROUGE_TRY(cards_.record(edit, eventOf(card, CardEventKind::Decided, cameFrom, reason)));
                          if (decision != Decision::Adjust)
                              return std::nullopt;
                          Card next = card;
                          next.id = {};
                          next.stage = CardStage::MockUp;
                          next.decision = Decision::Open;
                          next.reason.clear();
                          next.previous = card.id;
                          ++next.iteration;
                          FILROUGE_TRY_VALUE(added, cards_.append(edit, next));
                          FILROUGE_TRY(cards_.record(edit, eventOf(added, CardEventKind::Iterated, added.stage)));
                          return added;
                      });
}

Result<> CardService::remove(CardId id)
{
    FILROUGE_TRY_VALUE(card, cards_.find(id));
    FILROUGE_TRY(checkOpenSprint(card));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove card “%1”", {shortened(card.title)}),
                      [&](Edit& edit) { return cards_.remove(edit, id); });
}

Result<CardAttachment> CardService::attach(CardId card, const Picture& picture, const QString& caption)
{
    FILROUGE_TRY_VALUE(attached, cards_.attachments(card));
    return file_.edit(FILROUGE_TEXT("Edits", "Add a picture"), [&](Edit& edit) -> Result<CardAttachment> {
        FILROUGE_TRY_VALUE(content, file_.blobs().add(edit, picture));
        return cards_.attachments().insert(edit, {{}, card, content, caption, static_cast<int>(attached.size())});
    });
}

Result<> CardService::updateCaption(CardAttachmentId id, const QString& caption, const QString& mergeKey)
{
    FILROUGE_TRY_VALUE(attachment, cards_.find(id));
    attachment.caption = caption;
    return file_.edit(FILROUGE_TEXT("Edits", "Edit a caption"),
                      [&](Edit& edit) { return cards_.attachments().update(edit, attachment); },
                      {.mergeKey = mergeKey});
}

Result<> CardService::detach(CardAttachmentId id)
{
    FILROUGE_TRY_VALUE(attachment, cards_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove a picture"), [&](Edit& edit) -> Result<> {
        FILROUGE_TRY(cards_.attachments().removeById(edit, id));
        FILROUGE_TRY_VALUE(left, cards_.attachments(attachment.card));
        return renumber(edit, cards_.attachments(), std::move(left));
    });
}

} // namespace filrouge
