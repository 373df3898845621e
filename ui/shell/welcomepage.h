// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/linemodel.h"
#include "ui/widgets/textlabel.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace filrouge {

/// The window without a programme: begin one, look at the sample, or go on with one of the last.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(const UiTheme& theme, QWidget* parent = nullptr);

    void showRecent(const QStringList& paths);

Q_SIGNALS:
    void newWanted();
    void sampleWanted();
    void openWanted();
    void fileWanted(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void arrange();

    const UiTheme& theme_;
    QStringList paths_;
    TextLabel* title_;
    TextLabel* explanation_;
    QPushButton* new_;
    QPushButton* sample_;
    QPushButton* open_;
    TextLabel* recentTitle_;
    LineModel* lines_;
    QListView* recent_;
    QWidget* box_;
};

} // namespace filrouge
