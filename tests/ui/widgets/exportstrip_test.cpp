// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/widgets/exportstrip.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QThreadPool>
#include <QVBoxLayout>
#include <QtTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

constexpr int lettersToExport = 6;

/// A strip under a field, and letters that are made one by one, each when it is let through.
class SlowExport final {
public:
    SlowExport() : desk_(Content::Empty), folder_(desk_.folder() + QStringLiteral("/out"))
    {
        auto* page = new QWidget;
        auto* column = new QVBoxLayout(page);
        field_ = new QLineEdit;
        strip_ = new ExportStrip(theme(), desk_.toasts());
        column->addWidget(field_);
        column->addWidget(strip_);
        column->addStretch();
        desk_.show(page);
        field_->setFocus();
    }
    ~SlowExport() { letThrough(lettersToExport); }
    Q_DISABLE_COPY_MOVE(SlowExport)

    [[nodiscard]] ExportStrip& strip() { return *strip_; }
    [[nodiscard]] QProgressBar& bar() { return *strip_->findChild<QProgressBar*>(); }
    [[nodiscard]] QPushButton& cancel() { return *strip_->findChild<QPushButton*>(); }
    [[nodiscard]] QString words() { return strip_->findChild<QLabel*>()->text(); }
    [[nodiscard]] QString told() { return desk_.toasts().sentence(); }
    [[nodiscard]] QWidget* keyboard() { return desk_.window().focusWidget(); }
    [[nodiscard]] const QString& folder() const { return folder_; }
    [[nodiscard]] QStringList files() const { return QDir(folder_).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    [[nodiscard]] static QString nameOf(int letter) { return QStringLiteral("letter-%1.pdf").arg(letter); }

    void start()
    {
        std::vector<ExportJob> jobs;
        for (int i = 1; i <= lettersToExport; ++i)
            jobs.push_back([gate = gate_, i]() -> Result<ExportedFile> {
                gate->acquire();
                return ExportedFile{nameOf(i), QByteArrayLiteral("new")};
            });
        strip_->start(std::move(jobs), folder_);
        REQUIRE(strip_->isVisible());
    }
    void letThrough(int letters) { gate_->release(letters); }
    void waitForTheEnd()
    {
        waitUntil([this] { return !strip_->isRunning() && !strip_->isVisible(); });
    }

private:
    std::shared_ptr<QSemaphore> gate_ = std::make_shared<QSemaphore>();
    TestDesk desk_;
    QString folder_;
    QLineEdit* field_ = nullptr;
    ExportStrip* strip_ = nullptr;
};

/// One letter of an earlier export lies there.
void writeFormer(const SlowExport& exporting)
{
    REQUIRE(QDir().mkpath(exporting.folder()));
    QFile former(exporting.folder() + u'/' + SlowExport::nameOf(1));
    REQUIRE(former.open(QIODevice::WriteOnly));
    REQUIRE(former.write("former") == 6);
}

void checkOnlyTheFormer(const SlowExport& exporting)
{
    CHECK(exporting.files() == QStringList(SlowExport::nameOf(1)));
    QFile former(exporting.folder() + u'/' + SlowExport::nameOf(1));
    REQUIRE(former.open(QIODevice::ReadOnly));
    CHECK(former.readAll() == "former");
}

} // namespace

TEST_CASE("an export says how far it is, to its end", "[widgets][export]")
{
    SlowExport exporting;
    exporting.start();
    CHECK(exporting.words() == QStringLiteral("Document 1 of 6 is laid out…"));
    CHECK(exporting.bar().maximum() == lettersToExport);
    CHECK(exporting.bar().value() == 0);
    std::vector<int> seen;
    QObject::connect(
        &exporting.bar(), &QProgressBar::valueChanged, &exporting.bar(), [&seen](int value) { seen.push_back(value); });
    // What comes quickly after another may be told with the next.
    for (int i = 1; i < lettersToExport; ++i) {
        const int before = exporting.bar().value();
        exporting.letThrough(1);
        (void)QTest::qWaitFor([&] { return exporting.bar().value() > before; }, 500);
        CHECK(exporting.files().isEmpty()); // all of them, or none
    }
    REQUIRE(seen.size() >= 2);
    CHECK(std::ranges::is_sorted(seen));
    CHECK(seen.back() < lettersToExport); // the last one is not made
    CHECK(exporting.words() == QStringLiteral("Document %1 of 6 is laid out…").arg(seen.back() + 1));
    exporting.letThrough(1);
    exporting.waitForTheEnd();
    CHECK(exporting.files().size() == lettersToExport);
    CHECK(exporting.told().startsWith(QStringLiteral("6 documents written to ")));
    CHECK(exporting.told().contains(SlowExport::nameOf(6)));
}

TEST_CASE("an export is cancelled by mouse or by keys: it says so, and nothing is half-written", "[widgets][export]")
{
    SlowExport exporting;
    writeFormer(exporting);
    exporting.start();
    exporting.letThrough(2);
    SECTION("by mouse")
    {
        QTest::mouseClick(&exporting.cancel(), Qt::LeftButton);
    }
    SECTION("by keys")
    {
        for (int i = 0; i < 10 && !exporting.cancel().hasFocus(); ++i)
            QTest::keyClick(exporting.keyboard(), Qt::Key_Tab);
        REQUIRE(exporting.cancel().hasFocus());
        CHECK(exporting.cancel().accessibleName() == QStringLiteral("Cancel the export"));
        QTest::keyClick(&exporting.cancel(), Qt::Key_Space);
    }
    CHECK(exporting.told().isEmpty()); // the letter at hand is still being made
    exporting.letThrough(lettersToExport);
    exporting.waitForTheEnd();
    CHECK(exporting.told() == QStringLiteral("The export is cancelled."));
    checkOnlyTheFormer(exporting);
    CHECK(QThreadPool::globalInstance()->waitForDone(20'000));
    checkOnlyTheFormer(exporting);

    // The next one goes as if nothing had been.
    exporting.letThrough(lettersToExport);
    exporting.start();
    CHECK(exporting.bar().value() == 0);
    exporting.waitForTheEnd();
    CHECK(exporting.files().size() == lettersToExport);
    CHECK(exporting.told().startsWith(QStringLiteral("6 documents written to ")));
}

TEST_CASE("a second export does not begin while one runs", "[widgets][export]")
{
    SlowExport exporting;
    exporting.start();
    exporting.strip().start({[]() -> Result<ExportedFile> {
                                return ExportedFile{QStringLiteral("other.pdf"), QByteArrayLiteral("other")};
                            }},
                            exporting.folder());
    CHECK(exporting.bar().maximum() == lettersToExport);
    exporting.letThrough(lettersToExport);
    exporting.waitForTheEnd();
    CHECK(exporting.files().size() == lettersToExport);
    CHECK_FALSE(exporting.files().contains(QStringLiteral("other.pdf")));
}
