// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stationpage.h"

#include "ui/widgets/emptystate.h"

#include <QResizeEvent>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr int narrowStation = 700;

} // namespace

StationPage::StationPage(const Desk& desk) : Page(desk), empty_(new EmptyState(desk.theme))
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(empty_);
    connect(&desk.theme, &UiTheme::changed, this, [this] { arrange(); });
    connect(empty_, &EmptyState::activated, this, [this] { Q_EMIT wanted(Kind::EngagementLetter, 0); });
    arrange();
    retranslate();
}

void StationPage::arrange()
{
    const UiTheme& theme = desk().theme;
    const int side = theme.px(width() < theme.px(narrowStation) ? 16 : 32);
    layout()->setContentsMargins(side, theme.px(24), side, theme.px(24));
}

void StationPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void StationPage::retranslate()
{
    empty_->setTexts(tr("Publish"),
                     tr("The publication pack will stand here: personas, letters and promises as one accessible "
                        "page. The engagement letters can already be exported as PDF at the Commit station."),
                     tr("Go to the engagement letters"));
}

} // namespace filrouge
