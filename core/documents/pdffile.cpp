// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdffile.h"

#include "core/documents/pdfsyntax.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace filrouge::pdf {

namespace {

using std::string_view;

constexpr std::size_t rowSize = 20;         // of a cross-reference table
constexpr std::size_t objectsAStream = 200; // a reader unpacks them together

// Reads on from a place; each step skips white-space and says whether it found what it looked for.
class Reading final {
public:
    Reading(string_view bytes, std::size_t at) : bytes_(bytes), at_(std::min(at, bytes.size())) {}

    [[nodiscard]] bool take(string_view word)
    {
        at_ = behindSpace(bytes_, at_);
        const bool found = bytes_.substr(at_, word.size()) == word;
        at_ += found ? word.size() : 0;
        return found;
    }

    [[nodiscard]] std::optional<int> takeInteger() { return integer(taken(endOfToken)); }
    [[nodiscard]] string_view takeObject() { return taken(endOfObject); } ///< empty: there is none
    [[nodiscard]] std::size_t place() const { return at_; }

private:
    string_view taken(std::optional<std::size_t> (*endOf)(string_view, std::size_t))
    {
        const std::size_t begin = behindSpace(bytes_, at_);
        at_ = endOf(bytes_, begin).value_or(begin);
        return bytes_.substr(begin, at_ - begin);
    }

    string_view bytes_;
    std::size_t at_;
};

// Where the stream begins whose dictionary ends here.
std::optional<std::size_t> beginOfStream(string_view bytes, Reading at)
{
    if (!at.take("stream"))
        return std::nullopt;
    const std::size_t place = at.place() + (bytes.substr(at.place(), 1) == "\r" ? 1 : 0);
    return bytes.substr(place, 1) == "\n" ? std::optional(place + 1) : std::nullopt;
}

class Output final {
public:
    explicit Output(std::size_t objects) : table_(objects, {0, 0, 0xFFFF}) {}

    void addStream(std::size_t number, std::string dictionary, string_view stream)
    {
        table_[number] = {1, bytes_.size(), 0};
        setEntry(dictionary, "/Length", std::to_string(stream.size()));
        bytes_ += std::to_string(number) + " 0 obj\n" + dictionary + "\nstream\n";
        bytes_ += stream;
        bytes_ += "\nendstream\nendobj\n";
    }

    void addObject(std::size_t number, string_view value)
    {
        if (packed_ == objectsAStream)
            finishObjects();
        if (packed_ == 0) {
            container_ = table_.size();
            table_.push_back({});
        }
        table_[number] = {2, container_, packed_++};
        heads_ += std::to_string(number) + ' ' + std::to_string(values_.size()) + ' ';
        values_ += value;
        values_ += '\n';
    }

    QByteArray finish(const std::string& trailer)
    {
        finishObjects();
        const std::string hash =
            QCryptographicHash::hash({bytes_.data(), qsizetype(bytes_.size())}, QCryptographicHash::Md5)
                .toHex()
                .toStdString();
        const std::size_t place = bytes_.size();
        const std::size_t number = table_.size();
        table_.push_back({1, place, 0});
        addStream(number,
                  "<< /Type /XRef /Size " + std::to_string(table_.size()) + ' ' + trailer + " /ID [<" + hash + "> <" +
                      hash + ">] /W [1 4 2] /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 7 >> >>",
                  deflated(rows()));
        bytes_ += "startxref\n" + std::to_string(place) + "\n%%EOF\n";
        return {bytes_.data(), qsizetype(bytes_.size())};
    }

private:
    struct Entry final {
        int type = 0; // 0 free, 1 at a place in the file, 2 in an object stream
        std::size_t place = 0;
        std::size_t index = 0;
    };

    void finishObjects()
    {
        if (packed_ == 0)
            return;
        addStream(container_,
                  "<< /Type /ObjStm /N " + std::to_string(packed_) + " /First " + std::to_string(heads_.size()) +
                      " /Filter /FlateDecode >>",
                  deflated(heads_ + values_));
        packed_ = 0;
        heads_.clear();
        values_.clear();
    }

    // Each row as what it adds to the one above it (PNG's filter 2), which packs well.
    [[nodiscard]] std::string rows() const
    {
        std::string rows;
        std::array<uchar, 7> above{};
        for (const Entry& entry : table_) {
            std::array<uchar, 7> row{static_cast<uchar>(entry.type)};
            qToBigEndian(static_cast<quint32>(entry.place), row.data() + 1);
            qToBigEndian(static_cast<quint16>(entry.index), row.data() + 5);
            rows += '\2';
            for (std::size_t i = 0; i < row.size(); ++i)
                rows += static_cast<char>(row[i] - above[i]);
            above = row;
        }
        return rows;
    }

    std::string bytes_ = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"; // the second line shows that it is not text
    std::vector<Entry> table_;
    std::size_t container_ = 0; ///< the object stream that is being filled
    std::size_t packed_ = 0;    ///< objects in it
    std::string heads_;
    std::string values_;
};

} // namespace

std::string referenceTo(int number)
{
    return std::to_string(number) + " 0 R";
}

std::string deflated(string_view plain)
{
    const QByteArray packed = qCompress(reinterpret_cast<const uchar*>(plain.data()), qsizetype(plain.size()));
    return {packed.constData() + 4, std::size_t(packed.size()) - 4}; // behind the length, which is Qt's own
}

std::optional<std::string> inflated(string_view packed)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(static_cast<quint32>(packed.size() * 8), bytes.data()); // Qt begins with room for that much
    bytes.append(packed.data(), qsizetype(packed.size()));
    const QByteArray plain = qUncompress(bytes);
    return plain.isEmpty() ? std::nullopt : std::optional(plain.toStdString());
}

std::optional<File> File::read(string_view bytes)
{
    Reading end(bytes, bytes.rfind("startxref"));
    const auto table = end.take("startxref") ? end.takeInteger() : std::nullopt;
    Reading rows(bytes, std::size_t(table.value_or(0)));
    if (!table || !rows.take("xref") || rows.takeInteger() != 0)
        return std::nullopt;
    const auto count = std::size_t(std::max(rows.takeInteger().value_or(0), 0));
    if (count > bytes.size() / rowSize)
        return std::nullopt;
    File file;
    file.objects_.resize(count);
    std::vector<std::size_t> streams(count); // where they begin
    for (std::size_t i = 0; i < count; ++i) {
        const auto place = rows.takeInteger();
        const auto generation = rows.takeInteger();
        if (!place || !generation)
            return std::nullopt;
        if (rows.take("f"))
            continue;
        Reading object(bytes, std::size_t(*place));
        if (!rows.take("n") || object.takeInteger() != int(i) || object.takeInteger() != 0 || !object.take("obj"))
            return std::nullopt;
        file.objects_[i].value = object.takeObject();
        streams[i] = beginOfStream(bytes, object).value_or(0);
    }
    for (std::size_t i = 0; i < count; ++i) {
        Object& object = file.objects_[i];
        if (streams[i] == 0)
            continue;
        auto length = integer(entry(object.value, "/Length"));
        const auto elsewhere = reference(entry(object.value, "/Length"));
        if (elsewhere && *elsewhere > 0 && std::size_t(*elsewhere) < count) {
            Object& holder = file.objects_[std::size_t(*elsewhere)];
            length = integer(holder.value);
            holder = {}; // said in the dictionary from now on
        }
        if (!length || *length < 0 || std::size_t(*length) > bytes.size() - streams[i])
            return std::nullopt;
        object.stream = bytes.substr(streams[i], std::size_t(*length));
        removeEntry(object.value, "/Length");
    }
    const string_view trailer = rows.take("trailer") ? rows.takeObject() : string_view();
    file.root_ = reference(entry(trailer, "/Root"));
    file.information_ = reference(entry(trailer, "/Info"));
    return file.root_ && file.information_ ? std::optional(std::move(file)) : std::nullopt;
}

Object& File::at(std::optional<int> number)
{
    Object& object = objects_.at(std::size_t(number.value_or(0)));
    if (object.value.empty())
        throw std::out_of_range("no object " + std::to_string(number.value_or(0)));
    return object;
}

int File::add(Object object)
{
    objects_.push_back(std::move(object));
    return int(objects_.size()) - 1;
}

QByteArray File::written() const
{
    Output out(objects_.size());
    for (std::size_t i = 0; i < objects_.size(); ++i) {
        if (objects_[i].stream)
            out.addStream(i, objects_[i].value, *objects_[i].stream);
    }
    for (std::size_t i = 0; i < objects_.size(); ++i) {
        if (!objects_[i].stream && !objects_[i].value.empty())
            out.addObject(i, objects_[i].value);
    }
    return out.finish("/Root " + referenceTo(*root_) + " /Info " + referenceTo(*information_));
}

} // namespace filrouge::pdf
