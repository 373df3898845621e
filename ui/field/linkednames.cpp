// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/linkednames.h"

#include "core/base/comparablename.h"
#include "core/programme/programme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkchip.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QTimer>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int gap = 6;
constexpr int nameWidth = 220; // at 100 %

} // namespace

LinkedNames::LinkedNames(const Desk& desk, Operations operations, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      operations_(std::move(operations)),
      flow_(new FlowLayout(desk.theme.px(gap))),
      add_(new QLineEdit)
{
    setLayout(flow_);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* completer = new QCompleter(this);
    completer->setModel(new QStringListModel(completer));
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    add_->setCompleter(completer);
    completer->popup()->installEventFilter(this);
    flow_->insertWidget(0, add_);
    const auto fit = [this] { add_->setFixedWidth(desk_.theme.px(nameWidth)); };
    connect(&desk.theme, &UiTheme::changed, this, fit);
    fit();
    connect(add_, &QLineEdit::textEdited, this, [this](const QString& typed) {
        if (typed.size() == 1 || known_.empty())
            offerNames();
    });
    connect(add_, &QLineEdit::returnPressed, this, [this] { take(); });
    // A name chosen from the list is added at once; the field is emptied after the completer has filled it.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, [this] {
        QTimer::singleShot(0, this, [this] { take(); });
    });
}

void LinkedNames::setTexts(const QString& prompt, const QString& accessibleName, const QString& unknown)
{
    add_->setPlaceholderText(prompt);
    add_->setToolTip(prompt);
    add_->setAccessibleName(accessibleName);
    unknown_ = unknown;
}

void LinkedNames::show(const std::vector<Link>& links)
{
    if (links == links_)
        return;
    links_ = links;
    int at = -1; // of a name that goes while it has the keyboard
    for (std::size_t i = 0; i < chips_.size(); ++i)
        if (chips_[i]->hasFocus())
            at = static_cast<int>(i);
    while (chips_.size() > links.size()) {
        LinkChip* chip = chips_.back();
        chips_.pop_back();
        flow_->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be what is being pressed
    }
    while (chips_.size() < links.size()) {
        auto* chip = new LinkChip(desk_.theme, this);
        connect(chip, &QAbstractButton::clicked, this, [this, chip] { Q_EMIT opened(chip->id()); });
        connect(chip, &LinkChip::removeWanted, this, [this, chip] { remove({chip->id(), chip->accessibleName()}); });
        flow_->insertWidget(static_cast<int>(chips_.size()), chip);
        chips_.push_back(chip);
        chip->setVisible(true);
    }
    for (std::size_t i = 0; i < links.size(); ++i)
        chips_[i]->show(links[i].id, links[i].name);
    if (at >= static_cast<int>(chips_.size()))
        (chips_.empty() ? static_cast<QWidget*>(add_) : chips_.back())->setFocus();
    flow_->invalidate();
    updateGeometry();
}

// Enter takes what is typed, whether names are offered below or not.
bool LinkedNames::eventFilter(QObject* watched, QEvent* event)
{
    QAbstractItemView* popup = add_->completer()->popup();
    if (watched != popup || event->type() != QEvent::KeyPress || popup->currentIndex().isValid())
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    popup->hide();
    take();
    return true;
}

void LinkedNames::offerNames()
{
    known_ = operations_.known();
    QStringList names;
    for (const Link& one : known_)
        if (std::ranges::find(links_, one.id, &Link::id) == links_.end())
            names << one.name;
    static_cast<QStringListModel*>(add_->completer()->model())->setStringList(names);
}

void LinkedNames::take()
{
    const QString typed = add_->text().simplified();
    if (typed.isEmpty())
        return;
    known_ = operations_.known();
    const QString wanted = comparableName(typed);
    const auto known =
        std::ranges::find_if(known_, [&](const Link& one) { return comparableName(one.name) == wanted; });
    if (known != known_.end()) {
        addKnown(known->id);
        return;
    }
    if (!operations_.create) {
        desk_.toasts.complain(unknown_.arg(typed.left(60)));
        return;
    }
    desk_.pending.flush();
    if (desk_.report(operations_.create(typed))) {
        add_->clear();
        desk_.offerUndo(tr("“%1” is new, and was added.").arg(typed.left(60)));
    }
}

void LinkedNames::addKnown(qint64 id)
{
    if (std::ranges::find(links_, id, &Link::id) != links_.end()) {
        add_->clear(); // is there already
        return;
    }
    desk_.pending.flush();
    if (desk_.report(operations_.add(id)))
        add_->clear();
}

void LinkedNames::remove(const Link& link)
{
    desk_.pending.flush();
    if (desk_.report(operations_.remove(link.id)))
        desk_.offerUndo(tr("“%1” was taken away.").arg(link.name.left(60)));
}

} // namespace filrouge
