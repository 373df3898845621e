// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/persona/challengeletter.h"
#include "ui/shell/page.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace filrouge {

/// The versions of the challenge question, newest first: which one counts, why it replaced the one before, its
/// horizon. Unfolds under the header.
class QuestionVersions final : public QFrame {
    Q_OBJECT

public:
    explicit QuestionVersions(const Desk& desk, QWidget* parent = nullptr);
    ~QuestionVersions() override;

    /// What the file says.
    void show(const std::vector<ChallengeQuestion>& versions);
    /// Whether a version or its reason has one of the words.
    [[nodiscard]] bool has(const SearchWords& words) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row;

    void rebuild();
    bool store(const ChallengeQuestion& question);
    void addVersion();
    void retranslate();

    Desk desk_;
    std::vector<ChallengeQuestion> versions_;
    std::vector<std::unique_ptr<Row>> rows_;
    QVBoxLayout* list_;
    QPushButton* add_;
};

} // namespace filrouge
