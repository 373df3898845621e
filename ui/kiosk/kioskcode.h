// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;
class QLineEdit;

namespace filrouge {

/// Where a voter types the code of a voting slip, in any case, with or without its hyphen. A wrong code makes the next
/// try wait, each one longer: nobody finds another's code by trying.
class KioskCode final : public QWidget {
    Q_OBJECT

public:
    explicit KioskCode(QWidget* parent = nullptr);

    /// `wrong`: said after a code that opens nothing.
    void setTexts(const QString& prompt, const QString& wrong);
    /// As a new voter finds it; how long a wrong code makes wait is kept until one is right.
    void clear();
    /// The code opens nothing.
    void refuse();
    void accept();

Q_SIGNALS:
    void typed(const QString& code);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLineEdit* edit_;
    QLabel* wrong_;
    QTimer waiting_;
    std::chrono::milliseconds pause_;
};

} // namespace filrouge
