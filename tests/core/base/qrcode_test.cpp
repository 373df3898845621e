// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/qrcode.h"
#include "tests/support/catch.h"

#include <array>
#include <cmath>

using namespace filrouge;

namespace {

/// Reads a code as a scanner does that sees it perfectly, by the rules of ISO/IEC 18004: format, mask, the way through
/// the matrix, modes. Versions 1 to 3 with one block only, no error correction.
class Scanner final {
public:
    explicit Scanner(const QrCode& code) : code_(code), version_((code.size - 17) / 4) {}

    [[nodiscard]] QByteArray text()
    {
        readFormat();
        readBits();
        QByteArray text;
        while (capacity() - at_ >= 4) {
            const int mode = take(4);
            if (mode == 0)
                break;
            if (mode == 1)
                readDigits(text, take(10));
            else if (mode == 2)
                readAlphanumeric(text, take(9));
            else if (mode == 4)
                for (int left = take(8); left > 0; --left)
                    text.append(static_cast<char>(take(8)));
            else
                FAIL("mode " << mode);
        }
        return text;
    }

    [[nodiscard]] int level() const { return level_; }

private:
    /// Bits of data; those of the correction follow (ISO/IEC 18004, table 7).
    [[nodiscard]] std::size_t capacity() const
    {
        constexpr std::array<std::array<std::size_t, 4>, 3> bytes{
            {{16, 19, 9, 13}, {28, 34, 16, 22}, {44, 55, 26, 34}}};
        return bytes.at(static_cast<std::size_t>(version_ - 1)).at(static_cast<std::size_t>(level_)) * 8;
    }

    void readFormat()
    {
        // Beside the upper left finder, from the top of column 8 (6.9): bits 14 and 13 of it are the level.
        int format = 0;
        const std::array<std::pair<int, int>, 15> places{{{8, 0},
                                                          {8, 1},
                                                          {8, 2},
                                                          {8, 3},
                                                          {8, 4},
                                                          {8, 5},
                                                          {8, 7},
                                                          {8, 8},
                                                          {7, 8},
                                                          {5, 8},
                                                          {4, 8},
                                                          {3, 8},
                                                          {2, 8},
                                                          {1, 8},
                                                          {0, 8}}};
        for (const auto& [row, column] : places)
            format = (format << 1) | (code_.dark(row, column) ? 1 : 0);
        format ^= 0x5412;
        level_ = format >> 13;
        mask_ = (format >> 10) & 7;
    }

    [[nodiscard]] bool masked(int row, int column) const
    {
        switch (mask_) {
        case 0:
            return (row + column) % 2 == 0;
        case 1:
            return row % 2 == 0;
        case 2:
            return column % 3 == 0;
        case 3:
            return (row + column) % 3 == 0;
        case 4:
            return (row / 2 + column / 3) % 2 == 0;
        case 5:
            return (row * column) % 2 + (row * column) % 3 == 0;
        case 6:
            return ((row * column) % 2 + (row * column) % 3) % 2 == 0;
        default:
            return ((row + column) % 2 + (row * column) % 3) % 2 == 0;
        }
    }

    [[nodiscard]] bool isFunction(int row, int column) const
    {
        const int last = code_.size - 1;
        const bool finder =
            (row <= 8 && column <= 8) || (row <= 8 && column >= last - 7) || (row >= last - 7 && column <= 8);
        const int centre = last - 6; // of the one alignment pattern
        const bool alignment = version_ > 1 && std::abs(row - centre) <= 2 && std::abs(column - centre) <= 2;
        return finder || alignment || row == 6 || column == 6;
    }

    void readBits()
    {
        bool upwards = true;
        for (int right = code_.size - 1; right > 0; right -= 2) {
            if (right == 6)
                --right; // the timing pattern has its column to itself
            for (int step = 0; step < code_.size; ++step) {
                const int row = upwards ? code_.size - 1 - step : step;
                for (const int column : {right, right - 1})
                    if (!isFunction(row, column))
                        bits_.push_back(code_.dark(row, column) != masked(row, column));
            }
            upwards = !upwards;
        }
    }

    int take(int count)
    {
        int number = 0;
        for (; count > 0; --count)
            number = (number << 1) | (bits_.at(at_++) ? 1 : 0);
        return number;
    }

    void readDigits(QByteArray& text, int count)
    {
        for (; count > 0; count -= 3) {
            const int width = std::min(count, 3);
            text += QByteArray::number(take(width == 3 ? 10 : width == 2 ? 7 : 4)).rightJustified(width, '0');
        }
    }

    void readAlphanumeric(QByteArray& text, int count)
    {
        constexpr const char* alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
        for (; count > 1; count -= 2) {
            const int pair = take(11);
            text.append(alphabet[pair / 45]).append(alphabet[pair % 45]);
        }
        if (count == 1)
            text.append(alphabet[take(6)]);
    }

    const QrCode& code_;
    int version_;
    int level_ = 0;
    int mask_ = 0;
    std::vector<bool> bits_;
    std::size_t at_ = 0;
};

} // namespace

TEST_CASE("what a scanner reads is what was written", "[base][qrcode]")
{
    for (const char* text :
         {"http://192.168.1.20:8080/", "1", "HELLO WORLD", "été à Cahors", "A1b2-C3d4", "WIFI:T:WPA;S:a;;"}) {
        CAPTURE(text);
        const auto code = qrCode(QString::fromUtf8(text));
        REQUIRE_OK(code);
        REQUIRE(code->size <= 29); // one block at this level
        CHECK(Scanner(*code).text() == QByteArray(text));
    }
}

TEST_CASE("a code has the form of one", "[base][qrcode]")
{
    const auto code = qrCode(QStringLiteral("http://192.168.1.20:8080/"));
    REQUIRE_OK(code);
    REQUIRE(code->modules.size() == code->size * code->size);
    // Three finders: a dark frame, a light one, a dark middle.
    const int last = code->size - 7;
    for (const auto& [top, left] : {std::pair(0, 0), std::pair(0, last), std::pair(last, 0)})
        for (int row = 0; row < 7; ++row)
            for (int column = 0; column < 7; ++column) {
                const int ring = std::min({row, column, 6 - row, 6 - column});
                CHECK(code->dark(top + row, left + column) == (ring != 1));
            }
    for (int i = 8; i < code->size - 8; ++i) {
        CHECK(code->dark(6, i) == (i % 2 == 0));
        CHECK(code->dark(i, 6) == (i % 2 == 0));
    }
    CHECK(code->modules == qrCode(QStringLiteral("http://192.168.1.20:8080/"))->modules);
}

TEST_CASE("more correction takes more room, and the level is the one asked for", "[base][qrcode]")
{
    const QString text = QStringLiteral("0123456789ABCDE");
    int before = 0;
    // As the format says them: L 01, M 00, Q 11, H 10.
    for (const auto& [level, bits] : {std::pair(QrLevel::Low, 1),
                                      std::pair(QrLevel::Medium, 0),
                                      std::pair(QrLevel::Quartile, 3),
                                      std::pair(QrLevel::High, 2)}) {
        const auto code = qrCode(text, level);
        REQUIRE_OK(code);
        Scanner scanner(*code);
        CHECK(scanner.text() == text.toLatin1());
        CHECK(scanner.level() == bits);
        CHECK(code->size >= before);
        before = code->size;
    }
}

TEST_CASE("what no code can hold is refused", "[base][qrcode]")
{
    REQUIRE_FAILS(qrCode({}), ErrorCode::Invalid);
    REQUIRE_FAILS(qrCode(QStringLiteral("a") + QChar(0) + QStringLiteral("b")), ErrorCode::Invalid);
    REQUIRE_FAILS(qrCode(QString(3'000, u'a')), ErrorCode::TooLarge);
    REQUIRE_OK(qrCode(QString(2'331, u'a'))); // the most at that level (ISO/IEC 18004, table 7)
    REQUIRE_FAILS(qrCode(QString(2'332, u'a')), ErrorCode::TooLarge);
}
