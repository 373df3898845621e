// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"
#include "ui/widgets/pagerendering.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

#include <optional>

class QScrollArea;
class QToolButton;

namespace filrouge {

class PageCanvas;
class TextLabel;

/// A document as it will be printed, page under page, beside its editor. It is laid out and drawn on another thread
/// shortly after it was given; of several given fast the last one counts. What was shown stays until then, and also
/// when the document cannot be made: a sentence says why. Keys: + and - zoom, 0 fits the width.
class PagePreview final : public QWidget {
    Q_OBJECT

public:
    explicit PagePreview(const UiTheme& theme, QWidget* parent = nullptr);
    ~PagePreview() override;

    void setDocument(Document document);
    /// No document: no pages.
    void clear();
    /// Brings the paragraph that begins with these words into view and marks it, now or when a document that is on its
    /// way is there. Words that stand nowhere change nothing.
    void scrollTo(const QString& words);
    /// 100 .. 400 % of the width there is.
    void setZoom(int percent);

    [[nodiscard]] int zoom() const { return zoom_; }
    [[nodiscard]] int pageCount() const;
    /// Why the last document is not shown; empty: it is.
    [[nodiscard]] QString problem() const;
    /// Whether something is still on its way.
    [[nodiscard]] bool isBusy() const;
    /// The page, from 0, that the last scrollTo() found; -1: none.
    [[nodiscard]] int markedPage() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// What was given last is shown, or its problem.
    void settled();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Job;

    void retranslate();
    void restyle();
    void paintRing(bool focused);
    void describe();
    void start();
    void finish();
    void markSought();
    [[nodiscard]] int wantedWidth() const;
    [[nodiscard]] bool needsSharperPages() const;

    const UiTheme& theme_;
    QScrollArea* scroll_;
    PageCanvas* canvas_;
    TextLabel* problem_;
    TextLabel* place_;
    QToolButton* smaller_;
    QToolButton* larger_;
    int zoom_ = 100;
    QTimer delay_;
    std::optional<Document> waiting_; ///< given, not begun
    QStringList sought_;
    std::optional<Error> error_;
    QFutureWatcher<Result<RenderedDocument>> watcher_;
    bool running_ = false;
    bool dropRunning_ = false; ///< what is being made is not wanted any more
};

} // namespace filrouge
