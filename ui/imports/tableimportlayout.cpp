// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/listmappingform.h"
#include "ui/imports/listpreviewmodel.h"
#include "ui/imports/listproblems.h"
#include "ui/imports/listquestions.h"
#include "ui/imports/tableimportpanel.h"
#include "ui/theme/paperstyle.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

// Where the parts of a list on its way in stand.

namespace filrouge {

namespace {

constexpr int measuredRows = 100; // that say how wide a column is
constexpr int widestColumn = 280; // at 100 %

} // namespace

void TableImportPanel::build()
{
    makePrimary(go_);
    sheets_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int leastCharacters = 12;
    sheets_->setMinimumContentsLength(leastCharacters);
    sheets_->hide();
    rows_->setModel(preview_);
    rows_->setSelectionBehavior(QAbstractItemView::SelectRows);
    rows_->setShowGrid(false);
    rows_->setAlternatingRowColors(true);
    rows_->setWordWrap(false);
    rows_->setTabKeyNavigation(false);
    rows_->setFrameStyle(QFrame::NoFrame);
    rows_->verticalHeader()->hide();
    rows_->horizontalHeader()->setHighlightSections(false);
    rows_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    rows_->horizontalHeader()->setResizeContentsPrecision(measuredRows);
    rows_->horizontalHeader()->setStretchLastSection(true);
    buildTable();
}

void TableImportPanel::layOut()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title_, 1);
    head->addWidget(sheets_);
    head->addWidget(other_);
    head->addWidget(again_);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(8);
    body->addWidget(form_);
    body->addWidget(problems_);
    body->addWidget(questions_);
    body->addWidget(rows_, 1);
    body->addStretch(0); // keeps the form together while there are no rows below it
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
    foot->addWidget(go_);
    foot->addWidget(close_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(origin_);
    column->addWidget(remarks_);
    column->addWidget(error_);
    column->addWidget(scroll_, 1);
    column->addLayout(foot);
    orderTabs(*column);
}

void TableImportPanel::buildTable()
{
    rows_->verticalHeader()->setDefaultSectionSize(desk_.theme.px(32));
    rows_->horizontalHeader()->setMinimumSectionSize(desk_.theme.px(48));
    rows_->setMinimumHeight(desk_.theme.px(160)); // the heading and four rows
    fitColumns();
}

void TableImportPanel::fitColumns()
{
    rows_->resizeColumnsToContents();
    const int widest = desk_.theme.px(widestColumn);
    for (int i = 0; i < preview_->columnCount(); ++i)
        if (rows_->columnWidth(i) > widest)
            rows_->setColumnWidth(i, widest);
}

void TableImportPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeForm();
}

void TableImportPanel::arrangeForm()
{
    // Not by the viewport, which is narrower only while there is a scroll bar: it would come and go.
    form_->arrange(width() - scroll_->verticalScrollBar()->sizeHint().width());
}

} // namespace filrouge
