// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsheet.h"

#include "ui/shell/commands.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFrame>
#include <QGridLayout>
#include <QKeySequence>
#include <QScrollArea>
#include <QVBoxLayout>

namespace filrouge {

ShortcutSheet::ShortcutSheet(const UiTheme& theme, const Commands& commands, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Shortcuts"));
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto title = [&](const QString& text) {
        auto* label = new TextLabel(theme, TextSize::Large, QFont::DemiBold);
        label->setText(text);
        grid->addWidget(label, row++, 0, 1, 2);
    };
    const auto line = [&](const QString& keys, const QString& what) {
        auto* left = new TextLabel(theme, TextSize::Body, QFont::Medium);
        left->setWordWrap(false);
        left->setText(keys);
        auto* right = new TextLabel(theme, TextSize::Body);
        right->setText(what);
        grid->addWidget(left, row, 0, Qt::AlignTop);
        grid->addWidget(right, row++, 1);
    };
    title(tr("Everywhere"));
    for (const QAction* action : commands.all())
        if (!action->shortcut().isEmpty())
            line(action->shortcut().toString(QKeySequence::NativeText), action->text().remove(QLatin1Char('&')));
    title(tr("In lists and texts"));
    line(tr("Enter"), tr("Open, or add the next"));
    line(tr("Esc"), tr("Back"));
    line(tr("Alt+Up, Alt+Down"), tr("Move it"));
    line(tr("Del"), tr("Remove it; the message below takes it back"));
    title(tr("On stage"));
    line(tr("Space, Right, Page Down"), tr("Show the next scene"));
    line(tr("Left, Page Up"), tr("Show the one before"));
    line(tr("B"), tr("Black screen"));
    line(tr("V"), tr("Open the vote; twice: last call"));
    line(tr("R, twice"), tr("Reveal the result"));

    auto* sheet = new QWidget;
    sheet->setLayout(grid);
    auto* scroll = new QScrollArea;
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameStyle(QFrame::NoFrame);
    scroll->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(theme.px(560), theme.px(600));
}

} // namespace filrouge
