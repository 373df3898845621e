// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/vote/ballotboxlayout.h"
#include "core/vote/ballotscsv.h"

#include <cstdlib>

// Ballots as they are brought from elsewhere: a table, and the slots of a box. The first byte chooses the method.

using namespace filrouge;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

void readTable(const QByteArray& bytes, VoteMethod method)
{
    const auto table = readCsv(bytes);
    if (!table)
        return;
    const auto read = ballotsFrom(*table, method, {});
    if (!read)
        return;
    const BallotForm form{method, static_cast<int>(read->options.size()), true, {}};
    for (const QString& ballot : read->ballots)
        demand(form.accepts(ballot));
    const auto again = readCsv(ballotsCsv(read->options, read->ballots));
    demand(again.has_value());
    const auto same = ballotsFrom(*again, method, {});
    demand(same && same->ballots == read->ballots);
}

void readSlot(const QByteArray& bytes)
{
    const auto record = boxlayout::recordFrom(bytes);
    if (!record)
        return;
    demand(bytes.size() == boxlayout::recordSize);
    const auto again = boxlayout::recordFrom(boxlayout::packed(*record));
    demand(again && again->trackingCode == record->trackingCode && again->content == record->content);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    readTable(bytes, static_cast<VoteMethod>(data[0] % 3));
    readSlot(bytes);
    return 0;
}
