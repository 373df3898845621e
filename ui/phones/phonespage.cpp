// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phones/phonespage.h"

#include "core/vote/pollingstation.h"
#include "ui/phones/joinpreview.h"
#include "ui/phones/slipspanel.h"
#include "ui/phones/wififields.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr int widest = 640; // of a column of text
constexpr int sideBySide = 860;

} // namespace

PhonesPage::PhonesPage(const Desk& desk, PollingStation& station, NetworkWatch::Source interfaces)
    : Page(desk),
      grid_(new QGridLayout),
      previews_(new QWidget),
      network_(new NetworkPanel(desk.theme, std::move(interfaces))),
      wifiFields_(new WifiFields(desk.theme)),
      slips_(new SlipsPanel(desk, station)),
      wifiTitle_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold)),
      wifiCode_(new JoinPreview(desk.theme)),
      pageTitle_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold)),
      pageCode_(new JoinPreview(desk.theme)),
      pageAddress_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold))
{
    wifiCode_->setObjectName(QStringLiteral("wifiCode"));
    pageCode_->setObjectName(QStringLiteral("pageCode"));
    pageAddress_->setObjectName(QStringLiteral("pageAddress"));
    pageAddress_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* codes = new QVBoxLayout(previews_);
    codes->setContentsMargins(0, 0, 0, 0);
    codes->setSpacing(4);
    codes->addWidget(wifiTitle_);
    codes->addWidget(wifiCode_);
    codes->addSpacing(12);
    codes->addWidget(pageTitle_);
    codes->addWidget(pageCode_);
    codes->addWidget(pageAddress_);
    codes->addStretch();
    auto* settings = new QWidget;
    auto* column = new QVBoxLayout(settings);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(28));
    column->addWidget(network_);
    column->addWidget(slips_);
    column->addWidget(wifiFields_);
    column->addStretch();
    const auto measure = [this, settings] { settings->setMaximumWidth(this->desk().theme.px(widest)); };
    measure();
    connect(&desk.theme, &UiTheme::changed, this, measure);
    grid_->setContentsMargins(24, 20, 24, 20);
    grid_->setHorizontalSpacing(desk.theme.px(40));
    grid_->setVerticalSpacing(desk.theme.px(20));
    grid_->addWidget(settings, 0, 0);
    grid_->addWidget(previews_, 0, 1, Qt::AlignTop);
    grid_->setColumnStretch(2, 1);
    auto* sheet = new QWidget;
    sheet->setLayout(grid_);
    auto* scroll = new QScrollArea;
    scroll->setFrameStyle(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(network_, &NetworkPanel::startWanted, this, &PhonesPage::startWanted);
    connect(network_, &NetworkPanel::stopWanted, this, &PhonesPage::stopWanted);
    connect(slips_, &SlipsPanel::slipsChanged, this, &PhonesPage::slipsChanged);
    connect(wifiFields_, &WifiFields::changed, this, [this](const WifiAccess& access) {
        wifi_ = access;
        showCodes();
        Q_EMIT wifiChanged(access);
    });
    retranslate();
}

bool PhonesPage::isSaving() const
{
    return slips_->isSaving();
}

void PhonesPage::show(const NetworkShown& shown)
{
    if (shown == shown_)
        return;
    const bool moved = shown.on != shown_.on || !(shown.target == shown_.target);
    shown_ = shown;
    network_->show(shown);
    if (!moved)
        return;
    showCodes();
    showSlips();
}

void PhonesPage::show(SeminarId seminar, const std::optional<Vote>& vote)
{
    seminar_ = seminar;
    vote_ = vote ? std::make_shared<const Vote>(*vote) : nullptr;
    showSlips();
}

void PhonesPage::showSlips()
{
    slips_->show(
        seminar_, vote_ ? std::optional(*vote_) : std::nullopt, shown_.on ? pageAddress(shown_.target) : QString());
}

void PhonesPage::showCodes()
{
    const auto wifi = qrCode(wifiPayload(wifi_));
    wifiTitle_->setVisible(wifi.has_value());
    wifiCode_->setVisible(wifi.has_value());
    if (wifi)
        wifiCode_->show(*wifi, tr("Code to scan: joins the Wi-Fi “%1”").arg(wifi_.name));
    const QString address = shown_.on ? pageAddress(shown_.target) : QString();
    const auto page = qrCode(address);
    for (QWidget* part :
         {static_cast<QWidget*>(pageTitle_), static_cast<QWidget*>(pageCode_), static_cast<QWidget*>(pageAddress_)})
        part->setVisible(page.has_value());
    if (page)
        pageCode_->show(*page, tr("Code to scan: opens %1").arg(address));
    pageAddress_->setText(address);
    const bool both = wifi.has_value() && page.has_value();
    wifiTitle_->setText(both ? tr("1. The Wi-Fi") : tr("The Wi-Fi"));
    pageTitle_->setText(both ? tr("2. The page") : tr("The page"));
}

void PhonesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    // In a narrow window the codes go under what is set.
    const bool beside = width() >= desk().theme.px(sideBySide);
    grid_->removeWidget(previews_);
    if (beside)
        grid_->addWidget(previews_, 0, 1, Qt::AlignTop);
    else
        grid_->addWidget(previews_, 1, 0, Qt::AlignTop);
}

void PhonesPage::retranslate()
{
    network_->retranslate();
    wifiFields_->retranslate();
    slips_->retranslate();
    showCodes();
    setAccessibleName(tr("Phones"));
}

} // namespace filrouge
