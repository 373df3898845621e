// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/irritants/cardcolumn.h"
#include "ui/shell/page.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/textlabel.h"

#include <QWidget>

class QToolButton;

namespace filrouge {

/// A theme's name, edited where it stands, over its cards; or what is sorted under none. What the theme covers unfolds
/// under its name.
class ThemeColumn final : public QWidget {
    Q_OBJECT

public:
    ThemeColumn(const Desk& desk, std::optional<ThemeId> theme);

    void show(const Theme& theme);
    void showCards(const std::vector<IrritantCard>& cards);
    [[nodiscard]] std::optional<ThemeId> theme() const { return id_; }
    [[nodiscard]] CardColumn& cards() const { return *cards_; }
    [[nodiscard]] QString name() const;
    void focusName();
    /// Unfolds what the theme covers, to be read or written.
    void showDescription();
    /// The same where it has one of the words, and the name has not.
    void showDescriptionWith(const SearchWords& words);

Q_SIGNALS:
    void newWanted();
    /// One place to the left (-1) or right (1) among the themes.
    void moveWanted(int places);
    void removeWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    bool storeName(const QString& name);
    bool store(const Theme& theme, const char* field);
    void makeMenu();
    void retranslate();

    Desk desk_;
    std::optional<ThemeId> id_;
    Theme theme_;
    FieldText* name_ = nullptr; ///< of a theme
    FieldText* description_ = nullptr;
    TextLabel* without_ = nullptr;
    TextLabel* count_;
    QToolButton* more_;
    CardColumn* cards_;
};

} // namespace filrouge
