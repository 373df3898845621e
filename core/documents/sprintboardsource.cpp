// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sprintboardsource.h"

#include "core/documents/filename.h"
#include "core/documents/pdfwriter.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"

#include <algorithm>

namespace filrouge {

Result<SprintBoardContent> sprintBoardContent(Programme& programme, SprintId sprint, Instant created)
{
    FILROUGE_TRY_VALUE(sheet, sprintSheet(programme, sprint, created));
    FILROUGE_TRY_VALUE(solutions, programme.services().solutions.read().all());
    std::erase_if(solutions, [&](const Solution& solution) {
        return std::ranges::none_of(
            sheet.cards, [&](const SprintCard& entry) { return entry.card.solution == std::optional(solution.id); });
    });
    return SprintBoardContent{std::move(sheet), std::move(solutions)};
}

Result<std::vector<SprintBoardContent>> sprintBoardContents(Programme& programme, Instant created)
{
    FILROUGE_TRY_VALUE(sprints, sprintsInOrder(programme));
    std::vector<SprintBoardContent> contents;
    for (const Sprint& sprint : sprints) {
        FILROUGE_TRY_VALUE(content, sprintBoardContent(programme, sprint.id, created));
        if (sprint.state != SprintState::Planned || !content.sheet.cards.empty())
            contents.push_back(std::move(content));
    }
    return contents;
}

Result<ExportedFile> sprintBoardFile(const SprintBoardContent& content)
{
    const Document document = sprintBoardDocument(content);
    FILROUGE_TRY_VALUE(pdf, writePdf(document));
    return ExportedFile{fileNameFor(document.title) + QStringLiteral(".pdf"), pdf};
}

} // namespace filrouge
