// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/challengeletterdocument.h"

#include "core/documents/colour.h"
#include "core/documents/printabletext.h"

#include <algorithm>
#include <utility>

namespace filrouge {

namespace {

constexpr double portraitWidth = 30; // mm

class ChallengeComposer final {
public:
    explicit ChallengeComposer(const ChallengeLetterContent& content)
        : content_(content),
          language_(content.programme.language)
    {}

    Document compose()
    {
        const QString name = words(content_.persona.firstName);
        document_.title = name.isEmpty() ? say(FILROUGE_TEXT("ChallengeLetter", "Challenge letter"))
                                         : say(FILROUGE_TEXT("ChallengeLetter", "Challenge letter from %1", {name}));
        const ProgrammeDetails& programme = content_.programme;
        document_.author = programme.sponsor.isEmpty() ? programme.name : programme.sponsor;
        document_.subject =
            say(FILROUGE_TEXT("ChallengeLetter", "What a persona asks of those who run public services"));
        QStringList keywords{programme.name, programme.territory, content_.persona.firstName};
        keywords.removeAll(QString());
        document_.keywords = keywords.join(QStringLiteral(", "));
        document_.language = languageTag(language_);
        document_.created = content_.created;
        document_.version = content_.version;
        document_.accent = personaHues[std::size_t(std::clamp(content_.persona.hue, 0, 7))];
        addHead();
        addDifficulties();
        addExpectations();
        addEnding();
        addIllustrativeNote();
        addFurniture();
        return std::move(document_);
    }

private:
    [[nodiscard]] QString say(const Text& text) const { return typeset(translated(text, language_), language_); }
    [[nodiscard]] QString words(const QString& text) const { return typeset(printable(text).simplified(), language_); }

    template <class Content>
    void add(Content content)
    {
        into_->push_back(Block{std::move(content)});
    }

    void addParagraphs(const QString& text, ParagraphRole role = ParagraphRole::Body)
    {
        for (const QString& one : paragraphsOf(text))
            add(Paragraph{{Run{typeset(one, language_)}}, role});
    }

    void addPending(const Text& text) { add(Paragraph{{Run{say(text)}}, ParagraphRole::Pending}); }

    void addHead();
    void addDifficulties();
    void addExpectations();
    void addEnding();
    void addIllustrativeNote();
    void addFurniture();
    [[nodiscard]] QString placeAndDate() const;
    [[nodiscard]] QString illustrativeNote() const;

    const ChallengeLetterContent& content_;
    Language language_;
    Document document_;
    Blocks* into_ = &document_.blocks;
};

QString ChallengeComposer::placeAndDate() const
{
    const QString place =
        words(content_.letter.place.trimmed().isEmpty() ? content_.programme.place : content_.letter.place);
    const QString date = longDate(content_.letter.writtenOn, language_);
    if (place.isEmpty() && date.isEmpty())
        return say(FILROUGE_TEXT("ChallengeLetter", "Place and date to be specified"));
    if (date.isEmpty())
        return say(FILROUGE_TEXT("ChallengeLetter", "%1, date to be specified", {place}));
    if (place.isEmpty())
        return say(FILROUGE_TEXT("ChallengeLetter", "Dated %1", {date}));
    //: Place and date of a letter: "Montdoumerc, le 5 février 2018".
    return say(FILROUGE_TEXT("ChallengeLetter", "%1, %2", {place, date}));
}

void ChallengeComposer::addHead()
{
    const Persona& persona = content_.persona;
    const QString name = words(persona.firstName);
    // The writer's own face above the writer's name: the letterhead's picture would be the addressee's.
    if (!content_.portrait.isEmpty()) {
        const QString described = words(persona.portraitAlt);
        add(Figure{content_.portrait,
                   described.isEmpty() ? say(FILROUGE_TEXT("ChallengeLetter", "Portrait: %1", {name})) : described,
                   portraitWidth,
                   true});
    }
    Letterhead head;
    head.sender.push_back(name);
    if (persona.age)
        head.sender.push_back(
            say(Text{"ChallengeLetter", QT_TRANSLATE_NOOP("ChallengeLetter", "aged %n"), {}, *persona.age}));
    head.sender.push_back(words(persona.tagline));
    for (const QString& line : paragraphsOf(content_.letter.addressee))
        head.addressee.push_back(words(line));
    if (head.addressee.empty())
        head.addressee.push_back(say(FILROUGE_TEXT("ChallengeLetter", "Addressee to be specified")));
    head.placeAndDate = placeAndDate();
    add(std::move(head));
    add(Heading{1, {Run{document_.title}}});
    if (const QString question = words(content_.question); !question.isEmpty())
        add(Facts{{{say(FILROUGE_TEXT("ChallengeLetter", "Subject")), {Run{question}}}}});
    const QString salutation = words(content_.letter.salutation);
    add(Paragraph{
        {Run{salutation.isEmpty() ? say(FILROUGE_TEXT("ChallengeLetter", "Dear Sir or Madam,")) : salutation}},
        ParagraphRole::Salutation});
    if (paragraphsOf(content_.letter.situation).isEmpty())
        addPending(FILROUGE_TEXT("ChallengeLetter", "The situation is still to be told."));
    addParagraphs(content_.letter.situation);
}

void ChallengeComposer::addDifficulties()
{
    int number = 0;
    for (const Difficulty& difficulty : content_.difficulties) {
        Group group{GroupStyle::Together, {}};
        Blocks* const outside = std::exchange(into_, &group.blocks);
        const QString title = words(difficulty.title);
        add(Heading{
            2,
            {title.isEmpty() ? Run{say(FILROUGE_TEXT("ChallengeLetter", "to be specified")), false, true} : Run{title}},
            QString::number(++number)});
        addParagraphs(difficulty.text);
        into_ = outside;
        add(std::move(group));
    }
    if (content_.difficulties.empty())
        addPending(FILROUGE_TEXT("ChallengeLetter", "No difficulty is named yet."));
}

void ChallengeComposer::addExpectations()
{
    List list;
    for (const Expectation& expectation : content_.expectations)
        if (const QString text = words(expectation.text); !text.isEmpty())
            list.items.push_back(ListItem{{Block{Paragraph{{Run{text}}}}}});
    if (list.items.empty())
        return;
    Group group{GroupStyle::Together, {}};
    Blocks* const outside = std::exchange(into_, &group.blocks);
    add(Heading{2, {Run{say(FILROUGE_TEXT("ChallengeLetter", "What I expect"))}}});
    add(std::move(list));
    into_ = outside;
    add(std::move(group));
}

void ChallengeComposer::addEnding()
{
    Group ending{GroupStyle::Together, {}};
    Blocks* const outside = std::exchange(into_, &ending.blocks);
    addParagraphs(content_.letter.closing);
    const QString own = words(content_.letter.signature);
    const QString signature = own.isEmpty() ? words(content_.persona.firstName) : own;
    if (!signature.isEmpty())
        add(Paragraph{{Run{signature, true, false, true}}});
    into_ = outside;
    if (!ending.blocks.empty())
        add(std::move(ending));
}

QString ChallengeComposer::illustrativeNote() const
{
    if (!content_.programme.illustrative)
        return {};
    const QString own = words(content_.programme.illustrativeNote);
    return own.isEmpty() ? say(FILROUGE_TEXT("ChallengeLetter",
                                             "Illustrative document: this person and this letter are invented."))
                         : own;
}

void ChallengeComposer::addIllustrativeNote()
{
    if (const QString note = illustrativeNote(); !note.isEmpty())
        add(Group{GroupStyle::Callout, {Block{Paragraph{{Run{note}}, ParagraphRole::Note}}}});
}

void ChallengeComposer::addFurniture()
{
    QStringList parts{document_.title, words(content_.programme.name)};
    if (!content_.version.trimmed().isEmpty())
        parts += say(FILROUGE_TEXT("ChallengeLetter", "Version %1", {words(content_.version)}));
    parts.removeAll(QString());
    document_.furniture.header = document_.title;
    document_.furniture.footer = parts.join(QStringLiteral(" · "));
    document_.furniture.note = illustrativeNote();
}

} // namespace

Document challengeLetterDocument(const ChallengeLetterContent& content)
{
    return ChallengeComposer(content).compose();
}

} // namespace filrouge
