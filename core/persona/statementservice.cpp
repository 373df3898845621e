// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persona/statementservice.h"

#include "core/base/shortened.h"
#include "core/field/order.h"
#include "core/persona/personarules.h"

namespace filrouge {

Result<> StatementService::closeGaps(Edit& edit, PersonaId persona, StatementKind kind)
{
    FILROUGE_TRY_VALUE(rest, personas_.statements(persona, kind));
    return renumber(edit, personas_.statementStore(), rest);
}

Result<Statement> StatementService::add(Statement statement)
{
    FILROUGE_TRY(validate(statement));
    return file_.edit(FILROUGE_TEXT("Edits", "Add “%1”", {shortened(statement.text)}),
                      [&](Edit& edit) -> Result<Statement> {
                          FILROUGE_TRY_VALUE(siblings, personas_.statements(statement.persona, statement.kind));
                          statement.position = static_cast<int>(siblings.size());
                          return personas_.statementStore().insert(edit, statement);
                      });
}

Result<> StatementService::update(Statement statement, const QString& mergeKey)
{
    FILROUGE_TRY(validate(statement));
    return file_.edit(FILROUGE_TEXT("Edits", "Edit “%1”", {shortened(statement.text)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY_VALUE(stored, personas_.statementStore().find(statement.id));
                          statement.persona = stored.persona;
                          statement.position = stored.position;
                          if (statement.kind == stored.kind)
                              return personas_.statementStore().update(edit, statement);
                          FILROUGE_TRY_VALUE(siblings, personas_.statements(statement.persona, statement.kind));
                          statement.position = static_cast<int>(siblings.size());
                          FILROUGE_TRY(personas_.statementStore().update(edit, statement));
                          return closeGaps(edit, stored.persona, stored.kind);
                      },
                      {.mergeKey = mergeKey});
}

Result<> StatementService::move(StatementId id, int position)
{
    FILROUGE_TRY_VALUE(statement, personas_.statementStore().find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Move “%1”", {shortened(statement.text)}), [&](Edit& edit) -> Result<> {
        FILROUGE_TRY_VALUE(siblings, personas_.statements(statement.persona, statement.kind));
        return renumber(edit, personas_.statementStore(), moved(siblings, id, position));
    });
}

Result<> StatementService::remove(StatementId id)
{
    FILROUGE_TRY_VALUE(statement, personas_.statementStore().find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove “%1”", {shortened(statement.text)}), [&](Edit& edit) -> Result<> {
        FILROUGE_TRY(personas_.statementStore().removeById(edit, id));
        return closeGaps(edit, statement.persona, statement.kind);
    });
}

Result<> StatementService::linkEvidence(StatementId statement, EvidenceId evidence)
{
    FILROUGE_TRY_VALUE(named, personas_.statementStore().find(statement));
    return file_.edit(FILROUGE_TEXT("Edits", "Link evidence to “%1”", {shortened(named.text)}), [&](Edit& edit) {
        return personas_.evidenceLinkStore().link(edit, {statement, evidence});
    });
}

Result<> StatementService::unlinkEvidence(StatementId statement, EvidenceId evidence)
{
    FILROUGE_TRY_VALUE(named, personas_.statementStore().find(statement));
    return file_.edit(FILROUGE_TEXT("Edits", "Unlink evidence from “%1”", {shortened(named.text)}), [&](Edit& edit) {
        return personas_.evidenceLinkStore().remove(edit, {statement, evidence});
    });
}

Result<> StatementService::linkIrritant(StatementId statement, IrritantId irritant)
{
    FILROUGE_TRY_VALUE(named, personas_.statementStore().find(statement));
    return file_.edit(FILROUGE_TEXT("Edits", "Link a pain point to “%1”", {shortened(named.text)}), [&](Edit& edit) {
        return personas_.irritantLinkStore().link(edit, {statement, irritant});
    });
}

Result<> StatementService::unlinkIrritant(StatementId statement, IrritantId irritant)
{
    FILROUGE_TRY_VALUE(named, personas_.statementStore().find(statement));
    return file_.edit(FILROUGE_TEXT("Edits", "Unlink a pain point from “%1”", {shortened(named.text)}),
                      [&](Edit& edit) {
                          return personas_.irritantLinkStore().remove(edit, {statement, irritant});
                      });
}

Result<> StatementService::replaceIrritant(IrritantId irritant, IrritantId by)
{
    return file_.edit(FILROUGE_TEXT("Edits", "Replace a pain point"), [&](Edit& edit) -> Result<> {
        const RowStore<StatementIrritant>& links = personas_.irritantLinkStore();
        FILROUGE_TRY_VALUE(resting, links.where("irritant", irritant.value));
        for (const StatementIrritant& link : resting) {
            FILROUGE_TRY(links.link(edit, {link.statement, by}));
            FILROUGE_TRY(links.remove(edit, link));
        }
        return {};
    });
}

} // namespace filrouge
