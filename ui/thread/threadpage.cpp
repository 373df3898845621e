// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/threadpage.h"

#include "core/base/shortened.h"
#include "core/programme/programme.h"
#include "ui/thread/threadmodel.h"
#include "ui/thread/threadtree.h"
#include "ui/widgets/keynotes.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr int mostOpen = 60; // knots; a longer thread opens with its sentences and difficulties, folded
constexpr int longest = 240; // characters of the item's own words, and of what is noted about it

int countOf(const std::vector<TraceNode>& nodes)
{
    int count = 0;
    for (const TraceNode& node : nodes)
        count += 1 + countOf(node.children);
    return count;
}

} // namespace

ThreadPage::ThreadPage(const Desk& desk)
    : Page(desk),
      back_(new QPushButton),
      copy_(new QPushButton),
      what_(new TextLabel(desk.theme, TextSize::Small, QFont::DemiBold, TextTone::Muted)),
      words_(new TextLabel(desk.theme, TextSize::Title, QFont::DemiBold)),
      details_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      sum_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      model_(new ThreadModel(this)),
      tree_(new ThreadTree(desk.theme, *model_))
{
    tree_->installEventFilter(this);
    connect(tree_, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) { open(index); });
    back_->setFlat(true);
    connect(back_, &QPushButton::clicked, this, [this] { goBack(); });
    connect(copy_, &QPushButton::clicked, this, [this] { copy(); });

    auto* top = new QHBoxLayout;
    top->addWidget(back_);
    top->addStretch();
    top->addWidget(copy_);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(what_);
    column->addWidget(words_);
    column->addWidget(details_);
    column->addWidget(sum_);
    column->addWidget(tree_, 1);

    ProgrammeFile& file = desk.programme.file();
    const auto later = [this] {
        stale_ = true;
        if (isVisible())
            read();
    };
    connect(&file, &ProgrammeFile::changed, this, later);
    connect(&file, &ProgrammeFile::contentReplaced, this, later);
    connect(&desk.theme, &UiTheme::changed, this, [this] { restyle(); });
    restyle();
    retranslate();
}

void ThreadPage::showItem(Kind kind, qint64 id)
{
    if (!isVisible())
        trail_.clear();
    if (trail_.empty() || trail_.back().kind != kind || trail_.back().id != id)
        trail_.push_back({kind, id});
    read();
}

Item ThreadPage::itemAtHand() const
{
    if (const TraceNode* node = model_->nodeAt(tree_->currentIndex()); node != nullptr && node->id != 0)
        return {node->kind, node->id};
    return trail_.empty() ? Item() : trail_.back();
}

void ThreadPage::read()
{
    stale_ = false;
    if (trail_.empty())
        return;
    auto trace = traceOf(desk().programme.file().connection(), trail_.back().kind, trail_.back().id);
    if (!trace && trace.error().code == ErrorCode::NotFound) {
        goBack(); // it has been deleted, or its making undone
        return;
    }
    if (!desk().report(trace))
        return;
    trace_ = std::move(*trace);
    model_->show(trace_);
    if (countOf(trace_.voices) + countOf(trace_.answers) <= mostOpen)
        tree_->expandAll();
    else
        foldButGaps();
    tree_->setCurrentIndex(model_->index(0, 0, model_->index(0, 0)));
    retranslate();
}

// A long thread is read sentence by sentence, but what is missing is seen at once.
void ThreadPage::foldButGaps()
{
    tree_->expandToDepth(0);
    for (int half = 0; half < model_->rowCount(); ++half)
        unfoldGaps(model_->index(half, 0));
}

// From below: what stands in a folded knot is not laid out.
bool ThreadPage::unfoldGaps(const QModelIndex& knot)
{
    bool gaps = false;
    for (int row = 0; row < model_->rowCount(knot); ++row) {
        const QModelIndex below = model_->index(row, 0, knot);
        const bool gap = model_->nodeAt(below)->part == TracePart::Gap;
        gaps = unfoldGaps(below) || gap || gaps;
    }
    if (gaps)
        tree_->expand(knot);
    return gaps;
}

void ThreadPage::open(const QModelIndex& index)
{
    const TraceNode* node = model_->nodeAt(index);
    if (node == nullptr || node->id == 0)
        return;
    // Copies: whoever hears of it may take this page away.
    const Item item{node->kind, node->id};
    const QString words = node->words;
    const bool part =
        node->part == TracePart::Sentence || node->part == TracePart::Difficulty || node->part == TracePart::Promise;
    if (part && !words.isEmpty())
        Q_EMIT sentenceWanted(item.kind, item.id, words);
    else
        Q_EMIT wanted(item.kind, item.id);
}

bool ThreadPage::goBack()
{
    if (trail_.size() > 1) {
        trail_.pop_back();
        read();
        return true;
    }
    trail_.clear();
    Q_EMIT left();
    return true;
}

void ThreadPage::takeKeyboard()
{
    tree_->setFocus();
}

void ThreadPage::copy()
{
    QGuiApplication::clipboard()->setText(outlineOf(trace_, windowLanguage()));
    desk().toasts.say(tr("The thread is on the clipboard, as a text to paste or print."));
}

bool ThreadPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == tree_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open(tree_->currentIndex());
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void ThreadPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (stale_)
        read();
}

void ThreadPage::restyle()
{
    const UiTheme& theme = desk().theme;
    layout()->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16));
    layout()->setSpacing(theme.px(4));
    back_->setIcon(theme.icon("go-previous"));
    copy_->setIcon(theme.icon("edit-copy"));
}

void ThreadPage::retranslate()
{
    setAccessibleName(tr("Thread"));
    back_->setText(trail_.size() > 1 ? tr("The thread before") : tr("Back"));
    back_->setToolTip(tr("Back (Escape)"));
    copy_->setText(tr("Copy as text"));
    copy_->setToolTip(tr("Copies the whole thread as an indented text (Ctrl+C)"));
    tree_->setAccessibleName(tr("The thread"));
    tree_->setToolTip(tr("Enter opens what is marked"));
    noteKeys(tree_,
             {{{Qt::Key_Return}, tr("Thread: open what is marked in its room")},
              {{Qt::Key_Left, Qt::Key_Right}, tr("Thread: fold and unfold")},
              {{QKeySequence::Copy}, tr("Thread: copy it as a text")}});
    const QString label = Desk::say(trace_.item.label);
    const QString by = trace_.item.by.simplified();
    what_->setText(by.isEmpty() ? label : tr("%1 · %2", "label · who").arg(label, by));
    const QString words = shortened(trace_.item.words, longest);
    words_->setText(trace_.item.part == TracePart::Evidence ? tr("“%1”").arg(words) : words);
    words_->setVisible(!words.isEmpty());
    // What an irritant weighs is in the sums.
    const bool weighed = trace_.item.part == TracePart::Irritant;
    details_->setText(weighed ? QString() : shortened(ThreadModel::footlineOf(trace_.item), longest));
    details_->setVisible(!details_->text().isEmpty());
    QStringList sums{tr("%n user voice(s)", nullptr, trace_.userVoices),
                     tr("%n source(s)", nullptr, trace_.sources),
                     tr("%n promise(s)", nullptr, trace_.promises)};
    if (trace_.solutions > 0 || trace_.fieldTests > 0) // there is a lab
        sums << tr("%n solution(s)", nullptr, trace_.solutions)
             << tr("%n field test(s) held", nullptr, trace_.fieldTests);
    sums << (trace_.gaps > 0 ? tr("%n gap(s)", nullptr, trace_.gaps) : tr("no gap"));
    sum_->setText(sums.join(QStringLiteral(" · ")));
    model_->retranslate();
}

} // namespace filrouge
