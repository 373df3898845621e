// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/persona/persona.h"
#include "ui/shell/page.h"
#include "ui/widgets/fieldtext.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace filrouge {

class EmotionCurve;
class TextLabel;

/// The journey of a persona: its emotion curve, and the chosen step in words.
class JourneyEditor final : public QWidget {
    Q_OBJECT

public:
    explicit JourneyEditor(const Desk& desk, QWidget* parent = nullptr);

    /// What the file says.
    void show(const Persona& persona, const std::vector<JourneyStep>& steps);
    /// Chooses the first step that has the words, unless the chosen one does; false: none has.
    bool showStepWith(const SearchWords& words);

protected:
    void changeEvent(QEvent* event) override;

private:
    bool store(QString JourneyStep::*field, const QString& text);
    void setEmotion(int step, int emotion);
    void move(int step, int position);
    void add();
    void remove(int step);
    void showStep();
    void retranslate();
    [[nodiscard]] const JourneyStep* chosen() const;

    Desk desk_;
    PersonaId persona_;
    std::vector<JourneyStep> steps_;
    JourneyStepId written_; ///< whose words the fields hold
    TextLabel* title_;
    EmotionCurve* curve_;
    FieldText* name_;
    FieldText* channel_;
    FieldText* description_;
    QPushButton* add_;
    QPushButton* earlier_;
    QPushButton* later_;
    QPushButton* remove_;
};

} // namespace filrouge
