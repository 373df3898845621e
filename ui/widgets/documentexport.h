// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <vector>

namespace filrouge {

struct ExportedFile final {
    QString name; ///< "lettre-d-engagement-sarah.pdf"
    QByteArray bytes;
};

/// Makes one file. It runs on another thread: it owns the values it needs.
using ExportJob = std::function<Result<ExportedFile>()>;

/// Makes files and writes them into a folder, on another thread: one goes on editing. All are made before the first is
/// written; each is written beside and renamed. Two of one name are told apart by a number.
class DocumentExport final : public QObject {
    Q_OBJECT

public:
    explicit DocumentExport(QObject* parent);
    ~DocumentExport() override;

    /// One at a time.
    void start(std::vector<ExportJob> jobs, const QString& folder);
    /// Nothing more is written; what was written stays.
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
