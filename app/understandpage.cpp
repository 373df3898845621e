// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/understandpage.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/irritants/irritantspage.h"
#include "ui/irritants/matrixpage.h"
#include "ui/persona/personapage.h"
#include "ui/widgets/pagetabs.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr QLatin1Char innerPlace('/');

} // namespace

UnderstandPage::UnderstandPage(const Desk& desk)
    : Page(desk),
      tabs_(new QTabWidget),
      irritants_(new IrritantsPage(desk)),
      matrix_(new MatrixPage(desk)),
      personas_(new PersonaPage(desk))
{
    makePageTabs(*tabs_);
    for (Page* page : {static_cast<Page*>(irritants_), static_cast<Page*>(matrix_), static_cast<Page*>(personas_)}) {
        tabs_->addTab(page, QString());
        connect(page, &Page::sentenceWanted, this, &Page::sentenceWanted);
        connect(page, &Page::wanted, this, [this](Kind kind, qint64 id) {
            if (kind == Kind::Irritant || kind == Kind::Theme || kind == Kind::Persona)
                showItem(kind, id); // it stands in a tab beside
            else
                Q_EMIT wanted(kind, id);
        });
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(tabs_);
    const auto personas = desk.programme.services().personas.read().count();
    tabs_->setCurrentWidget(personas && *personas > 0 ? static_cast<QWidget*>(personas_) : irritants_);
    retranslate();
}

Page* UnderstandPage::at(int tab) const
{
    return qobject_cast<Page*>(tabs_->widget(tab));
}

void UnderstandPage::showItem(Kind kind, qint64 id)
{
    Page* page = kind == Kind::Irritant || kind == Kind::Theme ? static_cast<Page*>(irritants_) : personas_;
    tabs_->setCurrentWidget(page);
    page->showItem(kind, id);
}

void UnderstandPage::markSought(const SearchWords& words)
{
    static_cast<Page*>(tabs_->currentWidget())->markSought(words);
}

bool UnderstandPage::goBack()
{
    return at(tabs_->currentIndex())->goBack();
}

Item UnderstandPage::itemAtHand() const
{
    return at(tabs_->currentIndex())->itemAtHand();
}

QString UnderstandPage::whereabouts() const
{
    QStringList places{QString::number(tabs_->currentIndex())};
    for (int tab = 0; tab < tabs_->count(); ++tab)
        places << at(tab)->whereabouts();
    return places.join(innerPlace);
}

// A file that was left before there were tabs says where one was among the personas only.
void UnderstandPage::comeBackTo(const QString& place)
{
    const QStringList places = place.split(innerPlace);
    if (places.size() == 1) {
        personas_->comeBackTo(place);
        return;
    }
    for (int tab = 0; tab < tabs_->count(); ++tab)
        at(tab)->comeBackTo(places.value(tab + 1));
    if (const int tab = places.front().toInt(); tab >= 0 && tab < tabs_->count())
        tabs_->setCurrentIndex(tab);
}

void UnderstandPage::retranslate()
{
    tabs_->setAccessibleName(tr("Understand"));
    tabs_->tabBar()->setAccessibleName(tr("Understand"));
    nameTab(*tabs_, tabs_->indexOf(irritants_), tr("Pain points"));
    nameTab(*tabs_, tabs_->indexOf(matrix_), tr("Matrix"));
    nameTab(*tabs_, tabs_->indexOf(personas_), tr("Personas"));
}

} // namespace filrouge
