// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/tableimportpanel.h"

#include "core/programme/programme.h"
#include "ui/imports/listmappingform.h"
#include "ui/imports/listpreviewmodel.h"
#include "ui/imports/listproblems.h"
#include "ui/imports/listquestions.h"
#include "ui/imports/tableimportwords.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QKeySequence>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>

namespace filrouge {

TableImportPanel::TableImportPanel(const Desk& desk, std::unique_ptr<TableImport> import, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      import_(std::move(import)),
      preview_(new ListPreviewModel(desk.theme, this)),
      title_(new TextLabel(desk.theme, TextSize::Title, QFont::DemiBold)),
      origin_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      remarks_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      error_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold, TextTone::Warning)),
      sheets_(new QComboBox),
      other_(new QPushButton),
      again_(new QPushButton),
      scroll_(new QScrollArea),
      form_(new ListMappingForm(desk.theme)),
      problems_(new ListProblems(desk.theme)),
      questions_(new ListQuestions(desk.theme)),
      rows_(new QTableView),
      sums_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold)),
      consequences_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      go_(new QPushButton),
      close_(new QPushButton),
      leave_(new QShortcut(QKeySequence(Qt::Key_Escape), this))
{
    build();
    layOut();
    connect(form_, &ListMappingForm::changed, this, [this] { planRows(); });
    connect(questions_, &ListQuestions::answered, this, [this](int row, const QString& name, PersonId who) {
        import_->answers().set(row, name, who);
        planRows();
    });
    connect(questions_, &ListQuestions::changed, this, [this] { orderTabs(*layout()); });
    connect(sheets_, &QComboBox::activated, this, [this](int at) { readFile(path_, read_.sheets.value(at)); });
    connect(other_, &QPushButton::clicked, this, [this] { chooseFiles(); });
    connect(again_, &QPushButton::clicked, this, [this] { readFile(path_, read_.sheets.value(read_.sheet)); });
    connect(go_, &QPushButton::clicked, this, [this] { run(); });
    connect(close_, &QPushButton::clicked, this, [this] { leave(); });
    leave_->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave_, &QShortcut::activated, this, [this] { leave(); });
    connect(&reading_, &BackgroundReading::progressed, this, [this](int percent) {
        percent_ = percent;
        showPlan();
    });
    connect(&reading_, &BackgroundReading::runningChanged, this, [this] { showPlan(); });
    connect(&desk.theme, &UiTheme::changed, this, [this] {
        buildTable();
        arrangeForm();
    });
    takeSchema();
    retranslate();
}

TableImportPanel::~TableImportPanel() = default;

void TableImportPanel::setImport(std::unique_ptr<TableImport> import)
{
    const bool sameSchema = import_ && import && &import_->schema() == &import->schema();
    import_ = std::move(import);
    if (!sameSchema)
        takeSchema();
    refresh();
}

void TableImportPanel::setAlternatives(std::vector<std::unique_ptr<TableImport>> others)
{
    others_ = std::move(others);
}

void TableImportPanel::takeBestImport()
{
    const auto known = [this](const TableImport& import) {
        return std::ranges::count_if(guessedMapping(import.schema(), read_.table).columns,
                                     [](const std::optional<int>& column) { return column.has_value(); });
    };
    for (std::unique_ptr<TableImport>& other : others_)
        if (known(*other) > known(*import_))
            std::swap(other, import_);
}

void TableImportPanel::takeSchema()
{
    if (!import_)
        return;
    form_->setTable(read_.table, guessedMapping(import_->schema(), read_.table));
    orderTabs(*layout());
    showPlan();
}

bool TableImportPanel::chooseFiles()
{
    const QString path = desk_.prompts.fileToOpen(window(), Prompts::FileKind::List);
    if (path.isEmpty())
        return false;
    readFile(path);
    return true;
}

void TableImportPanel::takeFiles(const QStringList& paths)
{
    if (!paths.isEmpty())
        readFile(paths.front());
}

void TableImportPanel::readFile(const QString& path, const QString& sheet)
{
    const bool again = path == path_ && !refusal_ && !read_.table.rows.empty();
    path_ = path;
    percent_ = 0;
    focusWhenRead_ = focusWhenRead_ || !isVisible();
    reading_.start([this, path, sheet, again](ReadWatch& watch) -> BackgroundReading::Arrival {
        return [this, again, table = readTableFile(path, sheet, &watch)] { takeTable(table, again); };
    });
}

void TableImportPanel::takeTable(Result<ReadTable> table, bool again)
{
    refusal_.reset();
    if (!table) {
        Error error = table.error();
        if (error.where == path_)
            error.where = withinSentence(QFileInfo(path_).fileName());
        refuse(error);
        return;
    }
    // Somebody corrected the file: what was said of its columns still holds while they are the same.
    const bool sameColumns =
        again && !read_.table.rows.empty() && table->table.rows.front() == read_.table.rows.front();
    const bool sameList = sameColumns && read_.sheet == table->sheet;
    read_ = std::move(*table);
    if (!import_)
        return;
    if (!sameColumns)
        takeBestImport();
    if (!sameList)
        import_->answers().clear();
    form_->setTable(read_.table, sameColumns ? form_->mapping() : guessedMapping(import_->schema(), read_.table));
    planRows();
    if (std::exchange(focusWhenRead_, false) && isVisible())
        focusFirst();
}

void TableImportPanel::refresh()
{
    if (!running_ && import_ && !read_.table.rows.empty() && !refusal_)
        planRows();
}

void TableImportPanel::planRows()
{
    auto plan = import_->plan(read_.table, form_->mapping());
    if (!plan) {
        refuse(plan.error());
        return;
    }
    plan_ = std::move(*plan);
    preview_->show(plan_, form_->mapping());
    fitColumns();
    showPlan();
}

void TableImportPanel::refuse(const Error& error)
{
    refusal_ = error;
    read_ = {};
    plan_ = {};
    preview_->clear();
    showPlan();
    if (std::exchange(focusWhenRead_, false) && isVisible())
        focusFirst();
    QAccessibleEvent alert(error_, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TableImportPanel::run()
{
    desk_.pending.flush();
    running_ = true; // what the list goes to changes under the preview
    const auto done = import_->import(read_.table, form_->mapping());
    running_ = false;
    if (desk_.report(done))
        Q_EMIT imported(done->added());
    else
        refresh();
}

QString TableImportPanel::importedInWords(int rows) const
{
    Text said = import_->schema().words.imported;
    said.n = rows;
    return Desk::say(said);
}

void TableImportPanel::leave()
{
    reading_.cancel();
    Q_EMIT closed();
}

void TableImportPanel::focusFirst()
{
    focusWhenRead_ = reading_.isRunning();
    if (focusWhenRead_)
        close_->setFocus();
    else if (refusal_)
        other_->setFocus();
    else
        form_->focusFirst();
}

void TableImportPanel::showSheets()
{
    const QSignalBlocker quiet(sheets_);
    sheets_->clear();
    sheets_->addItems(read_.sheets);
    sheets_->setCurrentIndex(read_.sheet);
    sheets_->setVisible(read_.sheets.size() > 1 && !refusal_);
}

void TableImportPanel::showPlan()
{
    const bool reading = reading_.isRunning();
    const bool readable = !refusal_ && !read_.table.rows.empty() && import_ != nullptr;
    const bool shown = readable && !reading;
    title_->setText(tr("Import “%1”").arg(withinSentence(QFileInfo(path_).fileName())));
    origin_->setText(reading    ? tr("Reading the file: %1 %").arg(percent_)
                     : readable ? TableImportWords::origin(read_)
                                : QString());
    origin_->setVisible(reading || readable);
    remarks_->setText(shown ? TableImportWords::remarks(read_, plan_) : QString());
    remarks_->setVisible(!remarks_->text().isEmpty());
    error_->setText(refusal_ && !reading ? sentenceFor(*refusal_) : QString());
    error_->setVisible(!error_->text().isEmpty());
    showSheets();
    form_->setEnabled(shown);
    form_->setVisible(readable);
    problems_->setProblems(plan_.faults());
    questions_->setQuestions(shown ? plan_.questions : std::vector<ListQuestion>());
    rows_->setVisible(readable && !plan_.lines.empty());
    sums_->setText(shown ? TableImportWords::sums(plan_, import_->schema()) : QString());
    consequences_->setText(shown ? TableImportWords::consequences(plan_, import_->schema()) : QString());
    consequences_->setVisible(!consequences_->text().isEmpty());
    const int rows = shown && plan_.problems.empty() ? plan_.added() : 0;
    go_->setEnabled(rows > 0);
    go_->setText(rows > 0 ? Desk::say(counted(import_->schema().words.import, rows)) : tr("Import"));
    go_->setAccessibleDescription(sums_->text() + u' ' + consequences_->text());
    rows_->setAccessibleName(import_ ? Desk::say(import_->schema().words.rows) : QString());
}

void TableImportPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TableImportPanel::retranslate()
{
    sheets_->setAccessibleName(tr("Sheet"));
    sheets_->setToolTip(tr("Which sheet of the workbook"));
    other_->setText(tr("Another file…"));
    again_->setText(tr("Read it again"));
    again_->setToolTip(tr("After you have corrected the file"));
    close_->setText(tr("Close"));
    close_->setToolTip(tr("Escape"));
    leave_->setWhatsThis(tr("Leave the list without importing it"));
    preview_->retranslate();
    showPlan();
}

} // namespace filrouge
