// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <optional>

namespace filrouge {

/// Looks at the bytes of an XML part before the parser does, for what the parser would take too long over or should
/// never see: document types, elements with very many attributes (which it compares pair by pair), other encodings
/// than UTF-8.
class XmlGuard final {
public:
    /// Malformed, or TooLarge.
    [[nodiscard]] Result<> pass(QByteArrayView bytes);

private:
    enum class State { Content, Opened, Declared, Comment, Section, Instruction, Tag, SingleQuoted, DoubleQuoted };
    bool passes(char byte);
    bool refuse(ErrorCode code, const QString& detail);

    State state_ = State::Content;
    int attributes_ = 0;   ///< of the element that is open
    qint64 commented_ = 0; ///< bytes of the comment that is open
    std::optional<Error> refusal_;
    char last_ = 0;
    char lastButOne_ = 0;
};

} // namespace filrouge
