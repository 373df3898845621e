// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/notesimportpanel.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/theme/paperstyle.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

namespace {

constexpr qsizetype mostFiles = 500;

/// Entries of the choice before those that exist.
enum Fixed { AsEvident, ANewOne, LeaveOut, FirstTarget };

ChosenFile readFile(const QString& path, NotesKind kind, ReadWatch& watch)
{
    ChosenFile chosen;
    chosen.path = path;
    chosen.file.name = QFileInfo(path).fileName();
    chosen.file.kind = notesKindCalled(chosen.file.name).value_or(kind);
    auto notes = readNotesFile(path, &watch);
    if (notes) {
        chosen.file.notes = std::move(*notes);
    } else {
        chosen.refusal = notes.error();
        if (chosen.refusal->where == path)
            chosen.refusal->where = chosen.file.name;
    }
    return chosen;
}

} // namespace

NotesImportPanel::NotesImportPanel(const Desk& desk, NotesKind kind, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      kind_(kind),
      model_(new NotesImportModel(desk.theme, this)),
      title_(new TextLabel(desk.theme, TextSize::Title, QFont::DemiBold)),
      hint_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      error_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold, TextTone::Warning)),
      table_(new QTableView),
      targetLabel_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      kindChoice_(new QComboBox),
      target_(new QComboBox),
      sums_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold)),
      more_(new QPushButton),
      go_(new QPushButton),
      close_(new QPushButton),
      leave_(new QShortcut(QKeySequence(Qt::Key_Escape), this))
{
    setAcceptDrops(true);
    build();
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { offerTargets(); });
    connect(kindChoice_, &QComboBox::activated, this, [this](int at) {
        if (ChosenFile* file = current()) {
            file->file.kind = static_cast<NotesKind>(at);
            file->file.chosen.reset();
            plan();
        }
    });
    connect(target_, &QComboBox::activated, this, [this](int at) { chooseTarget(at); });
    connect(more_, &QPushButton::clicked, this, [this] { chooseFiles(); });
    connect(go_, &QPushButton::clicked, this, [this] { run(); });
    connect(close_, &QPushButton::clicked, this, [this] { leave(); });
    leave_->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave_, &QShortcut::activated, this, [this] { leave(); });
    connect(&reading_, &BackgroundReading::progressed, this, [this](int percent) {
        percent_ = percent;
        showPlan();
    });
    connect(&reading_, &BackgroundReading::runningChanged, this, [this] { showPlan(); });
    retranslate();
}

NotesImportPanel::~NotesImportPanel() = default;

void NotesImportPanel::build()
{
    makePrimary(go_);
    table_->setModel(model_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setTabKeyNavigation(false);
    table_->setFrameStyle(QFrame::NoFrame);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // remarks take several lines
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (QComboBox* choice : {kindChoice_, target_}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        constexpr int leastCharacters = 12;
        choice->setMinimumContentsLength(leastCharacters);
    }
    targetLabel_->setBuddy(kindChoice_);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title_, 1);
    head->addWidget(more_);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(targetLabel_);
    choice->addWidget(kindChoice_);
    choice->addWidget(target_, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(sums_, 1);
    foot->addWidget(go_);
    foot->addWidget(close_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(hint_);
    column->addWidget(error_);
    column->addWidget(table_, 1);
    column->addLayout(choice);
    column->addLayout(foot);
    orderTabs(*column);
}

bool NotesImportPanel::chooseFiles()
{
    const QStringList paths = desk_.prompts.filesToOpen(window(), Prompts::FileKind::Notes);
    takeFiles(paths);
    return !paths.isEmpty();
}

void NotesImportPanel::takeFiles(const QStringList& paths)
{
    int tooMany = 0;
    for (const QString& path : paths) {
        const bool here = std::ranges::find(files_, path, &ChosenFile::path) != files_.end();
        if (here || waiting_.contains(path))
            continue;
        if (waiting_.size() < mostFiles)
            waiting_ << path;
        else
            ++tooMany;
    }
    if (tooMany > 0)
        desk_.toasts.say(
            tr("%n file(s) were left out: 500 at once are as many as can be looked at.", nullptr, tooMany));
    if (waiting_.isEmpty())
        return;
    percent_ = 0;
    reading_.start([this, paths = waiting_, kind = kind_](ReadWatch& watch) -> BackgroundReading::Arrival {
        std::vector<ChosenFile> files;
        for (qsizetype i = 0; i < paths.size() && !watch.cancelled; ++i) {
            watch.beginPart(static_cast<int>(i), static_cast<int>(paths.size()));
            files.push_back(readFile(paths[i], kind, watch));
        }
        return [this, files] { take(files); };
    });
}

void NotesImportPanel::take(std::vector<ChosenFile> files)
{
    waiting_.clear();
    std::ranges::move(files, std::back_inserter(files_));
    plan();
    if (!table_->currentIndex().isValid() && !files_.empty())
        table_->selectRow(0);
}

void NotesImportPanel::clear()
{
    reading_.cancel();
    waiting_.clear();
    files_.clear();
    plan();
}

std::vector<NotesFile> NotesImportPanel::taken() const
{
    std::vector<NotesFile> files;
    for (const ChosenFile& file : files_)
        if (!file.refusal && !file.leftOut)
            files.push_back(file.file);
    return files;
}

void NotesImportPanel::refresh()
{
    if (!running_ && !files_.empty())
        plan();
}

void NotesImportPanel::plan()
{
    auto lines = NotesImport(desk_.programme.file()).plan(taken());
    refusal_ = lines ? std::nullopt : std::optional(lines.error());
    lines_ = lines ? std::move(*lines) : std::vector<NotesPlanLine>();
    model_->show(files_, lines_);
    offerTargets();
    showPlan();
}

ChosenFile* NotesImportPanel::current()
{
    const int row = table_->currentIndex().row();
    return row >= 0 && row < static_cast<int>(files_.size()) ? &files_[static_cast<std::size_t>(row)] : nullptr;
}

void NotesImportPanel::offerTargets()
{
    const ChosenFile* file = current();
    const bool choosable = file != nullptr && !file->refusal;
    kindChoice_->setEnabled(choosable);
    target_->setEnabled(choosable);
    target_->clear();
    targets_.clear();
    if (!choosable)
        return;
    const bool ofInterviews = file->file.kind == NotesKind::Interviews;
    kindChoice_->setCurrentIndex(ofInterviews ? 0 : 1);
    target_->addItems({tr("Where it clearly belongs"),
                       ofInterviews ? tr("A new interview") : tr("A new immersion"),
                       tr("Nowhere: leave it out")});
    const Services& services = desk_.programme.services();
    const auto offer = [this](const auto& rows, auto source) {
        if (!rows)
            return;
        for (const auto& row : *rows) {
            target_->addItem(row.title);
            targets_.push_back(source(row));
        }
    };
    if (ofInterviews)
        offer(services.interviews.read().all(), [](const Interview& row) { return NotesSource{row.id, {}}; });
    else
        offer(services.immersions.read().all(), [](const Immersion& row) { return NotesSource{{}, row.id}; });
    const auto chosen = std::ranges::find(targets_, file->file.chosen.value_or(NotesSource{}));
    int at = AsEvident;
    if (file->leftOut)
        at = LeaveOut;
    else if (file->file.chosen && file->file.chosen->isEmpty())
        at = ANewOne;
    else if (file->file.chosen && chosen != targets_.end())
        at = FirstTarget + static_cast<int>(chosen - targets_.begin());
    target_->setCurrentIndex(at);
}

void NotesImportPanel::chooseTarget(int at)
{
    ChosenFile* file = current();
    if (file == nullptr)
        return;
    file->leftOut = at == LeaveOut;
    if (at == AsEvident || at == LeaveOut)
        file->file.chosen.reset();
    else
        file->file.chosen = at == ANewOne ? NotesSource{} : targets_[static_cast<std::size_t>(at - FirstTarget)];
    plan();
}

void NotesImportPanel::run()
{
    desk_.pending.flush();
    running_ = true; // what the files go to changes under the preview
    const auto done = NotesImport(desk_.programme.file()).import(taken());
    running_ = false;
    if (!desk_.report(done)) {
        refresh();
        return;
    }
    const auto files =
        std::ranges::count_if(*done, [](const NotesPlanLine& line) { return line.verdict != NotesVerdict::There; });
    clear();
    Q_EMIT imported(static_cast<int>(files));
}

void NotesImportPanel::leave()
{
    clear();
    Q_EMIT closed();
}

void NotesImportPanel::focusFirst()
{
    if (files_.empty())
        close_->setFocus();
    else
        table_->setFocus();
}

QString NotesImportPanel::importedInWords(int files)
{
    return tr("%n file(s) of notes brought in.", nullptr, files);
}

QString NotesImportPanel::sums() const
{
    if (files_.empty())
        return {};
    const auto count = [this](NotesVerdict verdict) {
        return static_cast<int>(std::ranges::count(lines_, verdict, &NotesPlanLine::verdict));
    };
    const auto refused = static_cast<int>(
        std::ranges::count_if(files_, [](const ChosenFile& file) { return file.refusal && !file.leftOut; }));
    QStringList parts;
    if (const int files = count(NotesVerdict::New); files > 0)
        parts << tr("%n new", nullptr, files);
    if (const int files = count(NotesVerdict::Filled) + count(NotesVerdict::Added); files > 0)
        parts << tr("%n into what is there", nullptr, files);
    if (const int files = count(NotesVerdict::There); files > 0)
        parts << tr("%n there already", nullptr, files);
    if (refused > 0)
        parts << tr("%n cannot be taken", nullptr, refused);
    return parts.join(QStringLiteral(" · "));
}

void NotesImportPanel::showPlan()
{
    const bool reading = reading_.isRunning();
    title_->setText(tr("Import the notes of %n file(s)", nullptr, static_cast<int>(files_.size())));
    hint_->setText(reading ? tr("Reading the files: %1 %").arg(percent_)
                           : tr("TXT, MD, DOCX and ODT. More files can be dropped here."));
    error_->setText(refusal_ ? sentenceFor(*refusal_) : QString());
    error_->setVisible(refusal_.has_value());
    const auto files = static_cast<int>(
        std::ranges::count_if(lines_, [](const NotesPlanLine& line) { return line.verdict != NotesVerdict::There; }));
    sums_->setText(sums());
    go_->setEnabled(files > 0 && !reading);
    go_->setText(files > 0 ? tr("Import %n file(s)", nullptr, files) : tr("Import"));
    go_->setAccessibleDescription(sums_->text());
}

void NotesImportPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NotesImportPanel::retranslate()
{
    table_->setAccessibleName(tr("The files and where their notes go"));
    targetLabel_->setText(tr("The chosen file:"));
    kindChoice_->clear();
    kindChoice_->addItems({tr("Interview"), tr("Immersion")});
    kindChoice_->setAccessibleName(tr("Kind"));
    target_->setAccessibleName(tr("Where the notes of the chosen file go"));
    more_->setText(tr("More files…"));
    close_->setText(tr("Close"));
    close_->setToolTip(tr("Escape"));
    leave_->setWhatsThis(tr("Leave the files without importing them"));
    model_->retranslate();
    offerTargets();
    showPlan();
}

} // namespace filrouge
