// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vote/openingchecks.h"
#include "ui/widgets/textlabel.h"

class QPushButton;

namespace filrouge {

/// "Before opening": what is seen to and what is not, each line the way to it.
class OpeningPanel final : public QWidget {
    Q_OBJECT

public:
    explicit OpeningPanel(const UiTheme& theme, QWidget* parent = nullptr);

    /// The sentences in the window's language.
    void show(const std::vector<OpeningCheck>& checks, const QStringList& sentences);
    void retranslate();
    /// Then only the projector can be seen to: what is set up belongs to the real vote.
    void setRehearsal(bool rehearsal);

Q_SIGNALS:
    /// Somebody wants to see to it.
    void wanted(filrouge::OpeningSubject subject);

private:
    const UiTheme& theme_;
    TextLabel* title_;
    std::vector<QPushButton*> lines_;
};

} // namespace filrouge
