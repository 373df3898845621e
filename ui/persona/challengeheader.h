// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changes.h"
#include "ui/shell/page.h"
#include "ui/widgets/fieldtext.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QMenu;
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
    /// Whether anybody has written a letter, and nothing is being exported.
    void setPrintable(bool printable);
    /// Over a sheet: where there is little room, the question is left to the wall.
    void setShort(bool isShort);
    /// To be filled when it opens.
    [[nodiscard]] QMenu& printMenu();
    void focusQuestion();
    /// Unfolds the versions where one of them has the words, and the question as it counts has not.
    void showVersionWith(const SearchWords& words);
    /// Folds the versions; false: they were.
    bool fold();
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void newWanted();
    void showWanted();
    void printMenuWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool store(const QString& text);
    void arrange();
    void retranslate();

    Desk desk_;
    int versionCount_ = 0;
    bool short_ = false;
    QBoxLayout* row_;
    QHBoxLayout* buttons_;
    FieldText* question_;
    QPushButton* versions_;
    QPushButton* print_;
    QPushButton* show_;
    QPushButton* new_;
    QuestionVersions* panel_;
};

} // namespace filrouge
