// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/theme/uitheme.h"

#include <QWidget>

#include <vector>

namespace filrouge {

/// Holds a sentence that pieces of evidence can be dropped on, while setAcceptDrops() says so: it shows where they
/// would go.
class EvidenceTarget final : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceTarget(const UiTheme& theme, QWidget* parent = nullptr) : QWidget(parent), theme_(theme) {}

Q_SIGNALS:
    void dropped(const std::vector<filrouge::EvidenceId>& evidence);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setOver(bool over);

    const UiTheme& theme_;
    bool over_ = false;
};

} // namespace filrouge
