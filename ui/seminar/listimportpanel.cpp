// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seminar/listimportpanel.h"

#include "core/programme/programme.h"
#include "ui/seminar/listmappingform.h"
#include "ui/seminar/listpreviewmodel.h"
#include "ui/seminar/listproblems.h"
#include "ui/theme/paperstyle.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleEvent>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequence>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr qsizetype longestName = 60; // of a file or an organisation, within a sentence
constexpr int mostOrganisationsNamed = 5;
constexpr int measuredRows = 100; // that say how wide a column is
constexpr int widestColumn = 280; // at 100 %

QString shortened(const QString& name)
{
    return name.size() > longestName ? name.left(longestName - 1) + u'…' : name;
}

} // namespace

ListImportPanel::ListImportPanel(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      preview_(new ListPreviewModel(desk.theme, this)),
      title_(new TextLabel(desk.theme, TextSize::Title, QFont::DemiBold)),
      origin_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      error_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold, TextTone::Warning)),
      other_(new QPushButton),
      again_(new QPushButton),
      scroll_(new QScrollArea),
      form_(new ListMappingForm(desk.theme)),
      problems_(new ListProblems(desk.theme)),
      people_(new QTableView),
      sums_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold)),
      consequences_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      import_(new QPushButton),
      close_(new QPushButton),
      leave_(new QShortcut(QKeySequence(Qt::Key_Escape), this))
{
    build();
    connect(form_, &ListMappingForm::changed, this, [this] { readPeople(); });
    connect(other_, &QPushButton::clicked, this, [this] { chooseFile(); });
    connect(again_, &QPushButton::clicked, this, [this] { readFile(path_); });
    connect(import_, &QPushButton::clicked, this, [this] { run(); });
    connect(close_, &QPushButton::clicked, this, &ListImportPanel::closed);
    leave_->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave_, &QShortcut::activated, this, &ListImportPanel::closed);
    connect(&desk.theme, &UiTheme::changed, this, [this] {
        buildTable();
        arrangeForm();
    });
    retranslate();
}

void ListImportPanel::build()
{
    makePrimary(import_);
    people_->setModel(preview_);
    people_->setSelectionBehavior(QAbstractItemView::SelectRows);
    people_->setShowGrid(false);
    people_->setAlternatingRowColors(true);
    people_->setWordWrap(false);
    people_->setTabKeyNavigation(false);
    people_->setFrameStyle(QFrame::NoFrame);
    people_->verticalHeader()->hide();
    people_->horizontalHeader()->setHighlightSections(false);
    people_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    people_->horizontalHeader()->setResizeContentsPrecision(measuredRows);
    people_->horizontalHeader()->setStretchLastSection(true);
    buildTable();

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title_, 1);
    head->addWidget(other_);
    head->addWidget(again_);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(8);
    body->addWidget(form_);
    body->addWidget(problems_);
    body->addWidget(people_, 1);
    body->addStretch(0); // keeps the form together while there are no people below it
    auto* sheet = new QWidget;
    sheet->setLayout(body);
    scroll_->setFrameStyle(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setWidget(sheet);
    auto* said = new QVBoxLayout;
    said->setSpacing(0);
    said->addWidget(sums_);
    said->addWidget(consequences_);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addLayout(said, 1);
    foot->addWidget(import_);
    foot->addWidget(close_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(origin_);
    column->addWidget(error_);
    column->addWidget(scroll_, 1);
    column->addLayout(foot);
    orderTabs(*column);
}

void ListImportPanel::buildTable()
{
    people_->verticalHeader()->setDefaultSectionSize(desk_.theme.px(32));
    people_->horizontalHeader()->setMinimumSectionSize(desk_.theme.px(48));
    people_->setMinimumHeight(desk_.theme.px(160)); // the heading and four people
    fitColumns();
}

void ListImportPanel::fitColumns()
{
    people_->resizeColumnsToContents();
    const int widest = desk_.theme.px(widestColumn);
    for (int i = 0; i < preview_->columnCount(); ++i)
        if (people_->columnWidth(i) > widest)
            people_->setColumnWidth(i, widest);
}

void ListImportPanel::setSeminar(SeminarId seminar)
{
    if (seminar_ == seminar)
        return;
    seminar_ = seminar;
    refresh();
}

bool ListImportPanel::chooseFile()
{
    const QString path = desk_.prompts.fileToOpen(window(), Prompts::FileKind::Csv);
    if (path.isEmpty())
        return false;
    readFile(path);
    return true;
}

void ListImportPanel::readFile(const QString& path)
{
    const bool again = path == path_ && !refusal_;
    path_ = path;
    refusal_.reset();
    auto table = readCsvFile(path);
    if (!table) {
        Error error = table.error();
        if (error.where == path)
            error.where = shortened(QFileInfo(path).fileName());
        refuse(error);
        return;
    }
    // Somebody corrected the file: what was said of its columns still holds while they are the same.
    const bool sameColumns = again && table->rows.front() == table_.rows.front();
    table_ = std::move(*table);
    form_->setTable(table_, sameColumns ? form_->mapping() : guessedMapping(table_));
    readPeople();
}

void ListImportPanel::refresh()
{
    if (!running_ && seminar_ && !table_.rows.empty() && !refusal_)
        readPeople();
}

void ListImportPanel::readPeople()
{
    list_ = readParticipants(table_, form_->mapping());
    auto plan = ParticipantImport(desk_.programme.file()).plan(seminar_, list_);
    if (!plan) {
        refuse(plan.error());
        return;
    }
    plan_ = std::move(*plan);
    preview_->show(plan_, form_->mapping());
    fitColumns();
    showPlan();
}

void ListImportPanel::refuse(const Error& error)
{
    refusal_ = error;
    table_ = {};
    list_ = {};
    plan_ = {};
    preview_->clear();
    showPlan();
    QAccessibleEvent alert(error_, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ListImportPanel::run()
{
    desk_.pending.flush();
    running_ = true; // the roll changes under the preview
    const auto done = ParticipantImport(desk_.programme.file()).import(seminar_, list_);
    running_ = false;
    if (desk_.report(done))
        Q_EMIT imported(done->added());
    else
        refresh();
}

void ListImportPanel::focusFirst()
{
    if (refusal_)
        other_->setFocus();
    else
        form_->focusFirst();
}

QString ListImportPanel::origin() const
{
    const QString encodings[] = {QStringLiteral("UTF-8"), QStringLiteral("UTF-16"), QStringLiteral("Windows-1252")};
    const QString encoding = encodings[static_cast<std::size_t>(table_.encoding)];
    const int rows = static_cast<int>(table_.rows.size());
    if (table_.separator == u'\t')
        return tr("%n row(s), separated by tabs, read as %1", nullptr, rows).arg(encoding);
    if (table_.separator == u';')
        return tr("%n row(s), separated by semicolons, read as %1", nullptr, rows).arg(encoding);
    return tr("%n row(s), separated by commas, read as %1", nullptr, rows).arg(encoding);
}

QString ListImportPanel::sums() const
{
    if (!plan_.problems.empty())
        return tr("Nothing can be imported yet.");
    if (plan_.lines.empty())
        return tr("There is nobody in this list.");
    QStringList parts;
    if (const int people = plan_.count(ListVerdict::New); people > 0)
        parts << tr("%n new", nullptr, people);
    if (const int people = plan_.count(ListVerdict::Known); people > 0)
        parts << tr("%n known already", nullptr, people);
    if (const int people = plan_.count(ListVerdict::OnRoll); people > 0)
        parts << tr("%n on the roll already", nullptr, people);
    if (const int people = plan_.count(ListVerdict::Repeated); people > 0)
        parts << tr("%n twice in the list", nullptr, people);
    return parts.join(QStringLiteral(" · "));
}

QString ListImportPanel::consequences() const
{
    if (!plan_.problems.empty() || plan_.lines.empty())
        return {};
    QStringList sentences;
    if (plan_.added() == 0)
        sentences << tr("Everybody in this list is on the roll already.");
    if (plan_.added() < static_cast<int>(plan_.lines.size()) || plan_.count(ListVerdict::Known) > 0)
        sentences << tr("What is known of people already stays as it is.");
    QStringList organisations;
    for (const QString& one : plan_.newOrganisations.mid(0, mostOrganisationsNamed))
        organisations << shortened(one);
    const int more = static_cast<int>(plan_.newOrganisations.size() - organisations.size());
    const QString named = organisations.join(QStringLiteral(", "));
    if (more > 0)
        sentences << tr("New organisations: %1 and %n more.", nullptr, more).arg(named);
    else if (!organisations.isEmpty())
        sentences << tr("New organisations: %1.").arg(named);
    return sentences.join(u' ');
}

void ListImportPanel::showPlan()
{
    const bool readable = !refusal_;
    title_->setText(tr("Import “%1”").arg(shortened(QFileInfo(path_).fileName())));
    origin_->setText(readable ? origin() : QString());
    origin_->setVisible(readable);
    error_->setText(readable ? QString() : sentenceFor(*refusal_));
    error_->setVisible(!readable);
    form_->setEnabled(readable);
    form_->setVisible(readable);
    problems_->setProblems(plan_.problems);
    people_->setVisible(readable && !plan_.lines.empty());
    sums_->setText(readable ? sums() : QString());
    consequences_->setText(readable ? consequences() : QString());
    consequences_->setVisible(!consequences_->text().isEmpty());
    const int people = plan_.problems.empty() ? plan_.added() : 0;
    import_->setEnabled(people > 0);
    import_->setText(people > 0 ? tr("Import %n people", nullptr, people) : tr("Import"));
    import_->setAccessibleDescription(sums_->text() + u' ' + consequences_->text());
}

void ListImportPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeForm();
}

void ListImportPanel::arrangeForm()
{
    // Not by the viewport, which is narrower only while there is a scroll bar: it would come and go.
    form_->arrange(width() - scroll_->verticalScrollBar()->sizeHint().width());
}

void ListImportPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ListImportPanel::retranslate()
{
    other_->setText(tr("Another file…"));
    again_->setText(tr("Read it again"));
    again_->setToolTip(tr("After you have corrected the file"));
    people_->setAccessibleName(tr("The people of the list, as they would be imported"));
    close_->setText(tr("Close"));
    close_->setToolTip(tr("Escape"));
    leave_->setWhatsThis(tr("Leave the list without importing it"));
    showPlan();
}

} // namespace filrouge
