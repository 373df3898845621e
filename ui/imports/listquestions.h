// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/listquestion.h"
#include "ui/widgets/textlabel.h"

#include <QWidget>

class QGridLayout;

namespace filrouge {

class ChoiceField;

/// Who is meant by a name of a list that several people of the directory have, row by row: one of them or a new person.
/// Of very many that are open, the first; the next come as these are answered.
class ListQuestions final : public QWidget {
    Q_OBJECT

public:
    explicit ListQuestions(const UiTheme& theme, QWidget* parent = nullptr);

    /// Where the keyboard was at a row, it stays there.
    void setQuestions(const std::vector<ListQuestion>& questions);

Q_SIGNALS:
    /// By hand; no key: a new person.
    void answered(int row, const QString& name, filrouge::PersonId who);
    /// There are other fields than before.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line final {
        TextLabel* label;
        ChoiceField* people;
    };

    void build();
    void showTexts();
    void fill(const ListQuestion& question, const Line& line);
    void choose(std::size_t at, int choice);

    const UiTheme& theme_;
    std::vector<ListQuestion> questions_; ///< those that are shown
    std::size_t more_ = 0;                ///< open ones that are not
    std::size_t open_ = 0;
    TextLabel* title_;
    TextLabel* rest_;
    QGridLayout* grid_;
    std::vector<Line> lines_;
};

} // namespace filrouge
