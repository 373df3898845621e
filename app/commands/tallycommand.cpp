// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/documents/jsontext.h"
#include "core/vote/ballotscsv.h"
#include "core/vote/tally.h"

#include <algorithm>

namespace filrouge {

namespace {

/// What one of the choices is called on the command line: its word with hyphens.
template <class Enum>
std::optional<Enum> choice(const QString& typed)
{
    for (std::size_t i = 0; i < Choices<Enum>::names.size(); ++i)
        if (QString::fromLatin1(Choices<Enum>::names[i]).replace(u'_', u'-') == typed)
            return static_cast<Enum>(i);
    return std::nullopt;
}

template <class Enum>
QString choices()
{
    QStringList words;
    for (const char* word : Choices<Enum>::names)
        words.append(QString::fromLatin1(word).replace(u'_', u'-'));
    return words.join(QStringLiteral(", "));
}

CommandOutcome refuse(const Text& text)
{
    return tl::make_unexpected(text);
}

/// Leaves `value` as it is when the option is not there.
CommandOutcome takeNumber(int& value, const Invocation& invocation, const char* name, int most)
{
    if (!invocation.has(name))
        return {};
    bool whole = false;
    value = invocation.option(name).toInt(&whole);
    if (whole && value >= 1 && value <= most)
        return {};
    return refuse(FILROUGE_TEXT("Commands",
                                "--%1 takes a whole number from 1 to %2, not “%3”.",
                                {QLatin1String(name), QString::number(most), invocation.option(name)}));
}

CommandOutcome takeChoices(CountingRule& rule, const Invocation& invocation)
{
    const auto method = choice<VoteMethod>(invocation.option("method"));
    if (!method)
        return refuse(FILROUGE_TEXT("Commands",
                                    "--%1 takes one of %2, not “%3”.",
                                    {QStringLiteral("method"), choices<VoteMethod>(), invocation.option("method")}));
    rule.method = *method;
    const auto tie = choice<TieRule>(invocation.has("tie") ? invocation.option("tie") : QStringLiteral("run-off"));
    if (!tie)
        return refuse(FILROUGE_TEXT("Commands",
                                    "--%1 takes one of %2, not “%3”.",
                                    {QStringLiteral("tie"), choices<TieRule>(), invocation.option("tie")}));
    rule.tieRule = *tie;
    rule.lotSeed = invocation.option("seed");
    if (rule.tieRule == TieRule::Lot && rule.lotSeed.trimmed().isEmpty())
        return refuse(FILROUGE_TEXT("Commands", "A lot needs its seed, as announced before the vote: --seed TEXT."));
    return {};
}

/// An option that the method does not read would be a misunderstanding; one that it needs is not guessed.
CommandOutcome takeLimits(CountingRule& rule, const Invocation& invocation)
{
    const bool dots = rule.method == VoteMethod::Dots;
    if (dots && !invocation.has("points"))
        return refuse(FILROUGE_TEXT("Commands", "How many points did each voter have? Say so: --points N."));
    for (const char* name : {"points", "most"})
        if (invocation.has(name) && !dots && (rule.method == VoteMethod::Single || qstrcmp(name, "points") == 0))
            return refuse(FILROUGE_TEXT("Commands",
                                        "--%1 means nothing to the method “%2”.",
                                        {QLatin1String(name), invocation.option("method")}));
    if (dots) {
        if (auto taken = takeNumber(rule.limits.points, invocation, "points", mostPoints); !taken)
            return taken;
        rule.limits.mostOnOne = rule.limits.points;
        return takeNumber(rule.limits.mostOnOne, invocation, "most", rule.limits.points);
    }
    rule.limits.mostApprovals = mostOptions;
    return takeNumber(rule.limits.mostApprovals, invocation, "most", mostOptions);
}

tl::expected<CountingRule, Text> ruleOf(const Invocation& invocation)
{
    CountingRule rule;
    for (const CommandOutcome& taken : {takeChoices(rule, invocation),
                                        takeNumber(rule.seats, invocation, "seats", mostOptions),
                                        takeLimits(rule, invocation)})
        if (!taken)
            return tl::make_unexpected(taken.error());
    return rule;
}

const char* wordOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Settled:
        break;
    case Outcome::TieKept:
        return "tie_kept";
    case Outcome::SettledByLot:
        return "settled_by_lot";
    case Outcome::RunOffNeeded:
        return "run_off_needed";
    case Outcome::NothingChosen:
        return "nothing_chosen";
    }
    return "settled";
}

QByteArray jsonOf(const CountingRule& rule, const CsvBallots& read, const Tally& tally, const Console& console)
{
    JsonText json;
    const auto letters = [&](const char* key, const std::vector<int>& options) {
        json.key(key);
        json.beginArray();
        for (const int option : options)
            json.value(optionLetter(option));
        json.endArray();
    };
    const auto number = [&](const char* key, int value) {
        json.key(key);
        json.value(QJsonValue(value));
    };
    const auto text = [&](const char* key, const QString& value) {
        json.key(key);
        json.value(value);
    };
    json.beginObject();
    text("method", QLatin1String(word(rule.method)));
    number("seats", rule.seats);
    text("tie_rule", QLatin1String(word(rule.tieRule)));
    number("ballots", tally.ballots);
    number("blank", tally.blank);
    text("outcome", QLatin1String(wordOf(tally.outcome)));
    letters("chosen", tally.chosen());
    letters("tied", tally.tied);
    number("seats_left", tally.seatsLeft);
    json.key("options");
    json.beginArray();
    for (const OptionTally& option : tally.options) {
        json.beginObject();
        text("letter", optionLetter(option.option));
        text("name", read.options[option.option]);
        number("total", option.total);
        number("rank", option.rank);
        json.key("chosen");
        json.value(QJsonValue(option.chosen));
        json.endObject();
    }
    json.endArray();
    json.key("lot");
    json.beginArray();
    for (const LotNumber& lot : tally.lot) {
        json.beginObject();
        text("letter", optionLetter(lot.option));
        text("sha256", lot.sha256);
        json.endObject();
    }
    json.endArray();
    json.key("trace");
    json.beginArray();
    for (const Text& step : tally.trace)
        json.value(console.in(step));
    json.endArray();
    json.endObject();
    return json.take();
}

CommandOutcome runTally(const Invocation& invocation, CommandContext& context)
{
    const auto rule = ruleOf(invocation);
    if (!rule)
        return tl::make_unexpected(rule.error());
    const auto refuseError = [&](const Error& error) { return refuse(context.console.said(error)); };
    const Result<CsvTable> table = readCsvFile(invocation.files.first());
    if (!table)
        return refuseError(table.error());
    const Result<CsvBallots> read = ballotsFrom(*table, rule->method, rule->limits);
    if (!read)
        return refuseError(read.error());
    const Result<Tally> counted = tally(*rule, read->options, read->ballots);
    if (!counted)
        return refuseError(counted.error());
    if (invocation.has("json")) {
        context.console.sayPlain(QString::fromUtf8(jsonOf(*rule, *read, *counted, context.console)).trimmed());
        return {};
    }
    if (!read->named)
        context.console.say(
            FILROUGE_TEXT("Commands",
                          "The file names no options: they are taken to end at %1, the last letter on a ballot.",
                          {read->options.last()}));
    for (const Text& step : counted->trace)
        context.console.say(step);
    return {};
}

} // namespace

Command tallyCommand()
{
    return {"tally",
            FILROUGE_TEXT("Commands",
                          "counts ballots again, one a row: under the heading “ballot” as the minutes print them (A, "
                          "ACF, A3C2, - for blank), or with a column for each option and 1 or points in it"),
            {QT_TRANSLATE_NOOP("CommandLine", "BALLOTS.csv")},
            {"method", "seats"},
            {"tie", "seed", "points", "most"},
            runTally,
            {"json"}};
}

} // namespace filrouge
