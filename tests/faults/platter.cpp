// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/platter.h"

#include <algorithm>

namespace filrouge::tests {

namespace {

constexpr qint64 sector = 512;

} // namespace

void Platter::adopt(const QString& path, const QByteArray& bytes)
{
    auto content = std::make_shared<Content>(Content{bytes, {}});
    live_[path] = content;
    certain_[path] = content;
}

void Platter::opened(const QString& path, bool created)
{
    if (!created)
        return;
    auto content = std::make_shared<Content>();
    live_[path] = content;
    pendingNames_.push_back({path, content});
    changed();
}

void Platter::wrote(const QString& path, qint64 offset, const QByteArray& bytes)
{
    live_.at(path)->pending.push_back({false, offset, bytes});
    changed();
}

void Platter::truncated(const QString& path, qint64 size)
{
    live_.at(path)->pending.push_back({true, size, {}});
    changed();
}

void Platter::synced(const QString& path, bool named)
{
    Content& content = *live_.at(path);
    for (const Change& change : content.pending)
        apply(content.certain, change);
    content.pending.clear();
    if (named)
        syncNames();
    changed();
}

void Platter::removed(const QString& path, bool certain)
{
    live_.erase(path);
    pendingNames_.push_back({path, nullptr});
    if (certain)
        syncNames();
    changed();
}

void Platter::syncNames()
{
    for (const Renaming& renaming : pendingNames_) {
        if (renaming.content)
            certain_[renaming.path] = renaming.content;
        else
            certain_.erase(renaming.path);
    }
    pendingNames_.clear();
}

void Platter::changed()
{
    if (hook_)
        hook_();
}

void Platter::apply(QByteArray& bytes, const Change& change)
{
    if (change.truncates) {
        bytes.resize(static_cast<int>(change.offset));
        return;
    }
    const qint64 end = change.offset + change.bytes.size();
    if (bytes.size() < end)
        bytes.append(static_cast<int>(end - bytes.size()), '\0');
    std::copy(change.bytes.begin(), change.bytes.end(), bytes.begin() + change.offset);
}

QByteArray Platter::survivor(const Content& content, Random& random, quint64 odds)
{
    QByteArray bytes = content.certain;
    for (const Change& change : content.pending) {
        if (change.truncates) {
            if (random.below(4) < odds && change.offset <= bytes.size())
                apply(bytes, change);
            continue;
        }
        const qint64 end = change.offset + change.bytes.size();
        for (qint64 from = change.offset; from < end;) {
            const qint64 to = std::min(end, (from / sector + 1) * sector);
            if (random.below(4) < odds) {
                if (bytes.size() < from) // the size arrived, what lies before did not
                    bytes.append(random.below(2) == 0 ? QByteArray(static_cast<int>(from - bytes.size()), '\0')
                                                      : random.bytes(from - bytes.size()));
                apply(bytes,
                      {false,
                       from,
                       change.bytes.mid(static_cast<int>(from - change.offset), static_cast<int>(to - from))});
            }
            from = to;
        }
    }
    return bytes;
}

std::map<QString, QByteArray> Platter::afterCut(Random& random) const
{
    // From "nothing unsynced arrived" to "all of it did": each cut has odds of its own.
    const quint64 odds = random.below(5);
    Names names = certain_;
    for (const Renaming& renaming : pendingNames_) {
        if (random.below(4) >= odds)
            continue;
        if (renaming.content)
            names[renaming.path] = renaming.content;
        else
            names.erase(renaming.path);
    }
    std::map<QString, QByteArray> files;
    for (const auto& [path, content] : names)
        files[path] = survivor(*content, random, odds);
    return files;
}

} // namespace filrouge::tests
