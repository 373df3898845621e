// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letterfiles.h"

#include <QFutureWatcher>
#include <QObject>

namespace filrouge {

/// Lays letters out and writes them into a folder, on another thread and from values: one goes on editing. All are
/// made before the first is written; each is written beside and renamed.
class LetterExport final : public QObject {
    Q_OBJECT

public:
    explicit LetterExport(QObject* parent);
    ~LetterExport() override;

    /// One at a time.
    void start(std::vector<EngagementLetterContent> contents, Signed signatures, const QString& folder);
    /// Nothing more is written; what was written stays.
    void cancel();
    [[nodiscard]] bool isRunning() const { return watcher_.isRunning(); }

Q_SIGNALS:
    /// The letter that is made now, from 1.
    void progressed(int letter, int letters);
    void finished(const QStringList& fileNames, const QString& folder);
    void failed(const filrouge::Error& error);
    void cancelled();

private:
    QString folder_;
    QFutureWatcher<Result<QStringList>> watcher_;
};

} // namespace filrouge
