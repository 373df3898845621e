// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/promisestandingsource.h"

#include "core/documents/filename.h"
#include "core/documents/pdfwriter.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"

#include <algorithm>

namespace filrouge {

Result<std::vector<PromiseStandingContent>> promiseStandingContents(Programme& programme, Instant created, QDate asOf)
{
    const EngagementLetterService& letters = programme.services().engagementLetters;
    FILROUGE_TRY_VALUE(all, letters.read().all());
    std::vector<PromiseStandingContent> contents;
    for (const EngagementLetter& letter : all) {
        FILROUGE_TRY_VALUE(content, engagementLetterContent(programme, letter.id, created, Signed::NamesOnly));
        FILROUGE_TRY_VALUE(sheet, letters.sheet(letter.id));
        FILROUGE_TRY_VALUE(entries, letters.read().progress(letter.id));
        content.promises.clear();
        std::ranges::sort(sheet.promises, {}, &NumberedPromise::number);
        for (const NumberedPromise& numbered : sheet.promises)
            content.promises.push_back({numbered.promise, numbered.ownerName, numbered.answers});
        contents.push_back({std::move(content), std::move(entries), asOf});
    }
    return contents;
}

Result<ExportedFile> promiseStandingFile(const PromiseStandingContent& content)
{
    const Document document = promiseStandingDocument(content);
    FILROUGE_TRY_VALUE(pdf, writePdf(document));
    return ExportedFile{fileNameFor(document.title) + QStringLiteral(".pdf"), pdf};
}

} // namespace filrouge
