// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QLayout;
class QWidget;

namespace filrouge {

/// Lets Tab go through everything in a layout as it stands there, whatever was made first.
void orderTabs(const QLayout& layout);

/// Keeps it so while rows come and go: asks again shortly after one of the watched widgets was laid out anew.
class ReadingOrder final : public QObject {
    Q_OBJECT

public:
    /// Of everything in the layout of `page`.
    explicit ReadingOrder(QWidget* page);

    void watch(QWidget* changing);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer soon_;
};

} // namespace filrouge
