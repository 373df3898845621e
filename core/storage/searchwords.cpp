// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchwords.h"

#include <algorithm>
#include <deque>

namespace filrouge {

namespace {

constexpr QChar ellipsis(0x2026);
constexpr int led = 2;         // words of an excerpt that lead up to the first one sought
constexpr int farther = 2'000; // words behind the first one sought, in which a better place is looked for

/// The words of a text, one after the other, with where they stand: letters, digits and the marks on them, as the
/// index parts them.
class Words final {
public:
    explicit Words(const QString& text) : text_(text) {}

    /// False at the end.
    bool next()
    {
        const auto size = static_cast<int>(text_.size());
        start_ = end_;
        for (; end_ < size;) {
            const bool pair = text_[end_].isHighSurrogate() && end_ + 1 < size && text_[end_ + 1].isLowSurrogate();
            const char32_t character =
                pair ? QChar::surrogateToUcs4(text_[end_], text_[end_ + 1]) : char32_t(text_[end_].unicode());
            const int units = pair ? 2 : 1;
            const bool inWord = end_ > start_;
            if (QChar::isLetterOrNumber(character) || (inWord && QChar::isMark(character))) {
                end_ += units;
            } else if (inWord) {
                break;
            } else {
                end_ += units;
                start_ = end_;
            }
        }
        return end_ > start_;
    }
    [[nodiscard]] int start() const { return start_; }
    [[nodiscard]] int end() const { return end_; }
    [[nodiscard]] QString folded() const { return foldedAsIndexed(text_.mid(start_, end_ - start_)); }

private:
    const QString& text_;
    int start_ = 0;
    int end_ = 0;
};

QStringList wordsIn(const QString& text)
{
    QStringList all;
    for (Words words(text); words.next();)
        all << words.folded();
    return all;
}

/// The last few words of a text that is gone through: how many of the sought ones are among them, each once, and where
/// the first of these stands.
class Window final {
public:
    Window(qsizetype sought, int width) : counts_(static_cast<std::size_t>(sought)), width_(width) {}

    /// `which` of the sought words the next one is; -1: none.
    void add(int place, int which)
    {
        while (!hits_.empty() && hits_.front().place <= place - width_) {
            distinct_ -= --counts_[static_cast<std::size_t>(hits_.front().which)] == 0 ? 1 : 0;
            hits_.pop_front();
        }
        if (which < 0)
            return;
        distinct_ += counts_[static_cast<std::size_t>(which)]++ == 0 ? 1 : 0;
        hits_.push_back({place, which});
    }
    [[nodiscard]] int distinct() const { return distinct_; }
    [[nodiscard]] int first() const { return hits_.front().place; }

private:
    struct Hit final {
        int place;
        int which;
    };

    std::deque<Hit> hits_;
    std::vector<int> counts_;
    int width_;
    int distinct_ = 0;
};

} // namespace

QString foldedAsIndexed(const QString& text)
{
    const bool plain = std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
    if (plain)
        return text.toLower();
    QString folded;
    for (const uint character : text.normalized(QString::NormalizationForm_D).toUcs4())
        if (!QChar::isMark(character)) {
            const char32_t lower = QChar::toCaseFolded(character);
            folded += QString::fromUcs4(&lower, 1);
        }
    return folded;
}

SearchWords SearchWords::typed(const QString& query)
{
    SearchWords sought;
    sought.words_ = wordsIn(query);
    if (std::ranges::any_of(sought.words_, [](const QString& word) { return word.size() > 1; }))
        sought.words_.removeIf([](const QString& word) { return word.size() == 1; });
    return sought;
}

SearchWords SearchWords::sentence(const QString& words)
{
    SearchWords sought;
    sought.words_ = wordsIn(words);
    sought.inARow_ = true;
    return sought;
}

std::vector<TextStretch> SearchWords::in(const QString& text, int most) const
{
    std::vector<TextStretch> found;
    if (words_.isEmpty())
        return found;
    if (!inARow_) {
        for (Words words(text); static_cast<int>(found.size()) < most && words.next();) {
            const QString word = words.folded();
            if (std::ranges::any_of(words_, [&](const QString& start) { return word.startsWith(start); }))
                found.push_back({words.start(), words.end() - words.start()});
        }
        return found;
    }
    std::vector<TextStretch> places;
    QStringList all;
    for (Words words(text); words.next();) {
        places.push_back({words.start(), words.end() - words.start()});
        all << words.folded();
    }
    auto from = all.cbegin();
    while (static_cast<int>(found.size()) < most) {
        from = std::search(from, all.cend(), words_.cbegin(), words_.cend());
        if (from == all.cend())
            break;
        const TextStretch& first = places[static_cast<std::size_t>(from - all.cbegin())];
        from += words_.size();
        const TextStretch& last = places[static_cast<std::size_t>(from - all.cbegin() - 1)];
        found.push_back({first.start, last.start + last.length - first.start});
    }
    return found;
}

QString SearchWords::excerpt(const QString& text, int most) const
{
    std::vector<TextStretch> places;
    Window window(words_.size(), most - led);
    int best = 0;
    int first = 0; // of the best stretch
    for (Words words(text); words.next();) {
        const auto place = static_cast<int>(places.size());
        places.push_back({words.start(), words.end() - words.start()});
        if (best == words_.size() ? place >= first + most : best > 0 && place > first + farther)
            break;
        const QString word = words.folded();
        const auto which = std::ranges::find_if(words_, [&](const QString& start) { return word.startsWith(start); });
        window.add(place, which == words_.end() ? -1 : static_cast<int>(which - words_.begin()));
        if (window.distinct() > best) {
            best = window.distinct();
            first = window.first();
        }
    }
    if (places.empty())
        return text;
    const auto from = static_cast<std::size_t>(std::max(0, first - led));
    const std::size_t end = std::min(places.size(), from + static_cast<std::size_t>(most));
    const int start = from == 0 ? 0 : places[from].start;
    const auto stop = end == places.size() ? text.size() : places[end - 1].start + places[end - 1].length;
    const QString before = from == 0 ? QString() : QString(ellipsis);
    return before + text.mid(start, stop - start) + (stop == text.size() ? QString() : QString(ellipsis));
}

} // namespace filrouge
