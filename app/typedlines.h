// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace filrouge {

/// What is typed, or piped in, line by line as it comes; UTF-8. Reads on a thread of its own, which cannot be stopped
/// while it waits and is left behind at the end of the process.
class TypedLines final : public QObject {
    Q_OBJECT

public:
    TypedLines();
    ~TypedLines() override;

    /// Reads standard input from here on.
    void start();

Q_SIGNALS:
    void typed(const QString& line);

private:
    struct Reader;
    std::shared_ptr<Reader> reader_;
};

} // namespace filrouge
