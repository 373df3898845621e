// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsheet.h"

#include "ui/shell/commands.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFrame>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace filrouge {

ShortcutSheet::ShortcutSheet(const UiTheme& theme, const Commands& commands, const std::vector<Section>& pages,
                             QWidget* parent)
    : QDialog(parent),
      theme_(theme),
      grid_(new QGridLayout)
{
    setWindowTitle(tr("Shortcuts"));
    grid_->setColumnStretch(1, 1);
    grid_->setHorizontalSpacing(theme.px(16));
    std::vector<KeyLine> everywhere;
    for (const QAction* action : commands.all()) {
        QString what = action->text();
        if (!action->shortcuts().isEmpty())
            everywhere.push_back({{action->shortcut()}, what.remove(QLatin1Char('&'))});
    }
    addSection(tr("Everywhere"), everywhere);
    addSection(tr("In lists and texts"), keysOfTexts());
    for (const Section& section : pages)
        addSection(section.title, keysIn(*section.page));

    auto* sheet = new QWidget;
    sheet->setLayout(grid_);
    auto* scroll = new QScrollArea;
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameStyle(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    const QSize room = parent != nullptr ? parent->size() : QSize(theme.px(640), theme.px(680));
    resize(QSize(theme.px(640), theme.px(680)).boundedTo(room));
}

std::vector<KeyLine> ShortcutSheet::keysOfTexts() const
{
    return {
        {{Qt::Key_Return}, tr("Open, or add the next")},
        {{Qt::Key_Escape}, tr("Back; in a text, take back what was just typed")},
        {{Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}, tr("Move it")},
        {{Qt::Key_Delete}, tr("Remove it; the message below takes it back")},
        {{Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0}, tr("On a page to be printed: larger, smaller, as wide as it was")}};
}

void ShortcutSheet::addSection(const QString& title, const std::vector<KeyLine>& lines)
{
    if (lines.empty())
        return;
    auto* head = new TextLabel(theme_, TextSize::Large, QFont::DemiBold);
    head->setText(title);
    head->setContentsMargins(0, row_ == 0 ? 0 : theme_.px(16), 0, theme_.px(4));
    grid_->addWidget(head, row_++, 0, 1, 2);
    for (const KeyLine& line : lines) {
        auto* left = new TextLabel(theme_, TextSize::Body, QFont::DemiBold);
        left->setText(keysInWords(line));
        left->setFixedWidth(theme_.px(200));
        auto* right = new TextLabel(theme_, TextSize::Body);
        right->setText(line.what);
        grid_->addWidget(left, row_, 0, Qt::AlignTop);
        grid_->addWidget(right, row_++, 1);
    }
}

} // namespace filrouge
