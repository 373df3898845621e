// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/interviewspage.h"

#include "ui/field/interviewdetail.h"
#include "ui/field/interviewlist.h"

namespace filrouge {

InterviewsPage::InterviewsPage(const Desk& desk) : FieldPage(desk)
{
    addList(std::make_unique<InterviewList>(desk), new InterviewDetail(desk));
    retranslate();
}

void InterviewsPage::retranslate()
{
    setAccessibleName(tr("Interviews"));
}

} // namespace filrouge
