// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"

#include "core/documents/programmejson.h"
#include "core/documents/sample.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QVBoxLayout>

namespace filrouge::tests {

namespace {

constexpr qint64 seminarNoon = 1518001200000; // 7 February 2018, 12:00 in Cahors

template <class T>
T answered(QQueue<T>& answers, const QString& question)
{
    INFO("nobody expected the question: " << question.toStdString());
    REQUIRE_FALSE(answers.isEmpty());
    return answers.dequeue();
}

QString wordy(const QString& start)
{
    QStringList words{start};
    while (words.size() < 40)
        words << QStringLiteral("mot%1").arg(words.size());
    return words.join(QLatin1Char(' '));
}

void overfill(Services& services)
{
    auto personas = services.personas.read().all();
    REQUIRE(personas);
    REQUIRE_FALSE(personas->empty());
    Persona first = personas->front();
    first.firstName = wordy(first.firstName);
    first.tagline = wordy(first.tagline);
    first.verbatim = wordy(first.verbatim) + wordy(QStringLiteral(" et"));
    REQUIRE(services.personas.update(first));
    for (int i = static_cast<int>(personas->size()); i < 26; ++i)
        REQUIRE(services.personas.addNamed(QStringLiteral("Persona %1").arg(i + 1)));
    const auto letters = services.engagementLetters.read().all();
    REQUIRE(letters);
    if (letters->empty())
        return;
    for (int i = 0; i < 60; ++i) {
        Promise promise;
        promise.letter = letters->front().id;
        promise.title = i == 0 ? wordy(QStringLiteral("Promesse")) : QStringLiteral("Promesse %1").arg(i + 1);
        REQUIRE(services.promises.add(promise));
    }
}

} // namespace

QString AnsweredPrompts::fileToOpen(QWidget* /*over*/, FileKind kind)
{
    kinds << kind;
    asked << QStringLiteral("open");
    return answered(paths, asked.last());
}

QStringList AnsweredPrompts::filesToOpen(QWidget* /*over*/, FileKind kind)
{
    kinds << kind;
    asked << QStringLiteral("open several");
    REQUIRE_FALSE(paths.isEmpty());
    QStringList all(paths.begin(), paths.end());
    paths.clear();
    return all;
}

QString AnsweredPrompts::fileToSave(QWidget* /*over*/, FileKind kind, const QString& suggestion)
{
    kinds << kind;
    asked << suggestion;
    return answered(paths, suggestion);
}

QString AnsweredPrompts::folder(QWidget* /*over*/, const QString& title)
{
    asked << title;
    return answered(paths, title);
}

bool AnsweredPrompts::confirm(QWidget* /*over*/, const QString& sentence, const QString& /*action*/)
{
    asked << sentence;
    return answered(confirmations, sentence);
}

int AnsweredPrompts::choose(QWidget* /*over*/, const QString& title, const QStringList& /*choices*/,
                            const QString& /*action*/)
{
    asked << title;
    return answered(choices, title);
}

UiTheme& theme()
{
    static auto* one = new UiTheme(qApp);
    return *one;
}

TestDesk::TestDesk(Content content, Language language)
    : clock_(Instant{seminarNoon}),
      random_(7),
      window_(std::make_unique<QWidget>())
{
    theme().setAppearance(Appearance::Light);
    theme().setZoom(100);
    theme().setMotion(false);
    language_.set(language);
    auto made = Programme::create(folder_.filePath(QStringLiteral("p.filrouge")),
                                  Language::French,
                                  {clock_, random_, folder_.filePath(QStringLiteral("snapshots"))});
    REQUIRE(made);
    programme_ = std::move(*made);
    if (content != Content::Empty) {
        const auto sample = readSample(QStringLiteral("cahors"), random_);
        REQUIRE(sample);
        REQUIRE(addContent(programme_->file(), *sample));
    }
    if (content == Content::Overfull)
        overfill(programme_->services());
    window_->setLayout(new QVBoxLayout);
    window_->layout()->setContentsMargins(0, 0, 0, 0);
    toasts_ = new Toasts(theme(), window_.get());
    desk_ = std::make_unique<Desk>(Desk{*programme_, theme(), clock_, prompts_, pending_, *toasts_});
}

TestDesk::~TestDesk()
{
    window_.reset(); // its pages read the programme
}

void TestDesk::show(QWidget* widget, QSize size)
{
    window_->layout()->addWidget(widget);
    window_->resize(size);
    window_->show();
    window_->activateWindow();
    waitUntil([this] { return window_->isVisible(); });
    QCoreApplication::processEvents();
}

void waitUntil(const std::function<bool()>& so, std::chrono::milliseconds atMost)
{
    QElapsedTimer timer;
    timer.start();
    while (!so()) {
        REQUIRE(timer.elapsed() < atMost.count());
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 10);
    }
}

void picture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("FILROUGE_PICTURES");
    if (folder.isEmpty())
        return;
    REQUIRE(QDir().mkpath(folder));
    for (int i = 0; i < 30; ++i) // what grows with its words asks for its height layout by layout
        QCoreApplication::processEvents();
    CHECK(widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

QStringList namelessWidgets(QWidget& root)
{
    QStringList nameless;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root) || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        if (face == nullptr || face->text(QAccessible::Name).trimmed().isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                            widget->objectName();
    }
    return nameless;
}

} // namespace filrouge::tests
