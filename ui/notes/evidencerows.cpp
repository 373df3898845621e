// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/evidencerows.h"

#include "core/base/foldedtext.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/notes/piecewords.h"
#include "ui/widgets/evidencemime.h"

#include <QCollator>
#include <QMimeData>

#include <algorithm>
#include <utility>

namespace filrouge {

namespace {

constexpr std::size_t atOnce = 100; // rows made searchable in one go: a millisecond

enum Table : std::size_t { Interviews, Immersions, Seminars, ThemeNames };

using NamesOfTable = std::unordered_map<qint64, SharedName>;

void add(NamesOfTable& names, qint64 id, const QString& name, QDate day)
{
    names[id] = {name, day, 0, searchable(name)};
}

void rank(const std::vector<NamesOfTable*>& tables)
{
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<SharedName*> inOrder;
    for (NamesOfTable* table : tables)
        for (auto& [id, name] : *table)
            inOrder.push_back(&name);
    std::ranges::sort(inOrder,
                      [&](const SharedName* a, const SharedName* b) { return collator.compare(a->name, b->name) < 0; });
    int place = 0;
    for (SharedName* name : inOrder)
        name->rank = ++place;
}

const SharedName* named(const NamesOfTable& names, qint64 id)
{
    const auto found = names.find(id);
    return found == names.end() ? nullptr : &found->second;
}

bool sameNames(const NamesOfTable& a, const NamesOfTable& b)
{
    return a.size() == b.size() && std::ranges::all_of(a, [&](const auto& each) {
               const SharedName* other = named(b, each.first);
               return other != nullptr && other->name == each.second.name && other->day == each.second.day;
           });
}

/// The first letters and digits of a text as a number, without accents and case: tens of thousands of texts are put in
/// order without folding them whole.
qint64 beginningOf(const QString& text)
{
    constexpr int letters = 7; // a byte each; the sign stays free
    qint64 key = 0;
    int taken = 0;
    bool gap = false;
    for (auto at = text.cbegin(); at != text.cend() && taken < letters; ++at) {
        if (!at->isLetterOrNumber()) {
            gap = taken > 0;
            continue;
        }
        if (std::exchange(gap, false)) {
            key = key << 8 | ' ';
            if (++taken == letters)
                break;
        }
        const QChar plain = at->unicode() < 0x80 ? *at : QString(*at).normalized(QString::NormalizationForm_KD).front();
        const char16_t lower = plain.toCaseFolded().unicode();
        key = key << 8 | (lower < 0x80 ? lower : 0x7F);
        ++taken;
    }
    return key << 8 * (letters - taken);
}

} // namespace

QByteArray searchable(const QString& text)
{
    QString spaced(u' ');
    for (const QChar character : folded(text)) {
        const bool part = character.isLetterOrNumber() || character.isSurrogate();
        if (part || !spaced.endsWith(u' '))
            spaced += part ? character : QChar(u' ');
    }
    return spaced.toUtf8();
}

EvidenceRows::EvidenceRows(const Desk& desk, QObject* parent) : KeyedRows(parent), desk_(desk)
{
    idle_.setInterval(0);
    connect(&idle_, &QTimer::timeout, this, [this] { prepareSome(); });
}

void EvidenceRows::readAll()
{
    const Services& services = desk_.programme.services();
    const auto all = services.evidence.read().all();
    const auto counts = services.irritants.read().counts();
    if (!desk_.report(all) || !desk_.report(counts))
        return;
    readNames();
    std::vector<EvidenceRow> rows;
    rows.reserve(all->size());
    for (const Evidence& evidence : *all) {
        const auto count = counts->find(evidence.id);
        rows.push_back({evidence, count == counts->end() ? 0 : count->second, {}});
    }
    bring(rows);
    prepared_ = 0;
    idle_.start();
}

void EvidenceRows::readNames()
{
    const Services& services = desk_.programme.services();
    names_ = {};
    if (const auto all = services.interviews.read().names())
        for (const SourceName& each : *all)
            add(names_[Interviews], each.id, each.title, each.heldOn);
    if (const auto all = services.immersions.read().names())
        for (const SourceName& each : *all)
            add(names_[Immersions], each.id, each.title, each.heldOn);
    if (const auto all = services.seminars.read().all())
        for (const Seminar& each : *all)
            add(names_[Seminars], each.id.value, each.title, each.heldOn);
    if (const auto all = services.irritants.themes().all())
        for (const Theme& each : *all)
            add(names_[ThemeNames], each.id.value, each.name, {});
    rank({&names_[Interviews], &names_[Immersions], &names_[Seminars]});
    rank({&names_[ThemeNames]});
}

// A pause is long enough for some of them, and typing then finds all of them ready.
void EvidenceRows::prepareSome()
{
    const std::size_t end = std::min(prepared_ + atOnce, rows().size());
    for (; prepared_ < end; ++prepared_) {
        (void)wordsOf(rows()[prepared_]);
        (void)sortKey(rows()[prepared_], Words);
    }
    if (prepared_ < rows().size())
        return;
    idle_.stop();
    Q_EMIT prepared();
}

void EvidenceRows::takeUp(const Changes& changes)
{
    const Services& services = desk_.programme.services();
    bool names = false;
    for (const Change& change : changes.list) {
        switch (change.kind) {
        case Kind::Evidence: {
            if (change.operation == Operation::Removed) {
                drop(change.id);
                break;
            }
            const EvidenceId id(change.id);
            const auto evidence = services.evidence.read().find(id);
            const auto irritants = services.irritants.read().countOf(id);
            if (evidence && irritants)
                put({*evidence, *irritants, {}});
            break;
        }
        case Kind::Interview:
        case Kind::Immersion:
        case Kind::Seminar:
        case Kind::Theme:
            names = true;
            break;
        default:
            break;
        }
    }
    if (!names)
        return;
    const Names before = names_;
    readNames();
    if (!std::ranges::equal(before, names_, sameNames))
        Q_EMIT namesChanged();
}

const QByteArray& EvidenceRows::wordsOf(const EvidenceRow& row) const
{
    if (row.words.isEmpty())
        row.words = searchable(row.evidence.text) + searchable(row.evidence.speaker);
    return row.words;
}

const SharedName* EvidenceRows::sourceOf(const Evidence& evidence) const
{
    if (evidence.interview)
        return named(names_[Interviews], evidence.interview->value);
    if (evidence.immersion)
        return named(names_[Immersions], evidence.immersion->value);
    return evidence.seminar ? named(names_[Seminars], evidence.seminar->value) : nullptr;
}

const SharedName* EvidenceRows::themeOf(const Evidence& evidence) const
{
    return evidence.theme ? named(names_[ThemeNames], evidence.theme->value) : nullptr;
}

// Few roles speak in many pieces: their order is found once, and anew when there is another one.
int EvidenceRows::rankOf(const QString& speaker) const
{
    if (const auto known = speakers_.constFind(speaker); known != speakers_.constEnd())
        return *known;
    QStringList all;
    speakers_.clear();
    for (const EvidenceRow& row : rows())
        if (!speakers_.contains(row.evidence.speaker)) {
            speakers_.insert(row.evidence.speaker, 0);
            all << row.evidence.speaker;
        }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(all, [&](const QString& a, const QString& b) { return collator.compare(a, b) < 0; });
    for (int i = 0; i < all.size(); ++i)
        speakers_[all[i]] = i;
    return speakers_.value(speaker);
}

qint64 EvidenceRows::sortKey(const EvidenceRow& row, int column) const
{
    const Evidence& evidence = row.evidence;
    const SharedName* source = sourceOf(evidence);
    switch (column) {
    case Words:
        if (!row.beginning)
            row.beginning = beginningOf(evidence.text);
        return *row.beginning;
    case Kinds:
        return static_cast<int>(evidence.kind) * 2 + static_cast<int>(evidence.voice);
    case Voices:
        return static_cast<int>(evidence.voice);
    case Speaker:
        return rankOf(evidence.speaker);
    case Source:
        return source == nullptr ? 0 : source->rank;
    case Day:
        return source == nullptr || !source->day.isValid() ? 0 : source->day.toJulianDay();
    case Themes: {
        const SharedName* theme = themeOf(evidence);
        return theme == nullptr ? 0 : theme->rank;
    }
    case Irritants:
        return row.irritants;
    case Place:
        return static_cast<int>(evidence.anchor);
    default:
        return evidence.recordedAt.ms;
    }
}

int EvidenceRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EvidenceRows::shown(const EvidenceRow& row, int column) const
{
    const Evidence& evidence = row.evidence;
    const SharedName* source = sourceOf(evidence);
    switch (column) {
    case Words:
        return evidence.text.simplified();
    case Kinds:
        return evidence.kind == EvidenceKind::Verbatim && evidence.voice == Voice::Actor
                   ? tr("Quote of an actor")
                   : PieceWords::kind(evidence.kind);
    case Voices:
        return evidence.voice == Voice::User ? tr("User") : tr("Actor");
    case Speaker:
        return evidence.speaker;
    case Source:
        return source == nullptr ? QString() : source->name;
    case Day:
        return source == nullptr ? QString() : QLocale().toString(source->day, QLocale::ShortFormat);
    case Themes: {
        const SharedName* theme = themeOf(evidence);
        return theme == nullptr ? QString() : theme->name;
    }
    case Irritants:
        return row.irritants == 0 ? QString() : QLocale().toString(row.irritants);
    case Place:
        return evidence.anchor == AnchorState::Anchored ? tr("In the notes")
               : evidence.anchor == AnchorState::Lost   ? tr("Lost")
                                                        : QString();
    default:
        return {};
    }
}

QVariant EvidenceRows::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EvidenceRow& row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, index.column());
    case Qt::EditRole:
        return index.column() == Words ? row.evidence.text : shown(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Words ? PieceWords::headline(row.evidence) + u'\n' + row.evidence.text
                                       : shown(row, index.column());
    case Qt::DecorationRole:
        return index.column() == Place && row.evidence.anchor == AnchorState::Lost
                   ? QVariant(desk_.theme.icon("dialog-warning"))
                   : QVariant();
    case IdRole:
        return row.evidence.id.value;
    default:
        return {};
    }
}

bool EvidenceRows::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    Evidence evidence = row(index.row()).evidence;
    QString& field = index.column() == Words ? evidence.text : evidence.speaker;
    const QString typed = index.column() == Words ? value.toString().trimmed() : value.toString().simplified();
    if (typed == field || (index.column() == Words && typed.isEmpty()))
        return false;
    field = typed;
    return desk_.report(desk_.programme.services().evidence.update(evidence));
}

Qt::ItemFlags EvidenceRows::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled;
    // Words on several lines are edited in the form beside.
    const bool editable =
        index.column() == Speaker || (index.column() == Words && !row(index.row()).evidence.text.contains(u'\n'));
    return editable ? flags | Qt::ItemIsEditable : flags;
}

QVariant EvidenceRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case Words:
        return tr("Evidence");
    case Kinds:
        return tr("Kind");
    case Voices:
        return tr("Voice");
    case Speaker:
        return tr("Who spoke");
    case Source:
        return tr("Source");
    case Day:
        return tr("Date");
    case Themes:
        return tr("Theme");
    case Irritants:
        return tr("Pain points");
    case Place:
        return tr("Place");
    default:
        return {};
    }
}

QStringList EvidenceRows::mimeTypes() const
{
    return {QString::fromLatin1(evidenceMimeType)};
}

QMimeData* EvidenceRows::mimeData(const QModelIndexList& indexes) const
{
    std::vector<EvidenceId> ids;
    for (const QModelIndex& index : indexes)
        if (const EvidenceId id = row(index.row()).evidence.id; ids.empty() || ids.back() != id)
            ids.push_back(id);
    return carriedEvidence(ids).release(); // the drag's, as Qt wants it
}

} // namespace filrouge
