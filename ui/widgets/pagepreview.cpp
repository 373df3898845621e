// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagepreview.h"

#include "core/base/language.h"
#include "ui/messages/details.h"
#include "ui/messages/messages.h"
#include "ui/widgets/pagecanvas.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPromise>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShowEvent>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <chrono>

namespace filrouge {

namespace {

using namespace std::chrono_literals;
constexpr auto delay = 150ms;
constexpr int leastZoom = 100;
constexpr int mostZoom = 400;
constexpr int zoomStep = 25;

Language languageOfWindows()
{
    return QLocale().language() == QLocale::French ? Language::French : Language::English;
}

} // namespace

/// What goes to the other thread: values only.
struct PagePreview::Job final {
    std::optional<Document> document;
    QByteArray pdf;
    int width = 0;
    QPromise<Result<RenderedDocument>> promise;

    void run()
    {
        const auto cancelled = [this] { return promise.isCanceled(); };
        promise.addResult(document ? renderDocument(*document, width, cancelled) : renderPdf(pdf, width, cancelled));
        promise.finish();
    }
};

PagePreview::PagePreview(const UiTheme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      scroll_(new QScrollArea),
      canvas_(new PageCanvas(theme)),
      problem_(new TextLabel(theme, TextSize::Body, QFont::Normal, TextTone::Warning)),
      place_(new TextLabel(theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      smaller_(new QToolButton),
      larger_(new QToolButton)
{
    scroll_->setFrameStyle(int(QFrame::Box) | int(QFrame::Plain)); // the ring of what has the keyboard
    scroll_->setLineWidth(2);
    scroll_->setWidget(canvas_);
    scroll_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    // Always there: pages would change their width with it, it with them, and so on.
    scroll_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll_->setFocusPolicy(Qt::StrongFocus);
    scroll_->installEventFilter(this);
    scroll_->viewport()->installEventFilter(this);
    problem_->setAutoFillBackground(true);
    problem_->setContentsMargins(8, 8, 8, 8);
    problem_->hide();
    for (QToolButton* button : {smaller_, larger_})
        button->setAutoRaise(true);
    connect(smaller_, &QToolButton::clicked, this, [this] { setZoom(zoom_ - zoomStep); });
    connect(larger_, &QToolButton::clicked, this, [this] { setZoom(zoom_ + zoomStep); });

    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(8, 2, 8, 2);
    foot->addWidget(place_, 1);
    foot->addWidget(smaller_);
    foot->addWidget(larger_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(problem_);
    column->addWidget(scroll_, 1);
    column->addLayout(foot);

    delay_.setSingleShot(true);
    delay_.setInterval(delay);
    connect(&delay_, &QTimer::timeout, this, [this] { start(); });
    connect(&watcher_, &QFutureWatcherBase::finished, this, [this] { finish(); });
    connect(scroll_->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { describe(); });
    connect(&theme_, &UiTheme::changed, this, [this] { restyle(); });
    restyle();
    retranslate();
}

PagePreview::~PagePreview()
{
    watcher_.future().cancel(); // it ends by itself, and tells nobody
}

void PagePreview::setDocument(Document document)
{
    const bool first = pageCount() == 0 && !isBusy() && !error_;
    waiting_ = std::move(document);
    dropRunning_ = running_;
    if (running_)
        watcher_.future().cancel();
    if (first)
        start();
    else
        delay_.start();
}

void PagePreview::clear()
{
    waiting_.reset();
    sought_.clear();
    error_.reset();
    delay_.stop();
    dropRunning_ = running_;
    if (running_)
        watcher_.future().cancel();
    canvas_->setPages({});
    describe();
}

void PagePreview::scrollTo(const QString& words)
{
    sought_ = plainWords(words);
    if (!waiting_ && !running_)
        markSought();
}

void PagePreview::setZoom(int percent)
{
    zoom_ = qBound(leastZoom, percent, mostZoom);
    smaller_->setEnabled(zoom_ > leastZoom);
    larger_->setEnabled(zoom_ < mostZoom);
    scroll_->setHorizontalScrollBarPolicy(zoom_ > leastZoom ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    canvas_->setWidth(scroll_->viewport()->width() * zoom_ / 100);
    describe();
    if (needsSharperPages())
        delay_.start();
}

int PagePreview::pageCount() const
{
    return static_cast<int>(canvas_->document().pages.size());
}

QString PagePreview::problem() const
{
    return error_ ? problem_->text() : QString();
}

bool PagePreview::isBusy() const
{
    return running_ || waiting_.has_value() || delay_.isActive();
}

int PagePreview::markedPage() const
{
    const int word = canvas_->markedWord();
    return word < 0 ? -1 : canvas_->document().words[static_cast<std::size_t>(word)].page;
}

QSize PagePreview::sizeHint() const
{
    return {theme_.px(360), theme_.px(480)};
}

int PagePreview::wantedWidth() const
{
    return qRound(canvas_->pageWidth() * devicePixelRatioF());
}

bool PagePreview::needsSharperPages() const
{
    return pageCount() > 0 && canvas_->document().imageWidth != wantedWidth();
}

void PagePreview::start()
{
    if (running_)
        return; // finish() comes back here
    if (!isVisible() || (!waiting_ && !needsSharperPages()))
        return; // showEvent() comes back here
    auto job = std::make_shared<Job>();
    job->document = std::exchange(waiting_, std::nullopt);
    job->pdf = canvas_->document().pdf;
    job->width = wantedWidth();
    running_ = true;
    dropRunning_ = false;
    job->promise.start();
    watcher_.setFuture(job->promise.future());
    QThreadPool::globalInstance()->start([job] { job->run(); });
}

void PagePreview::finish()
{
    running_ = false;
    const QFuture<Result<RenderedDocument>> future = watcher_.future();
    if (!dropRunning_ && !future.isCanceled() && future.resultCount() > 0) {
        Result<RenderedDocument> rendered = future.result();
        error_.reset();
        if (rendered) {
            const int before = scroll_->verticalScrollBar()->value();
            canvas_->setPages(std::move(*rendered));
            scroll_->verticalScrollBar()->setValue(before);
            markSought();
        } else {
            error_ = rendered.error();
        }
        describe();
    }
    dropRunning_ = false;
    if (!delay_.isActive() && (waiting_ || needsSharperPages()))
        start();
    if (!isBusy())
        Q_EMIT settled();
}

void PagePreview::markSought()
{
    if (sought_.isEmpty()) {
        canvas_->mark(-1);
        return;
    }
    const int word = findWords(canvas_->document().words, sought_);
    const QRect at = canvas_->mark(word);
    if (word < 0)
        return;
    // A third from the top, where one looks, unless it is in sight already.
    QScrollBar* bar = scroll_->verticalScrollBar();
    const int height = scroll_->viewport()->height();
    if (at.top() < bar->value() + theme_.px(24) || at.bottom() > bar->value() + height - theme_.px(24))
        bar->setValue(at.top() - height / 3);
    if (zoom_ > leastZoom)
        scroll_->horizontalScrollBar()->setValue(at.left() - theme_.px(48));
}

void PagePreview::describe()
{
    const int pages = pageCount();
    const int middle = scroll_->verticalScrollBar()->value() + scroll_->viewport()->height() / 2;
    place_->setText(pages == 0 ? QString() : tr("Page %1 of %2").arg(qMax(0, canvas_->pageAt(middle)) + 1).arg(pages));
    if (error_) {
        const Language language = languageOfWindows();
        problem_->setText(translated(messageFor(withDetailIn(*error_, language)), language));
    }
    problem_->setVisible(error_.has_value());
    scroll_->setAccessibleDescription(error_ ? problem_->text() : place_->text());
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    setZoom(zoom_);
}

void PagePreview::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    setZoom(zoom_);
    if (!delay_.isActive())
        start();
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
        setZoom(zoom_ + zoomStep);
        return;
    case Qt::Key_Minus:
        setZoom(zoom_ - zoomStep);
        return;
    case Qt::Key_0:
        setZoom(leastZoom);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool PagePreview::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == scroll_->viewport() && event->type() == QEvent::Wheel) {
        const auto* wheel = static_cast<QWheelEvent*>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier) && wheel->angleDelta().y() != 0) {
            setZoom(zoom_ + (wheel->angleDelta().y() > 0 ? zoomStep : -zoomStep));
            return true;
        }
    }
    if (watched == scroll_ && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        paintRing(event->type() == QEvent::FocusIn);
    return QWidget::eventFilter(watched, event);
}

void PagePreview::paintRing(bool focused)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, focused ? theme_.tokens().focus : theme_.tokens().paper);
    scroll_->setPalette(palette);
}

void PagePreview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PagePreview::restyle()
{
    QPalette warning = problem_->palette();
    warning.setColor(QPalette::Window, theme_.tokens().warning);
    problem_->setPalette(warning);
    paintRing(scroll_->hasFocus());
    smaller_->setIcon(theme_.icon("zoom-out"));
    larger_->setIcon(theme_.icon("zoom-in"));
    setZoom(zoom_);
}

void PagePreview::retranslate()
{
    scroll_->setAccessibleName(tr("The page as it will be printed"));
    smaller_->setAccessibleName(tr("Make the page smaller"));
    smaller_->setToolTip(tr("Smaller (-)"));
    larger_->setAccessibleName(tr("Make the page larger"));
    larger_->setToolTip(tr("Larger (+)"));
    describe();
}

} // namespace filrouge
