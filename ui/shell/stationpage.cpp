// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stationpage.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/shell/linedelegate.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractItemView>
#include <QFrame>
#include <QListView>
#include <QResizeEvent>
#include <QTabWidget>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr int narrowWidth = 700;

template <class Row>
QString dated(const Row& row)
{
    QStringList parts{longDate(row.heldOn, windowLanguage()), row.place};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

StationPage::StationPage(const Desk& desk, Station station)
    : Page(desk),
      station_(station),
      title_(new TextLabel(desk.theme, TextSize::Heading, QFont::DemiBold)),
      promise_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      empty_(new EmptyState(desk.theme)),
      tabs_(new QTabWidget)
{
    tabs_->setDocumentMode(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(desk.theme.px(12));
    connect(&desk.theme, &UiTheme::changed, this, [this] { arrange(); });
    column->addWidget(title_);
    column->addWidget(promise_);
    column->addWidget(tabs_, 1);
    column->addWidget(empty_, 1);
    if (station == Station::Listen)
        for (const Kind kind : {Kind::Interview, Kind::Immersion, Kind::Evidence, Kind::Irritant})
            addShelf(kind);
    connect(empty_, &EmptyState::activated, this, [this] {
        if (station_ == Station::Listen)
            Q_EMIT importWanted();
        else
            Q_EMIT wanted(Kind::EngagementLetter, 0);
    });
    connect(tabs_, &QTabWidget::currentChanged, this, [this] { fillCurrent(); });
    ProgrammeFile& file = desk.programme.file();
    connect(&file, &ProgrammeFile::changed, this, [this](const Changes& changes) {
        for (Shelf& shelf : shelves_)
            if (changes.touches(shelf.kind) && (shelf.model->rowCount() > 0 || shelf.view->isVisible()))
                fill(shelf);
        retranslate();
        showEmptiness();
    });
    connect(&file, &ProgrammeFile::contentReplaced, this, [this] {
        for (Shelf& shelf : shelves_)
            fill(shelf);
        showEmptiness();
    });
    fillCurrent();
    retranslate();
    showEmptiness();
}

void StationPage::arrange()
{
    const UiTheme& theme = desk().theme;
    const int side = theme.px(width() < theme.px(narrowWidth) ? 16 : 32);
    layout()->setContentsMargins(side, theme.px(24), side, theme.px(24));
    promise_->setMaximumWidth(theme.px(720));
    retranslate();
}

void StationPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

bool StationPage::holdsAnything() const
{
    const Services& services = desk().programme.services();
    const auto some = [](const Result<int>& count) { return !count || *count > 0; };
    return some(services.interviews.read().count()) || some(services.immersions.read().count()) ||
           some(services.evidence.read().count()) || some(services.irritants.read().count());
}

// Either what is there, or what it is for and where to begin.
void StationPage::showEmptiness()
{
    const bool full = station_ == Station::Listen && holdsAnything();
    tabs_->setVisible(full);
    title_->setVisible(full);
    promise_->setVisible(full);
    empty_->setVisible(!full);
}

void StationPage::addShelf(Kind kind)
{
    auto* model = new LineModel(this);
    auto* view = new QListView;
    view->setModel(model);
    view->setItemDelegate(new LineDelegate(desk().theme, view));
    view->setUniformItemSizes(true);
    view->setFrameStyle(QFrame::NoFrame);
    tabs_->addTab(view, QString());
    shelves_.push_back({kind, model, view});
}

void StationPage::fillCurrent()
{
    const int current = tabs_->currentIndex();
    if (current < 0 || current >= static_cast<int>(shelves_.size()))
        return;
    Shelf& shelf = shelves_[static_cast<std::size_t>(current)];
    if (shelf.model->rowCount() == 0)
        fill(shelf);
}

void StationPage::fill(Shelf& shelf)
{
    auto lines = linesOf(shelf.kind);
    if (desk().report(lines))
        shelf.model->setLines(std::move(*lines));
    retranslate();
}

Result<std::vector<Line>> StationPage::linesOf(Kind kind) const
{
    Services& services = desk().programme.services();
    std::vector<Line> lines;
    const auto put = [&lines, kind](const auto& rows, const auto& title, const auto& detail) {
        lines.reserve(rows.size());
        for (const auto& row : rows)
            lines.push_back({kind, row.id.value, title(row), detail(row)});
    };
    switch (kind) {
    case Kind::Interview: {
        FILROUGE_TRY_VALUE(rows, services.interviews.read().all());
        put(
            rows, [](const Interview& row) { return row.title; }, [](const Interview& row) { return dated(row); });
        break;
    }
    case Kind::Immersion: {
        FILROUGE_TRY_VALUE(rows, services.immersions.read().all());
        put(
            rows, [](const Immersion& row) { return row.title; }, [](const Immersion& row) { return dated(row); });
        break;
    }
    case Kind::Evidence: {
        FILROUGE_TRY_VALUE(rows, services.evidence.read().all());
        put(
            rows, [](const Evidence& row) { return row.text; }, [](const Evidence& row) { return row.speaker; });
        break;
    }
    default: {
        FILROUGE_TRY_VALUE(rows, services.irritants.read().all());
        put(
            rows, [](const Irritant& row) { return row.title; }, [](const Irritant& row) { return row.description; });
        break;
    }
    }
    return lines;
}

void StationPage::showItem(Kind kind, qint64 id)
{
    for (std::size_t i = 0; i < shelves_.size(); ++i) {
        Shelf& shelf = shelves_[i];
        if (shelf.kind != kind)
            continue;
        tabs_->setCurrentIndex(static_cast<int>(i));
        fillCurrent();
        const int row = shelf.model->rowOf(kind, id);
        if (row >= 0) {
            shelf.view->setCurrentIndex(shelf.model->index(row));
            shelf.view->scrollTo(shelf.model->index(row), QAbstractItemView::PositionAtCenter);
        }
        shelf.view->setFocus();
    }
}

QString StationPage::nameOf(Kind kind) const
{
    const Services& services = desk().programme.services();
    QString name;
    Result<int> count = 0;
    switch (kind) {
    case Kind::Interview:
        name = tr("Interviews");
        count = services.interviews.read().count();
        break;
    case Kind::Immersion:
        name = tr("Immersions");
        count = services.immersions.read().count();
        break;
    case Kind::Evidence:
        name = tr("Evidence");
        count = services.evidence.read().count();
        break;
    default:
        name = tr("Pain points");
        count = services.irritants.read().count();
        break;
    }
    return count && *count > 0 ? tr("%1 (%2)").arg(name).arg(*count) : name;
}

void StationPage::retranslate()
{
    switch (station_) {
    case Station::Listen:
        title_->setText(tr("Listen"));
        promise_->setText(tr("Interviews, immersions and what people said will be written down here. For now you can "
                             "read what the file already holds; to bring more in, import it from a JSON file."));
        empty_->setTexts(tr("Nothing has come back from the field yet"),
                         tr("Interviews, immersions and what people said will be written down here. Until then they "
                            "can be brought in from a JSON file, such as another programme’s export."),
                         tr("Import from JSON…"));
        break;
    case Station::Build:
        title_->setText(tr("Build"));
        empty_->setTexts(title_->text(),
                         tr("Teams, sprint boards and field tests will stand here: what each promise became once it "
                            "was tried. Nothing of it is in the file yet."),
                         tr("Go to the promises"));
        break;
    default:
        title_->setText(tr("Publish"));
        empty_->setTexts(title_->text(),
                         tr("The publication pack will stand here: personas, letters and promises as one accessible "
                            "page. The engagement letters can already be exported as PDF at the Commit station."),
                         tr("Go to the engagement letters"));
        break;
    }
    tabs_->setAccessibleName(title_->text());
    for (std::size_t i = 0; i < shelves_.size(); ++i) {
        const QString name = nameOf(shelves_[i].kind);
        // Without the figure where there is little room.
        const bool narrow = width() < desk().theme.px(narrowWidth);
        tabs_->setTabText(static_cast<int>(i), narrow ? name.section(QStringLiteral(" ("), 0, 0) : name);
        tabs_->setTabToolTip(static_cast<int>(i), name);
        shelves_[i].view->setAccessibleName(name);
    }
}

} // namespace filrouge
