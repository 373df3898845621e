// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace filrouge {

/// Ctrl+Z and its reverse are the programme's everywhere: text fields claim them even when they are empty. Installed
/// on the application.
class UndoFilter final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace filrouge
