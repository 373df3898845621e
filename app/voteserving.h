// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "app/roomhost.h"
#include "core/seminar/seminar.h"
#include "core/vote/pollingstation.h"

#include <QObject>
#include <QTimer>

namespace filrouge {

struct Services;

/// A seminar's vote run from a terminal: its pages on the network, what happens said in lines, what to do typed in
/// words (English or French). Belongs to the programme's thread, whose event loop runs.
class VoteServing final : public QObject {
    Q_OBJECT

public:
    VoteServing(Programme& programme, Seminar seminar, CommandContext& context);
    ~VoteServing() override;

    /// Takes up the vote under way or the next one, and puts its pages on the network.
    [[nodiscard]] CommandOutcome start(const PhoneTarget& place);
    /// Does what is typed, and says what came of it.
    void obey(const QString& line);

    [[nodiscard]] const PhoneTarget& target() const { return host_.target(); }

Q_SIGNALS:
    /// Somebody typed that it is over.
    void left();

private:
    struct Word;
    [[nodiscard]] static const std::vector<Word>& words();

    // What the words do. `rest` is what follows the word.
    void help(const QString& rest);
    void sayPlace(const QString& rest);
    void sayTurnout(const QString& rest);
    void open(const QString& rest);
    void callLast(const QString& rest);
    void close(const QString& rest);
    void reopen(const QString& rest);
    void reveal(const QString& rest);
    void runOff(const QString& rest);
    void arrive(const QString& rest);
    void replaceSlip(const QString& rest);
    void leave(const QString& rest);

    [[nodiscard]] Result<std::optional<Vote>> findVote() const;
    /// The one whose name has these words in it; says what is wrong when there is none, or more than one.
    [[nodiscard]] std::optional<RollLine> participantCalled(const QString& name);
    [[nodiscard]] Result<> signIn(ParticipantId participant);
    /// Reads the vote again for the pages; false, and said, when something failed.
    bool done(const Result<>& result);
    void sayState();
    void saySlips();
    void lookAround();
    void tell(const Error& error);

    Programme& programme_;
    Services& services_;
    Seminar seminar_;
    CommandContext& context_;
    PollingStation station_;
    RoomHost host_;
    std::optional<Vote> vote_;
    QTimer lookout_;
    Turnout toldTurnout_;
    ServerFigures toldFigures_;
};

} // namespace filrouge
