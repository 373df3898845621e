// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/capturedline.h"

#include "core/base/foldedtext.h"

#include <algorithm>

namespace filrouge {

namespace {

constexpr QChar escape = u'\\';
constexpr QStringView signs = u"#!\"“«*=?@+\\";
constexpr QStringView hugging = u".,;:)…"; // closes up to the word before

bool isMark(QChar sign)
{
    return sign == u'#' || sign == u'!';
}

bool isWordPart(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate() || character == u'_';
}

/// Inside a word these belong to it: rendez-vous, l’accueil.
bool isJoint(QChar character)
{
    return character == u'-' || character == u'\'' || character == u'’';
}

/// The quotation mark that ends what this one begins; null: it begins nothing.
QChar closing(QChar opening)
{
    return opening == u'"' ? QChar(u'"') : opening == u'“' ? QChar(u'”') : opening == u'«' ? QChar(u'»') : QChar();
}

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || text[at - 1].isSpace() || text[at - 1] == u'(';
}

struct Taken final {
    QString name;
    qsizetype end = 0; ///< behind the mark
};

/// How much of the text is that name, whatever case and accents; 0: it is another.
qsizetype lengthOfName(QStringView text, const QString& name)
{
    const QString wanted = folded(name);
    const qsizetype most = std::min(text.size(), name.size() * 2 + 2); // accents may be characters of their own
    for (qsizetype length = 1; length <= most; ++length) {
        const QString soFar = folded(text.left(length).toString());
        if (soFar == wanted) {
            while (length < text.size() && text[length].isMark())
                ++length;
            return length == text.size() || !isWordPart(text[length]) ? length : 0;
        }
        if (!wanted.startsWith(soFar))
            return 0;
    }
    return 0;
}

std::optional<Taken> knownAt(QStringView text, qsizetype at, const QStringList& known)
{
    Taken best;
    for (const QString& name : known)
        if (const qsizetype length = lengthOfName(text.mid(at), name); length > 0 && at + length > best.end)
            best = {name, at + length};
    return best.end > 0 ? std::optional(best) : std::nullopt;
}

std::optional<Taken> wordAt(QStringView text, qsizetype at)
{
    if (!text[at].isLetter())
        return std::nullopt;
    qsizetype end = at;
    while (end < text.size() &&
           (isWordPart(text[end]) || (isJoint(text[end]) && end + 1 < text.size() && isWordPart(text[end + 1]))))
        ++end;
    return Taken{text.mid(at, end - at).toString(), end};
}

std::optional<Taken> quotedAt(QStringView text, qsizetype at, const QStringList& known)
{
    const QChar end = closing(text[at]);
    const qsizetype close = end.isNull() ? -1 : text.indexOf(end, at + 1);
    const QString name = close < 0 ? QString() : text.mid(at + 1, close - at - 1).toString().simplified();
    if (name.isEmpty())
        return std::nullopt;
    const QString wanted = folded(name);
    const auto same = std::ranges::find_if(known, [&](const QString& each) { return folded(each) == wanted; });
    return Taken{same == known.end() ? name : *same, close + 1};
}

/// The mark whose sign stands at `at`, unless the sign is punctuation there.
std::optional<Taken> takenAt(QStringView text, qsizetype at, const KnownNames& known)
{
    if (!isMark(text[at]) || !beginsWord(text, at) || at + 1 >= text.size())
        return std::nullopt;
    const QStringList& names = text[at] == u'#' ? known.themes : known.irritants;
    if (auto name = knownAt(text, at + 1, names))
        return name;
    if (auto name = quotedAt(text, at + 1, names))
        return name;
    return wordAt(text, at + 1);
}

void addOnce(QStringList& names, const QString& name)
{
    const QString wanted = folded(name);
    if (std::ranges::none_of(names, [&](const QString& each) { return folded(each) == wanted; }))
        names << name;
}

std::optional<EvidenceKind> kindOf(QChar sign)
{
    for (const auto kind :
         {EvidenceKind::Verbatim, EvidenceKind::Observation, EvidenceKind::Fact, EvidenceKind::Analysis})
        if (signOf(kind) == sign)
            return kind;
    return sign == u'«' || sign == u'“' ? std::optional(EvidenceKind::Verbatim) : std::nullopt;
}

/// Takes the signs for voice and kind off the beginning, and gives the last of them.
QChar takeSigns(QString& typed, CapturedLine& line)
{
    typed = typed.trimmed();
    if (!typed.isEmpty() && (typed[0] == signOf(Voice::User) || typed[0] == signOf(Voice::Actor))) {
        line.voice = typed[0] == signOf(Voice::User) ? Voice::User : Voice::Actor;
        typed = typed.mid(1).trimmed();
    }
    line.kind = typed.isEmpty() ? std::nullopt : kindOf(typed[0]);
    const QChar sign = line.kind ? typed[0] : QChar();
    if (line.kind)
        typed = typed.mid(1).trimmed();
    return sign;
}

/// What is a quotation from end to end loses its marks; “Stop”, he said, keeps them.
QString unquoted(const QString& text, QChar opening)
{
    const QChar close = closing(opening);
    const qsizetype end = close.isNull() ? -1 : text.indexOf(close);
    if (end < 0)
        return text;
    return end == text.size() - 1 ? text.chopped(1).trimmed() : opening + text;
}

} // namespace

QChar signOf(EvidenceKind kind)
{
    constexpr QStringView kinds = u"\"*=?";
    return kinds[static_cast<int>(kind)];
}

QChar signOf(Voice voice)
{
    return voice == Voice::User ? u'+' : u'@';
}

CapturedLine parseCapturedLine(const QString& typed, const KnownNames& known)
{
    CapturedLine line;
    QString rest = typed;
    const QChar opening = takeSigns(rest, line);
    for (qsizetype at = 0; at < rest.size();) {
        if (rest[at] == escape && at + 1 < rest.size() && signs.contains(rest[at + 1])) {
            line.text += rest[at + 1];
            at += 2;
            continue;
        }
        const auto taken = takenAt(rest, at, known);
        if (!taken) {
            line.text += rest[at++];
            continue;
        }
        addOnce(rest[at] == u'#' ? line.themes : line.irritants, taken->name);
        at = taken->end;
        while (line.text.endsWith(u' '))
            line.text.chop(1);
        if (at < rest.size() && !rest[at].isSpace() && !hugging.contains(rest[at]) && !line.text.isEmpty())
            line.text += u' ';
    }
    line.text = unquoted(line.text.trimmed(), opening);
    return line;
}

QString typedMark(QChar sign, const QString& name)
{
    const bool word = !name.isEmpty() && wordAt(name, 0).value_or(Taken()).end == name.size();
    // A name that holds a quotation mark is known, and found by its letters.
    return word || name.contains(u'"') ? sign + name : sign + (u'"' + name + u'"');
}

QString typedLine(const CapturedLine& line)
{
    QString typed;
    const QString& text = line.text;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool first = at == 0 && signs.contains(text[0]);
        const bool mark = isMark(text[at]) && beginsWord(text, at);
        const bool doubled = text[at] == escape && at + 1 < text.size() && signs.contains(text[at + 1]);
        if (first || mark || doubled)
            typed += escape;
        typed += text[at];
    }
    for (const QString& theme : line.themes)
        typed += u' ' + typedMark(u'#', theme);
    for (const QString& irritant : line.irritants)
        typed += u' ' + typedMark(u'!', irritant);
    return typed.trimmed();
}

std::optional<OpenMark> markAt(const QString& typed, qsizetype cursor)
{
    const QString before = typed.left(cursor);
    for (qsizetype at = before.size() - 1; at >= 0; --at) {
        if (!isMark(before[at]) || !beginsWord(before, at))
            continue;
        const QString name = before.mid(at + 1);
        // Behind a blank it is punctuation, behind a closed quotation mark it is done.
        if (name.startsWith(u' ') || (name.startsWith(u'"') && name.indexOf(u'"', 1) > 0))
            return std::nullopt;
        return OpenMark{at, before[at], name.startsWith(u'"') ? name.mid(1) : name};
    }
    return std::nullopt;
}

} // namespace filrouge
