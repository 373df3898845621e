// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/blobstore.h"

#include "core/base/picture.h"

namespace filrouge {

Result<PictureRef> BlobStore::add(Edit&, const Picture& picture)
{
    const QString sha256 = picture.sha256();
    FILROUGE_TRY(connection_.change(QStringLiteral("INSERT OR IGNORE INTO blob(sha256, bytes) VALUES(?, ?)"),
                                    {sha256, picture.bytes}));
    return PictureRef{sha256};
}

Result<QByteArray> BlobStore::bytes(const PictureRef& reference) const
{
    FILROUGE_TRY_VALUE(
        bytes, connection_.single(QStringLiteral("SELECT bytes FROM blob WHERE sha256 = ?"), {reference.sha256}));
    if (bytes.isNull())
        return fail(ErrorCode::NotFound, QStringLiteral("picture"), reference.sha256);
    return bytes.toByteArray();
}

Result<bool> BlobStore::contains(const PictureRef& reference) const
{
    FILROUGE_TRY_VALUE(found,
                       connection_.single(QStringLiteral("SELECT 1 FROM blob WHERE sha256 = ?"), {reference.sha256}));
    return !found.isNull();
}

Result<int> BlobStore::removeUnreferenced()
{
    // Every column that holds a picture; the test of the schema checks that none is missing here.
    return connection_.change(QStringLiteral("DELETE FROM blob WHERE sha256 NOT IN ("
                                             "SELECT portrait FROM persona WHERE portrait IS NOT NULL "
                                             "UNION SELECT content FROM attachment WHERE content IS NOT NULL "
                                             "UNION SELECT signature FROM signatory WHERE signature IS NOT NULL "
                                             "UNION SELECT proof_picture FROM promise_progress "
                                             "WHERE proof_picture IS NOT NULL "
                                             "UNION SELECT content FROM card_attachment WHERE content IS NOT NULL "
                                             "UNION SELECT content FROM field_test_photo WHERE content IS NOT NULL)"));
}

} // namespace filrouge
