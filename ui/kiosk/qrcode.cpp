// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/qrcode.h"

#include <QPainter>

#include <memory>
#include <qrencode.h>

namespace ui::kiosk {
namespace {

constexpr int quiet = 4; ///< modules of light edge, ISO/IEC 18004
constexpr int moduleSize = 5;

} // namespace

QrCode::QrCode(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void QrCode::setContent(const QString &content, const QString &name)
{
    setAccessibleName(name);
    m_modules = 0;
    const QByteArray bytes = content.toUtf8();
    if (!bytes.isEmpty()) {
        const std::unique_ptr<QRcode, void (*)(QRcode *)> code(
            QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
        if (code != nullptr) {
            m_modules = code->width;
            m_dark.resize(qsizetype{m_modules} * m_modules);
            for (qsizetype index = 0; index < m_dark.size(); ++index)
                m_dark.setBit(index, (code->data[index] & 1) != 0);
        }
    }
    setHidden(m_modules == 0);
    updateGeometry();
    update();
}

QSize QrCode::sizeHint() const
{
    const int side = (m_modules + 2 * quiet) * moduleSize;
    return {side, side};
}

void QrCode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    for (int row = 0; row < m_modules; ++row) {
        for (int column = 0; column < m_modules; ++column) {
            if (m_dark.testBit(qsizetype{row} * m_modules + column))
                painter.fillRect((column + quiet) * moduleSize, (row + quiet) * moduleSize, moduleSize, moduleSize,
                                 Qt::black);
        }
    }
}

} // namespace ui::kiosk
