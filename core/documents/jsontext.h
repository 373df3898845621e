// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace filrouge {

/// Writes JSON in the order it is told (QJsonObject would sort the keys), indented by two spaces, UTF-8.
class JsonText final {
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    /// Inside an object, before its value.
    void key(const char* name);
    /// Null, a boolean, a number or a string.
    void value(const QJsonValue& value);
    void value(const QString& text) { value(QJsonValue(text)); }

    /// The finished text, with a line end.
    [[nodiscard]] QByteArray take();

private:
    void separate();
    void open(char bracket);
    void close(char bracket);
    void newLine();

    QByteArray text_;
    int depth_ = 0;
    bool first_ = true;
    bool afterKey_ = false;
};

} // namespace filrouge
