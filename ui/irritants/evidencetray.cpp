// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/irritants/evidencetray.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/storage/searchindex.h"
#include "ui/widgets/foldedtext.h"
#include "ui/widgets/keynotes.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace filrouge {

namespace {

using namespace std::chrono_literals;
constexpr auto findAfter = 80ms;
constexpr int anything = -1;
constexpr int leastOfTray = 24;     // px at 100 %
constexpr int largestOneEach = 150; // %: with larger letters two choices share a line

bool stands(const EvidenceOutline& a, const EvidenceOutline& b)
{
    return std::pair(a.recordedAt, a.id) < std::pair(b.recordedAt, b.id);
}

QComboBox* makeChoice()
{
    auto* choice = new QComboBox;
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(6);
    return choice;
}

int chosen(const QComboBox& choice)
{
    return choice.currentIndex() < 0 ? anything : choice.currentData().toInt();
}

} // namespace

EvidenceTray::EvidenceTray(const Desk& desk, EvidenceReading& reading)
    : desk_(desk),
      reading_(reading),
      title_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold)),
      hint_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      search_(new QLineEdit),
      choices_(new QGridLayout),
      voice_(makeChoice()),
      kind_(makeChoice()),
      source_(makeChoice()),
      lines_(new EvidenceLines(reading, this)),
      list_(new EvidenceList(desk.theme, *lines_))
{
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(title_);
    column->addWidget(search_);
    column->addLayout(choices_);
    column->addWidget(hint_);
    column->addWidget(list_, 1);
    typing_.setSingleShot(true);
    typing_.setInterval(findAfter);
    connect(&typing_, &QTimer::timeout, this, [this] {
        findTyped();
        filter();
    });
    connect(search_, &QLineEdit::textChanged, &typing_, qOverload<>(&QTimer::start));
    for (QComboBox* choice : {voice_, kind_, source_})
        connect(choice, &QComboBox::currentIndexChanged, this, [this] { filter(); });
    connect(lines_, &EvidenceLines::marksChanged, this, [this] { retranslate(); });
    connect(&desk_.theme, &UiTheme::changed, this, [this] { arrange(); });
    arrange();
    retranslate();
}

void EvidenceTray::arrange()
{
    // With large letters the list needs the height more than the choices the width.
    const bool large = desk_.theme.zoom() > largestOneEach;
    layout()->setSpacing(desk_.theme.px(large ? 4 : 6));
    list_->setMinimumHeight(desk_.theme.px(leastOfTray));
    choices_->setSpacing(desk_.theme.px(6));
    choices_->addWidget(voice_, 0, 0, 1, large ? 1 : 2);
    choices_->addWidget(kind_, large ? 0 : 1, large ? 1 : 0, 1, large ? 1 : 2);
    choices_->addWidget(source_, large ? 1 : 2, 0, 1, 2);
}

void EvidenceTray::reopen()
{
    outlines_.clear();
    if (auto read = desk_.programme.services().affinity.read().ungathered(); desk_.report(read))
        outlines_ = std::move(*read);
    findTyped();
    fillChoices();
    filter();
}

// Piece by piece: an edit must not read the whole tray.
void EvidenceTray::apply(const Changes& changes)
{
    constexpr std::size_t mostSingly = 200;
    if (!changes.touches(Kind::Evidence))
        return;
    if (changes.list.size() > mostSingly) {
        reopen();
        return;
    }
    for (const Change& change : changes.list) {
        if (change.kind != Kind::Evidence)
            continue;
        const EvidenceId id(change.id);
        std::erase_if(outlines_, [id](const EvidenceOutline& each) { return each.id == id; });
        const auto here = desk_.programme.services().affinity.read().ungathered(id);
        if (!desk_.report(here))
            return;
        if (*here)
            outlines_.insert(std::ranges::upper_bound(outlines_, **here, stands), **here);
        else
            lines_->dropMarks({id});
    }
    lines_->apply(changes);
    findTyped();
    fillChoices();
    filter();
}

void EvidenceTray::findTyped()
{
    typing_.stop();
    typedPieces_.reset();
    typedSources_.clear();
    const QString typed = search_->text().trimmed();
    if (typed.isEmpty())
        return;
    typedPieces_.emplace();
    if (const auto found = desk_.programme.file().search().keysOf(Kind::Evidence, typed))
        typedPieces_->insert(found->begin(), found->end());
    const auto sources = desk_.programme.services().affinity.read().sources();
    if (sources)
        for (const SourceOutline& source : *sources)
            if (matchesTyped(source.title, typed))
                typedSources_.emplace(source.kind, source.key);
}

bool EvidenceTray::passes(const EvidenceOutline& outline) const
{
    const auto is = [](const QComboBox& choice, auto value) {
        return chosen(choice) == anything || chosen(choice) == static_cast<int>(value);
    };
    return is(*voice_, outline.voice) && is(*kind_, outline.kind) && is(*source_, outline.source) &&
           (!typedPieces_ || typedPieces_->contains(outline.id.value) ||
            typedSources_.contains({outline.source, outline.sourceKey}));
}

void EvidenceTray::filter()
{
    std::vector<EvidenceId> shown;
    shown.reserve(outlines_.size());
    for (const EvidenceOutline& outline : outlines_)
        if (passes(outline))
            shown.push_back(outline.id);
    list_->show(shown);
    retranslate();
}

void EvidenceTray::focusList()
{
    if (!list_->current() && lines_->rowCount() > 0)
        list_->setCurrentIndex(lines_->index(0));
    list_->setFocus();
}

bool EvidenceTray::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            findTyped();
            filter();
            focusList();
            return true;
        }
        if (key == Qt::Key_Escape && !search_->text().isEmpty()) {
            search_->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EvidenceTray::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    fillChoices();
    lines_->retranslate();
    retranslate();
}

// Each with how many there are; what is chosen stays chosen.
void EvidenceTray::fillChoices()
{
    const auto fill = [this](QComboBox& choice, const QString& all, const QStringList& names, auto of) {
        const QSignalBlocker blocker(&choice);
        const int before = chosen(choice);
        choice.clear();
        choice.addItem(all, anything);
        for (int i = 0; i < names.size(); ++i) {
            const auto count =
                std::ranges::count_if(outlines_, [&](const EvidenceOutline& each) { return of(each) == i; });
            choice.addItem(tr("%1 (%2)", "voice, kind or source (how many)").arg(names[i]).arg(count), i);
        }
        choice.setCurrentIndex(qMax(0, choice.findData(before)));
        choice.setToolTip(choice.currentText());
    };
    fill(*voice_, tr("Every voice"), {tr("Users"), tr("Actors")}, [](const EvidenceOutline& each) {
        return static_cast<int>(each.voice);
    });
    fill(*kind_,
         tr("Every kind"),
         {tr("Quotes"), tr("Observations"), tr("Facts"), tr("Analyses")},
         [](const EvidenceOutline& each) { return static_cast<int>(each.kind); });
    fill(*source_,
         tr("Every source"),
         {tr("No source"), tr("Interviews"), tr("Immersions"), tr("Seminar")},
         [](const EvidenceOutline& each) { return static_cast<int>(each.source); });
}

void EvidenceTray::retranslate()
{
    const int shown = lines_->rowCount();
    title_->setText(shown == total() ? tr("%n piece(s) to sort", nullptr, total())
                                     : tr("%1 of %n piece(s) to sort", nullptr, total()).arg(shown));
    const int marked = static_cast<int>(lines_->marked().size());
    hint_->setText(marked > 0     ? tr("%n marked: L links, N makes a pain point", nullptr, marked)
                   : total() == 0 ? tr("Every piece of evidence is under a pain point.")
                   : shown == 0   ? tr("Nothing matches.")
                                  : tr("Drag onto a card, or mark with Space"));
    search_->setPlaceholderText(tr("Words or source"));
    search_->setAccessibleName(tr("Filter the evidence by words or source"));
    search_->setToolTip(search_->placeholderText());
    voice_->setAccessibleName(tr("Whose voice"));
    kind_->setAccessibleName(tr("Kind of evidence"));
    source_->setAccessibleName(tr("Kind of source"));
    list_->setAccessibleName(tr("Evidence to sort"));
    list_->setAccessibleDescription(tr("Space marks, L links to a pain point, N makes a new one, Enter opens."));
    noteKeys(list_,
             {{{Qt::Key_Space}, tr("Evidence: mark")},
              {{Qt::Key_L}, tr("Evidence: link to…")},
              {{Qt::Key_N}, tr("Evidence: make a pain point of it")},
              {{Qt::Key_Return}, tr("Evidence: open where it was heard")}});
}

} // namespace filrouge
