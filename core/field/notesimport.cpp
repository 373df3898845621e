// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/notesimport.h"

#include "core/base/comparablename.h"
#include "core/field/immersionservice.h"
#include "core/field/interviewservice.h"
#include "core/field/listdates.h"
#include "core/storage/snapshots.h"

#include <QFileInfo>

#include <algorithm>

namespace filrouge {

namespace {

constexpr qsizetype longestTitle = 200;
constexpr qsizetype longestHead = 600;
constexpr qsizetype headLines = 3;

/// An interview or an immersion, in so far as notes are concerned.
struct Holder final {
    NotesSource source;
    QString title;
    QDate heldOn;
    QString notes;
    bool taken = false; ///< by a file before
};

template <class Row>
Holder holderOf(const Row& row)
{
    NotesSource source;
    if constexpr (std::is_same_v<Row, Interview>)
        source.interview = row.id;
    else
        source.immersion = row.id;
    return {source, row.title, row.heldOn, row.notes, false};
}

bool holds(const QString& text, const QString& name)
{
    constexpr qsizetype telling = 4; // characters: shorter names stand in anything
    return name.size() >= telling && (u' ' + text + u' ').contains(u' ' + name + u' ');
}

QString baseName(const QString& fileName)
{
    return QFileInfo(fileName).completeBaseName().simplified();
}

QDate dateOf(const NotesFile& file)
{
    if (const QDate named = dateWithin(file.name); named.isValid())
        return named;
    // Further down stand the dates that people speak of.
    QStringList head = file.notes.text.left(longestHead).split(u'\n', Qt::SkipEmptyParts);
    head.erase(head.begin() + std::min<qsizetype>(headLines, head.size()), head.end());
    return dateWithin(head.join(u'\n'));
}

/// Which of them the file speaks of; none, if that is not evident.
Holder* evident(std::vector<Holder>& holders, const NotesFile& file, QDate date)
{
    const QString name = comparableName(baseName(file.name));
    const QString title = comparableName(file.notes.title);
    std::vector<Holder*> found;
    for (Holder& holder : holders) {
        const QString own = comparableName(holder.title);
        const bool called = own == title || own == name || holds(name, own) || holds(title, own);
        const bool otherDay = date.isValid() && holder.heldOn.isValid() && date != holder.heldOn;
        if (called && !otherDay)
            found.push_back(&holder);
    }
    if (found.empty() && date.isValid())
        for (Holder& holder : holders)
            if (holder.heldOn == date && holder.notes.isEmpty() && !holder.taken)
                found.push_back(&holder);
    return found.size() == 1 ? found.front() : nullptr;
}

QString titleFor(const NotesFile& file)
{
    return (file.notes.title.isEmpty() ? baseName(file.name) : file.notes.title).left(longestTitle);
}

class Planner final {
public:
    Planner(std::vector<Holder> interviews, std::vector<Holder> immersions)
        : interviews_(std::move(interviews)),
          immersions_(std::move(immersions))
    {}

    Result<NotesPlanLine> plan(const NotesFile& file)
    {
        std::vector<Holder>& holders = file.kind == NotesKind::Interviews ? interviews_ : immersions_;
        const auto twin = std::ranges::find(holders, file.notes.text, &Holder::notes);
        const QDate date = dateOf(file);
        Holder* target = nullptr;
        if (file.chosen && !file.chosen->isEmpty()) {
            const auto chosen = std::ranges::find(holders, *file.chosen, &Holder::source);
            if (chosen == holders.end())
                return fail(ErrorCode::NotFound, file.name);
            target = &*chosen;
        } else if (!file.chosen) {
            target = twin != holders.end() ? &*twin : evident(holders, file, date);
        }
        const bool same = target != nullptr && !target->notes.isEmpty() && target->notes.contains(file.notes.text);
        if (target == nullptr || (target->source.isEmpty() && !same)) {
            const QString title = titleFor(file);
            // The next file of the same content finds it.
            holders.push_back({{}, title, date, file.notes.text, true});
            return NotesPlanLine{NotesVerdict::New, {}, title, date};
        }
        NotesVerdict verdict = target->notes.trimmed().isEmpty() ? NotesVerdict::Filled : NotesVerdict::Added;
        if (same)
            verdict = NotesVerdict::There;
        else
            target->notes += file.notes.text;
        target->taken = true;
        return NotesPlanLine{verdict, target->source, target->title, target->heldOn};
    }

private:
    std::vector<Holder> interviews_;
    std::vector<Holder> immersions_;
};

} // namespace

std::optional<NotesKind> notesKindCalled(const QString& fileName)
{
    const QString name = comparableName(fileName);
    for (const char* word : {"immersion", "immersions", "observation"})
        if (holds(name, QLatin1String(word)))
            return NotesKind::Immersions;
    for (const char* word : {"entretien", "entretiens", "interview", "interviews"})
        if (holds(name, QLatin1String(word)))
            return NotesKind::Interviews;
    return std::nullopt;
}

Result<std::vector<NotesPlanLine>> NotesImport::plan(const std::vector<NotesFile>& files) const
{
    FILROUGE_TRY_VALUE(interviews, InterviewRepository(file_.connection()).all());
    FILROUGE_TRY_VALUE(immersions, ImmersionRepository(file_.connection()).all());
    std::vector<Holder> ofInterviews;
    std::vector<Holder> ofImmersions;
    std::ranges::transform(interviews, std::back_inserter(ofInterviews), holderOf<Interview>);
    std::ranges::transform(immersions, std::back_inserter(ofImmersions), holderOf<Immersion>);
    Planner planner(std::move(ofInterviews), std::move(ofImmersions));
    std::vector<NotesPlanLine> lines;
    for (const NotesFile& file : files) {
        FILROUGE_TRY_VALUE(line, planner.plan(file));
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<std::vector<NotesPlanLine>> NotesImport::import(const std::vector<NotesFile>& files)
{
    FILROUGE_TRY_VALUE(lines, plan(files));
    const auto taken =
        std::ranges::count_if(lines, [](const NotesPlanLine& line) { return line.verdict != NotesVerdict::There; });
    if (taken == 0)
        return lines;
    FILROUGE_TRY(takeSnapshot(file_, SnapshotReason::BeforeImport));
    FILROUGE_TRY(file_.edit(FILROUGE_TEXT("Edits", "Import the notes of %n file(s)", {}, static_cast<int>(taken)),
                            [&](Edit&) { return store(files, lines); }));
    return lines;
}

Result<> NotesImport::store(const std::vector<NotesFile>& files, const std::vector<NotesPlanLine>& lines) const
{
    InterviewService interviews(file_);
    ImmersionService immersions(file_);
    const auto joined = [](const QString& before, const QString& more) {
        return before.trimmed().isEmpty() ? more : before + QStringLiteral("\n\n") + more;
    };
    for (std::size_t i = 0; i < files.size(); ++i) {
        const NotesFile& file = files[i];
        const NotesPlanLine& line = lines[i];
        if (line.verdict == NotesVerdict::There)
            continue;
        if (line.target.interview) {
            FILROUGE_TRY_VALUE(interview, interviews.read().find(*line.target.interview));
            FILROUGE_TRY(interviews.updateNotes(interview.id, joined(interview.notes, file.notes.text)));
        } else if (line.target.immersion) {
            FILROUGE_TRY_VALUE(immersion, immersions.read().find(*line.target.immersion));
            FILROUGE_TRY(immersions.updateNotes(immersion.id, joined(immersion.notes, file.notes.text)));
        } else if (file.kind == NotesKind::Interviews) {
            Interview interview;
            interview.title = line.title;
            interview.heldOn = line.heldOn;
            interview.notes = file.notes.text;
            FILROUGE_TRY(interviews.add(interview));
        } else {
            Immersion immersion;
            immersion.title = line.title;
            immersion.heldOn = line.heldOn;
            immersion.notes = file.notes.text;
            FILROUGE_TRY(immersions.add(immersion));
        }
    }
    return {};
}

} // namespace filrouge
