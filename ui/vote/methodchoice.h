// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vote/vote.h"
#include "ui/theme/uitheme.h"
#include "ui/widgets/textlabel.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace filrouge {

/// How a ballot is filled in: single choice in sight, the others under "Other methods", each with the sentence to read
/// to the room. A run-off keeps its method, so that there is nothing to choose.
class MethodChoice final : public QWidget {
    Q_OBJECT

public:
    explicit MethodChoice(const UiTheme& theme, QWidget* parent = nullptr);

    void show(const Vote& vote, int options);
    /// The method and its parameters, within their ranges.
    void writeTo(Vote& vote) const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] VoteMethod method() const;
    [[nodiscard]] QWidget* methodRow(VoteMethod method, const std::vector<QWidget*>& parameters);
    [[nodiscard]] QSpinBox* newNumber(const char* name);
    void edited();
    void showParts();
    void showSentences();

    const UiTheme& theme_;
    bool showing_ = false;
    bool fixed_ = false; ///< a run-off
    TextLabel* title_;
    QButtonGroup* methods_;
    std::vector<QRadioButton*> choices_; ///< in the order of VoteMethod
    std::vector<TextLabel*> sentences_;  ///< likewise
    std::vector<QWidget*> rows_;         ///< likewise
    QPushButton* others_;
    TextLabel* approvalsTitle_;
    QSpinBox* approvals_;
    TextLabel* pointsTitle_;
    QSpinBox* points_;
    TextLabel* onOneTitle_;
    QSpinBox* onOne_;
};

} // namespace filrouge
