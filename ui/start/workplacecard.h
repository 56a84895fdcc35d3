// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/textblock.h"
#include "ui/common/theme.h"

#include <QAbstractButton>

namespace ui::start {

/// The four workplaces of the program.
enum class WorkplaceKind { Answer, Fieldwork, Results, Translations };

/// A large button that leads to a workplace: sign, name, and one sentence on what is done there. Its height follows the
/// texts. Assistive technology hears the name, and the sentence as description.
class WorkplaceCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit WorkplaceCard(WorkplaceKind kind, QWidget *parent = nullptr);

    void setTexts(const QString &name, const QString &sentence);
    [[nodiscard]] WorkplaceKind kind() const { return m_kind; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] const common::MeasuredText &name() const;
    [[nodiscard]] const common::MeasuredText &sentence() const;
    void remeasure();
    [[nodiscard]] int signSize() const;
    [[nodiscard]] int textLeft() const;

    WorkplaceKind m_kind;
    mutable common::MeasuredText m_name;     ///< set when first asked for
    mutable common::MeasuredText m_sentence; ///< likewise; the text itself is the accessible description
};

/// Draws the sign of a workplace into a square, in one colour.
void drawWorkplaceSign(QPainter &painter, const QRectF &square, WorkplaceKind kind, const QColor &colour);

} // namespace ui::start
