// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/onscreenkeyboard.h"

#include "ui/common/buttons.h"
#include "ui/common/safetextbox.h"
#include "ui/common/space.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPointerEvent>

#include <algorithm>
#include <array>

namespace ui::kiosk {

using core::base::Language;
namespace space = ui::common::space;
using ui::common::ButtonKind;
using ui::common::drawButton;
using ui::common::escapedMnemonics;
using ui::common::SafeTextBox;
using ui::common::TextRole;
using ui::common::themeOf;

namespace {

constexpr int keySize = 56;
constexpr int halfKeys = 22; ///< a row is eleven keys wide; keys stand on half columns

/// A row of keys: without and with the key for capitals; as many letters in both.
struct Row
{
    const char16_t *small;
    const char16_t *large;
};
using Rows = std::array<Row, 4>;

constexpr Row digits{u"1234567890+", u"!\"#%&/()=@_"};
constexpr Row lowest{u"zxcvbnm,.-?", u"ZXCVBNM;:'!"};
constexpr Rows finnish{{digits, {u"qwertyuiopå", u"QWERTYUIOPÅ"}, {u"asdfghjklöä", u"ASDFGHJKLÖÄ"}, lowest}};
constexpr Rows swedish{{digits, {u"qwertyuiopå", u"QWERTYUIOPÅ"}, {u"asdfghjklöä", u"ASDFGHJKLÖÄ"}, lowest}};
constexpr Rows english{{digits, {u"qwertyuiop'", u"QWERTYUIOP€"}, {u"asdfghjkl:;", u"ASDFGHJKL/£"}, lowest}};

/// The rows of a language; other languages have the English ones.
const Rows &rowsOf(const Language &language)
{
    const QString base = core::base::baseLanguage(language).text();
    if (base == QLatin1String("fi"))
        return finnish;
    return base == QLatin1String("sv") ? swedish : english;
}

bool isTouch(const QEvent &event)
{
    if (event.type() == QEvent::TouchBegin)
        return true;
    if (event.type() != QEvent::MouseButtonPress)
        return false;
    const QPointingDevice *device = static_cast<const QPointerEvent &>(event).pointingDevice();
    return device != nullptr && device->type() == QInputDevice::DeviceType::TouchScreen;
}

} // namespace

ScreenKey::ScreenKey(QWidget *parent) : QPushButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScreenKey::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

QSize ScreenKey::sizeHint() const
{
    return {keySize, keySize};
}

QFont ScreenKey::faceFor(int width) const
{
    constexpr int tallest = 34; ///< pixels; a key is 56 high
    constexpr int least = 12;
    QFont font = themeOf(this).font(TextRole::Body);
    font.setPixelSize(std::min(font.pixelSize(), tallest));
    while (font.pixelSize() > least && QFontMetrics(font).horizontalAdvance(text()) > width)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

void ScreenKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ButtonKind kind = m_marked ? ButtonKind::Primary : ButtonKind::Secondary;
    painter.setPen(drawButton(painter, rect(), themeOf(this), {kind, isDown(), isEnabled()}));
    const QRect inside = rect().adjusted(space::hair, 0, -space::hair, 0);
    painter.setFont(faceFor(inside.width()));
    painter.drawText(inside, Qt::AlignCenter | Qt::TextSingleLine, QString(text()).replace(u"&&"_qs, u"&"_qs));
}

OnScreenKeyboard::OnScreenKeyboard(KeyboardUse use, QWidget *parent) : QWidget(parent), m_use(use)
{
    setObjectName(QStringLiteral("onScreenKeyboard"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::large, space::small, space::large, 0);
    hide();
    if (m_use == KeyboardUse::Never)
        return;
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

bool OnScreenKeyboard::writesTo(const QWidget *widget)
{
    const auto *box = qobject_cast<const SafeTextBox *>(widget);
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    return (box != nullptr && !box->isReadOnly()) || (line != nullptr && !line->isReadOnly());
}

bool OnScreenKeyboard::eventFilter(QObject *watched, QEvent *event)
{
    if (!isTouch(*event))
        return false;
    auto *touched = qobject_cast<QWidget *>(watched);
    if (touched == nullptr || touched->window() != window())
        return false;
    QWidget *field = writesTo(touched) ? touched : touched->parentWidget(); // a text box is touched on its viewport
    if (writesTo(field))
        open(field);
    return false;
}

void OnScreenKeyboard::follow(QWidget *focused)
{
    if (focused == nullptr || focused->window() != window())
        return;
    if (!writesTo(focused))
        close();
    else if (m_use == KeyboardUse::Always || !isHidden())
        open(focused);
}

void OnScreenKeyboard::open(QWidget *field)
{
    if (m_field == field && !isHidden())
        return;
    close();
    if (m_keys == nullptr)
        return;
    m_field = field;
    auto *box = qobject_cast<SafeTextBox *>(field);
    if (box != nullptr)
        box->setCompact(true); // beside the keyboard the whole box stays in view
    m_line->setEnabled(box != nullptr);
    show();
    emit opened(true);
}

void OnScreenKeyboard::close()
{
    if (auto *box = qobject_cast<SafeTextBox *>(m_field.data()))
        box->setCompact(false);
    m_field.clear();
    if (m_keys != nullptr)
        setShift(false);
    hide();
    emit opened(false);
}

ScreenKey *OnScreenKeyboard::addKey(int row, int column, int span, const QString &name)
{
    auto *key = new ScreenKey(m_keys);
    key->setObjectName(QLatin1String("key_") + name);
    static_cast<QGridLayout *>(m_keys->layout())->addWidget(key, row, column, 1, span);
    return key;
}

void OnScreenKeyboard::build(const Language &language)
{
    delete m_keys;
    m_letters.clear();
    m_keys = new QWidget(this);
    auto *grid = new QGridLayout(m_keys);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::small);
    for (int column = 0; column < halfKeys; ++column)
        grid->setColumnStretch(column, 1);
    int row = 0;
    for (const Row &keys : rowsOf(language)) {
        const QStringView small(keys.small);
        const QStringView large(keys.large);
        for (qsizetype each = 0; each < small.size(); ++each) {
            ScreenKey *key = addKey(row, int(each) * 2, 2, QString(small.at(each)));
            const Letter entry{key, QString(small.at(each)), QString(large.at(each))};
            m_letters.push_back(entry);
            connect(key, &ScreenKey::clicked, this, [this, entry] { press(m_shifted ? entry.large : entry.small); });
        }
        ++row;
    }
    m_shift = addKey(row, 0, 4, QStringLiteral("shift"));
    m_space = addKey(row, 4, 6, QStringLiteral("space"));
    m_line = addKey(row, 10, 4, QStringLiteral("line"));
    m_back = addKey(row, 14, 4, QStringLiteral("back"));
    m_close = addKey(row, 18, 4, QStringLiteral("close"));
    m_back->setAutoRepeat(true);
    connect(m_shift, &ScreenKey::clicked, this, [this] { setShift(!m_shifted); });
    connect(m_space, &ScreenKey::clicked, this, [this] { press(QStringLiteral(" ")); });
    connect(m_line, &ScreenKey::clicked, this, [this] { pressKey(Qt::Key_Return, QStringLiteral("\r")); });
    connect(m_back, &ScreenKey::clicked, this, [this] { pressKey(Qt::Key_Backspace, {}); });
    connect(m_close, &ScreenKey::clicked, this, &OnScreenKeyboard::close);
    layout()->addWidget(m_keys);
    m_keys->show();
    m_built = language;
    setShift(m_shifted);
}

void OnScreenKeyboard::refresh(const ui::questions::FormContext &context)
{
    const ui::questions::FormContext own = context.own();
    if (m_keys == nullptr || own.language != m_built)
        build(own.language);
    m_shift->setText(own.words(QT_TRANSLATE_NOOP("Form", "Capitals")));
    m_space->setText(own.words(QT_TRANSLATE_NOOP("Form", "Space")));
    m_line->setText(own.words(QT_TRANSLATE_NOOP("Form", "New line")));
    m_back->setText(own.words(QT_TRANSLATE_NOOP("Form", "Erase")));
    m_close->setText(own.words(QT_TRANSLATE_NOOP("Form", "Close the keys")));
    m_line->setEnabled(qobject_cast<SafeTextBox *>(m_field.data()) != nullptr);
}

void OnScreenKeyboard::setShift(bool on)
{
    m_shifted = on;
    m_shift->setMarked(on);
    for (const Letter &letter : m_letters)
        letter.button->setText(escapedMnemonics(on ? letter.large : letter.small));
}

void OnScreenKeyboard::press(const QString &text)
{
    pressKey(Qt::Key_unknown, text);
    if (m_shifted)
        setShift(false);
}

void OnScreenKeyboard::pressKey(int key, const QString &text)
{
    if (m_field.isNull())
        return;
    if (!m_field->hasFocus())
        m_field->setFocus(Qt::OtherFocusReason);
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(m_field, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(m_field, &up);
}

} // namespace ui::kiosk
