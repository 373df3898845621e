// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engagement/letterexport.h"
#include "ui/shell/page.h"
#include "ui/widgets/textlabel.h"

class QProgressBar;
class QPushButton;

namespace filrouge {

/// One line while letters are exported: how far it is, and a way to stop it. Tells the outcome in a toast.
class ExportStrip final : public QWidget {
    Q_OBJECT

public:
    explicit ExportStrip(const Desk& desk);

    /// Asks for the folder first; nothing happens when there is none, or an export is under way.
    void exportLetters(Signed signatures);
    [[nodiscard]] bool isRunning() const { return export_->isRunning(); }

Q_SIGNALS:
    void runningChanged(bool running);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] Result<std::vector<EngagementLetterContent>> contents(Signed signatures) const;
    void setRunning(bool running);
    void retranslate();

    Desk desk_;
    LetterExport* export_;
    TextLabel* label_;
    QProgressBar* bar_;
    QPushButton* cancel_;
    int letter_ = 0;
    int letters_ = 0;
};

} // namespace filrouge
