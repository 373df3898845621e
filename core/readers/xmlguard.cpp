// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/xmlguard.h"

namespace filrouge {

namespace {

/// Office writes forty at most, on the root of a document.
constexpr int mostAttributes = 250;

} // namespace

Result<> XmlGuard::pass(QByteArrayView bytes)
{
    if (bytes.contains('\0'))
        return fail(ErrorCode::Malformed, {}, QStringLiteral("a part of it is not UTF-8"));
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        // Most bytes are text or the values of attributes: only what ends them matters.
        const char awaited = state_ == State::Content        ? '<'
                             : state_ == State::SingleQuoted ? '\''
                             : state_ == State::DoubleQuoted ? '"'
                                                             : '\0';
        if (awaited != '\0') {
            i = bytes.indexOf(awaited, i);
            if (i < 0)
                return {};
        }
        if (!passes(bytes[i]))
            return fail(*refusal_);
        lastButOne_ = last_;
        last_ = bytes[i];
    }
    return {};
}

bool XmlGuard::passes(char byte)
{
    const bool closing = byte == '>';
    switch (state_) {
    case State::Content:
        state_ = State::Opened;
        break;
    case State::Opened:
        attributes_ = 0;
        state_ = byte == '!'   ? State::Declared
                 : byte == '?' ? State::Instruction
                 : closing     ? State::Content
                               : State::Tag;
        break;
    case State::Declared:
        if (last_ == '!' && byte == '-')
            break;
        if (last_ == '-' && byte == '-')
            state_ = State::Comment;
        else if (last_ == '!' && byte == '[')
            state_ = State::Section;
        else
            return refuse(ErrorCode::Malformed, QStringLiteral("it declares a document type, which no office does"));
        commented_ = 0;
        break;
    case State::Comment:
        if (closing && last_ == '-' && lastButOne_ == '-' && commented_ >= 2) // "<!-->" opens one
            state_ = State::Content;
        ++commented_;
        break;
    case State::Section:
        if (closing && last_ == ']' && lastButOne_ == ']')
            state_ = State::Content;
        break;
    case State::Instruction:
        if (closing && last_ == '?')
            state_ = State::Content;
        break;
    case State::Tag:
        if (closing)
            state_ = State::Content;
        else if (byte == '\'')
            state_ = State::SingleQuoted;
        else if (byte == '"')
            state_ = State::DoubleQuoted;
        else if (byte == '=' && ++attributes_ > mostAttributes)
            return refuse(ErrorCode::TooLarge, QStringLiteral("%1 attributes on an element").arg(mostAttributes));
        break;
    case State::SingleQuoted:
    case State::DoubleQuoted:
        state_ = State::Tag;
        break;
    }
    return true;
}

bool XmlGuard::refuse(ErrorCode code, const QString& detail)
{
    refusal_ = Error{code, {}, detail};
    return false;
}

} // namespace filrouge
