// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/readers/readwatch.h"

#include <QByteArray>
#include <QHash>

#include <memory>

struct zip;
struct zip_file;

namespace filrouge {

/// Past any of these an office document is refused (TooLarge): a bomb, or nothing that somebody typed.
struct PackageLimits final {
    qint64 packed = 20'000'000;    ///< bytes of the file
    qint64 unpacked = 100'000'000; ///< bytes of all parts that are read, counted while they are inflated
    qint64 ratio = 100;            ///< unpacked to packed, past the first megabyte
    qint64 entries = 1'000;
};

/// The zip file that an office document is. Everything in it is a stranger's: names, sizes and contents are checked
/// before they are believed. Belongs to the thread that opened it.
class Package final {
public:
    /// Errors: Malformed (no zip file, damaged, cut off, a name that leads elsewhere, a link, a password), TooLarge.
    /// `watch`, which outlives the package, may be null.
    [[nodiscard]] static Result<std::unique_ptr<Package>> open(const QByteArray& bytes, ReadWatch* watch = nullptr,
                                                               const PackageLimits& limits = {});
    ~Package();
    Q_DISABLE_COPY_MOVE(Package)

    [[nodiscard]] bool has(const QString& name) const { return entries_.contains(name); }

private:
    friend class PackagePart;
    struct Closing final {
        void operator()(zip* archive) const;
    };
    Package(const QByteArray& bytes, ReadWatch* watch, const PackageLimits& limits);
    Result<> list();
    /// So many more bytes were inflated.
    Result<> count(qint64 bytes);

    const QByteArray bytes_; ///< the archive reads from it
    ReadWatch* watch_;
    const PackageLimits limits_;
    std::unique_ptr<zip, Closing> archive_;
    QHash<QString, quint64> entries_; ///< their place by their name
    qint64 announced_ = 0;            ///< bytes unpacked, as the archive says
    qint64 unpacked_ = 0;
};

/// What is said of a document that only its password opens.
[[nodiscard]] Error passwordProtected();

/// One part of a package, inflated as it is read.
class PackagePart final {
public:
    /// NotFound (where: the name), or the archive's own errors.
    [[nodiscard]] static Result<PackagePart> open(Package& package, const QString& name);

    /// The next bytes, at most `most`; none: the end. Errors as Package::open, and Cancelled.
    [[nodiscard]] Result<QByteArray> read(qint64 most);
    /// All of a part that is known to be small: TooLarge past `most` bytes.
    [[nodiscard]] Result<QByteArray> readAll(qint64 most);

private:
    struct Closing final {
        void operator()(zip_file* file) const;
    };
    PackagePart(Package& package, zip_file* file) : package_(&package), file_(file) {}

    Package* package_;
    std::unique_ptr<zip_file, Closing> file_;
};

} // namespace filrouge
