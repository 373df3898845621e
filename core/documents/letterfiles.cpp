// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letterfiles.h"

#include "core/documents/filename.h"
#include "core/documents/pdfwriter.h"

namespace filrouge {

Result<ExportedFile> engagementLetterFile(const EngagementLetterContent& content, Signed signatures)
{
    FILROUGE_TRY_VALUE(pdf, writePdf(engagementLetterDocument(content)));
    const QStringList name{content.persona.firstName};
    const QString title = translated(signatures == Signed::AsDrawn
                                         ? FILROUGE_TEXT("EngagementLetter", "Engagement letter %1", name)
                                         : FILROUGE_TEXT("EngagementLetter", "Engagement letter %1, to publish", name),
                                     content.programme.language);
    return ExportedFile{fileNameFor(title) + QStringLiteral(".pdf"), pdf};
}

// Two personas may have the same first name.
Result<std::vector<ExportedFile>> engagementLetterFiles(const std::vector<EngagementLetterContent>& contents,
                                                        Signed signatures, const std::function<bool(int number)>& next)
{
    std::vector<ExportedFile> files;
    for (const EngagementLetterContent& content : contents) {
        if (!next(static_cast<int>(files.size()) + 1))
            return fail(ErrorCode::Cancelled);
        FILROUGE_TRY_VALUE(file, engagementLetterFile(content, signatures));
        files.push_back(std::move(file));
    }
    giveDistinctNames(files);
    return files;
}

} // namespace filrouge
