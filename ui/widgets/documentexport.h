// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/exportedfiles.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <vector>

namespace filrouge {

/// Makes one file. It runs on another thread: it owns the values it needs.
using ExportJob = std::function<Result<ExportedFile>()>;

/// Makes files and writes them into a folder, on another thread: one goes on editing. All of them are written, or none.
/// Two of one name are told apart by a number.
class DocumentExport final : public QObject {
    Q_OBJECT

public:
    explicit DocumentExport(QObject* parent);
    ~DocumentExport() override;

    /// One at a time.
    void start(std::vector<ExportJob> jobs, const QString& folder);
    /// Nothing is written, unless writing has begun: then all is.
    void cancel();
    /// Until all is written, or cannot be. It does not tell: finished() comes with the events.
    void wait();
    [[nodiscard]] bool isRunning() const { return watcher_.isRunning(); }

Q_SIGNALS:
    /// The document that is made now, from 1.
    void progressed(int document, int documents);
    void finished(const QStringList& fileNames, const QString& folder);
    void failed(const filrouge::Error& error);
    void cancelled();

private:
    QString folder_;
    QFutureWatcher<Result<QStringList>> watcher_;
};

} // namespace filrouge
