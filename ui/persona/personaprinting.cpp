// SPDX-License-Identifier: GPL-3.0-or-later
// The persona page: what it prints, and where one was in it.
#include "core/base/shortened.h"
#include "core/documents/challengelettersource.h"
#include "core/documents/filename.h"
#include "core/documents/pdfwriter.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/persona/challengeheader.h"
#include "ui/persona/personapage.h"
#include "ui/persona/personasheet.h"
#include "ui/persona/personawallmodel.h"
#include "ui/persona/wallview.h"
#include "ui/widgets/exportstrip.h"

#include <QAction>
#include <QMenu>

namespace filrouge {

namespace {

QString forMenu(const QString& name)
{
    return shortened(name).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

Result<ExportedFile> pdfOf(const ChallengeLetterContent& content)
{
    const Document document = challengeLetterDocument(content);
    FILROUGE_TRY_VALUE(pdf, writePdf(document));
    return ExportedFile{fileNameFor(document.title) + QStringLiteral(".pdf"), pdf};
}

} // namespace

void PersonaPage::fillPrintMenu()
{
    QMenu& menu = header_->printMenu();
    menu.clear();
    const PersonaId here = onSheet() ? sheet_->persona() : wall_->selected();
    if (const int row = model_->rowOf(here); row >= 0) {
        const WallCard& card = model_->card(row);
        QAction* one = menu.addAction(tr("The letter from %1 as PDF…").arg(forMenu(card.persona.firstName)));
        one->setEnabled(card.difficulties >= 0);
        connect(one, &QAction::triggered, this, [this, here] { exportLetters({here}); });
    }
    std::vector<PersonaId> written;
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->card(row).difficulties >= 0)
            written.push_back(model_->idAt(row));
    QAction* all = menu.addAction(tr("All %n challenge letter(s) as PDF…", nullptr, static_cast<int>(written.size())));
    connect(all, &QAction::triggered, this, [this, written] { exportLetters(written); });
}

Result<std::vector<ExportJob>> PersonaPage::exportJobs(const std::vector<PersonaId>& personas)
{
    const ChallengeLetterRepository& letters = desk().programme.services().challengeLetters.read();
    std::vector<ExportJob> jobs;
    for (const PersonaId persona : personas) {
        FILROUGE_TRY_VALUE(letter, letters.of(persona));
        if (!letter)
            continue;
        FILROUGE_TRY_VALUE(content, challengeLetterContent(desk().programme, letter->id, desk().clock.now()));
        jobs.push_back([content = std::move(content)] { return pdfOf(content); });
    }
    return jobs;
}

void PersonaPage::exportLetters(const std::vector<PersonaId>& personas)
{
    if (export_->isRunning())
        return;
    desk().pending.flush();
    const QString folder = desk().prompts.folder(window(), tr("Where should the challenge letters go?"));
    if (folder.isEmpty())
        return;
    auto jobs = exportJobs(personas);
    if (desk().report(jobs))
        export_->start(std::move(*jobs), folder);
}

QString PersonaPage::whereabouts() const
{
    const PersonaId here = onSheet() ? sheet_->persona() : wall_->selected();
    return here ? QString::number(here.value) : QString();
}

void PersonaPage::comeBackTo(const QString& place)
{
    wall_->select(PersonaId(place.toLongLong()));
}

} // namespace filrouge
