// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/persona/challengeletter.h"
#include "core/persona/persona.h"
#include "ui/shell/page.h"
#include "ui/widgets/fieldtext.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace filrouge {

class DayField;
class DifficultyList;
class EmptyState;
class LineList;
class PagePreview;
class TextLabel;

/// The challenge letter of one persona, written in place, beside the page it makes.
class LetterEditor final : public QWidget {
    Q_OBJECT

public:
    explicit LetterEditor(const Desk& desk, QWidget* parent = nullptr);

    void show(PersonaId persona);
    /// The same letter, as the file says now.
    void reload();
    /// Whether somebody looks at it: only then is it read, and the page made.
    void setLive(bool live);
    [[nodiscard]] PagePreview* preview() const { return preview_; }
    /// What is written in.
    [[nodiscard]] QWidget* form() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] FieldText* field(QString ChallengeLetter::*part, FieldText::Lines lines);
    bool store(const ChallengeLetter& letter, const QString& field);
    void begin();
    void remove();
    void showPage();
    void arrange();
    void retranslate();

    Desk desk_;
    Persona persona_;
    std::optional<ChallengeLetter> letter_;
    bool live_ = false;
    bool stale_ = false; ///< something changed while nobody looked
    int fieldCount_ = 0; ///< each text is undone by itself
    QStackedWidget* states_;
    EmptyState* none_;
    FieldText* place_;
    DayField* day_;
    FieldText* addressee_;
    FieldText* salutation_;
    FieldText* situation_;
    TextLabel* difficultiesTitle_;
    DifficultyList* difficulties_;
    LineList* expectations_;
    FieldText* closing_;
    FieldText* signature_;
    QPushButton* remove_;
    QScrollArea* form_;
    QPushButton* pageToggle_; ///< where there is no room for both
    PagePreview* preview_;
};

} // namespace filrouge
