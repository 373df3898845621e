// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/persona/persona.h"
#include "core/vote/voterepository.h"
#include "ui/shell/page.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/textlabel.h"

class QButtonGroup;
class QCheckBox;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace filrouge {

class MethodChoice;
class WrappedChoice;

/// A vote that has not been opened, edited where it stands: what is asked, who is on the ballot, how many are chosen,
/// and how a tie is settled.
class VoteSetup final : public QWidget {
    Q_OBJECT

public:
    explicit VoteSetup(const Desk& desk, QWidget* parent = nullptr);

    /// The draft as the file says it.
    void show(const Vote& vote, const std::vector<BallotOption>& options, const std::vector<Persona>& wall);
    void retranslate();
    void focusOn(bool tieRule);

Q_SIGNALS:
    void done();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool store(const Vote& vote, const QString& mergeKey = {});
    void storePersonas();
    void remove();
    [[nodiscard]] std::vector<PersonaId> personas() const;

    Desk desk_;
    Vote vote_;
    bool showing_ = false;
    TextLabel* title_;
    TextLabel* questionTitle_;
    FieldText* question_;
    TextLabel* personasTitle_;
    QListWidget* personas_;
    MethodChoice* method_;
    TextLabel* seatsTitle_;
    QSpinBox* seats_;
    TextLabel* tieTitle_;
    QButtonGroup* ties_;
    std::vector<WrappedChoice*> rules_; ///< in the order of TieRule
    TextLabel* seedTitle_;
    FieldText* seed_;
    QCheckBox* blank_;
    QCheckBox* changeable_;
    QCheckBox* shuffled_;
    std::vector<WrappedChoice*> choices_; ///< of these three
    QPushButton* done_;
    QPushButton* remove_;
};

} // namespace filrouge
