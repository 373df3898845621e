// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/irritants/themecolumn.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/widgets/keynotes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace filrouge {

ThemeColumn::ThemeColumn(const Desk& desk, std::optional<ThemeId> theme)
    : desk_(desk),
      id_(theme),
      count_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      more_(new QToolButton),
      cards_(new CardColumn(desk.theme))
{
    auto* head = new QHBoxLayout;
    head->setSpacing(desk.theme.px(4));
    if (id_) {
        name_ = new FieldText(desk.theme, desk.pending, FieldText::Lines::Many, [this](const QString& text) {
            return storeName(text.simplified());
        });
        name_->setTextStyle(TextSize::Body, QFont::DemiBold);
        description_ = new FieldText(desk.theme, desk.pending, FieldText::Lines::Many, [this](const QString& text) {
            Theme changed = theme_;
            changed.description = text;
            return store(changed, "description");
        });
        description_->setTextStyle(TextSize::Small);
        description_->hide();
        connect(name_, &FieldText::focusLost, this, [this] { desk_.programme.file().endMerging(); });
        head->addWidget(name_, 1, Qt::AlignTop);
    } else {
        without_ = new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold, TextTone::Muted);
        without_->setContentsMargins(6, 6, 6, 6); // as a field has
        head->addWidget(without_, 1, Qt::AlignTop);
    }
    count_->setContentsMargins(0, 8, 0, 0);
    count_->setWordWrap(false);
    head->addWidget(count_, 0, Qt::AlignTop);
    more_->setText(QStringLiteral("⋯"));
    more_->setAutoRaise(true);
    more_->setPopupMode(QToolButton::InstantPopup);
    head->addWidget(more_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(4));
    column->addLayout(head);
    if (description_ != nullptr)
        column->addWidget(description_);
    column->addWidget(cards_, 1);
    makeMenu();
    retranslate();
}

void ThemeColumn::makeMenu()
{
    auto* menu = new QMenu(more_);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        menu->addAction(tr("New pain point here"), this, [this] { Q_EMIT newWanted(); });
        if (!id_)
            return;
        menu->addAction(description_->isHidden() ? tr("Show what the theme covers") : tr("Hide what the theme covers"),
                        this,
                        [this] { description_->isHidden() ? showDescription() : description_->hide(); });
        menu->addSeparator();
        menu->addAction(tr("Move the theme to the left"), this, [this] { Q_EMIT moveWanted(-1); });
        menu->addAction(tr("Move the theme to the right"), this, [this] { Q_EMIT moveWanted(1); });
        menu->addAction(tr("Delete the theme"), this, [this] { Q_EMIT removeWanted(); });
    });
    more_->setMenu(menu);
}

bool ThemeColumn::storeName(const QString& name)
{
    if (name.isEmpty()) {
        name_->show(theme_.name);
        return false;
    }
    Theme changed = theme_;
    changed.name = name;
    return store(changed, "name");
}

bool ThemeColumn::store(const Theme& theme, const char* field)
{
    return desk_.report(desk_.programme.services().irritants.updateTheme(
        theme, QStringLiteral("theme %1 %2").arg(theme.id.value).arg(QLatin1String(field))));
}

void ThemeColumn::show(const Theme& theme)
{
    theme_ = theme;
    if (name_ != nullptr) {
        name_->show(theme.name);
        name_->setToolTip(theme.description);
        description_->show(theme.description);
    }
    retranslate();
}

void ThemeColumn::showCards(const std::vector<IrritantCard>& cards)
{
    cards_->show(cards);
    count_->setText(QString::number(cards.size()));
    retranslate();
}

QString ThemeColumn::name() const
{
    return id_ ? theme_.name.simplified() : tr("Without a theme");
}

void ThemeColumn::focusName()
{
    if (name_ == nullptr)
        return;
    name_->setFocus();
    name_->selectAll();
}

void ThemeColumn::showDescription()
{
    if (description_ == nullptr)
        return;
    description_->setVisible(true);
    description_->setFocus();
}

void ThemeColumn::showDescriptionWith(const SearchWords& words)
{
    if (description_ != nullptr && words.in(theme_.name, 1).empty() && !words.in(theme_.description, 1).empty())
        showDescription();
}

void ThemeColumn::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ThemeColumn::retranslate()
{
    if (name_ != nullptr) {
        name_->setPrompt(tr("Name of the theme"), tr("Name of the theme"));
        description_->setPrompt(tr("What it covers"), tr("What the theme “%1” covers").arg(name()));
    }
    if (without_ != nullptr)
        without_->setText(name());
    more_->setAccessibleName(tr("More on “%1”").arg(name()));
    more_->setToolTip(tr("Add, move, delete"));
    count_->setToolTip(tr("%n pain point(s)", nullptr, cards_->rows().rowCount()));
    cards_->setHint(tr("Drop evidence or a pain point here, or press N."));
    cards_->setAccessibleName(tr("%1: %n pain point(s)", nullptr, cards_->rows().rowCount()).arg(name()));
    cards_->setAccessibleDescription(
        tr("Enter opens, Space marks, L links the marked evidence, M merges, N adds, Alt and the arrows move."));
    noteKeys(cards_,
             {{{Qt::Key_Return}, tr("Open the pain point")},
              {{Qt::Key_Space}, tr("Mark the pain point, to merge it")},
              {{Qt::Key_L}, tr("Link the marked evidence to the pain point")},
              {{Qt::Key_M}, tr("Merge the marked pain points into this one, or this one into another")},
              {{Qt::Key_N}, tr("Add a pain point")},
              {{Qt::Key_Left, Qt::Key_Right}, tr("Go to the theme beside")},
              {{Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down, Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right},
               tr("Move the pain point")},
              {{Qt::Key_Delete}, tr("Delete the pain point")}});
}

} // namespace filrouge
