// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/portraitcache.h"

#include "core/storage/blobstore.h"
#include "core/storage/programmefile.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

namespace filrouge {

namespace {

constexpr int largestPortrait = 320; // px: the sheet's 160 at 200 %

QPixmap squareOf(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (size.isValid())
        reader.setScaledSize(size.scaled(largestPortrait, largestPortrait, Qt::KeepAspectRatioByExpanding));
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    // A face stands in the upper part of a tall picture.
    const QRect middle((image.width() - largestPortrait) / 2,
                       (image.height() - largestPortrait) / 4,
                       largestPortrait,
                       largestPortrait);
    return QPixmap::fromImage(image.copy(middle));
}

} // namespace

PortraitCache::PortraitCache(ProgrammeFile& file, QObject* parent) : QObject(parent), file_(file)
{
    next_.setSingleShot(true);
    next_.setInterval(0);
    connect(&next_, &QTimer::timeout, this, [this] { decodeOne(); });
}

QPixmap PortraitCache::of(const PictureRef& portrait)
{
    if (portrait.isEmpty())
        return {};
    const auto known = known_.constFind(portrait.sha256);
    if (known != known_.constEnd())
        return *known;
    if (!waiting_.contains(portrait.sha256)) {
        waiting_.enqueue(portrait.sha256);
        next_.start();
    }
    return {};
}

void PortraitCache::decodeOne()
{
    if (waiting_.isEmpty())
        return;
    const QString sha256 = waiting_.dequeue();
    const auto bytes = file_.blobs().bytes(PictureRef{sha256});
    known_.insert(sha256, bytes ? squareOf(*bytes) : QPixmap());
    if (!waiting_.isEmpty())
        next_.start();
    Q_EMIT ready();
}

} // namespace filrouge
