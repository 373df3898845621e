// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/qrcode.h"

#include <qrencode.h>

#include <cerrno>
#include <memory>

namespace filrouge {

namespace {

QRecLevel encoderLevel(QrLevel level)
{
    switch (level) {
    case QrLevel::Low:
        return QR_ECLEVEL_L;
    case QrLevel::Medium:
        return QR_ECLEVEL_M;
    case QrLevel::Quartile:
        return QR_ECLEVEL_Q;
    case QrLevel::High:
        break;
    }
    return QR_ECLEVEL_H;
}

struct CodeRelease final {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

} // namespace

Result<QrCode> qrCode(const QString& text, QrLevel level)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty() || bytes.contains('\0'))
        return fail(ErrorCode::Invalid, QStringLiteral("text"), QStringLiteral("not empty, and no NUL"));
    // Version 0: the smallest that fits; stretches of capitals and digits take less room than bytes.
    const std::unique_ptr<QRcode, CodeRelease> code(
        QRcode_encodeString(bytes.constData(), 0, encoderLevel(level), QR_MODE_8, 1));
    if (!code)
        return errno == ERANGE ? fail(ErrorCode::TooLarge, QStringLiteral("text"), QString::number(bytes.size()))
                               : fail(ErrorCode::Invalid, QStringLiteral("text"), qt_error_string());
    QrCode made{code->width, QByteArray(qsizetype{code->width} * code->width, Qt::Uninitialized)};
    // The encoder keeps more about a module than its colour, which is the lowest bit.
    for (qsizetype i = 0; i < made.modules.size(); ++i)
        made.modules[i] = static_cast<char>(code->data[i] & 1);
    return made;
}

} // namespace filrouge
