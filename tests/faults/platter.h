// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "tests/faults/faultvfs.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace filrouge::tests {

/// A medium that may lose what was not synced: writes and sizes by file, names by folder.
class Platter final : public DiskObserver {
public:
    /// A file that has long been there.
    void adopt(const QString& path, const QByteArray& bytes);
    /// Called after every change; a cut belongs here.
    void onChange(std::function<void()> hook) { hook_ = std::move(hook); }

    /// What is found after a power cut now, by path. Of what was not synced a random part survives: each name or not,
    /// each size or not, each sector of each write or not; a file that grew may hold anything where nothing arrived.
    [[nodiscard]] std::map<QString, QByteArray> afterCut(Random& random) const;

    void opened(const QString& path, bool created) override;
    void wrote(const QString& path, qint64 offset, const QByteArray& bytes) override;
    void truncated(const QString& path, qint64 size) override;
    void synced(const QString& path, bool named) override;
    void removed(const QString& path, bool certain) override;

private:
    struct Change {
        bool truncates = false;
        qint64 offset = 0; ///< the new size when it truncates
        QByteArray bytes;
    };
    struct Content {
        QByteArray certain;
        std::vector<Change> pending;
    };
    using Names = std::map<QString, std::shared_ptr<Content>>;
    struct Renaming {
        QString path;
        std::shared_ptr<Content> content; ///< nullptr: removed
    };

    static void apply(QByteArray& bytes, const Change& change);
    static QByteArray survivor(const Content& content, Random& random, quint64 odds);
    void syncNames();
    void changed();

    Names live_;
    Names certain_;
    std::vector<Renaming> pendingNames_;
    std::function<void()> hook_;
};

} // namespace filrouge::tests
