// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace filrouge {

class MainWindow;

/// The commands of the File menu: what they ask, what they do with it, what they say.
class FileCommands final : public QObject {
    Q_OBJECT

public:
    explicit FileCommands(MainWindow& window);

    void newProgramme(const QString& sample);
    void open();

private:
    void saveCopy();
    void importJson();
    void exportJson();
    void takeSnapshot();
    void restoreSnapshot();
    void chooseSecondFolder();

    MainWindow& window_;
};

} // namespace filrouge
