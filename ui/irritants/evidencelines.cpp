// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/irritants/evidencelines.h"

#include "core/programme/services.h"
#include "ui/shell/page.h"
#include "ui/widgets/evidencemime.h"
#include "ui/widgets/evidencewords.h"

#include <QMimeData>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int mostKept = 500; // more than any screen shows

} // namespace

const QString EvidenceLines::fromMimeType = QStringLiteral("application/x-filrouge-evidence-from");

EvidenceReading::EvidenceReading(Services& services) : services_(services), pieces_(mostKept) {}

const Evidence* EvidenceReading::piece(EvidenceId id) const
{
    if (const Evidence* known = pieces_.object(id.value))
        return known;
    const auto found = services_.evidence.read().find(id);
    if (!found)
        return nullptr;
    auto* kept = new Evidence(*found);
    pieces_.insert(id.value, kept);
    return kept;
}

void EvidenceReading::readSources() const
{
    for (auto& each : sources_)
        each.emplace();
    if (const auto read = services_.affinity.read().sources())
        for (const SourceOutline& source : *read)
            sources_[static_cast<int>(source.kind)]->emplace(source.key, source);
}

const SourceOutline* EvidenceReading::source(SourceOutline::Kind kind, qint64 key) const
{
    if (!sources_[0])
        readSources();
    const auto& ofKind = *sources_[static_cast<int>(kind)];
    const auto found = ofKind.find(key);
    return found == ofKind.end() ? nullptr : &found->second;
}

QString EvidenceReading::sourceOf(const Evidence& piece) const
{
    using Kind = SourceOutline::Kind;
    const SourceOutline* from = piece.interview   ? source(Kind::Interview, piece.interview->value)
                                : piece.immersion ? source(Kind::Immersion, piece.immersion->value)
                                : piece.seminar   ? source(Kind::Seminar, piece.seminar->value)
                                                  : nullptr;
    if (from == nullptr)
        return EvidenceLines::tr("Without a source");
    if (from->kind == Kind::Seminar)
        return EvidenceLines::tr("Contributed at the seminar");
    const QString named = from->kind == Kind::Interview ? EvidenceLines::tr("Interview: %1").arg(from->title)
                                                        : EvidenceLines::tr("Immersion: %1").arg(from->title);
    const QString day = longDate(from->heldOn, windowLanguage());
    return day.isEmpty() ? named : EvidenceLines::tr("%1, %2", "source, date").arg(named, day);
}

void EvidenceReading::apply(const Changes& changes)
{
    for (const Change& change : changes.list)
        if (change.kind == Kind::Evidence)
            pieces_.remove(change.id);
    if (changes.touches(Kind::Interview) || changes.touches(Kind::Immersion) || changes.touches(Kind::Seminar))
        sources_[0].reset();
}

void EvidenceReading::reopen()
{
    pieces_.clear();
    sources_[0].reset();
}

EvidenceLines::EvidenceLines(EvidenceReading& reading, QObject* parent) : QAbstractListModel(parent), reading_(reading)
{}

void EvidenceLines::show(const std::vector<EvidenceId>& pieces)
{
    const auto [old, fresh] = std::ranges::mismatch(pieces_, pieces);
    if (old == pieces_.end() && fresh == pieces.end())
        return;
    const auto first = old - pieces_.begin();
    auto oldEnd = static_cast<std::ptrdiff_t>(pieces_.size());
    auto freshEnd = static_cast<std::ptrdiff_t>(pieces.size());
    while (oldEnd > first && freshEnd > first &&
           pieces_[static_cast<std::size_t>(oldEnd - 1)] == pieces[static_cast<std::size_t>(freshEnd - 1)]) {
        --oldEnd;
        --freshEnd;
    }
    if (oldEnd > first) {
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(oldEnd) - 1);
        pieces_.erase(pieces_.begin() + first, pieces_.begin() + oldEnd);
        endRemoveRows();
    }
    if (freshEnd > first) {
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(freshEnd) - 1);
        pieces_.insert(pieces_.begin() + first, pieces.begin() + first, pieces.begin() + freshEnd);
        endInsertRows();
    }
}

void EvidenceLines::apply(const Changes& changes)
{
    for (const Change& change : changes.list) {
        if (change.kind != Kind::Evidence || change.operation != Operation::Updated)
            continue;
        if (const int row = rowOf(EvidenceId(change.id)); row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

void EvidenceLines::retranslate()
{
    if (!pieces_.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

EvidenceId EvidenceLines::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? pieces_[static_cast<std::size_t>(row)] : EvidenceId();
}

int EvidenceLines::rowOf(EvidenceId id) const
{
    const auto found = std::ranges::find(pieces_, id);
    return found == pieces_.end() ? -1 : static_cast<int>(found - pieces_.begin());
}

void EvidenceLines::setMarked(int row, bool marked)
{
    const EvidenceId id = idAt(row);
    if (!id || isMarked(id) == marked)
        return;
    if (marked)
        marked_.insert(id);
    else
        marked_.erase(id);
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT marksChanged();
}

void EvidenceLines::clearMarks()
{
    dropMarks(marked());
}

void EvidenceLines::dropMarks(const std::vector<EvidenceId>& pieces)
{
    const std::size_t before = marked_.size();
    for (const EvidenceId id : pieces)
        marked_.erase(id);
    if (marked_.size() == before)
        return;
    retranslate();
    Q_EMIT marksChanged();
}

int EvidenceLines::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(pieces_.size());
}

QVariant EvidenceLines::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EvidenceId id = idAt(index.row());
    if (role == Qt::CheckStateRole)
        return isMarked(id) ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const Evidence* piece = reading_.piece(id);
    if (piece == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return words(*piece);
    case Qt::ToolTipRole:
        return QStringList{piece->text, headline(*piece), reading_.sourceOf(*piece)}.join(QLatin1Char('\n'));
    default:
        return QStringList{
            isMarked(id) ? tr("Marked") : QString(), headline(*piece), words(*piece), reading_.sourceOf(*piece)}
            .join(QStringLiteral(". "));
    }
}

Qt::ItemFlags EvidenceLines::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren : flags;
}

QStringList EvidenceLines::mimeTypes() const
{
    return {QLatin1String(evidenceMimeType)};
}

// All that is marked goes along when one of it is taken.
QMimeData* EvidenceLines::mimeData(const QModelIndexList& indexes) const
{
    std::vector<EvidenceId> taken;
    for (const QModelIndex& index : indexes)
        taken.push_back(idAt(index.row()));
    if (std::ranges::any_of(taken, [this](EvidenceId id) { return isMarked(id); }))
        taken = marked();
    auto carried = carriedEvidence(taken);
    if (under_)
        carried->setData(fromMimeType, QByteArray::number(under_.value));
    return carried.release();
}

QString EvidenceLines::headline(const Evidence& piece)
{
    return EvidenceWords::headline(piece.kind, piece.voice, piece.speaker);
}

QString EvidenceLines::words(const Evidence& piece)
{
    const QString text = piece.text.simplified();
    return piece.kind == EvidenceKind::Verbatim ? tr("“%1”").arg(text) : text;
}

} // namespace filrouge
