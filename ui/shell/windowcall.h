// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QLocalServer;

namespace filrouge {

/// How one Fil rouge asks another of the same person on the same computer to come to the front: whoever has a
/// programme open can be called by its path. No more than that is said.
class WindowCall final : public QObject {
    Q_OBJECT

public:
    explicit WindowCall(QObject* parent = nullptr);
    ~WindowCall() override;

    /// Can be called for that file from now on. Only who holds the file's lock may listen: what an ended process
    /// left under that name is taken away.
    void listen(const QString& path);
    void stop();

    /// Somebody listens for that file. Waits for a fifth of a second at most.
    [[nodiscard]] static bool isAnswered(const QString& path);
    /// Calls whoever has that file open; false: nobody listens.
    static bool call(const QString& path);

Q_SIGNALS:
    void called();

private:
    std::unique_ptr<QLocalServer> server_;
};

} // namespace filrouge
