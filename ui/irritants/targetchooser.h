// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"
#include "ui/widgets/textlabel.h"

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace filrouge {

/// One line that asks which of many: typed words narrow them down, Enter takes the one that is marked, Escape thinks
/// better of it. It stands in the page, and the keyboard goes back to where it came from.
class TargetChooser final : public QFrame {
    Q_OBJECT

public:
    struct Candidate final {
        qint64 id = 0;
        QString name;
    };
    struct Question final {
        QString sentence; ///< "Link 3 pieces to…"
        std::vector<Candidate> candidates;
        QString newName; ///< "New pain point “%1”": what is typed may become one; empty: only one of those there are
        QString proposal; ///< what stands there to begin with
        /// id 0: a new one of that name.
        std::function<void(qint64 id, const QString& name)> then;
    };

    explicit TargetChooser(const UiTheme& theme);

    void ask(Question question);
    void cancel();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void take();
    void leave();
    void arrange();
    void retranslate();

    const UiTheme& theme_;
    TextLabel* sentence_;
    QLineEdit* typed_;
    QListWidget* found_;
    QPushButton* close_;
    Question question_;
    QPointer<QWidget> cameFrom_;
};

} // namespace filrouge
