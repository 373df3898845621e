// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/understandpage.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/irritants/irritantspage.h"
#include "ui/irritants/matrixpage.h"
#include "ui/persona/personapage.h"

#include <QTabWidget>

namespace filrouge {

namespace {

constexpr QChar innerPlace = u'/';

} // namespace

UnderstandPage::UnderstandPage(const Desk& desk)
    : TabbedPage(desk, innerPlace),
      irritants_(new IrritantsPage(desk)),
      matrix_(new MatrixPage(desk)),
      personas_(new PersonaPage(desk))
{
    addTab(irritants_);
    addTab(matrix_);
    addTab(personas_);
    const auto personas = desk.programme.services().personas.read().count();
    tabs().setCurrentWidget(personas && *personas > 0 ? static_cast<QWidget*>(personas_) : irritants_);
    retranslate();
}

Page* UnderstandPage::pageOf(Kind kind) const
{
    switch (kind) {
    case Kind::Irritant:
    case Kind::Theme:
        return irritants_;
    case Kind::Persona:
        return personas_;
    default:
        return nullptr;
    }
}

void UnderstandPage::showItem(Kind kind, qint64 id)
{
    if (pageOf(kind) != nullptr) {
        TabbedPage::showItem(kind, id);
        return;
    }
    tabs().setCurrentWidget(personas_);
    personas_->showItem(kind, id);
}

// A file that was left before there were tabs says where one was among the personas only.
void UnderstandPage::comeBackTo(const QString& place)
{
    if (place.contains(innerPlace))
        TabbedPage::comeBackTo(place);
    else
        personas_->comeBackTo(place);
}

void UnderstandPage::retranslate()
{
    nameTabs(tr("Understand"), {tr("Pain points"), tr("Matrix"), tr("Personas")});
}

} // namespace filrouge
