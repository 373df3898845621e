// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/joincode.h"
#include "ui/widgets/textlabel.h"

class QCheckBox;
class QLineEdit;

namespace filrouge {

/// The room's Wi-Fi, to be shown as a code to scan. Kept by nobody: the room sees it, the file does not.
class WifiFields final : public QWidget {
    Q_OBJECT

public:
    explicit WifiFields(const UiTheme& theme, QWidget* parent = nullptr);

    void retranslate();

Q_SIGNALS:
    /// What is typed makes a code; without a name there is none to show.
    void changed(const filrouge::WifiAccess& access);

private:
    void read();

    WifiAccess told_;
    TextLabel* title_;
    TextLabel* note_;
    TextLabel* nameLabel_;
    QLineEdit* name_;
    TextLabel* passwordLabel_;
    QLineEdit* password_;
    QCheckBox* hidden_;
    TextLabel* fault_;
};

} // namespace filrouge
