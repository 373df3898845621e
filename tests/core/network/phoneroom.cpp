// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/network/phoneroom.h"

#include "core/base/random.h"
#include "core/vote/codebook.h"

#include <QRegularExpression>

namespace filrouge::tests {

namespace {

QString captured(const Response& response, const QString& pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption);
    return expression.match(QString::fromUtf8(response.body)).captured(1);
}

QString withoutTags(QString markup)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    return markup.replace(tag, QStringLiteral(" ")).simplified();
}

RoomOption option(const QString& name, int hue)
{
    RoomOption option;
    option.name = name;
    option.tagline = QStringLiteral("La ligne de ") + name;
    option.hue = hue;
    option.extract = QStringLiteral("J’écris pour dire.");
    option.letter = {{QStringLiteral("Mesdames, Messieurs,"), false},
                     {QStringLiteral("1. Une difficulté"), true},
                     {QStringLiteral("Je raconte."), false}};
    return option;
}

} // namespace

PhoneRoom::PhoneRoom(RoomPhase phase)
{
    SeededRandom random(7);
    const QByteArray key = random.bytes(codeKeyLength);
    QHash<QByteArray, ParticipantId> voters;
    for (int i = 0; i < 3; ++i) {
        const VotingCode code = newVotingCode(random);
        voters[codeMac(key, code.shortCode)] = voter(i);
        voters[codeMac(key, code.token)] = voter(i);
        codes.push_back(code);
    }
    question.question = QStringLiteral("Pour quel persona souhaitez-vous vous mobiliser ?");
    question.rule.seats = 2;
    question.form.options = 4;
    question.options = {option(QStringLiteral("Sarah"), 0),
                        option(QStringLiteral("Sébastien"), 1),
                        option(QStringLiteral("Roseline"), 2),
                        option(QStringLiteral("Karim"), 3)};
    state.number = 12;
    state.address = "192.168.1.20:8080";
    state.programme = QStringLiteral("Carte blanche à Cahors");
    state.phase = phase;
    state.codes = std::make_shared<CodeBook>(key, voters);
    state.turnout = {3, 1, {1, 0, 0}, 0};
    publish();
}

void PhoneRoom::publish()
{
    state.question = std::make_shared<RoomQuestion>(question);
}

void PhoneRoom::markVoted(int number)
{
    QSet<ParticipantId> voted = state.voted ? *state.voted : QSet<ParticipantId>();
    voted.insert(voter(number));
    state.voted = std::make_shared<QSet<ParticipantId>>(std::move(voted));
}

std::string PhoneRoom::page(int number) const
{
    return "/c/" + codes[static_cast<std::size_t>(number)].token.toStdString();
}

Request PhoneRoom::get(std::string_view target)
{
    Request request;
    request.method = "GET";
    request.target = target;
    request.host = "192.168.1.20:8080";
    request.acceptLanguage = "en";
    request.now = {1'000'000};
    request.chance = {0x0123456789ABCDEF, 0xFEDCBA9876543210, 0x55AA55AA55AA55AA};
    return request;
}

Request PhoneRoom::post(std::string_view target, std::string_view body)
{
    Request request = get(target);
    request.method = "POST";
    request.origin = "http://192.168.1.20:8080";
    request.contentType = "application/x-www-form-urlencoded";
    request.body = body;
    return request;
}

Response PhoneRoom::response(const Request& request) const
{
    const Handled handled = handle(request, state);
    REQUIRE(std::holds_alternative<Response>(handled));
    return std::get<Response>(handled);
}

QByteArray header(const Response& response, const char* name)
{
    QByteArray value;
    int count = 0;
    for (const ResponseHeader& header : response.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0) {
            value = header.value;
            ++count;
        }
    }
    REQUIRE(count <= 1);
    return value;
}

QString mainText(const Response& response)
{
    return withoutTags(captured(response, QStringLiteral("<main[^>]*>(.*)</main>")));
}

QString heading(const Response& response)
{
    return withoutTags(captured(response, QStringLiteral("<h1>(.*)</h1>")));
}

QString kindOf(const Response& response)
{
    return captured(response, QStringLiteral("<main[^>]* data-kind=\"([^\"]*)\""));
}

QString inputValue(const Response& response, const char* name)
{
    return captured(response,
                    QStringLiteral("<input[^>]* name=\"%1\"[^>]* value=\"([^\"]*)\"").arg(QLatin1String(name)));
}

} // namespace filrouge::tests
