// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator/previewpane.h"

#include "core/language/locale.h"
#include "ui/common/checks.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/translator/pageview.h"
#include "ui/translator/placewords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>
#include <tuple>

namespace ui::translator {

using common::Role;
using common::TextRole;
using common::WrappingLabel;

namespace {

constexpr int restMilliseconds = 300;

} // namespace

void dressPage(QWidget &page, common::Style &style)
{
    QList<QWidget *> all = page.findChildren<QWidget *>();
    all.prepend(&page);
    for (QWidget *widget : all) {
        widget->setStyle(&style);
        widget->setPalette(style.theme().palette());
    }
    page.setFont(style.theme().font(TextRole::Body));
}

void sizePage(QWidget &page, const QSize &screen)
{
    const bool hasOwnSize = qobject_cast<QDialog *>(&page) != nullptr || page.windowType() == Qt::Popup;
    page.resize(hasOwnSize ? page.sizeHint().expandedTo(page.minimumSizeHint()).boundedTo(screen) : screen);
}

void settlePage()
{
    // Layouts inside layouts settle one after another.
    for (int i = 0; i < 4; ++i)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

std::vector<PreviewScreen> previewScreens()
{
    std::vector<PreviewScreen> screens;
    for (const auto &[size, textPercent] :
         {std::pair(QSize(1280, 800), 100), std::pair(QSize(1920, 1080), 100), std::pair(QSize(1280, 800), 200)}) {
        PreviewScreen screen{size, textPercent, {}, {}};
        common::Theme theme;
        theme.textPercent = textPercent;
        screen.office = std::make_unique<common::Style>(theme);
        theme.workplace = common::Workplace::Kiosk;
        screen.kiosk = std::make_unique<common::Style>(theme);
        screens.push_back(std::move(screen));
    }
    return screens;
}

PageLook lookAt(QWidget &page, const PreviewScreen &screen, common::Style &style, const DrawnOn &drawnOn)
{
    dressPage(page, style);
    sizePage(page, screen.size);
    page.setAttribute(Qt::WA_DontShowOnScreen);
    page.show();
    settlePage();
    PageLook look{wordsOf(page), wordsBeyond(page, screen.size)};
    for (const common::Fault &fault : common::checkLayout(page, 0)) {
        if (fault.kind == common::FaultKind::ClippedText || fault.kind == common::FaultKind::OutsideWindow)
            look.faults.append(fault.text);
    }
    look.add(drawnOn ? drawnOn(page) : DrawnTexts());
    return look;
}

void PageLook::add(const DrawnTexts &drawn)
{
    words += drawn.all;
    faults += drawn.unfit;
}

bool PageLook::shows(const SoughtText &text) const
{
    return text.among(words) != Standing::Nowhere;
}

bool PageLook::isClipped(const SoughtText &text) const
{
    const Standing clipped = text.among(faults);
    return clipped != Standing::Nowhere && clipped >= text.among(words);
}

PreviewPane::PreviewPane(PreviewPlaces places, QWidget *parent)
    : QWidget(parent), m_places(std::move(places)), m_whereName(new QLabel(this)), m_screenName(new QLabel(this)),
      m_where(new QComboBox(this)), m_screen(new QComboBox(this)), m_realSize(new QCheckBox(this)),
      m_alarm(new WrappingLabel(TextRole::Body, this)), m_area(new QScrollArea(this)), m_timer(new QTimer(this))
{
    for (size_t i = 0; i < m_screens.size(); ++i)
        m_screen->addItem(QString());
    for (const auto &[kind, made] :
         {std::pair(Kind::Form, &m_places.form), std::pair(Kind::Results, &m_places.results),
          std::pair(Kind::Report, &m_places.report), std::pair(Kind::Window, &m_places.window)}) {
        if (*made) {
            m_kinds.push_back(kind);
            m_where->addItem(QString());
        }
    }
    setupUi();
    connect(m_timer, &QTimer::timeout, this, &PreviewPane::checkNow);
    connect(m_screen, &QComboBox::currentIndexChanged, this, &PreviewPane::rebuild);
    connect(m_where, &QComboBox::currentIndexChanged, this, &PreviewPane::checkNow);
    connect(m_realSize, &QCheckBox::toggled, this, &PreviewPane::rebuild);
    retranslate();
}

void PreviewPane::setupUi()
{
    m_where->setObjectName(QStringLiteral("previewWhere"));
    m_where->setVisible(m_kinds.size() > 1);
    m_whereName->setBuddy(m_where);
    m_screenName->setBuddy(m_screen);
    m_whereName->hide(); // what the boxes hold says it to the eye
    m_screenName->hide();
    m_screen->setObjectName(QStringLiteral("previewScreen"));
    m_realSize->setObjectName(QStringLiteral("previewRealSize"));
    m_alarm->setObjectName(QStringLiteral("previewAlarm"));
    m_area->setObjectName(QStringLiteral("preview"));
    m_area->setFocusPolicy(Qt::NoFocus);
    m_timer->setSingleShot(true);
    m_timer->setInterval(restMilliseconds);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(common::space::medium, common::space::medium, common::space::medium,
                               common::space::medium);
    column->addWidget(m_where);
    column->addWidget(m_screen);
    column->addWidget(m_realSize);
    column->addWidget(m_alarm);
    column->addWidget(m_area, 1);
}

QString PreviewPane::nameOf(const PreviewScreen &screen)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator); // nobody writes a screen as 1 920
    return tr("%1 × %2, text at %3 %")
        .arg(locale.toString(screen.size.width()), locale.toString(screen.size.height()),
             locale.toString(screen.textPercent));
}

QString PreviewPane::wordFor(Kind kind) const
{
    switch (kind) {
    case Kind::Form:
        return tr("The page where people answer");
    case Kind::Results:
        return tr("The question in Results");
    case Kind::Report:
        return tr("The page of the report");
    case Kind::Window:
        break;
    }
    return tr("The window where it stands");
}

QString PreviewPane::nothingToShow() const
{
    if (kind() == Kind::Results || kind() == Kind::Report)
        return tr("This text is on no chart, or no results file of this questionnaire has been opened yet in Results.");
    const QString none = tr("This text has no page of its own to show here.");
    return m_request && m_request->unit.isInterface() ? none + QLatin1Char('\n') + placeWords(m_request->unit.context)
                                                      : none;
}

void PreviewPane::retranslate()
{
    for (size_t i = 0; i < m_screens.size(); ++i)
        m_screen->setItemText(static_cast<int>(i), nameOf(m_screens[i]));
    for (size_t i = 0; i < m_kinds.size(); ++i)
        m_where->setItemText(static_cast<int>(i), wordFor(m_kinds[i]));
    for (const auto &[box, label, name] : {std::tuple(m_where, m_whereName, tr("Place of the preview")),
                                           std::tuple(m_screen, m_screenName, tr("Screen of the preview"))}) {
        box->setAccessibleName(name);
        label->setText(name);
    }
    m_realSize->setText(tr("At its real size"));
    m_area->setAccessibleName(tr("Preview of the page"));
    rebuild();
    if (m_finding)
        say(*m_finding);
}

/// A text of the program stands in a window, one of the questionnaire on a page; where there is a choice within, what
/// the person chose stays.
void PreviewPane::choosePlace(bool ofProgram)
{
    const bool atWindow = kind() == Kind::Window;
    const auto window = std::find(m_kinds.begin(), m_kinds.end(), Kind::Window);
    const QSignalBlocker quiet(m_where);
    if (ofProgram && !atWindow && window != m_kinds.end())
        m_where->setCurrentIndex(static_cast<int>(window - m_kinds.begin()));
    else if (!ofProgram && atWindow)
        m_where->setCurrentIndex(0);
}

void PreviewPane::show(const PreviewRequest &request)
{
    const bool sameText = m_request && m_request->unit.id == request.unit.id && m_request->language == request.language;
    m_request = request;
    if (!sameText) {
        m_clipped = false;
        choosePlace(request.unit.isInterface());
        rebuild();
    }
    m_timer->start();
}

void PreviewPane::clear()
{
    m_request.reset();
    m_timer->stop();
    rebuild();
}

PreviewPane::Kind PreviewPane::kind() const
{
    const int index = m_where->currentIndex();
    return index < 0 ? Kind::Form : m_kinds[static_cast<size_t>(index)];
}

const PreviewFactory &PreviewPane::factory() const
{
    switch (kind()) {
    case Kind::Results:
        return m_places.results;
    case Kind::Report:
        return m_places.report;
    case Kind::Window:
        return m_places.window;
    case Kind::Form:
        break;
    }
    return m_places.form;
}

common::Style &PreviewPane::look(const PreviewScreen &screen) const
{
    return kind() == Kind::Form ? *screen.kiosk : *screen.office;
}

QWidget *PreviewPane::makePage(const PreviewScreen &screen)
{
    QWidget *page = m_request && factory() ? factory()(*m_request, nullptr) : nullptr;
    if (page == nullptr)
        return nullptr;
    page->setLayoutDirection(core::language::localeOf(m_request->language).textDirection());
    page->setAttribute(Qt::WA_DontShowOnScreen); // its picture is
    if (kind() == Kind::Report)
        return page; // paper has its own size and look
    dressPage(*page, look(screen));
    sizePage(*page, screen.size);
    return page;
}

void PreviewPane::rebuild()
{
    delete m_area->takeWidget();
    const int index = m_screen->currentIndex();
    QWidget *page = index < 0 ? nullptr : makePage(m_screens[static_cast<size_t>(index)]);
    m_screen->setEnabled(kind() != Kind::Report);
    m_realSize->setEnabled(page != nullptr);
    if (page != nullptr)
        showPage(std::unique_ptr<QWidget>(page));
    if (page == nullptr) {
        m_finding.reset();
        m_alarm->setColourRole(Role::Muted);
        m_alarm->setText(m_request ? nothingToShow() : QString());
    }
}

void PreviewPane::showPage(std::unique_ptr<QWidget> page)
{
    page->show();
    settlePage();
    bringIntoSight(*page, m_request->unit, m_request->language);
    const bool isReal = m_realSize->isChecked();
    const QList<QRect> frames = placesOf(*page, m_request->unit, m_request->language);
    auto *view = new PageView(std::move(page), frames, isReal ? PageView::Zoom::RealSize : PageView::Zoom::WholePage);
    view->setAccessibleName(tr("Preview of the page"));
    view->setAlarm(m_clipped);
    connect(view, &PageView::zoomWanted, this, &PreviewPane::zoomTo, Qt::QueuedConnection); // it is made anew by it
    const Qt::ScrollBarPolicy bars = isReal ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff;
    m_area->setHorizontalScrollBarPolicy(bars);
    m_area->setVerticalScrollBarPolicy(bars);
    m_area->setWidgetResizable(!isReal);
    m_area->setWidget(view);
    if (isReal && !frames.isEmpty())
        m_area->ensureVisible(frames.first().center().x(), frames.first().center().y(), m_area->width() / 2,
                              m_area->height() / 2);
}

void PreviewPane::zoomTo(const QPoint &place)
{
    m_realSize->toggle();
    if (m_realSize->isChecked())
        m_area->ensureVisible(place.x(), place.y(), m_area->width() / 2, m_area->height() / 2);
}

PageView *PreviewPane::view() const
{
    return qobject_cast<PageView *>(m_area->widget());
}

PageLook PreviewPane::lookOn(const PreviewScreen &screen)
{
    const std::unique_ptr<QWidget> page(makePage(screen));
    if (kind() != Kind::Report)
        return lookAt(*page, screen, look(screen), m_places.drawn);
    PageLook paper;
    paper.add(m_places.drawn ? m_places.drawn(*page) : DrawnTexts());
    return paper;
}

void PreviewPane::checkNow()
{
    m_timer->stop();
    rebuild();
    if (!m_request || view() == nullptr)
        return;
    Finding finding{kind(), Finding::Where::NotHere, {}, {}};
    if (view()->page()->property(comesUpHere).toBool()) {
        finding.where = Finding::Where::ComesUp;
        m_finding = finding;
        say(finding);
        return;
    }
    const SoughtText text(m_request->unit, m_request->language);
    for (size_t i = 0; i < m_screens.size(); ++i) {
        const PageLook seen = lookOn(m_screens[i]);
        if (seen.isClipped(text))
            finding.tooSmall.push_back(i);
        if (seen.shows(text))
            finding.where = Finding::Where::Here;
        finding.details += seen.faults;
        if (kind() == Kind::Report)
            break; // the same on every screen
    }
    finding.details.removeDuplicates();
    m_clipped = !finding.tooSmall.empty();
    view()->setAlarm(m_clipped);
    m_finding = finding;
    say(finding);
    emit checked(m_request->unit.id, kind(), m_clipped);
}

void PreviewPane::say(const Finding &finding)
{
    const bool onPaper = finding.kind == Kind::Report;
    QString words = onPaper ? tr("Fits on the page.") : tr("Fits on every screen.");
    Role role = Role::Good;
    if (finding.where == Finding::Where::ComesUp) {
        words = tr("The text comes up in this window when something happens; it is not on it now.");
        role = Role::Muted;
    } else if (!finding.tooSmall.empty()) {
        QStringList tooSmall;
        for (const size_t screen : finding.tooSmall)
            tooSmall.append(onPaper ? tr("the page of the report") : nameOf(m_screens[screen]));
        words = tr("Does not fit: %1").arg(tooSmall.join(QStringLiteral("; ")));
        role = Role::Danger;
    } else if (finding.where == Finding::Where::NotHere) {
        words = tr("Not checked: the text is not on this page, or only in a list, a menu or a tip.");
        role = Role::Muted;
    } else if (!finding.details.isEmpty()) {
        words = tr("This text fits. Another text on the page does not.");
        role = Role::Attention;
    }
    m_alarm->setColourRole(role);
    m_alarm->setText(words);
    QStringList texts = finding.details;
    texts.removeAll(QString()); // a fault of a widget without words tells a translator nothing
    m_alarm->setToolTip(texts.join(QLatin1Char('\n')));
}

void PreviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::translator
