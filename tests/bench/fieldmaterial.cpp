// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fieldmaterial.h"

#include "app/understandpage.h"
#include "core/field/matrixrepository.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/readers/readnotes.h"
#include "tests/bench/fieldframes.h"
#include "tests/bench/measuring.h"
#include "tests/bench/report.h"
#include "tests/ui/day/hands.h"
#include "ui/irritants/matrixpage.h"
#include "ui/notes/noteseditor.h"

#include <QComboBox>
#include <QDeadlineTimer>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

#include <utility>

namespace filrouge::bench {

namespace {

constexpr int manyRows = 1'000; // fewer filter themselves
constexpr int rounds = 10;
constexpr int noteLetters = 300'000;
constexpr int passages = 500;
constexpr int paragraphs = 5'000;
constexpr int aMoment = 1'000; // ms: a hand is on its way to the head of the column

QTableView* shownTable(Page& page)
{
    for (auto* table : page.findChildren<QTableView*>())
        if (table->isVisible() && table->model() != nullptr && table->model()->rowCount() > manyRows)
            return table;
    return nullptr;
}

QLineEdit* shownFilter(Page& page)
{
    for (auto* field : page.findChildren<QLineEdit*>())
        if (field->isVisible() && field->accessibleName().startsWith(QStringLiteral("Filter")))
            return field;
    return nullptr;
}

QString longNotes()
{
    const QString sentence = QStringLiteral("On nous a demandé trois fois la même feuille au guichet de Cahors. ");
    QString text;
    while (text.size() < noteLetters) {
        for (int i = 0; i < 4; ++i)
            text += sentence;
        text += QStringLiteral("\n\n");
    }
    return text;
}

/// A DOCX of that body.
void writeDocx(const QString& path, const QByteArray& body)
{
    const QByteArray head("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    const QByteArray word("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
    const std::pair<const char*, QByteArray> parts[] = {
        {"[Content_Types].xml",
         head +
             "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
             "<Override PartName=\"/word/document.xml\" ContentType=\"" +
             word + "\"/></Types>"},
        {"_rels/.rels",
         head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                "<Relationship Id=\"r\" Target=\"word/document.xml\" "
                "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/>"
                "</Relationships>"},
        {"word/document.xml",
         head + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body +
             "</w:body></w:document>"}};
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto& [name, content] : parts)
        zip_file_add(archive,
                     name,
                     zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0),
                     ZIP_FL_ENC_UTF_8);
    if (archive == nullptr || zip_close(archive) != 0)
        giveUp({ErrorCode::WriteFailed, path, QStringLiteral("zip")});
}

} // namespace

void measureFilters(WindowBed& bed)
{
    bed.day().goTo(Station::Listen);
    Page* page = bed.day().window().ensurePage(Station::Listen);
    auto* tabs = page->findChild<QTabWidget*>();
    Frames filters;
    Frames atFirst;
    Frames sorting;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        tests::settle();
        QTableView* table = shownTable(*page);
        if (table == nullptr)
            continue;
        if (QLineEdit* filter = shownFilter(*page))
            for (const char* words : {"cahors", "e", "guichet"})
                filters.add(filtered(*filter, *table, words));
        const auto sorted = [table](int column, Qt::SortOrder order) {
            return untilPainted(*table->viewport(),
                                [&] { table->horizontalHeader()->setSortIndicator(column, order); });
        };
        atFirst.add(sorted(0, Qt::DescendingOrder));
        QTest::qWait(aMoment);
        for (int column = 0; column < table->model()->columnCount(); ++column)
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
                sorting.add(sorted(column, order));
    }
    filters.tellAs("filters");
    atFirst.tellAs("first");
    sorting.tellAs("sorting");
}

void measureMatrix(WindowBed& bed)
{
    Connection& connection = bed.day().session().programme().file().connection();
    Frames read;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const MatrixMaterial material = got(MatrixRepository(connection).read());
        const Matrix matrix = matrixOf(material, {});
        read.add(elapsedMs(timer));
        if (matrix.total.pieces == 0)
            giveUp({ErrorCode::NotFound, QStringLiteral("matrix"), QStringLiteral("empty")});
    }
    read.tellAs("read");
    bed.day().goTo(Station::Understand);
    auto* page = qobject_cast<UnderstandPage*>(bed.day().window().ensurePage(Station::Understand));
    auto* tabs = page->findChild<QTabWidget*>(QString(), Qt::FindDirectChildrenOnly);
    tabs->setCurrentWidget(&page->matrix());
    tests::settle();
    auto* columns = page->matrix().findChild<QComboBox*>();
    auto* view = page->matrix().findChild<QAbstractItemView*>();
    Frames laid;
    for (int round = 0; round < rounds; ++round)
        for (int by = 0; by < columns->count(); ++by)
            if (by != columns->currentIndex())
                laid.add(untilPainted(*view->viewport(), [&] { columns->setCurrentIndex(by); }));
    laid.tellAs("columns");
}

void measureNotes(WindowBed& bed)
{
    Services& services = bed.day().session().programme().services();
    Interview interview;
    interview.title = QStringLiteral("Une longue journée");
    interview.notes = longNotes();
    interview = got(services.interviews.add(interview));
    for (int i = 0; i < passages; ++i) {
        Evidence piece;
        piece.interview = interview.id;
        piece.anchor = AnchorState::Anchored;
        piece.anchorStart = i * (noteLetters / passages);
        piece.anchorLength = 40;
        piece.text = interview.notes.mid(piece.anchorStart, piece.anchorLength);
        got(services.evidence.record(piece));
    }
    bed.day().goTo(Station::Listen);
    bed.day().window().showItem(Kind::Interview, interview.id.value);
    const auto shown = [&]() -> NotesEditor* {
        for (auto* each : bed.day().window().findChildren<NotesEditor*>())
            if (each->isVisible() && each->text() == interview.notes &&
                each->highlights().all().size() == std::size_t{passages})
                return each;
        return nullptr;
    };
    NotesEditor* editor = nullptr;
    for (const QDeadlineTimer patience(10'000); editor == nullptr && !patience.hasExpired(); editor = shown())
        tests::settle();
    if (editor == nullptr) {
        QString found;
        for (auto* each : bed.day().window().findChildren<NotesEditor*>())
            found += QStringLiteral(" %1 letters and %2 passages%3;")
                         .arg(each->text().size())
                         .arg(each->highlights().all().size())
                         .arg(each->isVisible() ? QString() : QStringLiteral(", hidden"));
        giveUp(
            {ErrorCode::NotFound, QStringLiteral("notes"), QStringLiteral("not shown with their passages:") + found});
    }
    editor->setFocus();
    editor->reveal(noteLetters / 2, noteLetters / 2, false);
    tests::settle();
    Frames keys;
    for (int i = 0; i < 200; ++i)
        keys.add(untilPainted(*editor->viewport(), [] { tests::type(QStringLiteral("e")); }));
    keys.tellAs("notes");
}

void measureDocuments(WindowBed& /*bed*/)
{
    QByteArray body;
    for (int i = 0; i < paragraphs; ++i)
        body += "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Guichet " +
                QByteArray::number(i) + ", on attend. </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>" +
                QByteArray("Personne ne sait qui appeler à la mairie. ").repeated(3) + "</w:t></w:r></w:p>";
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("notes.docx"));
    writeDocx(path, body);
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const ReadNotes notes = got(readNotesFile(path));
        times.push_back(elapsedMs(timer));
        if (notes.text.count(u'\n') < paragraphs)
            giveUp({ErrorCode::NotFound, QStringLiteral("docx"), QStringLiteral("not all paragraphs")});
    }
    tell("docx.median", median(times));
}

} // namespace filrouge::bench
