// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roomquestion.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/storage/blobstore.h"
#include "core/vote/voteservice.h"

namespace filrouge {

namespace {

constexpr int faceSide = 128;            // px: two to a pixel of the page on most phones
constexpr qsizetype extractLength = 150; // characters

class Reading final {
public:
    Reading(Programme& programme, Language language)
        : services_(programme.services()),
          file_(programme.file()),
          language_(language)
    {}

    [[nodiscard]] Result<RoomOption> option(const BallotOption& ballotOption) const
    {
        FILROUGE_TRY_VALUE(persona, services_.personas.read().find(ballotOption.option.persona));
        RoomOption option;
        option.name = ballotOption.name;
        option.tagline = own(persona.tagline);
        option.hue = persona.hue;
        option.portraitAlt = own(persona.portraitAlt);
        if (!persona.portrait.isEmpty()) {
            FILROUGE_TRY_VALUE(bytes, file_.blobs().bytes(persona.portrait));
            if (auto small = smallSquare(bytes, faceSide, mostPortraitBytes)) {
                option.portrait = small->bytes;
                option.portraitFormat = small->format;
            }
        }
        FILROUGE_TRY_VALUE(letter, services_.challengeLetters.read().of(persona.id));
        if (letter)
            FILROUGE_TRY(write(*letter, option));
        return option;
    }

private:
    [[nodiscard]] QString own(const QString& text) const { return typeset(text.trimmed(), language_); }

    [[nodiscard]] Result<> write(const ChallengeLetter& letter, RoomOption& option) const
    {
        option.extract = own(letterExtract(letter.situation, extractLength));
        const auto add = [&](const QString& text, bool heading = false) {
            for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
                if (const QString paragraph = own(line); !paragraph.isEmpty())
                    option.letter.push_back({paragraph, heading});
            }
        };
        const QString day = longDate(letter.writtenOn, language_);
        add(letter.place.isEmpty() || day.isEmpty() ? letter.place + day : letter.place + QStringLiteral(", ") + day);
        add(letter.addressee);
        add(letter.salutation);
        add(letter.situation);
        FILROUGE_TRY_VALUE(difficulties, services_.challengeLetters.read().difficulties(letter.id));
        int number = 0;
        for (const Difficulty& difficulty : difficulties) {
            add(QStringLiteral("%1. ").arg(++number) + difficulty.title, true);
            add(difficulty.text);
        }
        FILROUGE_TRY_VALUE(expectations, services_.challengeLetters.read().expectations(letter.id));
        for (const Expectation& expectation : expectations)
            add(QStringLiteral("– ") + expectation.text);
        add(letter.closing);
        add(letter.signature);
        return {};
    }

    Services& services_;
    ProgrammeFile& file_;
    Language language_;
};

} // namespace

QString letterExtract(const QString& text, qsizetype longest)
{
    const QString whole = text.simplified();
    if (whole.size() <= longest)
        return whole;
    for (qsizetype end = longest; end > longest / 3; --end) {
        const QChar last = whole[end - 1];
        if ((last == u'.' || last == u'!' || last == u'?' || last == QChar(0x2026)) && whole[end] == u' ')
            return whole.left(end);
    }
    const qsizetype space = whole.lastIndexOf(u' ', longest - 2);
    return whole.left(space > 0 ? space : longest - 1) + QChar(0x2026);
}

Result<RoomQuestion> roomQuestion(Programme& programme, VoteId id)
{
    Services& services = programme.services();
    FILROUGE_TRY_VALUE(vote, services.votes.vote(id));
    FILROUGE_TRY_VALUE(options, services.votes.options(id));
    FILROUGE_TRY_VALUE(details, services.details.read().details());

    RoomQuestion question;
    question.question = typeset(vote.question, details.language);
    question.rule = countingRule(vote);
    question.form = ballotForm(vote, options.size());
    question.shuffled = vote.shuffled;
    question.definitionHash = vote.definitionHash;
    const Reading reading(programme, details.language);
    for (const BallotOption& option : options) {
        FILROUGE_TRY_VALUE(shown, reading.option(option));
        question.options.push_back(std::move(shown));
    }
    return question;
}

} // namespace filrouge
