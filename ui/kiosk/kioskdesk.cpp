// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskdesk.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/vote/pollingstation.h"
#include "ui/theme/paperstyle.h"
#include "ui/widgets/foldedtext.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QListWidgetItem>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int widest = 760; // a list of names and one button: a whole window of it is hard to read

} // namespace

KioskDesk::KioskDesk(const Desk& desk, PollingStation& station, VoteId vote, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      station_(station),
      vote_(vote),
      title_(new TextLabel(desk.theme, TextSize::Title, QFont::DemiBold)),
      stateLine_(new TextLabel(desk.theme, TextSize::Body)),
      search_(new QLineEdit),
      list_(new QListWidget),
      nobody_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      open_(new QPushButton),
      lock_(new QPushButton),
      leaving_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted))
{
    makePrimary(open_);
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setTextElideMode(Qt::ElideRight);
    const auto measure = [this] { setMaximumWidth(desk_.theme.px(widest)); };
    measure();
    connect(&desk.theme, &UiTheme::changed, this, measure);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{title_, stateLine_, search_, list_, nobody_, open_, lock_, leaving_})
        column->addWidget(widget, widget == list_ ? 1 : 0);

    connect(search_, &QLineEdit::textChanged, this, [this] { fill(); });
    connect(search_, &QLineEdit::returnPressed, this, [this] { open(); });
    connect(list_, &QListWidget::itemActivated, this, [this] { open(); });
    connect(list_, &QListWidget::currentRowChanged, this, [this] { showState(); });
    connect(open_, &QPushButton::clicked, this, [this] { open(); });
    connect(lock_, &QPushButton::clicked, this, [this] {
        if (kiosk_)
            kiosk_->lock();
    });
    connect(&desk.programme.file(), &ProgrammeFile::changed, this, [this](const Changes& changes) {
        if (changes.touches(Kind::Vote) || changes.touches(Kind::Participant) || changes.touches(Kind::Person))
            refresh();
    });
    if (const auto box = station_.box(vote_))
        connect(*box, &BallotBox::turnoutChanged, this, [this] { refresh(); });
    retranslate();
    refresh();
}

void KioskDesk::attach(KioskWindow* kiosk)
{
    if (kiosk_)
        disconnect(kiosk_, nullptr, this, nullptr);
    kiosk_ = kiosk;
    connect(kiosk, &KioskWindow::stateChanged, this, [this] {
        if (kiosk_->voter())
            nameVoter(kiosk_->voter()); // who has come with a code has not been opened for by name
        showState();
    });
    connect(kiosk, &KioskWindow::refused, this, [this](ParticipantId voter) {
        nameVoter(voter);
        showState();
    });
    connect(kiosk, &QObject::destroyed, this, [this] {
        kiosk_.clear(); // a widget says so while pointers to it still hold
        showState();
    });
    showState();
}

void KioskDesk::nameVoter(ParticipantId voter)
{
    if (const auto name = desk_.programme.services().roll.nameOf(voter))
        openFor_ = *name;
}

void KioskDesk::setPaperVoters(const QSet<ParticipantId>& voters)
{
    onPaper_ = voters;
    fill();
}

void KioskDesk::refresh()
{
    const auto waiting = waitingVoters(desk_.programme, station_, vote_);
    waiting_ = waiting ? *waiting : std::vector<WaitingVoter>(); // without a box nobody votes here
    fill();
}

void KioskDesk::fill()
{
    const WaitingVoter* before = current();
    const ParticipantId kept = before != nullptr ? before->id : ParticipantId();
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (const WaitingVoter& voter : waiting_) {
        if (onPaper_.contains(voter.id) || !matchesTyped(voter.name + u' ' + voter.organisation, search_->text()))
            continue;
        auto* item = new QListWidgetItem(
            voter.organisation.isEmpty() ? voter.name : voter.name + QStringLiteral(" · ") + voter.organisation);
        item->setSizeHint({0, desk_.theme.px(30)});
        item->setToolTip(item->text());
        item->setData(Qt::UserRole, voter.id.value);
        list_->addItem(item);
        if (voter.id == kept)
            list_->setCurrentItem(item);
    }
    if (list_->currentRow() < 0 && list_->count() > 0)
        list_->setCurrentRow(0);
    list_->setVisible(list_->count() > 0);
    nobody_->setVisible(list_->count() == 0);
    nobody_->setText(search_->text().isEmpty() ? tr("Everybody on the roll has voted.")
                                               : tr("Nobody of that name is still to vote."));
    showState();
}

const WaitingVoter* KioskDesk::current() const
{
    const QListWidgetItem* item = list_->currentItem();
    if (item == nullptr)
        return nullptr;
    const ParticipantId id(item->data(Qt::UserRole).toLongLong());
    const auto found = std::ranges::find(waiting_, id, &WaitingVoter::id);
    return found == waiting_.end() ? nullptr : &*found;
}

void KioskDesk::open()
{
    const WaitingVoter* voter = current();
    if (voter == nullptr || !open_->isEnabled())
        return;
    const WaitingVoter chosen = *voter;
    openFor_ = chosen.name;
    if (kiosk_)
        kiosk_->unlockFor(chosen.id, chosen.name);
    search_->clear();
    showState();
    Q_EMIT opened(chosen.id, chosen.name);
}

void KioskDesk::showState()
{
    const auto state = kiosk_ ? kiosk_->state() : KioskWindow::State::Locked;
    const bool busy = kiosk_ && kiosk_->voter();
    QString line;
    switch (state) {
    case KioskWindow::State::Locked:
        line = tr("The kiosk is locked.");
        break;
    case KioskWindow::State::Ready:
        line = tr("The kiosk waits for %1.").arg(openFor_);
        break;
    case KioskWindow::State::Ballot:
    case KioskWindow::State::Review:
        line = tr("%1 is voting.").arg(openFor_);
        break;
    case KioskWindow::State::Thanks:
        line = tr("%1 has voted.").arg(openFor_);
        break;
    case KioskWindow::State::Notice:
        line = tr("%1 needs your help at the kiosk.").arg(openFor_);
        break;
    }
    stateLine_->setText(line);
    const WaitingVoter* voter = current();
    open_->setEnabled(voter != nullptr && !busy);
    // A long name would make the button wider than its column.
    const QString name =
        voter == nullptr ? QString() : fontMetrics().elidedText(voter->name, Qt::ElideRight, desk_.theme.px(140));
    open_->setText(voter != nullptr ? tr("Open the kiosk for %1").arg(name) : tr("Open the kiosk"));
    lock_->setVisible(busy);
}

bool KioskDesk::eventFilter(QObject* watched, QEvent* event)
{
    // The arrows walk through the list while the search keeps the keyboard.
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = list_->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            list_->setCurrentRow(qBound(0, row, qMax(0, list_->count() - 1)));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void KioskDesk::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KioskDesk::retranslate()
{
    title_->setText(tr("Voting kiosk"));
    search_->setPlaceholderText(tr("Who comes to the kiosk?"));
    search_->setAccessibleName(tr("Find somebody who has not voted"));
    search_->setToolTip(tr("Type a name or an organisation; Enter opens the kiosk for the one marked in the list"));
    list_->setAccessibleName(tr("On the roll and still to vote"));
    lock_->setText(tr("Lock the kiosk"));
    lock_->setToolTip(tr("The voter has gone: forgets what was chosen"));
    leaving_->setText(tr("To leave the kiosk’s full screen, press Ctrl+Shift+Q on it. Do not tell the voters."));
    fill();
}

} // namespace filrouge
