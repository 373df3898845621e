// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/communedetail.h"

namespace filrouge {

CommuneDetail::CommuneDetail(const Desk& desk)
    : DetailOf(desk),
      heading_(text(&Commune::name)),
      code_(text(&Commune::code)),
      authority_(organisation(&Commune::authority))
{
    setTitle(heading_);
    labels_ = {addRow(code_), addRow(authority_)};
    retranslate();
}

Result<Commune> CommuneDetail::find(qint64 id) const
{
    return services().territory.communes().find(CommuneId(id));
}

Result<> CommuneDetail::update(const Commune& commune, const QString& mergeKey)
{
    return services().territory.updateCommune(commune, mergeKey);
}

void CommuneDetail::retranslate()
{
    labels_[0]->setText(tr("Code"));
    labels_[1]->setText(tr("Authority"));
    heading_->setPrompt(tr("Name of the commune"), tr("Name of the commune"));
    code_->setPrompt(tr("The statistics office’s, such as 46042"), tr("Code of the commune"));
    authority_->setPrompt(tr("The authority it belongs to"), tr("Authority of the commune"));
}

} // namespace filrouge
