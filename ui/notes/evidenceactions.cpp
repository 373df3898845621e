// SPDX-License-Identifier: GPL-3.0-or-later
// What one does with the evidence that is selected, and what the page says.
#include "core/base/foldedtext.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/notes/evidencefilter.h"
#include "ui/notes/evidencepage.h"
#include "ui/notes/namefield.h"
#include "ui/notes/pieceform.h"
#include "ui/notes/piecewords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/givingcolumns.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace filrouge {

namespace {

constexpr qint32 stateVersion = 2;

} // namespace

void EvidencePage::linkSelected(const QString& title)
{
    const std::vector<EvidenceId> ids = selected();
    if (ids.empty() || title.isEmpty())
        return;
    desk().pending.flush();
    Services& services = desk().programme.services();
    const Result<> done = desk().programme.file().edit(
        FILROUGE_TEXT("Edits", "Link %n piece(s) of evidence to a pain point", {}, static_cast<int>(ids.size())),
        [&](Edit&) -> Result<> {
            FILROUGE_TRY_VALUE(all, services.irritants.read().all());
            const auto known = std::ranges::find_if(
                all, [&](const Irritant& irritant) { return folded(irritant.title) == folded(title); });
            if (known != all.end())
                return services.evidence.link(ids, known->id);
            Irritant irritant;
            irritant.title = title;
            FILROUGE_TRY_VALUE(made, services.irritants.add(irritant));
            return services.evidence.link(ids, made.id);
        });
    if (!desk().report(done))
        return;
    desk().offerUndo(tr("%n piece(s) linked to “%1”.", nullptr, static_cast<int>(ids.size())).arg(title));
    table_->setFocus();
}

void EvidencePage::removeSelected()
{
    const std::vector<EvidenceId> ids = selected();
    if (ids.empty())
        return;
    desk().pending.flush();
    const int row = table_->currentIndex().row();
    if (!desk().report(desk().programme.services().evidence.remove(ids)))
        return;
    if (sieve_->rowCount() > 0)
        table_->setCurrentIndex(sieve_->index(qBound(0, row, sieve_->rowCount() - 1), 0));
    desk().offerUndo(tr("%n piece(s) of evidence removed.", nullptr, static_cast<int>(ids.size())));
}

void EvidencePage::changeSelected(const std::function<void(Evidence&)>& change)
{
    desk().pending.flush();
    std::vector<Evidence> changed;
    for (const EvidenceId id : selected()) {
        Evidence piece = rows_->row(rows_->rowOf(id.value)).evidence;
        change(piece);
        changed.push_back(piece);
    }
    if (!changed.empty())
        desk().report(desk().programme.services().evidence.update(changed));
}

void EvidencePage::openNotes(EvidenceId piece)
{
    const int at = rows_->rowOf(piece.value);
    if (at < 0)
        return;
    const Evidence& evidence = rows_->row(at).evidence;
    if (evidence.interview)
        Q_EMIT wanted(Kind::Interview, evidence.interview->value);
    else if (evidence.immersion)
        Q_EMIT wanted(Kind::Immersion, evidence.immersion->value);
    else
        desk().toasts.say(tr("This evidence was not taken from notes."));
}

QByteArray EvidencePage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    const EvidenceQuery query = filter_->query();
    stream << stateVersion << columns_->state() << query.typed
           << qint32(query.kind ? static_cast<int>(*query.kind) : -1)
           << qint32(query.voice ? static_cast<int>(*query.voice) : -1) << qint32(static_cast<int>(query.from))
           << qint32(static_cast<int>(query.state));
    return state;
}

void EvidencePage::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    qint32 version = 0;
    QByteArray header;
    EvidenceQuery query;
    qint32 kind = 0;
    qint32 voice = 0;
    qint32 from = 0;
    qint32 standing = 0;
    stream >> version >> header >> query.typed >> kind >> voice >> from >> standing;
    if (stream.status() != QDataStream::Ok || version != stateVersion)
        return; // another version's, or damaged: as new
    if (kind >= 0)
        query.kind = static_cast<EvidenceKind>(qBound(0, kind, 3));
    if (voice >= 0)
        query.voice = static_cast<Voice>(qBound(0, voice, 1));
    query.from = static_cast<EvidenceQuery::From>(qBound(0, from, 4));
    query.state = static_cast<EvidenceQuery::State>(qBound(0, standing, 2));
    columns_->restore(header);
    filter_->show(query);
}

void EvidencePage::retranslate()
{
    empty_->setTexts(
        tr("What people said, and what was seen"),
        tr("Evidence is what personas rest on: quotes, observations, facts. Take notes line by line in the "
           "field, or select words in the notes of an interview and press Ctrl+E."),
        tr("Take notes in the field"));
    nothing_->setText(tr("No evidence is like that. Escape shows all of it again."));
    table_->setAccessibleName(tr("Evidence"));
    link_->setPrompt(tr("Link to a pain point… (Ctrl+L)"), tr("Link what is selected to a pain point"));
    link_->setToolTip(link_->placeholderText() + QLatin1Char('\n') +
                      tr("Enter links all that is selected; a new name makes a new pain point"));
    removeButton_->setText(tr("Remove"));
    removeButton_->setToolTip(tr("Remove what is selected (Delete)"));
    linkAction_->setText(tr("Link to a pain point…"));
    notesAction_->setText(tr("Open its notes"));
    removeAction_->setText(tr("Remove evidence"));
    voiceAction_->setText(tr("Turn the voice: user or actor"));
    for (std::size_t i = 0; i < std::size(evidenceKinds); ++i)
        kindActions_[i]->setText(tr("Kind of evidence: %1").arg(PieceWords::kind(evidenceKinds[i])));
    showCounts();
}

} // namespace filrouge
