// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/lettersheet.h"
#include "ui/shell/page.h"
#include "ui/widgets/fieldtext.h"

class QToolButton;

namespace filrouge {

/// One contribution: what kind it is, and its words.
class ContributionRow final : public QWidget {
    Q_OBJECT

public:
    ContributionRow(const Desk& desk, ContributionId id);

    [[nodiscard]] ContributionId id() const { return id_; }
    [[nodiscard]] QString words() const { return shown_.words.text; }
    void show(const SpokenContribution& contribution);
    void retranslate();

Q_SIGNALS:
    void removeWanted();
    /// By so many places.
    void moveWanted(int steps);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openKinds();

    Desk desk_;
    ContributionId id_;
    SpokenContribution shown_;
    QToolButton* kind_;
    FieldText* words_;
    QToolButton* remove_;
};

} // namespace filrouge
