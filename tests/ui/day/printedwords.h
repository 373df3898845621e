// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>
#include <QString>

namespace filrouge::tests {

/// The words of an accessible PDF, in reading order and lower case; fails the test when a rule of such files is broken.
[[nodiscard]] QString wordsOfPdf(const QString& path);
/// The whole text stands there, word after word, whatever the punctuation.
[[nodiscard]] bool says(const QString& words, const QString& text);
/// Width and height in pixels of the pictures in a PDF, masks left out.
[[nodiscard]] QList<QSize> picturesOfPdf(const QString& path);

} // namespace filrouge::tests
