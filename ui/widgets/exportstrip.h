// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/documentexport.h"
#include "ui/widgets/textlabel.h"

class QProgressBar;
class QPushButton;

namespace filrouge {

class Toasts;

/// One line while letters are exported: how far it is, and a way to stop it. Tells the outcome in a toast.
class ExportStrip final : public QWidget {
    Q_OBJECT

public:
    ExportStrip(const UiTheme& theme, Toasts& toasts);

    /// Nothing happens while an export is under way.
    void start(std::vector<ExportJob> jobs, const QString& folder);
    [[nodiscard]] bool isRunning() const { return export_->isRunning(); }

Q_SIGNALS:
    void runningChanged(bool running);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setRunning(bool running);
    void retranslate();

    Toasts& toasts_;
    DocumentExport* export_;
    TextLabel* label_;
    QProgressBar* bar_;
    QPushButton* cancel_;
    int letter_ = 0;
    int letters_ = 0;
};

} // namespace filrouge
