// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/engagementletterdocument.h"

#include "core/documents/colour.h"
#include "core/documents/printabletext.h"

#include <algorithm>
#include <utility>

namespace filrouge {

namespace {

// A cell of the summary names a promise; the whole of an endless title stands where it is made.
constexpr qsizetype longestTitle = 240;

class LetterComposer final {
public:
    explicit LetterComposer(const EngagementLetterContent& content)
        : content_(content),
          language_(content.programme.language)
    {}

    Document compose()
    {
        const QString name = words(content_.persona.firstName);
        document_.title = name.isEmpty() ? say(FILROUGE_TEXT("EngagementLetter", "Engagement letter"))
                                         : say(FILROUGE_TEXT("EngagementLetter", "Engagement letter to %1", {name}));
        const ProgrammeDetails& programme = content_.programme;
        document_.author = programme.sponsor.isEmpty() ? programme.name : programme.sponsor;
        document_.subject = say(FILROUGE_TEXT("EngagementLetter", "What is promised in answer to a challenge letter"));
        QStringList keywords{programme.name, programme.territory, content_.persona.firstName};
        keywords.removeAll(QString());
        document_.keywords = keywords.join(QStringLiteral(", "));
        document_.language = languageTag(language_);
        document_.created = content_.created;
        document_.version = content_.version;
        document_.accent = personaHues[std::size_t(std::clamp(content_.persona.hue, 0, 7))];
        addHead();
        addAnswers();
        addSummary();
        addEnding();
        addIllustrativeNote();
        addFurniture();
        return std::move(document_);
    }

private:
    using Promised = EngagementLetterContent::Promised;

    [[nodiscard]] QString say(const Text& text) const { return typeset(translated(text, language_), language_); }
    [[nodiscard]] QString words(const QString& text) const { return typeset(text.simplified(), language_); }
    [[nodiscard]] QString day(QDate date) const { return longDate(date, language_); }

    [[nodiscard]] Runs orToBeSpecified(const QString& text) const
    {
        const QString value = typeset(printable(text).trimmed(), language_);
        if (!value.isEmpty())
            return {Run{value}};
        return {Run{say(FILROUGE_TEXT("EngagementLetter", "to be specified")), false, true}};
    }

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

    void addHead();
    void addAnswers();
    void addDifficulty(const Difficulty& difficulty, int number);
    void addPromise(const Promised& promised);
    void addSummary();
    void addEnding();
    void addSignatures();
    void addIllustrativeNote();
    void addFurniture();
    [[nodiscard]] QString placeAndDate() const;
    [[nodiscard]] QString reservation(const Promise& promise) const;
    [[nodiscard]] QString illustrativeNote() const;
    [[nodiscard]] Runs title(const Promised& promised) const { return orToBeSpecified(promised.promise.title); }

    const EngagementLetterContent& content_;
    Language language_;
    Document document_;
    Blocks* into_ = &document_.blocks;
    std::vector<const Promised*> printed_; ///< its number is its place, from 1
};

QString LetterComposer::placeAndDate() const
{
    const QString place =
        words(content_.letter.place.trimmed().isEmpty() ? content_.programme.place : content_.letter.place);
    const QString date = day(content_.letter.writtenOn);
    if (place.isEmpty() && date.isEmpty())
        return say(FILROUGE_TEXT("EngagementLetter", "Place and date to be specified"));
    if (date.isEmpty())
        return say(FILROUGE_TEXT("EngagementLetter", "%1, date to be specified", {place}));
    if (place.isEmpty())
        return say(FILROUGE_TEXT("EngagementLetter", "Dated %1", {date}));
    //: Place and date of a letter: "Cahors, le 7 février 2018".
    return say(FILROUGE_TEXT("EngagementLetter", "%1, %2", {place, date}));
}

void LetterComposer::addHead()
{
    const ProgrammeDetails& programme = content_.programme;
    const Persona& persona = content_.persona;
    Letterhead head;
    for (const QString& line : {programme.name, programme.territory, programme.sponsor})
        if (!line.trimmed().isEmpty())
            head.sender.push_back(words(line));
    head.addressee.push_back(words(persona.firstName));
    if (persona.age)
        head.addressee.push_back(
            say(Text{"EngagementLetter", QT_TRANSLATE_NOOP("EngagementLetter", "aged %n"), {}, *persona.age}));
    head.addressee.push_back(words(persona.tagline));
    if (!content_.portrait.isEmpty()) {
        const QString described = words(persona.portraitAlt);
        head.portrait = Figure{content_.portrait,
                               described.isEmpty()
                                   ? say(FILROUGE_TEXT("EngagementLetter", "Portrait: %1", {words(persona.firstName)}))
                                   : described,
                               34,
                               true};
    }
    head.placeAndDate = placeAndDate();
    add(std::move(head));
    add(Heading{1, {Run{document_.title}}});
    const QString salutation = words(content_.letter.salutation);
    add(Paragraph{
        {Run{!salutation.isEmpty() ? salutation
                                   : say(FILROUGE_TEXT("EngagementLetter", "Dear %1,", {words(persona.firstName)}))}},
        ParagraphRole::Salutation});
    addParagraphs(content_.letter.opening);
}

void LetterComposer::addAnswers()
{
    int number = 0;
    for (const Difficulty& difficulty : content_.difficulties)
        addDifficulty(difficulty, ++number);
    std::vector<const Promised*> others;
    for (const Promised& promised : content_.promises) {
        if (std::find(printed_.begin(), printed_.end(), &promised) == printed_.end())
            others.push_back(&promised);
    }
    if (others.empty())
        return;
    add(Heading{2,
                {Run{content_.difficulties.empty() ? say(FILROUGE_TEXT("EngagementLetter", "Our promises"))
                                                   : say(FILROUGE_TEXT("EngagementLetter", "Other promises"))}}});
    for (const Promised* promised : others)
        addPromise(*promised);
}

void LetterComposer::addDifficulty(const Difficulty& difficulty, int number)
{
    std::vector<const Promised*> answers;
    for (const Promised& promised : content_.promises) {
        if (std::find(promised.answers.begin(), promised.answers.end(), difficulty.id) != promised.answers.end())
            answers.push_back(&promised);
    }
    add(Heading{2, orToBeSpecified(difficulty.title), QString::number(number), answers.empty()});
    QStringList told = paragraphsOf(difficulty.text);
    if (!told.isEmpty()) {
        const bool quoted = told.first().startsWith(QChar(0x00AB)) || told.first().startsWith(QChar(0x201C));
        if (!quoted) {
            const bool french = language_ == Language::French;
            told.first().prepend(french ? QStringLiteral("« ") : QStringLiteral("“"));
            told.last().append(french ? QStringLiteral(" »") : QStringLiteral("”"));
        }
        for (const QString& one : told)
            add(Paragraph{{Run{typeset(one, language_)}}, ParagraphRole::Quotation});
    }
    if (answers.empty())
        add(Paragraph{{Run{say(FILROUGE_TEXT("EngagementLetter", "No answer to date."))}}, ParagraphRole::Pending});
    for (const Promised* promised : answers) {
        const auto before = std::find(printed_.begin(), printed_.end(), promised);
        if (before == printed_.end()) {
            addPromise(*promised);
            continue;
        }
        const QString reference = QString::number(before - printed_.begin() + 1);
        Runs runs{
            Run{say(FILROUGE_TEXT("EngagementLetter", "Promise %1 answers this too:", {reference})), true, false, true},
            Run{QStringLiteral(" ")}};
        for (const Run& run : title(*promised))
            runs.push_back(run);
        add(Paragraph{std::move(runs)});
    }
}

QString LetterComposer::reservation(const Promise& promise) const
{
    const QString what = words(promise.subjectTo);
    const QString until = day(promise.subjectUntil);
    if (what.isEmpty() && until.isEmpty())
        return {};
    if (what.isEmpty())
        return say(FILROUGE_TEXT("EngagementLetter", "to be specified, by %1", {until}));
    if (until.isEmpty())
        return say(FILROUGE_TEXT("EngagementLetter", "%1, date to be specified", {what}));
    return say(FILROUGE_TEXT("EngagementLetter", "%1, by %2", {what, until}));
}

void LetterComposer::addPromise(const Promised& promised)
{
    printed_.push_back(&promised);
    const Promise& promise = promised.promise;
    Group group{GroupStyle::Together, {}};
    Blocks* const outside = std::exchange(into_, &group.blocks);
    const QString number = QString::number(printed_.size());
    Runs runs{Run{say(FILROUGE_TEXT("EngagementLetter", "Promise %1", {number})), true, false, true},
              Run{QStringLiteral(" – "), true, false, true}};
    for (const Run& run : title(promised))
        runs.push_back(run);
    add(Heading{3, std::move(runs)});
    addParagraphs(promise.description);
    Facts facts;
    const auto always = [&](const Text& term, const QString& value) {
        facts.facts.push_back({say(term), orToBeSpecified(value)});
    };
    const auto whenSaid = [&](const Text& term, const QString& value) {
        if (!value.trimmed().isEmpty())
            always(term, value);
    };
    always(FILROUGE_TEXT("EngagementLetter", "Deliverable"), promise.deliverable);
    always(FILROUGE_TEXT("EngagementLetter", "Lead organisation"), promised.owner);
    always(FILROUGE_TEXT("EngagementLetter", "Due date"), day(promise.dueOn));
    always(FILROUGE_TEXT("EngagementLetter", "Indicator"), promise.indicator);
    whenSaid(FILROUGE_TEXT("EngagementLetter", "Baseline"), promise.baseline);
    always(FILROUGE_TEXT("EngagementLetter", "Target"), promise.target);
    whenSaid(FILROUGE_TEXT("EngagementLetter", "Means"), promise.means);
    whenSaid(FILROUGE_TEXT("EngagementLetter", "Derogation needed"), promise.derogation);
    if (promise.firmness == Firmness::SubjectTo)
        always(FILROUGE_TEXT("EngagementLetter", "Subject to"), reservation(promise));
    add(std::move(facts));
    into_ = outside;
    add(std::move(group));
}

void LetterComposer::addSummary()
{
    if (printed_.size() < 2)
        return;
    Table table;
    table.widths = {3.2, 2.0, 1.7};
    const auto header = [&](const Text& text) { return Cell{{Run{say(text)}}, CellRole::ColumnHeader}; };
    table.header = {{{header(FILROUGE_TEXT("EngagementLetter", "Promise")),
                      header(FILROUGE_TEXT("EngagementLetter", "Lead organisation")),
                      header(FILROUGE_TEXT("EngagementLetter", "Due date"))}}};
    int number = 0;
    for (const Promised* promised : printed_) {
        Runs name{Run{QString::number(++number) + QStringLiteral(". "), true, false, true}};
        for (Run run : title(*promised)) {
            if (run.text.size() > longestTitle)
                run.text = run.text.left(longestTitle).trimmed() + QChar(0x2026);
            name.push_back(run);
        }
        const QString due = day(promised->promise.dueOn);
        const bool reserved = promised->promise.firmness == Firmness::SubjectTo;
        table.rows.push_back(
            {{{name, CellRole::RowHeader},
              {orToBeSpecified(promised->owner)},
              {reserved && !due.isEmpty()
                   ? Runs{Run{say(FILROUGE_TEXT("EngagementLetter", "%1, subject to agreement", {due}))}}
                   : orToBeSpecified(due)}}});
    }
    add(Heading{2, {Run{say(FILROUGE_TEXT("EngagementLetter", "The promises at a glance"))}}});
    add(std::move(table));
}

// Signed with the words before it in sight: a page of signatures alone could belong to any letter.
void LetterComposer::addEnding()
{
    Group ending{GroupStyle::Together, {}};
    Blocks* const outside = std::exchange(into_, &ending.blocks);
    addParagraphs(content_.letter.closing);
    addSignatures();
    into_ = outside;
    add(std::move(ending));
}

void LetterComposer::addSignatures()
{
    add(Heading{2, {Run{say(FILROUGE_TEXT("EngagementLetter", "Signatures"))}}});
    if (content_.signings.empty()) {
        add(Paragraph{{Run{say(FILROUGE_TEXT("EngagementLetter", "Signatories to be specified."))}},
                      ParagraphRole::Pending});
        return;
    }
    Signatures signatures;
    for (const EngagementLetterContent::Signing& signing : content_.signings) {
        SignatureBox box;
        box.name = words(signing.name);
        if (box.name.isEmpty())
            box.name = say(FILROUGE_TEXT("EngagementLetter", "to be specified"));
        box.role = words(signing.signatory.role);
        box.organisation = words(signing.organisation);
        if (signing.signatory.signedOn.isValid())
            box.signedOn = say(FILROUGE_TEXT("EngagementLetter", "Signed on %1", {day(signing.signatory.signedOn)}));
        box.signature = signing.signature;
        box.alternative = say(FILROUGE_TEXT("EngagementLetter", "Signature: %1", {box.name}));
        signatures.boxes.push_back(std::move(box));
    }
    add(std::move(signatures));
}

QString LetterComposer::illustrativeNote() const
{
    if (!content_.programme.illustrative)
        return {};
    const QString own = words(content_.programme.illustrativeNote);
    return own.isEmpty() ? say(FILROUGE_TEXT("EngagementLetter",
                                             "Illustrative document: its people and its promises are invented."))
                         : own;
}

void LetterComposer::addIllustrativeNote()
{
    if (const QString note = illustrativeNote(); !note.isEmpty())
        add(Group{GroupStyle::Callout, {Block{Paragraph{{Run{note}}, ParagraphRole::Note}}}});
}

void LetterComposer::addFurniture()
{
    QStringList parts{document_.title, words(content_.programme.name)};
    if (!content_.version.trimmed().isEmpty())
        parts += say(FILROUGE_TEXT("EngagementLetter", "Version %1", {words(content_.version)}));
    parts.removeAll(QString());
    document_.furniture.header = document_.title;
    document_.furniture.footer = parts.join(QStringLiteral(" · "));
    document_.furniture.note = illustrativeNote();
}

} // namespace

Document engagementLetterDocument(const EngagementLetterContent& content)
{
    return LetterComposer(content).compose();
}

} // namespace filrouge
