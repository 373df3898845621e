// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changes.h"
#include "ui/shell/page.h"
#include "ui/widgets/fieldtext.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace filrouge {

class QuestionVersions;

/// The head of the room: the challenge question, edited in place, its versions, and what can be done with the wall.
class ChallengeHeader final : public QWidget {
    Q_OBJECT

public:
    explicit ChallengeHeader(const Desk& desk, QWidget* parent = nullptr);

    void apply(const Changes& changes);
    void reopen();
    /// Whether there is a persona that can be shown.
    void setShowable(bool showable);
    /// Folds the versions; false: they were.
    bool fold();
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void newWanted();
    void showWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool store(const QString& text);
    void retranslate();

    Desk desk_;
    int versionCount_ = 0;
    QBoxLayout* row_;
    FieldText* question_;
    QPushButton* versions_;
    QPushButton* show_;
    QPushButton* new_;
    QuestionVersions* panel_;
};

} // namespace filrouge
