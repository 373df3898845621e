// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/completeness.h"

namespace filrouge {

namespace {

bool isBlank(const QString& text)
{
    return text.trimmed().isEmpty();
}

void checkLetter(Completeness& result, const EngagementLetter& letter)
{
    const auto lacks = [&](const char* field, const Text& sentence) {
        result.findings.push_back({FindingKind::Letter, letter.id.value, field, sentence});
    };
    if (isBlank(letter.place))
        lacks("place", FILROUGE_TEXT("Completeness", "The letter does not say where it was written."));
    if (letter.writtenOn.isNull())
        lacks("written_on", FILROUGE_TEXT("Completeness", "The letter has no date."));
    if (isBlank(letter.opening))
        lacks("opening", FILROUGE_TEXT("Completeness", "The letter has no opening."));
    if (isBlank(letter.closing))
        lacks("closing", FILROUGE_TEXT("Completeness", "The letter has no closing."));
}

void checkDifficulty(Completeness& result, const NumberedDifficulty& numbered)
{
    ++result.difficulties;
    if (numbered.answered) {
        ++result.answered;
        return;
    }
    result.findings.push_back(
        {FindingKind::Difficulty,
         numbered.difficulty.id.value,
         "answer",
         FILROUGE_TEXT("Completeness", "No promise answers difficulty %1.", {QString::number(numbered.number)})});
}

void checkReservation(Completeness& result, const NumberedPromise& numbered, const QStringList& number)
{
    const Promise& promise = numbered.promise;
    if (promise.firmness != Firmness::SubjectTo)
        return;
    const bool noCondition = isBlank(promise.subjectTo);
    const bool noDate = promise.subjectUntil.isNull();
    result.reservationsIncomplete += noCondition || noDate ? 1 : 0;
    if (noCondition)
        result.findings.push_back(
            {FindingKind::Promise,
             promise.id.value,
             "subject_to",
             FILROUGE_TEXT("Completeness", "Promise %1 does not say what it is subject to.", number)});
    if (noDate)
        result.findings.push_back(
            {FindingKind::Promise,
             promise.id.value,
             "subject_until",
             FILROUGE_TEXT("Completeness", "Promise %1 does not say by when its condition is settled.", number)});
}

void checkPromise(Completeness& result, const NumberedPromise& numbered)
{
    ++result.promises;
    const Promise& promise = numbered.promise;
    const QStringList number{QString::number(numbered.number)};
    const auto check = [&](bool missing, int* count, const char* field, const char* sentence) {
        if (!missing)
            return;
        if (count != nullptr)
            ++*count;
        result.findings.push_back({FindingKind::Promise, promise.id.value, field, {"Completeness", sentence, number}});
    };
    check(isBlank(promise.title),
          &result.titlesMissing,
          "title",
          QT_TRANSLATE_NOOP("Completeness", "Promise %1 has no title."));
    check(numbered.answers.empty(),
          nullptr,
          "difficulties",
          QT_TRANSLATE_NOOP("Completeness", "Promise %1 answers no difficulty."));
    check(isBlank(promise.deliverable),
          &result.deliverablesMissing,
          "deliverable",
          QT_TRANSLATE_NOOP("Completeness", "Promise %1 has no deliverable."));
    check(isBlank(promise.indicator),
          &result.indicatorsMissing,
          "indicator",
          QT_TRANSLATE_NOOP("Completeness", "Promise %1 has no indicator."));
    check(!promise.owner,
          &result.ownersMissing,
          "owner",
          QT_TRANSLATE_NOOP("Completeness", "Promise %1 has no lead organisation."));
    check(promise.dueOn.isNull(),
          &result.dueDatesMissing,
          "due_on",
          QT_TRANSLATE_NOOP("Completeness", "Promise %1 has no due date."));
    checkReservation(result, numbered, number);
}

} // namespace

Completeness completenessOf(const LetterSheet& sheet)
{
    Completeness result;
    checkLetter(result, sheet.letter);
    for (const NumberedDifficulty& difficulty : sheet.difficulties)
        checkDifficulty(result, difficulty);
    for (const NumberedPromise& promise : sheet.promises)
        checkPromise(result, promise);
    if (sheet.signatories.empty())
        result.findings.push_back({FindingKind::Letter,
                                   sheet.letter.id.value,
                                   "signatories",
                                   FILROUGE_TEXT("Completeness", "Nobody signs the letter.")});
    for (const NamedSignatory& named : sheet.signatories)
        if (isBlank(named.signatory.role))
            result.findings.push_back(
                {FindingKind::Signatory,
                 named.signatory.id.value,
                 "role",
                 FILROUGE_TEXT("Completeness", "It is not said in what role %1 signs.", {named.personName})});
    return result;
}

std::vector<SummaryPart> summaryOf(const Completeness& completeness)
{
    std::vector<SummaryPart> summary{
        {FILROUGE_TEXT("Completeness",
                       "%1 / %2 difficulties answered",
                       {QString::number(completeness.answered), QString::number(completeness.difficulties)}),
         "answer"}};
    const auto add = [&](int count, const char* field, const char* sentence) {
        if (count > 0)
            summary.push_back({{"Completeness", sentence, {}, count}, field});
    };
    if (completeness.promises == 0)
        summary.push_back({FILROUGE_TEXT("Completeness", "no promise yet"), ""});
    add(completeness.titlesMissing, "title", QT_TRANSLATE_NOOP("Completeness", "%n titles missing"));
    add(completeness.deliverablesMissing, "deliverable", QT_TRANSLATE_NOOP("Completeness", "%n deliverables missing"));
    add(completeness.ownersMissing, "owner", QT_TRANSLATE_NOOP("Completeness", "%n lead organisations missing"));
    add(completeness.dueDatesMissing, "due_on", QT_TRANSLATE_NOOP("Completeness", "%n due dates missing"));
    add(completeness.indicatorsMissing, "indicator", QT_TRANSLATE_NOOP("Completeness", "%n indicators missing"));
    add(completeness.reservationsIncomplete,
        "subject_to",
        QT_TRANSLATE_NOOP("Completeness", "%n reservations incomplete"));
    return summary;
}

} // namespace filrouge
