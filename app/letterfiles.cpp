// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letterfiles.h"

#include "core/documents/engagementlettersource.h"
#include "core/documents/filename.h"
#include "core/documents/pdfwriter.h"

namespace filrouge {

Result<LetterFile> engagementLetterFile(Programme& programme, EngagementLetterId id, const Clock& clock)
{
    FILROUGE_TRY_VALUE(content, engagementLetterContent(programme, id, clock.now(), Signed::AsDrawn));
    FILROUGE_TRY_VALUE(pdf, writePdf(engagementLetterDocument(content)));
    const QString title = translated(FILROUGE_TEXT("Commands", "Engagement letter %1", {content.persona.firstName}),
                                     content.programme.language);
    return LetterFile{fileNameFor(title) + QStringLiteral(".pdf"), pdf};
}

} // namespace filrouge
