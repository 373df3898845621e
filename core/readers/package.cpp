// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/package.h"

#include <zip.h>

namespace filrouge {

namespace {

constexpr qint64 megabyte = 1'000'000;

tl::unexpected<Error> damaged()
{
    return fail(ErrorCode::Malformed, {}, QStringLiteral("it is damaged or cut off"));
}

tl::unexpected<Error> tooLarge(const QString& limit)
{
    return fail(ErrorCode::TooLarge, {}, limit);
}

/// Whether a name stays within the package.
bool staysInside(const QString& name)
{
    return !name.isEmpty() && !name.startsWith(u'/') && !name.contains(u'\\') && !name.contains(u':') &&
           !name.contains(QChar::Null) && !name.split(u'/').contains(QStringLiteral(".."));
}

bool isLink(zip* archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    constexpr zip_uint32_t typeMask = 0170000;
    constexpr zip_uint32_t link = 0120000;
    return zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0 && system == ZIP_OPSYS_UNIX &&
           ((attributes >> 16U) & typeMask) == link;
}

} // namespace

Error passwordProtected()
{
    return {ErrorCode::Malformed, {}, QStringLiteral("it is protected by a password: save it without one")};
}

void Package::Closing::operator()(zip* archive) const
{
    zip_discard(archive);
}

void PackagePart::Closing::operator()(zip_file* file) const
{
    zip_fclose(file);
}

Package::Package(const QByteArray& bytes, ReadWatch* watch, const PackageLimits& limits)
    : bytes_(bytes),
      watch_(watch),
      limits_(limits)
{}

Package::~Package() = default;

Result<std::unique_ptr<Package>> Package::open(const QByteArray& bytes, ReadWatch* watch, const PackageLimits& limits)
{
    if (bytes.size() > limits.packed)
        return tooLarge(QStringLiteral("%1 MB").arg(limits.packed / megabyte));
    std::unique_ptr<Package> package(new Package(bytes, watch, limits));
    FILROUGE_TRY(package->list());
    return package;
}

Result<> Package::list()
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(bytes_.constData(), static_cast<zip_uint64_t>(bytes_.size()), 0, &error);
    if (source != nullptr)
        archive_.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    zip_error_fini(&error);
    if (!archive_) {
        zip_source_free(source);
        return damaged();
    }
    const zip_int64_t entries = zip_get_num_entries(archive_.get(), 0);
    if (entries > limits_.entries)
        return tooLarge(QStringLiteral("%1 files in the document").arg(limits_.entries));
    for (zip_int64_t i = 0; i < entries; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t entry;
        if (zip_stat_index(archive_.get(), index, 0, &entry) != 0 || (entry.valid & ZIP_STAT_NAME) == 0)
            return damaged();
        const QString name = QString::fromUtf8(entry.name);
        if (!staysInside(name) || isLink(archive_.get(), index) || entries_.contains(name))
            return fail(ErrorCode::Malformed, {}, QStringLiteral("a file within it leads elsewhere"));
        if ((entry.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && entry.encryption_method != ZIP_EM_NONE)
            return fail(passwordProtected());
        entries_.insert(name, index);
        announced_ += static_cast<qint64>(std::min<zip_uint64_t>(entry.size, zip_uint64_t{1} << 40U));
    }
    return {};
}

Result<> Package::count(qint64 bytes)
{
    unpacked_ += bytes;
    if (unpacked_ > limits_.unpacked)
        return tooLarge(QStringLiteral("%1 MB unpacked").arg(limits_.unpacked / megabyte));
    if (unpacked_ > megabyte && unpacked_ / limits_.ratio > bytes_.size())
        return tooLarge(QStringLiteral("%1 times its size unpacked").arg(limits_.ratio));
    if (watch_ == nullptr)
        return {};
    if (watch_->cancelled)
        return fail(ErrorCode::Cancelled);
    watch_->tell(static_cast<int>(std::min<qint64>(100, 100 * unpacked_ / std::max<qint64>(1, announced_))));
    return {};
}

Result<PackagePart> PackagePart::open(Package& package, const QString& name)
{
    const auto entry = package.entries_.constFind(name);
    if (entry == package.entries_.constEnd())
        return fail(ErrorCode::NotFound, name);
    zip_file* file = zip_fopen_index(package.archive_.get(), *entry, 0);
    if (file == nullptr)
        return damaged();
    return PackagePart(package, file);
}

Result<QByteArray> PackagePart::read(qint64 most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    const zip_int64_t got = zip_fread(file_.get(), bytes.data(), static_cast<zip_uint64_t>(most));
    if (got < 0)
        return damaged();
    bytes.truncate(got);
    FILROUGE_TRY(package_->count(got));
    return bytes;
}

Result<QByteArray> PackagePart::readAll(qint64 most)
{
    QByteArray all;
    for (;;) {
        constexpr qint64 chunk = 64 * 1024;
        FILROUGE_TRY_VALUE(bytes, read(chunk));
        if (bytes.isEmpty())
            return all;
        all += bytes;
        if (all.size() > most)
            return tooLarge(QStringLiteral("%1 bytes").arg(most));
    }
}

} // namespace filrouge
