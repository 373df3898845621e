// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidencemime.h"

#include <QMimeData>

namespace filrouge {

std::unique_ptr<QMimeData> carriedEvidence(const std::vector<EvidenceId>& evidence)
{
    QByteArrayList keys;
    for (const EvidenceId id : evidence)
        keys << QByteArray::number(id.value);
    auto carried = std::make_unique<QMimeData>();
    carried->setData(QLatin1String(evidenceMimeType), keys.join('\n'));
    return carried;
}

std::vector<EvidenceId> evidenceIn(const QMimeData& carried)
{
    std::vector<EvidenceId> evidence;
    for (const QByteArray& key : carried.data(QLatin1String(evidenceMimeType)).split('\n'))
        if (const EvidenceId id(key.toLongLong()); id)
            evidence.push_back(id);
    return evidence;
}

} // namespace filrouge
