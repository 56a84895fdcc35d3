// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator/previewpane.h"

#include "ui/common/checks.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QScrollArea>
#include <QTimer>

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

void settlePage()
{
    // Layouts inside layouts settle one after another.
    for (int i = 0; i < 4; ++i)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

PreviewPane::PreviewPane(PreviewFactory form, PreviewFactory results, QWidget *parent)
    : QWidget(parent), m_form(std::move(form)), m_results(std::move(results)),
      m_resultsStyle(std::make_unique<common::Style>(common::Theme{})), m_where(new QComboBox(this)),
      m_screen(new QComboBox(this)), m_alarm(new WrappingLabel(TextRole::Body, this)), m_area(new QScrollArea(this)),
      m_timer(new QTimer(this))
{
    for (const Screen &screen : screens()) {
        common::Theme theme;
        theme.workplace = common::Workplace::Kiosk;
        theme.textPercent = screen.textPercent;
        m_styles.push_back(std::make_unique<common::Style>(theme));
        m_screen->addItem(QString());
    }
    m_where->setObjectName(QStringLiteral("previewWhere"));
    m_where->addItems({QString(), QString()});
    m_where->setVisible(m_results != nullptr);
    m_area->setObjectName(QStringLiteral("preview"));
    m_area->setFocusPolicy(Qt::NoFocus);
    m_timer->setSingleShot(true);
    m_timer->setInterval(restMilliseconds);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(common::space::medium, common::space::medium, common::space::medium,
                               common::space::medium);
    column->addWidget(m_where);
    column->addWidget(m_screen);
    column->addWidget(m_alarm);
    column->addWidget(m_area, 1);
    connect(m_timer, &QTimer::timeout, this, &PreviewPane::checkNow);
    connect(m_screen, &QComboBox::currentIndexChanged, this, &PreviewPane::rebuild);
    connect(m_where, &QComboBox::currentIndexChanged, this, &PreviewPane::checkNow);
    retranslate();
}

std::vector<PreviewPane::Screen> PreviewPane::screens()
{
    return {{QSize(1280, 800), 100}, {QSize(1920, 1080), 100}, {QSize(1280, 800), 200}};
}

void PreviewPane::retranslate()
{
    const std::vector<Screen> all = screens();
    for (size_t i = 0; i < all.size(); ++i)
        m_screen->setItemText(
            static_cast<int>(i),
            tr("%1 × %2, text at %3 %").arg(all[i].size.width()).arg(all[i].size.height()).arg(all[i].textPercent));
    m_where->setItemText(0, tr("The page where people answer"));
    m_where->setItemText(1, tr("The chart in Results"));
    m_where->setAccessibleName(tr("Place of the preview"));
    m_screen->setAccessibleName(tr("Screen of the preview"));
    m_area->setAccessibleName(tr("Preview of the page"));
    rebuild();
}

void PreviewPane::show(const PreviewRequest &request)
{
    const bool sameText = m_request && m_request->unit.id == request.unit.id && m_request->language == request.language;
    m_request = request;
    if (!sameText)
        rebuild();
    m_timer->start();
}

void PreviewPane::clear()
{
    m_request.reset();
    m_timer->stop();
    rebuild();
}

QWidget *PreviewPane::makePage(const Screen &screen, QWidget *parent)
{
    const PreviewFactory &factory = showsResults() ? m_results : m_form;
    QWidget *page = m_request ? factory(*m_request, parent) : nullptr;
    if (page == nullptr)
        return nullptr;
    if (showsResults()) {
        dressPage(*page, *m_resultsStyle);
        page->resize(screen.size);
        return page;
    }
    const std::vector<Screen> all = screens();
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].size == screen.size && all[i].textPercent == screen.textPercent)
            dressPage(*page, *m_styles[i]);
    }
    page->resize(screen.size);
    return page;
}

bool PreviewPane::showsResults() const
{
    return m_results != nullptr && m_where->currentIndex() == 1;
}

void PreviewPane::rebuild()
{
    delete m_area->takeWidget();
    const int index = m_screen->currentIndex();
    QWidget *page = index < 0 ? nullptr : makePage(screens()[static_cast<size_t>(index)], nullptr);
    if (page != nullptr) {
        page->setEnabled(false); // to look at, not to answer
        m_area->setWidget(page);
        page->show();
    }
    if (!m_request)
        m_alarm->setText(QString());
    else if (page == nullptr)
        m_alarm->setText(showsResults() ? tr("This text is on no chart, or no results file of this questionnaire has "
                                             "been opened yet in Results.")
                                        : tr("This text has no page of its own to show here."));
}

void PreviewPane::checkNow()
{
    m_timer->stop();
    rebuild();
    if (!m_request || m_area->widget() == nullptr)
        return;
    QStringList tooSmall;
    QStringList details;
    for (const Screen &screen : screens()) {
        const std::unique_ptr<QWidget> page(makePage(screen, nullptr));
        page->setAttribute(Qt::WA_DontShowOnScreen);
        page->show();
        settlePage();
        for (const common::Fault &fault : common::checkPage(*page, 0)) {
            if (fault.kind == common::FaultKind::ClippedText || fault.kind == common::FaultKind::OutsideWindow) {
                tooSmall.append(tr("%1 × %2, text at %3 %")
                                    .arg(screen.size.width())
                                    .arg(screen.size.height())
                                    .arg(screen.textPercent));
                details.append(fault.widget + QLatin1Char(' ') + fault.detail);
                break;
            }
        }
    }
    m_clipped = !tooSmall.isEmpty();
    m_alarm->setColourRole(m_clipped ? Role::Danger : Role::Good);
    m_alarm->setText(m_clipped ? tr("Does not fit: %1").arg(tooSmall.join(QStringLiteral("; ")))
                               : tr("Fits on every screen."));
    m_alarm->setToolTip(details.join(QLatin1Char('\n')));
    emit checked(m_request->unit.id, m_clipped);
}

void PreviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::translator
