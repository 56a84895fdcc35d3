// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/faultwindow.h"

#include "core/fieldwork/staffpin.h"
#include "ui/common/actions.h"
#include "ui/common/appearance.h"
#include "ui/common/buttons.h"
#include "ui/common/errorwording.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/kiosk/column.h"
#include "ui/kiosk/cornerwatch.h"
#include "ui/kiosk/languagerow.h"
#include "ui/kiosk/pingate.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui::kiosk {

using core::base::Language;
namespace space = ui::common::space;
using ui::common::BigButton;
using ui::common::ButtonKind;
using ui::common::errorText;
using ui::common::TextRole;
using ui::common::WrappingLabel;
using ui::questions::FormContext;

namespace {

constexpr const char *goesOn = QT_TRANSLATE_NOOP("Form", "The page goes on below");

} // namespace

FaultWindow::FaultWindow(const core::language::Catalogue &catalogue, ui::common::Appearance &appearance,
                         core::fieldwork::StaffPin &pin, const QList<Language> &languages, QWidget *parent)
    : QMainWindow(parent), m_catalogue(catalogue), m_languages(languages), m_pages(new QStackedWidget(this)),
      m_again(new BigButton(ButtonKind::Primary))
{
    ui::common::Theme theme = appearance.theme();
    theme.workplace = ui::common::Workplace::Kiosk;
    appearance.setTheme(theme);
    setContextMenuPolicy(Qt::NoContextMenu);
    setMinimumSize(800, 480);
    resize(1280, 800);
    setCentralWidget(m_pages);
    m_pages->addWidget(makeWords());
    if (pin.isSet())
        makeGate(pin);
    setWindowTitle(inAll(QT_TRANSLATE_NOOP("Form", "The survey cannot be opened")));
    m_again->setFocus(Qt::OtherFocusReason);
}

QWidget *FaultWindow::makeWords()
{
    auto *column = new Column(m_pages, LanguageRow::ColumnWidth);
    column->setMoreLabel(inAll(goesOn));
    auto *row = new LanguageRow(column->body());
    for (const Language &language : m_languages) {
        auto *title = new WrappingLabel(TextRole::Question, column->body());
        title->setText(words(language).words(QT_TRANSLATE_NOOP("Form", "The survey cannot be opened")));
        Tongue tongue{language, new WrappingLabel(TextRole::Body, column->body())};
        auto *help = new WrappingLabel(TextRole::Body, column->body());
        help->setText(words(language).words(
            QT_TRANSLATE_NOOP("Form", "Please tell the staff. They can give you a paper form or another machine.")));
        row->add({title, help, tongue.text});
        m_tongues.push_back(tongue);
    }
    m_again->setObjectName(QStringLiteral("tryAgain"));
    m_again->setLabel(inAll(QT_TRANSLATE_NOOP("Form", "Try again")));
    auto *close = new BigButton(ButtonKind::Secondary, column->body());
    close->setObjectName(QStringLiteral("closeFault"));
    close->setLabel(inAll(QT_TRANSLATE_NOOP("Form", "Close")));
    column->list()->addStretch(1);
    column->list()->addWidget(row);
    column->list()->addSpacing(space::large);
    column->list()->addWidget(m_again, 0, Qt::AlignHCenter);
    column->list()->addWidget(close, 0, Qt::AlignHCenter);
    column->list()->addStretch(2);
    connect(m_again, &BigButton::clicked, this, &FaultWindow::tryAgainWanted);
    connect(close, &BigButton::clicked, this, [this] {
        if (m_gate != nullptr)
            return askStaff();
        giveWay();
    });
    return column;
}

void FaultWindow::makeGate(core::fieldwork::StaffPin &pin)
{
    constexpr int padWidth = 480;
    auto *column = new Column(m_pages, padWidth);
    const FormContext first = words(m_languages.value(0));
    column->setMoreLabel(first.words(goesOn));
    auto *title = new WrappingLabel(TextRole::Question, column->body());
    title->setText(first.words(QT_TRANSLATE_NOOP("Form", "For staff: close the kiosk")));
    auto *text = new WrappingLabel(TextRole::Body, column->body());
    text->setText(first.words(QT_TRANSLATE_NOOP("Form", "Enter the six digits of the staff number.")));
    m_gate = new PinGate(pin, column->body());
    m_gate->refresh(first);
    auto *back = new BigButton(ButtonKind::Secondary, column->body());
    back->setObjectName(QStringLiteral("leaveGate"));
    back->setLabel(first.words(QT_TRANSLATE_NOOP("Form", "Back")));
    for (QWidget *widget : std::initializer_list<QWidget *>{title, text, m_gate, back})
        column->list()->addWidget(widget);
    column->list()->addStretch(1);
    m_gatePage = column;
    m_pages->addWidget(column);
    connect(m_gate, &PinGate::refused, this, &FaultWindow::numberRefused);
    connect(m_gate, &PinGate::passed, this, [this] {
        emit numberAccepted();
        giveWay();
    });
    connect(back, &BigButton::clicked, this, &FaultWindow::showWords);
    connect(new CornerWatch(*this), &CornerWatch::held, this, &FaultWindow::askStaff);
}

FormContext FaultWindow::words(const Language &language) const
{
    return {nullptr, {}, &m_catalogue, language};
}

QString FaultWindow::inAll(const char *source) const
{
    QStringList all;
    for (const Language &language : m_languages)
        all.append(words(language).words(source));
    all.removeDuplicates();
    return all.join(QLatin1String(" / "));
}

void FaultWindow::setError(const core::base::Error &error)
{
    for (const Tongue &tongue : m_tongues)
        tongue.text->setText(words(tongue.language)
                                 .words(QT_TRANSLATE_NOOP("Form", "For staff: %1"))
                                 .arg(errorText(m_catalogue, tongue.language, error)));
}

void FaultWindow::askStaff()
{
    if (m_gatePage == nullptr)
        return;
    m_pages->setCurrentWidget(m_gatePage);
    m_gate->focusFirst();
}

void FaultWindow::showWords()
{
    m_pages->setCurrentIndex(0);
    m_again->setFocus(Qt::OtherFocusReason);
}

void FaultWindow::giveWay()
{
    m_mayClose = true;
    close();
}

void FaultWindow::closeEvent(QCloseEvent *event)
{
    if (m_gate != nullptr && !m_mayClose && !qApp->isSavingSession()) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

void FaultWindow::keyPressEvent(QKeyEvent *event)
{
    const bool atGate = m_pages->currentWidget() == m_gatePage;
    if (common::actionOf(common::ActionScope::Answer, *event) == common::ActionId::CloseKiosk)
        askStaff();
    else if (atGate && event->key() == Qt::Key_Escape)
        showWords();
    else if (!atGate || !m_gate->takeKey(event->key()))
        QMainWindow::keyPressEvent(event);
}

} // namespace ui::kiosk
