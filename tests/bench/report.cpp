// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace filrouge::bench {

namespace {

QJsonValue orNull(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QString shown(const std::optional<double>& number)
{
    return number && std::isfinite(*number) ? QString::number(*number, 'f', *number < 10 ? 2 : 1)
                                            : QStringLiteral("not measured");
}

} // namespace

void Report::add(const Figure& figure) const
{
    std::optional<double> ratio;
    // A peer that did not answer once has no time: it is no peer.
    if (figure.value && figure.limit && std::isfinite(*figure.limit))
        ratio = figure.atLeast ? *figure.limit / *figure.value : *figure.value / *figure.limit;
    std::optional<bool> met;
    if (ratio)
        met = figure.atLeast ? *ratio >= figure.goal : *ratio <= figure.goal;
    if (json_) {
        const QJsonObject line{{QStringLiteral("area"), area_},
                               {QStringLiteral("name"), figure.name},
                               {QStringLiteral("value"), orNull(figure.value)},
                               {QStringLiteral("unit"), figure.unit},
                               {QStringLiteral("against"), figure.against},
                               {QStringLiteral("ratio"), orNull(ratio)},
                               {QStringLiteral("goal"), figure.goal},
                               {QStringLiteral("met"), met ? QJsonValue(*met) : QJsonValue(QJsonValue::Null)}};
        std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    } else {
        const QString verdict = !met   ? QStringLiteral("not measured")
                                : *met ? QStringLiteral("met")
                                       : QStringLiteral("MISSED");
        std::printf("%-58s %12s %-4s  against %-34s %12s  ratio %8s  goal %s %g  %s\n",
                    qUtf8Printable(figure.name),
                    qUtf8Printable(shown(figure.value)),
                    qUtf8Printable(figure.unit),
                    qUtf8Printable(figure.against),
                    qUtf8Printable(shown(figure.limit)),
                    qUtf8Printable(shown(ratio)),
                    figure.atLeast ? ">=" : "<=",
                    figure.goal,
                    qUtf8Printable(verdict));
    }
    std::fflush(stdout);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double percentile95(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(static_cast<double>(values.size() - 1) * 0.95)];
}

} // namespace filrouge::bench
