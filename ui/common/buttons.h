// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style.h"
#include "ui/common/textblock.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>

namespace ui::common {

/// A button whose text wraps and is never cut, as high as a finger needs. Says what happens ("Send answers").
class BigButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit BigButton(ButtonKind kind = ButtonKind::Secondary, QWidget *parent = nullptr);
    BigButton(const QString &text, ButtonKind kind, QWidget *parent = nullptr);

    void setLabel(const QString &text); ///< plain text; also the accessible name
    [[nodiscard]] QString label() const { return m_label; }
    void setTextRole(TextRole role);
    void setKind(ButtonKind kind);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Enter presses it too, not the space bar alone

private:
    [[nodiscard]] const MeasuredText &measured() const;
    void remeasure();

    mutable MeasuredText m_measured;
    QString m_label;
    ButtonKind m_kind;
    TextRole m_role = TextRole::Body;
};

/// How a choice looks: a line of a list with its indicator, a cell of a scale with the text alone, or a cell under a
/// column heading with the indicator alone (its text is still its name).
enum class ChoiceShape { Line, Cell, Dot };

/// What radio and check choices share: the text, its size and the painting of the whole area.
class ChoiceFace
{
public:
    ChoiceFace(QAbstractButton &button, ChoiceShape shape) : m_button(button), m_shape(shape) { }

    void setLabel(const QString &text);
    void setShape(ChoiceShape shape);
    [[nodiscard]] const QString &label() const { return m_label; }
    [[nodiscard]] QSize sizeHint() const;
    [[nodiscard]] QSize minimumSizeHint() const;
    [[nodiscard]] int heightForWidth(int width) const;
    void paint() const;
    void remeasure();

private:
    [[nodiscard]] const MeasuredText &measured() const;
    [[nodiscard]] int indicatorSize() const;
    [[nodiscard]] QMargins margins() const;

    mutable MeasuredText m_measured;
    QAbstractButton &m_button;
    ChoiceShape m_shape;
    QString m_label;
};

/// One of several choices. Pressing anywhere on it chooses it; assistive technology sees a radio button with the
/// choice as its name.
class RadioChoice final : public QRadioButton
{
    Q_OBJECT

public:
    explicit RadioChoice(const QString &text, ChoiceShape shape = ChoiceShape::Line, QWidget *parent = nullptr);

    void setLabel(const QString &text) { m_face.setLabel(text); }
    [[nodiscard]] QString label() const { return m_face.label(); }
    void setShape(ChoiceShape shape) { m_face.setShape(shape); }
    [[nodiscard]] QSize sizeHint() const override { return m_face.sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return m_face.minimumSizeHint(); }
    [[nodiscard]] int heightForWidth(int width) const override { return m_face.heightForWidth(width); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *) override { m_face.paint(); }
    void changeEvent(QEvent *event) override;

private:
    ChoiceFace m_face;
};

/// A choice beside others; the same as RadioChoice with a check box.
class CheckChoice final : public QCheckBox
{
    Q_OBJECT

public:
    explicit CheckChoice(const QString &text, QWidget *parent = nullptr);

    void setLabel(const QString &text) { m_face.setLabel(text); }
    [[nodiscard]] QString label() const { return m_face.label(); }
    [[nodiscard]] QSize sizeHint() const override { return m_face.sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return m_face.minimumSizeHint(); }
    [[nodiscard]] int heightForWidth(int width) const override { return m_face.heightForWidth(width); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *) override { m_face.paint(); }
    void changeEvent(QEvent *event) override;

private:
    ChoiceFace m_face;
};

/// Text for a Qt control in which "&" is to be read as "&" and not as a mnemonic.
[[nodiscard]] QString escapedMnemonics(QString text);

} // namespace ui::common
