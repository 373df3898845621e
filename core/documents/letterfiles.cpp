// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letterfiles.h"

#include "core/documents/filename.h"
#include "core/documents/pdfwriter.h"

#include <QSet>

namespace filrouge {

Result<LetterFile> engagementLetterFile(const EngagementLetterContent& content, Signed signatures)
{
    FILROUGE_TRY_VALUE(pdf, writePdf(engagementLetterDocument(content)));
    const QStringList name{content.persona.firstName};
    const QString title = translated(signatures == Signed::AsDrawn
                                         ? FILROUGE_TEXT("EngagementLetter", "Engagement letter %1", name)
                                         : FILROUGE_TEXT("EngagementLetter", "Engagement letter %1, to publish", name),
                                     content.programme.language);
    return LetterFile{fileNameFor(title) + QStringLiteral(".pdf"), pdf};
}

Result<std::vector<LetterFile>> engagementLetterFiles(const std::vector<EngagementLetterContent>& contents,
                                                      Signed signatures, const std::function<bool(int number)>& next)
{
    std::vector<LetterFile> files;
    QSet<QString> names;
    for (const EngagementLetterContent& content : contents) {
        if (!next(static_cast<int>(files.size()) + 1))
            return fail(ErrorCode::Cancelled);
        FILROUGE_TRY_VALUE(file, engagementLetterFile(content, signatures));
        // Two personas of the same first name.
        const QString stem = file.name.chopped(4);
        for (int copy = 2; names.contains(file.name); ++copy)
            file.name = QStringLiteral("%1-%2.pdf").arg(stem).arg(copy);
        names.insert(file.name);
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace filrouge
