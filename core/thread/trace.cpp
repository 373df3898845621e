// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/thread/trace.h"

#include "core/thread/tracereader.h"

namespace filrouge {

namespace {

constexpr int indentation = 4;

void append(QStringList& lines, const std::vector<TraceNode>& nodes, int depth, Language language)
{
    for (const TraceNode& node : nodes) {
        const QString mark = node.part == TracePart::Gap ? QStringLiteral("! ") : QStringLiteral("– ");
        lines << QString(depth * indentation, QLatin1Char(' ')) + mark + lineOf(node, language);
        append(lines, node.children, depth + 1, language);
    }
}

} // namespace

bool isOnThread(Kind kind)
{
    switch (kind) {
    case Kind::Interview:
    case Kind::Immersion:
    case Kind::Evidence:
    case Kind::Irritant:
    case Kind::Persona:
    case Kind::ChallengeLetter:
    case Kind::EngagementLetter:
    case Kind::Solution:
    case Kind::Card:
    case Kind::FieldTest:
        return true;
    default:
        return false;
    }
}

Result<Trace> traceOf(Connection& connection, Kind kind, qint64 id)
{
    return TraceReader(connection).read(kind, id);
}

Result<std::vector<TraceNode>> sentencesRestingOn(Connection& connection, Kind kind, qint64 id)
{
    return TraceReader(connection).sentencesOn(kind, id);
}

QString lineOf(const TraceNode& node, Language language)
{
    const auto said = [language](const Text& text) { return translated(text, language); };
    QString line = said(node.label);
    if (!node.by.isEmpty())
        line = said(FILROUGE_TEXT("Thread", "%1 (%2)", {line, node.by.simplified()}));
    if (!node.words.isEmpty()) {
        const bool spoken = node.part == TracePart::Evidence || node.part == TracePart::Sentence;
        line = spoken ? said(FILROUGE_TEXT("Thread", "%1: “%2”", {line, node.words}))
                      : said(FILROUGE_TEXT("Thread", "%1: %2", {line, node.words}));
    }
    QStringList details;
    if (node.day.isValid())
        details << longDate(node.day, language);
    for (const Text& note : node.notes)
        details << said(note);
    if (node.again)
        details << said(FILROUGE_TEXT("Thread", "as above"));
    if (!details.isEmpty())
        line += QStringLiteral(" — ") + details.join(QStringLiteral(" · "));
    return line;
}

QString outlineOf(const Trace& trace, Language language)
{
    QStringList lines{lineOf(trace.item, language)};
    const auto part = [&](const Text& title, const std::vector<TraceNode>& nodes) {
        if (nodes.empty())
            return;
        lines << QString() << translated(title, language);
        append(lines, nodes, 1, language);
    };
    part(FILROUGE_TEXT("Thread", "What it rests on"), trace.voices);
    part(FILROUGE_TEXT("Thread", "What rests on it"), trace.answers);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace filrouge
