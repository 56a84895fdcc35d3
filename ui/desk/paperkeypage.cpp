// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/paperkeypage.h"

#include <qrencode.h>

#include <QCoreApplication>
#include <QStringList>

#include <memory>

namespace ui::desk {

using core::base::ErrorCode;
using core::base::fail;
using core::base::Result;

namespace {

constexpr int Quiet = 4; // modules of white that ISO/IEC 18004 wants around a code
constexpr int GroupsOfLine = 7;

/// The dark modules as one path, a unit square each.
Result<QString> qrCode(const QByteArray &text)
{
    struct Free
    {
        void operator()(QRcode *code) const { QRcode_free(code); }
    };
    const std::unique_ptr<QRcode, Free> code(QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_Q, QR_MODE_8, 1));
    if (code == nullptr)
        return fail(ErrorCode::Internal, {QStringLiteral("QR code")});
    QString path;
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if ((code->data[y * code->width + x] & 1U) != 0)
                path += QStringLiteral("M%1 %2h1v1h-1z").arg(x + Quiet).arg(y + Quiet);
        }
    }
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %1\" role=\"img\" "
                          "aria-label=\"QR\"><path d=\"%2\"/></svg>")
        .arg(code->width + 2 * Quiet)
        .arg(path);
}

QString lines(const QString &paper)
{
    const QStringList groups = paper.split(u' ');
    QStringList all;
    for (qsizetype i = 0; i < groups.size(); i += GroupsOfLine)
        all.append(groups.mid(i, GroupsOfLine).join(u' '));
    return all.join(u'\n');
}

} // namespace

Result<QByteArray> writePaperKeyPage(const core::storage::KeyPair &keys, const core::language::Catalogue &catalogue,
                                     const core::base::Language &language)
{
    const QString paper = core::storage::writePaperKey(keys);
    const auto code = qrCode(QString(paper).remove(u' ').toLatin1());
    if (!code)
        return fail(code);
    const auto words = [&](const char *source) {
        return catalogue.text(language, "Commands", source);
    };
    const QString title = words(QT_TRANSLATE_NOOP("Commands", "Paper key of Partnership Barometer"));
    const QString purpose = words(QT_TRANSLATE_NOOP(
        "Commands", "Whoever has this sheet can read all responses that are sealed to it. Keep it in a safe."));
    const QString use = words(QT_TRANSLATE_NOOP(
        "Commands", "To use it, type the letters into a file and run: barometer key new FILE --from-paper LETTERS"));
    return QStringLiteral("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>%1</title>\n<style>"
                          "body{font:12pt sans-serif;margin:2cm;color:#000;background:#fff}"
                          "pre{font:bold 15pt monospace;line-height:1.6}svg{width:6cm;height:6cm}"
                          "</style>\n</head>\n<body>\n<h1>%1</h1>\n<p>%2</p>\n<p><strong>%3</strong></p>\n"
                          "<pre>%4</pre>\n%5\n<p>%6</p>\n</body>\n</html>\n")
        .arg(title.toHtmlEscaped(), core::storage::fingerprint(keys.publicKey()), purpose.toHtmlEscaped(), lines(paper),
             *code, use.toHtmlEscaped())
        .toUtf8();
}

} // namespace ui::desk
