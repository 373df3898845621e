// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskwindow.h"

#include "core/vote/ballotwords.h"
#include "core/vote/crockford.h"
#include "core/vote/pollingstation.h"
#include "ui/kiosk/answersheet.h"
#include "ui/kiosk/kioskanswer.h"
#include "ui/kiosk/kioskcode.h"
#include "ui/kiosk/kiosknotice.h"
#include "ui/kiosk/kioskscreen.h"
#include "ui/kiosk/personacard.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWindow>

namespace filrouge {

KioskWindow::KioskWindow(const UiTheme& theme, PollingStation& station, KioskBallot ballot, VoteId vote,
                         Language language, QWidget* parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint),
      theme_(theme),
      station_(station),
      ballot_(std::move(ballot)),
      vote_(vote),
      ownLanguage_(language),
      language_(language),
      screens_(new QStackedWidget)
{
    thanks_.setSingleShot(true);
    connect(&thanks_, &QTimer::timeout, this, [this] { lock(); });
    buildScreens();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(screens_);
    retranslate();
    go(State::Locked);
}

KioskWindow::~KioskWindow()
{
    forgetChoice();
}

void KioskWindow::buildScreens()
{
    start_ = new KioskScreen(theme_);
    french_ = start_->addButton(false);
    english_ = start_->addButton(false);
    begin_ = start_->addButton(true);
    code_ = new KioskCode;
    start_->setCard(code_);
    choosing_ = new KioskScreen(theme_);
    sheet_ = newAnswerSheet(theme_, ballot_);
    choosing_->setMiddle(sheet_);
    next_ = choosing_->addButton(true);
    reviewing_ = new KioskScreen(theme_);
    chosen_ = new PersonaCard(theme_, {});
    chosen_->setChecked(true);
    chosen_->setFocusPolicy(Qt::NoFocus); // to be looked at
    chosen_->setAttribute(Qt::WA_TransparentForMouseEvents);
    reviewing_->setCard(chosen_);
    change_ = reviewing_->addButton(false);
    confirm_ = reviewing_->addButton(true);
    thanking_ = new KioskScreen(theme_);
    done_ = thanking_->addButton(true);
    notice_ = new KioskScreen(theme_);
    again_ = notice_->addButton(true);
    for (KioskScreen* screen : {start_, choosing_, reviewing_, thanking_, notice_})
        screens_->addWidget(screen);

    // Each in its own language, whatever the screen speaks.
    french_->setText(QStringLiteral("Français"));
    english_->setText(QStringLiteral("English"));
    for (QPushButton* button : {french_, english_})
        button->setCheckable(true);
    connect(french_, &QPushButton::clicked, this, [this] { setLanguage(Language::French); });
    connect(english_, &QPushButton::clicked, this, [this] { setLanguage(Language::English); });
    connect(code_, &KioskCode::typed, this, [this](const QString& code) { unlockByCode(code); });
    connect(begin_, &QPushButton::clicked, this, [this] { go(State::Ballot); });
    connect(next_, &QPushButton::clicked, this, [this] { review(); });
    connect(change_, &QPushButton::clicked, this, [this] { go(State::Ballot); });
    connect(confirm_, &QPushButton::clicked, this, [this] { cast(); });
    connect(done_, &QPushButton::clicked, this, [this] { lock(); });
    connect(again_, &QPushButton::clicked, this, [this] {
        if (voter_)
            go(State::Ready);
        else
            lock();
    });
    connect(sheet_, &AnswerSheet::choiceChanged, this, [this] { showChoice(); });
}

void KioskWindow::showOn(QScreen* screen)
{
    if (screen != nullptr)
        setGeometry(screen->geometry());
    showFullScreen();
    activateWindow();
}

void KioskWindow::unlockFor(ParticipantId voter, const QString& name)
{
    forgetChoice();
    thanks_.stop();
    voter_ = voter;
    voterName_ = name;
    language_ = ownLanguage_;
    go(State::Ready);
}

void KioskWindow::lock()
{
    forgetChoice();
    thanks_.stop();
    voter_ = {};
    voterName_.clear();
    language_ = ownLanguage_;
    go(State::Locked);
}

void KioskWindow::forgetChoice()
{
    sheet_->clear();
    chosen_->setPersona({});
    reviewing_->setTexts({}, {});
    thanking_->setCode({});
}

void KioskWindow::go(State state)
{
    state_ = state;
    KioskScreen* const shown[] = {start_, start_, choosing_, reviewing_, thanking_, notice_};
    KioskScreen* screen = shown[static_cast<int>(state)];
    retranslate();
    screens_->setCurrentWidget(screen);
    const bool ready = state == State::Ready;
    for (QPushButton* button : {french_, english_, begin_})
        button->setVisible(ready);
    code_->setVisible(state == State::Locked && takesCodes());
    takeKeyboard(*screen);
    Q_EMIT stateChanged(state);
}

void KioskWindow::takeKeyboard(KioskScreen& screen)
{
    if (code_->isVisibleTo(this)) {
        code_->clear();
        code_->setFocus();
    } else if (state_ == State::Ballot) {
        sheet_->focusAnswer();
    } else {
        screen.enter();
    }
}

bool KioskWindow::takesCodes() const
{
    const auto book = station_.codeBook(vote_);
    return book && (*book)->size() > 0;
}

void KioskWindow::unlockByCode(const QString& code)
{
    const auto book = station_.codeBook(vote_);
    const auto voter = book ? (*book)->voter(code) : std::nullopt;
    if (!voter) {
        code_->refuse();
        return;
    }
    code_->accept();
    const auto box = station_.box(vote_);
    const Result<bool> voted = box ? (*box)->hasVoted(*voter) : Result<bool>(fail(box.error()));
    if (voted && !*voted)
        unlockFor(*voter, {});
    else
        notify(*voter, voted ? Error{ErrorCode::AlreadyVoted, {}, {}} : voted.error());
}

void KioskWindow::review()
{
    if (next_->isEnabled())
        go(State::Review);
}

void KioskWindow::cast()
{
    const auto marks = sheet_->marks();
    if (state_ != State::Review || !marks || !voter_)
        return;
    const ParticipantId voter = voter_;
    const Result<QString> content = ballot_.form.content(*marks);
    if (!content)
        return; // the sheet said so, and Continue was not to be had
    const Result<QString> code = station_.cast(vote_, voter, Channel::Kiosk, *content);
    forgetChoice();
    if (!code) {
        tell(code.error());
        return;
    }
    voter_ = {};
    voterName_.clear();
    thanking_->setCode(grouped(*code));
    go(State::Thanks);
    thanks_.start(thanksTime_);
    Q_EMIT voted(voter);
}

void KioskWindow::tell(const Error& error)
{
    const ParticipantId voter = voter_;
    if (!kioskNotice(error.code).again) {
        voter_ = {};
        voterName_.clear();
    }
    notify(voter, error);
}

void KioskWindow::notify(ParticipantId voter, const Error& error)
{
    const KioskNotice notice = kioskNotice(error.code);
    noticeHeading_ = notice.heading;
    noticeSentence_ = notice.sentence;
    go(State::Notice);
    Q_EMIT refused(voter, error);
}

void KioskWindow::leave()
{
    lock();
    leaving_ = true;
    close();
    leaving_ = false;
    Q_EMIT left();
}

void KioskWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Q && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        leave();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (state_ == State::Ballot && enter) {
        review();
        return;
    }
    if (state_ == State::Review && event->key() == Qt::Key_Escape) {
        go(State::Ballot);
        return;
    }
    if (state_ == State::Ballot && sheet_->choose(event->text().toUpper()))
        return;
    QWidget::keyPressEvent(event);
}

void KioskWindow::closeEvent(QCloseEvent* event)
{
    // Alt+F4 and the window manager's own keys are the voter's too.
    if (event->spontaneous() && !leaving_)
        event->ignore();
    else
        event->accept();
}

QString KioskWindow::say(const Text& text) const
{
    return typeset(translated(text, language_), language_);
}

void KioskWindow::setLanguage(Language language)
{
    language_ = language;
    retranslate();
}

void KioskWindow::showChoice()
{
    const KioskAnswer answer(ballot_, sheet_->marks());
    choosing_->setTexts(typeset(ballot_.question, language_), answer.guidance(language_));
    next_->setEnabled(answer.isBallot());
}

void KioskWindow::showReview()
{
    const KioskAnswer answer(ballot_, sheet_->marks());
    if (state_ != State::Review || !answer.isBallot()) {
        reviewing_->setTexts({}, {});
        return;
    }
    chosen_->setPersona(answer.one().value_or(KioskPersona{}));
    if (answer.isBlank())
        chosen_->setTexts(say(FILROUGE_TEXT("Kiosk", "Blank vote")),
                          say(FILROUGE_TEXT("Kiosk", "Counts as a vote and chooses nobody.")));
    chosen_->setVisible(answer.one() || answer.isBlank());
    QStringList sentences{answer.list(language_),
                          say(FILROUGE_TEXT("Kiosk",
                                            "Once confirmed, your ballot is in the box and cannot be "
                                            "changed."))};
    sentences.removeAll(QString());
    reviewing_->setTexts(say(answer.heading()), sentences.join(QStringLiteral("\n\n")));
}

void KioskWindow::retranslate()
{
    setWindowTitle(say(FILROUGE_TEXT("Kiosk", "Voting kiosk")));
    french_->setChecked(language_ == Language::French);
    english_->setChecked(language_ == Language::English);
    if (state_ == State::Ready)
        start_->setTexts(voterName_.isEmpty() ? say(FILROUGE_TEXT("Kiosk", "Welcome"))
                                              : say(FILROUGE_TEXT("Kiosk", "Welcome, %1", {voterName_})),
                         say(FILROUGE_TEXT("Kiosk", "Touch the screen to vote. Nobody else sees what you choose.")));
    else
        start_->setTexts(say(FILROUGE_TEXT("Kiosk", "Voting kiosk")),
                         takesCodes()
                             ? say(FILROUGE_TEXT("Kiosk",
                                                 "Type the code on your voting slip, or ask the facilitator to open "
                                                 "the kiosk for you."))
                             : say(FILROUGE_TEXT("Kiosk", "The facilitator opens it for you when it is your turn.")));
    code_->setTexts(say(FILROUGE_TEXT("Kiosk", "Code on your slip")),
                    say(FILROUGE_TEXT("Kiosk", "No slip has this code. Check it, and try again in a moment.")));
    begin_->setText(say(FILROUGE_TEXT("Kiosk", "Start")));
    sheet_->setLanguage(language_);
    showChoice();
    showReview();
    next_->setText(say(FILROUGE_TEXT("Kiosk", "Continue")));
    change_->setText(say(FILROUGE_TEXT("Kiosk", "Change")));
    confirm_->setText(say(FILROUGE_TEXT("Kiosk", "Confirm my vote")));
    thanking_->setTexts(
        say(FILROUGE_TEXT("Kiosk", "Thank you. Your ballot is in the box.")),
        say(FILROUGE_TEXT("Kiosk",
                          "Your tracking code, if you wish to note it: it will show that your ballot was "
                          "counted, not what it said.")));
    done_->setText(say(FILROUGE_TEXT("Kiosk", "Finish")));
    if (!noticeHeading_.isEmpty())
        notice_->setTexts(say(noticeHeading_), say(noticeSentence_));
    again_->setText(voter_ ? say(FILROUGE_TEXT("Kiosk", "Start again")) : say(FILROUGE_TEXT("Kiosk", "Finish")));
}

} // namespace filrouge
