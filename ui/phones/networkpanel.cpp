// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phones/networkpanel.h"

#include "core/network/networkwords.h"
#include "ui/shell/page.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHideEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QSpinBox>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr int usualPort = 8080;
constexpr int lookInterval = 3'000; // ms

} // namespace

NetworkPanel::NetworkPanel(const UiTheme& theme, NetworkWatch::Source interfaces, QWidget* parent)
    : QWidget(parent),
      interfaces_(std::move(interfaces)),
      title_(new TextLabel(theme, TextSize::Large, QFont::DemiBold)),
      state_(new TextLabel(theme, TextSize::Body)),
      networkLabel_(new TextLabel(theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      network_(new QComboBox),
      portLabel_(new TextLabel(theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      port_(new QSpinBox),
      switch_(new QPushButton),
      help_(new QPushButton),
      advice_(new TextLabel(theme, TextSize::Body))
{
    state_->setObjectName(QStringLiteral("networkState"));
    network_->setObjectName(QStringLiteral("network"));
    port_->setObjectName(QStringLiteral("port"));
    switch_->setObjectName(QStringLiteral("switchPhones"));
    help_->setObjectName(QStringLiteral("phonesDoNot"));
    advice_->setObjectName(QStringLiteral("networkAdvice"));
    port_->setRange(1'024, 65'535);
    port_->setValue(usualPort);
    port_->setGroupSeparatorShown(false);
    networkLabel_->setBuddy(network_);
    portLabel_->setBuddy(port_);
    network_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    network_->setMinimumContentsLength(18);
    help_->setFlat(true);
    help_->setCheckable(true);
    advice_->setVisible(false);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(networkLabel_, 0, 0);
    grid->addWidget(portLabel_, 0, 1);
    grid->addWidget(network_, 1, 0);
    grid->addWidget(port_, 1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title_);
    column->addWidget(state_);
    column->addLayout(grid);
    column->addWidget(switch_, 0, Qt::AlignLeft);
    column->addWidget(help_, 0, Qt::AlignLeft);
    column->addWidget(advice_);
    looking_.setInterval(lookInterval);
    connect(&looking_, &QTimer::timeout, this, [this] { look(); });
    connect(help_, &QPushButton::toggled, advice_, &QWidget::setVisible);
    connect(switch_, &QPushButton::clicked, this, [this] {
        if (shown_.on)
            Q_EMIT stopWanted();
        else
            Q_EMIT startWanted(chosen());
    });
    look();
    retranslate();
}

void NetworkPanel::show(const NetworkShown& shown)
{
    if (shown == shown_)
        return;
    shown_ = shown;
    if (shown_.on)
        propose(shown_.target);
    showState();
}

void NetworkPanel::propose(const PhoneTarget& target)
{
    const int at = network_->findData(target.address);
    if (at >= 0)
        network_->setCurrentIndex(at);
    if (target.port >= port_->minimum())
        port_->setValue(target.port);
}

PhoneTarget NetworkPanel::chosen() const
{
    return {network_->currentData().toString(), static_cast<quint16>(port_->value())};
}

void NetworkPanel::look()
{
    std::vector<LanAddress> addresses = usableAddresses(interfaces_());
    if (addresses == addresses_ && network_->count() > 0)
        return;
    addresses_ = std::move(addresses);
    fill();
    showState();
}

void NetworkPanel::fill()
{
    const QString before = network_->currentData().toString();
    network_->clear();
    for (const LanAddress& one : addresses_)
        network_->addItem(tr("%1, %2 (%3)", "kind of network, address, name of the interface")
                              .arg(Desk::say(linkName(one.kind)), one.address, one.shownName),
                          one.address);
    if (addresses_.empty())
        network_->addItem(tr("No network"));
    const int at = network_->findData(before);
    network_->setCurrentIndex(before.isEmpty() || at < 0 ? 0 : at);
}

void NetworkPanel::showState()
{
    network_->setEnabled(!shown_.on && !addresses_.empty());
    port_->setEnabled(!shown_.on);
    switch_->setEnabled(shown_.on || !addresses_.empty());
    QString state = shown_.sentence;
    if (state.isEmpty())
        state = addresses_.empty()
                    ? tr("This computer is on no network. Join the room’s Wi-Fi or plug a cable in; no Internet is "
                         "needed.")
                    : tr("The page for phones is closed: people vote at the kiosk and on paper.");
    if (shown_.on && shown_.phones > 0)
        state += QLatin1Char('\n') + tr("%n phone(s) have found the page.", nullptr, shown_.phones);
    state_->setText(state);
    switch_->setText(shown_.on ? tr("Close the page to phones") : tr("Open the page to phones"));
    switch_->setToolTip(shown_.on ? tr("Nobody can vote by phone until it is opened again; no ballot is lost")
                                  : tr("Only on this network, and only while it is open"));
    help_->setVisible(shown_.on);
    QStringList advice;
    for (const Text& text : phonesCannotConnect(static_cast<quint16>(port_->value())))
        advice << QStringLiteral("• ") + Desk::say(text);
    advice_->setText(advice.join(QLatin1Char('\n')));
    advice_->setVisible(shown_.on && help_->isChecked());
}

void NetworkPanel::retranslate()
{
    title_->setText(tr("Phones in the room"));
    networkLabel_->setText(tr("On this network"));
    portLabel_->setText(tr("Port"));
    network_->setAccessibleName(tr("Network of the page for phones"));
    port_->setAccessibleName(tr("Port of the page for phones"));
    if (auto* edit = port_->findChild<QLineEdit*>())
        edit->setAccessibleName(tr("Port of the page for phones"));
    help_->setText(tr("A phone does not reach the page?"));
    fill();
    showState();
}

void NetworkPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    look();
    looking_.start();
}

void NetworkPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    looking_.stop();
}

} // namespace filrouge
