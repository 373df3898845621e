// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/completeness.h"
#include "ui/theme/uitheme.h"
#include "ui/widgets/textlabel.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace filrouge {

/// What a letter still lacks, in words; each leads to its field. F8 goes from one gap to the next.
class CompletenessBar final : public QWidget {
    Q_OBJECT

public:
    explicit CompletenessBar(const UiTheme& theme);

    void show(const Completeness& completeness);
    void goToNext();

Q_SIGNALS:
    void wanted(const filrouge::Finding& finding);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, theme_.px(48)}; }

private:
    void retranslate();
    void goTo(const QByteArray& field);
    void fit();
    /// With the gap after it; nothing: it says nothing.
    [[nodiscard]] int widthOf(const QPushButton& part) const;
    [[nodiscard]] const Finding* nextFinding() const;

    const UiTheme& theme_;
    Completeness completeness_;
    std::optional<Finding> last_; ///< where F8 led
    QHBoxLayout* row_;
    TextLabel* complete_;
    std::vector<QPushButton*> parts_;
    std::vector<QByteArray> fields_; ///< where each part leads
    QPushButton* next_;
    QString nextText_; ///< all of it; the button may have room for less
};

} // namespace filrouge
