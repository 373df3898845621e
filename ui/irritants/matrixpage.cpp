// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/irritants/matrixpage.h"

#include "core/field/matrixrepository.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/irritants/matrixview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keynotes.h"
#include "ui/widgets/pagetabs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

namespace filrouge {

namespace {

using namespace std::chrono_literals;
constexpr auto readAfter = 150ms; // while somebody works elsewhere, the work comes first
constexpr int mostColumns = 8;    // what a screen holds beside the totals
constexpr int panelWidth = 320;
constexpr int narrowMatrix = 880;
constexpr int lowWindow = 480;

template <class Choice>
void refill(QComboBox& choice, const QStringList& names, Choice first)
{
    const QSignalBlocker blocker(&choice);
    const int before = qMax(0, choice.currentIndex());
    choice.clear();
    for (int i = 0; i < names.size(); ++i)
        choice.addItem(names[i], static_cast<int>(first) + i);
    choice.setCurrentIndex(before);
}

} // namespace

MatrixPage::MatrixPage(const Desk& desk)
    : Page(desk),
      reading_(desk.programme.services()),
      empty_(new EmptyState(desk.theme)),
      views_(new QStackedWidget),
      title_(new TextLabel(desk.theme, TextSize::Title, QFont::DemiBold)),
      columns_(new QComboBox),
      measure_(new QComboBox),
      voice_(new QComboBox),
      all_(new QCheckBox),
      table_(new QPushButton),
      picture_(new QPushButton),
      about_(new QPushButton),
      model_(new MatrixModel(this)),
      view_(new MatrixView(desk.theme, *model_)),
      cell_(new QWidget),
      lines_(new EvidenceLines(reading_, this)),
      list_(new EvidenceList(desk.theme, *lines_)),
      note_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted))
{
    makeCell();
    auto* sides = new QHBoxLayout;
    sides->addWidget(view_, 1);
    sides->addWidget(cell_);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->addWidget(makeHead());
    column->addLayout(sides, 1);
    column->addWidget(note_);
    views_->addWidget(body);
    views_->addWidget(empty_);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(views_);
    cell_->hide();
    retranslate(); // the choices have their words before one of them is asked

    for (QComboBox* choice : {columns_, measure_, voice_})
        connect(choice, &QComboBox::currentIndexChanged, this, [this] { lay(); });
    connect(all_, &QCheckBox::toggled, this, [this] { lay(); });
    connect(view_, &MatrixView::openWanted, this, &MatrixPage::openCell);
    connect(list_, &EvidenceList::openWanted, this, [this](EvidenceId id) {
        if (id)
            Q_EMIT wanted(Kind::Evidence, id.value);
    });
    connect(about_, &QPushButton::toggled, this, [this] { arrange(); });
    connect(close_, &QToolButton::clicked, this, [this] { closeCell(); });
    connect(table_, &QPushButton::clicked, this, [this] { saveTable(); });
    connect(picture_, &QPushButton::clicked, this, [this] { savePicture(); });
    connect(empty_, &EmptyState::activated, this, [this] { Q_EMIT wanted(Kind::Evidence, 0); });
    soon_.setSingleShot(true);
    soon_.setInterval(readAfter);
    connect(&soon_, &QTimer::timeout, this, [this] { read(); });
    ProgrammeFile& file = desk.programme.file();
    connect(&file, &ProgrammeFile::changed, this, [this](const Changes& changes) { apply(changes); });
    connect(&file, &ProgrammeFile::contentReplaced, this, [this] {
        reading_.reopen();
        closeCell();
        stale_ = true;
        if (isVisible())
            read();
    });
    connect(&desk.theme, &UiTheme::changed, this, [this] { arrange(); });
    arrange();
}

QWidget* MatrixPage::makeHead()
{
    head_ = new QWidget;
    auto* rows = new QVBoxLayout(head_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(desk().theme.px(8));
    auto* first = new QHBoxLayout;
    first->addWidget(title_, 100);
    first->addStretch(1);
    first->addWidget(table_);
    first->addWidget(picture_);
    auto* choices = new FlowLayout(desk().theme.px(8)); // one row, or as many as it takes
    for (QComboBox* choice : {columns_, measure_, voice_}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choices->addWidget(choice);
    }
    choices->addWidget(all_);
    about_->setCheckable(true);
    choices->addWidget(about_);
    first->setSpacing(desk().theme.px(8));
    rows->addLayout(first);
    rows->addLayout(choices);
    return head_;
}

QWidget* MatrixPage::makeCell()
{
    cellTitle_ = new TextLabel(desk().theme, TextSize::Body, QFont::DemiBold);
    cellFigures_ = new TextLabel(desk().theme, TextSize::Small, QFont::Normal, TextTone::Muted);
    close_ = new QToolButton;
    close_->setText(QStringLiteral("✕"));
    close_->setAutoRaise(true);
    auto* head = new QHBoxLayout;
    head->addWidget(cellTitle_, 1);
    head->addWidget(close_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(cell_);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(cellFigures_);
    column->addWidget(list_, 1);
    return cell_;
}

// Magnified, the cell that is open stands in place of the matrix, and the matrix has the room of what explains it.
void MatrixPage::arrange()
{
    const UiTheme& theme = desk().theme;
    const bool narrow = width() < theme.px(narrowMatrix);
    QLayout* column = views_->widget(0)->layout();
    column->setContentsMargins(pageMargins(theme, width()));
    column->setSpacing(theme.px(12));
    column->itemAt(1)->layout()->setSpacing(theme.px(16));
    const bool low = window()->height() < theme.px(lowWindow);
    const bool alone = narrow && !cell_->isHidden();
    view_->setVisible(!alone);
    head_->setVisible(!alone);
    title_->setVisible(!low);
    about_->setVisible(low);
    note_->setVisible(!alone && (!low || about_->isChecked()));
    cell_->setMinimumWidth(narrow ? 0 : theme.px(panelWidth));
    cell_->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme.px(panelWidth));
}

void MatrixPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void MatrixPage::showEvent(QShowEvent* event)
{
    if (stale_)
        read();
    Page::showEvent(event);
}

void MatrixPage::apply(const Changes& changes)
{
    reading_.apply(changes);
    lines_->apply(changes);
    const auto touched = [&changes](Kind kind) { return changes.touches(kind); };
    constexpr std::array counted{
        Kind::Evidence, Kind::Irritant, Kind::Theme, Kind::Interview, Kind::Immersion, Kind::Seminar, Kind::Commune};
    if (std::ranges::none_of(counted, touched))
        return;
    stale_ = true;
    if (isVisible())
        soon_.start();
}

void MatrixPage::read()
{
    soon_.stop();
    auto material = MatrixRepository(desk().programme.file().connection()).read();
    if (!desk().report(material))
        return;
    stale_ = false;
    material_ = std::move(*material);
    views_->setCurrentIndex(material_.pieces.empty() ? 1 : 0);
    lay();
}

MatrixChoice MatrixPage::choice() const
{
    MatrixChoice choice;
    choice.columns = static_cast<MatrixColumns>(columns_->currentData().toInt());
    if (const int voice = voice_->currentData().toInt(); voice >= 0)
        choice.voice = static_cast<Voice>(voice);
    choice.mostColumns = all_->isChecked() ? 0 : mostColumns;
    return choice;
}

MatrixMeasure MatrixPage::measure() const
{
    return static_cast<MatrixMeasure>(measure_->currentData().toInt());
}

void MatrixPage::lay()
{
    if (stale_)
        return;
    const QModelIndex at = view_->currentIndex();
    model_->show(matrixOf(material_, choice()), measure());
    const bool many = choice().columns == MatrixColumns::Publics || choice().columns == MatrixColumns::Communes;
    all_->setVisible(many && (all_->isChecked() || model_->matrix().columns.size() > mostColumns));
    if (at.isValid() && !view_->currentIndex().isValid()) // the heads are others now
        view_->setCurrentIndex(
            model_->index(qMin(at.row(), model_->rowCount() - 1), qMin(at.column(), model_->columnCount() - 1)));
    if (!cell_->isHidden() && !open_.isValid())
        closeCell();
    showCell();
    view_->setAccessibleName(heading());
}

void MatrixPage::openCell(int row, int column)
{
    open_ = model_->index(row, column);
    cell_->show();
    arrange();
    showCell();
    if (lines_->rowCount() > 0)
        list_->setCurrentIndex(lines_->index(0));
    list_->setFocus();
}

void MatrixPage::showCell()
{
    if (!open_.isValid() || cell_->isHidden())
        return;
    cellTitle_->setText(model_->placeInWords(open_.row(), open_.column()));
    cellFigures_->setText(MatrixModel::figuresInWords(model_->figures(open_.row(), open_.column())));
    list_->setAccessibleName(tr("Evidence: %1").arg(cellTitle_->text()));
    list_->show(model_->evidence(open_.row(), open_.column()));
}

void MatrixPage::closeCell()
{
    const bool hadKeyboard = cell_->isAncestorOf(window()->focusWidget());
    open_ = QModelIndex();
    cell_->hide();
    arrange();
    if (hadKeyboard)
        view_->setFocus();
}

bool MatrixPage::goBack()
{
    if (cell_->isHidden())
        return false;
    closeCell();
    view_->setFocus();
    return true;
}

void MatrixPage::takeKeyboard()
{
    if (views_->currentIndex() == 1) {
        empty_->findChild<QPushButton*>()->setFocus();
        return;
    }
    if (!view_->currentIndex().isValid())
        view_->setCurrentIndex(model_->index(0, 0));
    view_->setFocus();
}

QString MatrixPage::whereabouts() const
{
    return QStringLiteral("%1 %2 %3")
        .arg(columns_->currentIndex())
        .arg(measure_->currentIndex())
        .arg(voice_->currentIndex());
}

void MatrixPage::comeBackTo(const QString& place)
{
    const QStringList parts = place.split(QLatin1Char(' '));
    const std::array choices{columns_, measure_, voice_};
    for (std::size_t i = 0; i < choices.size(); ++i)
        if (const int index = parts.value(static_cast<int>(i)).toInt(); index > 0 && index < choices[i]->count())
            choices[i]->setCurrentIndex(index);
}

void MatrixPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && goBack())
        return;
    Page::keyPressEvent(event);
}

void MatrixPage::retranslate()
{
    setAccessibleName(tr("Matrix"));
    refill(*columns_,
           {tr("User groups"), tr("Communes"), tr("Kinds of source"), tr("Kinds of evidence"), tr("Voices")},
           MatrixColumns::Publics);
    refill(*measure_, {tr("Pieces of evidence"), tr("Independent sources")}, MatrixMeasure::Pieces);
    refill(*voice_, {tr("Every voice"), tr("Users’ voices"), tr("Actors’ perceptions")}, -1);
    columns_->setAccessibleName(tr("Columns"));
    measure_->setAccessibleName(tr("What is counted"));
    voice_->setAccessibleName(tr("Whose voice"));
    all_->setText(tr("All columns"));
    table_->setText(tr("Save as CSV…"));
    picture_->setText(tr("Save as picture…"));
    about_->setText(tr("How it is counted"));
    title_->setText(tr("Where the evidence comes from"));
    note_->setText(tr("What belongs to several groups counts in each: a total may be less than its cells together. "
                      "Each piece stands under one theme: its own, or that of its first pain point."));
    view_->setAccessibleName(heading());
    view_->setAccessibleDescription(tr("The arrows walk through the cells, Enter opens the evidence of one."));
    close_->setAccessibleName(tr("Close the evidence of the cell"));
    close_->setToolTip(tr("Close (Escape)"));
    empty_->setTexts(
        tr("Where the evidence comes from"),
        tr("As soon as there is evidence, themes stand here beside user groups, communes and sources: where "
           "much was heard, and where one should listen again."),
        tr("Go to the evidence"));
    model_->retranslate();
    lines_->retranslate();
    showCell();
    noteKeys(view_, {{{Qt::Key_Return}, tr("Matrix: open the evidence of the cell")}});
    noteKeys(list_, {{{Qt::Key_Return}, tr("Matrix: go to the piece of evidence")}});
}

} // namespace filrouge
