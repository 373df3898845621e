// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCoreApplication>

#include <algorithm>

namespace filrouge {

namespace {

std::vector<Command> commands()
{
    return {demoCommand(),
            newCommand(),
            exportCommand(),
            importCommand(),
            checkCommand(),
            salvageCommand(),
            tallyCommand(),
            voteServeCommand()};
}

bool named(const std::vector<const char*>& names, const QString& name)
{
    return std::any_of(names.begin(), names.end(), [&](const char* known) { return name == QLatin1String(known); });
}

bool isCommand(const QString& word)
{
    const std::vector<Command> known = commands();
    return std::any_of(known.begin(), known.end(), [&](const Command& command) {
        return word == QString::fromLatin1(command.name).section(u' ', 0, 0);
    });
}

/// What stands for an option's value in the help.
QString placeholder(const Command& command, const char* option, const Console& console)
{
    if (qstrcmp(option, "to") == 0)
        return console.in(FILROUGE_TEXT("CommandLine", "DIR"));
    if (qstrcmp(option, "what") == 0)
        return qstrcmp(command.name, "import") == 0
                   ? QStringLiteral("json|participants|interviews|immersions|people|notes")
                   : QStringLiteral("engagement-letters|promises|sprint-reviews|sprint-boards|voting-slips|"
                                    "paper-ballots|ballots|json");
    if (qstrcmp(option, "map") == 0)
        return QStringLiteral("name=1,organisation=2");
    if (qstrcmp(option, "as") == 0)
        return QStringLiteral("interviews|immersions");
    if (qstrcmp(option, "sheet") == 0)
        return console.in(FILROUGE_TEXT("CommandLine", "NAME"));
    if (qstrcmp(option, "seminar") == 0)
        return console.in(FILROUGE_TEXT("CommandLine", "TITLE"));
    if (qstrcmp(option, "address") == 0)
        return qstrcmp(command.name, "vote serve") == 0 ? QStringLiteral("192.168.…") : QStringLiteral("http://…");
    if (qstrcmp(option, "sample") == 0)
        return QStringLiteral("cahors");
    if (qstrcmp(option, "method") == 0)
        return QStringLiteral("single|approval|dots");
    if (qstrcmp(option, "tie") == 0)
        return QStringLiteral("run-off|keep-all|lot");
    if (qstrcmp(option, "seed") == 0 && qstrcmp(command.name, "demo") != 0)
        return console.in(FILROUGE_TEXT("CommandLine", "TEXT"));
    return QStringLiteral("N");
}

QString usageOf(const Command& command, const Console& console)
{
    QStringList words{QStringLiteral("filrouge"), QLatin1String(command.name)};
    for (const char* file : command.files)
        words << console.in({"CommandLine", file});
    if (command.several)
        words.back() += u'…';
    for (const char* option : command.required)
        words << QStringLiteral("--%1 %2").arg(QLatin1String(option), placeholder(command, option, console));
    for (const char* option : command.optional)
        words << QStringLiteral("[--%1 %2]").arg(QLatin1String(option), placeholder(command, option, console));
    for (const char* flag : command.flags)
        words << QStringLiteral("[--%1]").arg(QLatin1String(flag));
    return words.join(QLatin1Char(' '));
}

void printHelp(Console& console)
{
    console.say(FILROUGE_TEXT("CommandLine", "Fil rouge: from what users said to what was promised and tried."));
    console.sayPlain({});
    console.sayPlain(QStringLiteral("  filrouge [%1]").arg(console.in(FILROUGE_TEXT("CommandLine", "FILE"))));
    console.sayPlain(QStringLiteral("      ") +
                     console.in(FILROUGE_TEXT("CommandLine", "opens the window, on that programme if one is named")));
    for (const Command& command : commands()) {
        console.sayPlain(QStringLiteral("  ") + usageOf(command, console));
        console.sayPlain(QStringLiteral("      ") + console.in(command.summary));
    }
    console.sayPlain({});
    console.sayPlain(
        QStringLiteral("  --language fr|en   ") +
        console.in(FILROUGE_TEXT("CommandLine", "the language of these messages (otherwise the system’s)")));
    console.sayPlain(QStringLiteral("  --help, --version"));
    console.sayPlain({});
    console.say(FILROUGE_TEXT("CommandLine",
                              "Exit code 0: done; 2: something in the input is wrong, and nothing was changed."));
}

/// Takes `--language X` out, wherever it stands.
tl::expected<void, Text> takeLanguage(QStringList& arguments, Console& console)
{
    const auto at = arguments.indexOf(QStringLiteral("--language"));
    if (at < 0)
        return {};
    const std::optional<Language> language = languageFromCode(arguments.value(at + 1));
    if (!language)
        return tl::make_unexpected(
            FILROUGE_TEXT("CommandLine", "--language takes fr or en, not “%1”.", {arguments.value(at + 1)}));
    console.setLanguage(*language);
    arguments.remove(at, 2);
    return {};
}

tl::expected<Invocation, Text> parsed(const Command& command, const QStringList& arguments, const Console& console)
{
    Invocation invocation;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (!argument.startsWith(QLatin1String("--"))) {
            invocation.files << argument;
            continue;
        }
        const QString name = argument.mid(2).section(QLatin1Char('='), 0, 0);
        if (argument == QStringLiteral("--") + name && named(command.flags, name)) {
            invocation.options.insert(name, QString());
            continue;
        }
        if (!named(command.required, name) && !named(command.optional, name))
            return tl::make_unexpected(
                FILROUGE_TEXT("CommandLine",
                              "“%1” has no option “%2”. Usage: %3",
                              {QLatin1String(command.name), argument, usageOf(command, console)}));
        const bool attached = argument.contains(QLatin1Char('='));
        const QString value = attached ? argument.section(QLatin1Char('='), 1) : arguments.value(++i);
        if (value.isEmpty())
            return tl::make_unexpected(FILROUGE_TEXT(
                "CommandLine", "The option “--%1” needs a value. Usage: %2", {name, usageOf(command, console)}));
        invocation.options.insert(name, value);
    }
    const auto missing = std::find_if(command.required.begin(), command.required.end(), [&](const char* name) {
        return !invocation.options.contains(QLatin1String(name));
    });
    if (missing != command.required.end())
        return tl::make_unexpected(
            FILROUGE_TEXT("CommandLine",
                          "“%1” needs the option “--%2”. Usage: %3",
                          {QLatin1String(command.name), QLatin1String(*missing), usageOf(command, console)}));
    const auto wanted = static_cast<int>(command.files.size());
    const bool more = command.several && invocation.files.size() > wanted;
    if (invocation.files.size() != wanted && !more)
        return tl::make_unexpected(FILROUGE_TEXT(
            "CommandLine",
            "“%1” takes %n file(s), not %2. Usage: %3",
            {QLatin1String(command.name), QString::number(invocation.files.size()), usageOf(command, console)},
            wanted));
    return invocation;
}

CommandOutcome run(QStringList arguments, CommandContext& context)
{
    if (auto language = takeLanguage(arguments, context.console); !language)
        return tl::make_unexpected(language.error());
    if (arguments.isEmpty() || arguments.contains(QStringLiteral("--help")) ||
        arguments.first() == QLatin1String("help")) {
        printHelp(context.console);
        return {};
    }
    if (arguments.first() == QLatin1String("--version")) {
        context.console.sayPlain(QStringLiteral("filrouge ") + QCoreApplication::applicationVersion());
        return {};
    }
    QString name = arguments.takeFirst();
    // "vote serve": its second word says what is done with the vote.
    if (name == QLatin1String("vote") && !arguments.isEmpty())
        name += u' ' + arguments.takeFirst();
    for (const Command& command : commands()) {
        if (name != QLatin1String(command.name))
            continue;
        const auto invocation = parsed(command, arguments, context.console);
        if (!invocation)
            return tl::make_unexpected(invocation.error());
        return command.run(*invocation, context);
    }
    return tl::make_unexpected(FILROUGE_TEXT("CommandLine", "There is no command “%1”: see filrouge --help.", {name}));
}

} // namespace

std::optional<WindowRequest> windowRequestIn(QStringList arguments)
{
    WindowRequest request;
    const auto at = arguments.indexOf(QStringLiteral("--language"));
    if (at >= 0) {
        request.language = languageFromCode(arguments.value(at + 1));
        if (!request.language)
            return {}; // the command line says what is wrong with it
        arguments.remove(at, 2);
    }
    if (arguments.isEmpty())
        return request;
    request.path = arguments.first();
    const bool file = arguments.size() == 1 && !request.path.startsWith(QLatin1Char('-')) && !isCommand(request.path) &&
                      request.path != QLatin1String("help") &&
                      (request.path.contains(QLatin1Char('.')) || request.path.contains(QLatin1Char('/')));
    return file ? std::optional(request) : std::nullopt;
}

int runCommandLine(const QStringList& arguments, CommandContext& context)
{
    const CommandOutcome outcome = run(arguments, context);
    if (outcome)
        return 0;
    context.console.complain(outcome.error());
    return 2;
}

} // namespace filrouge
