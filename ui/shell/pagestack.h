// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace filrouge {

/// Pages of which one shows. A page that wants more room than there is, as with large letters in a small window, is
/// scrolled instead of making the window larger than the screen.
class PageStack final : public QStackedWidget {
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    /// Takes it; a page may be deleted at any time.
    void addPage(QWidget* page);
    void showPage(QWidget* page);
    [[nodiscard]] QWidget* currentPage() const;
};

} // namespace filrouge
