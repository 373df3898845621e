// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sprintreviewsource.h"

#include "core/documents/filename.h"
#include "core/documents/pdfwriter.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"

#include <algorithm>

namespace filrouge {

Result<SprintReviewContent> sprintReviewContent(Programme& programme, SprintId sprint, Instant created)
{
    FILROUGE_TRY_VALUE(sheet, sprintSheet(programme, sprint, created));
    FILROUGE_TRY_VALUE(review, programme.services().sprints.read().review(sprint));
    FILROUGE_TRY_VALUE(communes, programme.services().territory.communes().all());
    std::erase_if(communes, [&](const Commune& commune) {
        return std::ranges::none_of(sheet.cards, [&](const SprintCard& entry) {
            return std::ranges::any_of(
                entry.fieldTests, [&](const FieldTest& test) { return test.commune == std::optional(commune.id); });
        });
    });
    return SprintReviewContent{std::move(sheet), review.value_or(SprintReview{}), std::move(communes)};
}

Result<std::vector<SprintReviewContent>> sprintReviewContents(Programme& programme, Instant created)
{
    FILROUGE_TRY_VALUE(sprints, sprintsInOrder(programme));
    std::vector<SprintReviewContent> contents;
    for (const Sprint& sprint : sprints) {
        FILROUGE_TRY_VALUE(review, programme.services().sprints.read().review(sprint.id));
        if (sprint.state == SprintState::Planned && !review)
            continue;
        FILROUGE_TRY_VALUE(content, sprintReviewContent(programme, sprint.id, created));
        contents.push_back(std::move(content));
    }
    return contents;
}

Result<ExportedFile> sprintReviewFile(const SprintReviewContent& content)
{
    FILROUGE_TRY_VALUE(document, sprintReviewDocument(content));
    FILROUGE_TRY_VALUE(pdf, writePdf(document));
    return ExportedFile{fileNameFor(document.title) + QStringLiteral(".pdf"), pdf};
}

} // namespace filrouge
