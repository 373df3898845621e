// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/notesimportmodel.h"

#include "ui/shell/page.h"

#include <QLocale>

namespace filrouge {

namespace {

QString targetOf(const NotesPlanLine& line, NotesKind kind)
{
    const bool interview = kind == NotesKind::Interviews;
    switch (line.verdict) {
    case NotesVerdict::New:
        if (!line.heldOn.isValid())
            return interview ? NotesImportModel::tr("New interview “%1”").arg(line.title)
                             : NotesImportModel::tr("New immersion “%1”").arg(line.title);
        return (interview ? NotesImportModel::tr("New interview “%1”, %2")
                          : NotesImportModel::tr("New immersion “%1”, %2"))
            .arg(line.title, QLocale().toString(line.heldOn, QLocale::ShortFormat));
    case NotesVerdict::Filled:
        return NotesImportModel::tr("Notes of “%1”").arg(line.title);
    case NotesVerdict::Added:
        return NotesImportModel::tr("Added to the notes of “%1”").arg(line.title);
    case NotesVerdict::There:
        break;
    }
    return NotesImportModel::tr("In “%1” already: skipped").arg(line.title);
}

} // namespace

NotesImportModel::NotesImportModel(const UiTheme& theme, QObject* parent) : QAbstractTableModel(parent), theme_(theme)
{}

void NotesImportModel::show(const std::vector<ChosenFile>& files, const std::vector<NotesPlanLine>& lines)
{
    const bool sameRows = files.size() == rows_.size();
    if (!sameRows)
        beginResetModel();
    rows_.clear();
    auto line = lines.begin();
    for (const ChosenFile& file : files) {
        const bool taken = !file.refusal && !file.leftOut && line != lines.end();
        rows_.push_back({file, taken ? std::optional(*line++) : std::nullopt});
    }
    // Whoever goes through the files by key stays where they are while one goes elsewhere.
    if (sameRows)
        retranslate();
    else
        endResetModel();
}

void NotesImportModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!rows_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int NotesImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int NotesImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Remarks + 1;
}

QString NotesImportModel::shown(const Row& row, int column) const
{
    if (column == File)
        return row.file.file.name;
    if (column == Target) {
        if (row.file.refusal)
            return tr("Cannot be taken");
        return row.line ? targetOf(*row.line, row.file.file.kind) : tr("Left out");
    }
    if (row.file.refusal)
        return sentenceFor(*row.file.refusal);
    QStringList sentences;
    for (const Skipped& skipped : row.file.file.notes.skipped)
        sentences << Desk::say(sentenceOf(skipped));
    return sentences.join(u' ');
}

QVariant NotesImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // a cut text in full
        return shown(row, index.column());
    case Qt::ForegroundRole:
        if (row.file.refusal)
            return index.column() == File ? QVariant() : QVariant(theme_.tokens().onWarning);
        return !row.line || row.line->verdict == NotesVerdict::There ? QVariant(theme_.tokens().muted) : QVariant();
    default:
        return {};
    }
}

QVariant NotesImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("File"), tr("Where its notes go"), tr("Remarks")};
    return section >= 0 && section <= Remarks ? names[section] : QVariant();
}

} // namespace filrouge
