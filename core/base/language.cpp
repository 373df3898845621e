// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QTranslator>

namespace filrouge {

namespace {

constexpr QChar noBreakSpace(0x00A0);
constexpr QChar narrowNoBreakSpace(0x202F);
constexpr QChar apostrophe(0x2019);
constexpr QChar openingGuillemet(0x00AB);
constexpr QChar closingGuillemet(0x00BB);

// Never installed in the application: a document is in its programme's language, not the screen's.
class Catalogue final {
public:
    explicit Catalogue(Language language)
    {
        // Without a catalogue the English sources are what is shown.
        loaded_ = translator_.load(QStringLiteral(":/i18n/filrouge_%1.qm").arg(QLatin1String(word(language))));
    }

    [[nodiscard]] QString sentence(const Text& text) const
    {
        const QString found = loaded_ ? translator_.translate(text.context, text.source, nullptr, text.n) : QString();
        return found.isEmpty() ? QString::fromUtf8(text.source) : found;
    }

private:
    QTranslator translator_;
    bool loaded_ = false;
};

const Catalogue& catalogue(Language language)
{
    // Read-only once built, and built under the compiler's own lock: safe from every thread.
    static const Catalogue french(Language::French);
    static const Catalogue english(Language::English);
    return language == Language::French ? french : english;
}

// In one pass, so that a name that contains "%1" is printed as it is.
QString filled(const QString& sentence, const Text& text, const QLocale& locale)
{
    QString out;
    out.reserve(sentence.size() + 32);
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QChar next = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1] : QChar();
        const qsizetype place = next >= u'1' && next <= u'9' ? next.unicode() - u'1' : -1;
        if (next == u'n' && text.n >= 0) {
            out += locale.toString(text.n);
            ++i;
        } else if (place >= 0 && place < text.args.size()) {
            out += text.args[place];
            ++i;
        } else {
            out += sentence[i];
        }
    }
    return out;
}

bool isSpace(QChar c)
{
    return c == u' ' || c == noBreakSpace || c == narrowNoBreakSpace || c == QChar(0x2009);
}

// What a high punctuation mark may follow for a missing space to be put in: never inside an address or a time.
bool endsWord(QChar c)
{
    return c.isLetterOrNumber() || c == u')' || c == apostrophe || c == closingGuillemet || c == u'%';
}

bool endsSentencePart(const QString& text, qsizetype next)
{
    if (next >= text.size())
        return true;
    const QChar c = text[next];
    return c.isSpace() || c == closingGuillemet || c == u')' || c == u'!' || c == u'?' || c == QChar(0x2026);
}

bool digitAt(const QString& text, qsizetype i)
{
    return i >= 0 && i < text.size() && text[i].isDigit();
}

// "5 000 €", "80 %", "19 h 30": a space that no line may break at. Nothing for any other character.
QChar spaceWithin(const QString& text, qsizetype i)
{
    if (!isSpace(text[i]) || i == 0 || i + 1 >= text.size())
        return {};
    const QChar before = text[i - 1];
    const QChar after = text[i + 1];
    if (before == u'h' && digitAt(text, i + 1) && i > 1 &&
        (digitAt(text, i - 2) || (isSpace(text[i - 2]) && digitAt(text, i - 3))))
        return noBreakSpace;
    if (!before.isDigit())
        return {};
    if ((after == u'%' || after == QChar(0x20AC)) && endsSentencePart(text, i + 2))
        return narrowNoBreakSpace;
    if (after == u'h' && (i + 2 >= text.size() || !text[i + 2].isLetter()))
        return noBreakSpace;
    // Thousands: one to three digits, then three; a year before a number has four.
    const bool threeAfter =
        digitAt(text, i + 1) && digitAt(text, i + 2) && digitAt(text, i + 3) && !digitAt(text, i + 4);
    const bool fourBefore = digitAt(text, i - 2) && digitAt(text, i - 3) && digitAt(text, i - 4);
    return threeAfter && !fourBefore ? narrowNoBreakSpace : QChar();
}

QChar spaceBefore(const QString& text, qsizetype i)
{
    const QChar c = text[i];
    if ((c == u';' || c == u'!' || c == u'?') && endsSentencePart(text, i + 1))
        return narrowNoBreakSpace;
    if (c == closingGuillemet)
        return narrowNoBreakSpace;
    if (c == u':' && endsSentencePart(text, i + 1))
        return noBreakSpace;
    return {};
}

} // namespace

std::optional<Language> languageFromCode(const QString& code)
{
    QString primary = code.trimmed().toLower();
    for (qsizetype i = 0; i < primary.size(); ++i) {
        if (!primary[i].isLetter()) {
            primary.truncate(i);
            break;
        }
    }
    for (const Language language : {Language::French, Language::English}) {
        if (primary == QLatin1String(word(language)))
            return language;
    }
    return std::nullopt;
}

QString languageTag(Language language)
{
    return language == Language::French ? QStringLiteral("fr-FR") : QStringLiteral("en-GB");
}

QLocale localeOf(Language language)
{
    return language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString translated(const Text& text, Language language)
{
    if (text.isEmpty())
        return {};
    return filled(catalogue(language).sentence(text), text, localeOf(language));
}

QString longDate(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    const bool first = date.day() == 1 && language == Language::French;
    const QString day = first ? QStringLiteral("1er") : QString::number(date.day());
    return QStringLiteral("%1\u00A0%2\u00A0%3")
        .arg(day, localeOf(language).monthName(date.month()), QString::number(date.year()));
}

QString typeset(QString text, Language language)
{
    if (language != Language::French)
        return text;
    QString out;
    out.reserve(text.size() + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar within = spaceWithin(text, i);
        const QChar c = within.isNull() ? text[i] : within;
        const QChar last = out.isEmpty() ? QChar() : out.back();
        if (c == u'\'' && last.isLetter() && i + 1 < text.size() &&
            (text[i + 1].isLetterOrNumber() || text[i + 1] == openingGuillemet)) {
            out += apostrophe;
            continue;
        }
        if (const QChar space = spaceBefore(text, i); !space.isNull()) {
            if (isSpace(last))
                out.back() = space;
            else if (endsWord(last) || (c == closingGuillemet && !last.isNull() && !last.isSpace()))
                out += space;
        }
        out += c;
        if (c == openingGuillemet) {
            if (i + 1 < text.size() && isSpace(text[i + 1]))
                ++i;
            out += narrowNoBreakSpace;
        }
    }
    return out;
}

} // namespace filrouge
