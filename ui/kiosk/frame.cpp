// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/frame.h"

#include "ui/common/actions.h"
#include "ui/common/buttons.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/languageswitch.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPainter>

namespace ui::kiosk {

namespace space = ui::common::space;
using ui::common::BigButton;
using ui::common::ButtonKind;
using ui::common::ColourScheme;
using ui::common::drawPanel;
using ui::common::LanguageSwitch;
using ui::common::Role;
using ui::common::TextRole;
using ui::common::Theme;
using ui::common::themeOf;
using ui::common::WrappingLabel;
using ui::questions::FormContext;

namespace {

constexpr int progressHeight = 8;
constexpr int progressWidth = 260;

/// Keeps the place of a button that is not shown, so that its neighbours stand still.
void keepPlace(QWidget &button, bool keep)
{
    QSizePolicy policy = button.sizePolicy();
    policy.setRetainSizeWhenHidden(keep);
    button.setSizePolicy(policy);
}

} // namespace

bool isForEverybody(Stage stage)
{
    return stage == Stage::Start || stage == Stage::Interrupted;
}

bool speaksAll(Stage stage)
{
    return isForEverybody(stage) || stage == Stage::Away || stage == Stage::Sending || stage == Stage::Closed ||
        stage == Stage::Full || stage == Stage::Failed;
}

bool isTextLarge(const QWidget &widget)
{
    constexpr int large = 125; // per cent
    return themeOf(&widget).textPercent > large;
}

QString frameWords(const Session &session, const FormContext &context, const char *source)
{
    return speaksAll(session.stage()) ? inAll(session.facts().languages, context, source) : context.words(source);
}

ProgressLine::ProgressLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(2 * progressWidth);
}

void ProgressLine::setProgress(double share, const QString &name)
{
    m_share = share;
    setAccessibleName(name);
    update();
}

QSize ProgressLine::sizeHint() const
{
    return {progressWidth, progressHeight};
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = themeOf(this);
    drawPanel(painter, rect(), theme.colour(Role::Paper), theme.colour(Role::Line), 1);
    QRectF done = rect();
    done.setWidth(done.width() * m_share);
    if (done.width() >= progressHeight)
        drawPanel(painter, done, theme.colour(Role::Accent), theme.colour(Role::Accent), 1);
}

Header::Header(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_left(new QWidget(this)), m_right(new QWidget(this)),
      m_grid(new QGridLayout(this)), m_title(new WrappingLabel(TextRole::Help, m_left)),
      m_section(new WrappingLabel(TextRole::Help, m_left)), m_progress(new ProgressLine(m_left)),
      m_languages(new LanguageSwitch(session.facts().languages, m_right)),
      m_beside(new BigButton(ButtonKind::Quiet, m_right)), m_size(new BigButton(ButtonKind::Quiet, m_right)),
      m_contrast(new BigButton(ButtonKind::Quiet, m_right))
{
    m_grid->setContentsMargins(space::large, space::small, space::large, 0);
    m_grid->setSpacing(space::hair);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(space::hair);
    left->addStretch(1);
    left->addWidget(m_title);
    left->addWidget(m_section);
    left->addWidget(m_progress);
    left->addStretch(1);
    m_title->setColourRole(Role::Muted);
    auto *right = new QHBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(space::small);
    right->addWidget(m_languages);
    right->addSpacing(space::medium);
    right->addWidget(m_beside);
    right->addWidget(m_size);
    right->addWidget(m_contrast);
    m_beside->setObjectName(QStringLiteral("beside"));
    m_size->setObjectName(QStringLiteral("textSize"));
    m_contrast->setObjectName(QStringLiteral("contrast"));
    connect(m_languages, &LanguageSwitch::languageChosen, &m_session, &Session::chooseLanguage);
    connect(m_beside, &BigButton::clicked, &m_session, &Session::nextBeside);
    connect(m_size, &BigButton::clicked, this, &Header::textSizeWanted);
    connect(m_contrast, &BigButton::clicked, this, &Header::contrastWanted);
}

void Header::refresh(const FormContext &context)
{
    const core::interview::Interview *interview = m_session.interview();
    const FormContext own = context.own();
    const bool inForm = m_session.stage() == Stage::Form && interview != nullptr;
    // Large text leaves room for one line: where there is a section, it says more.
    const bool large = isTextLarge(*this);
    const FormContext &words = large ? own : context; // and none for a second language
    m_title->setText(inForm && large ? QString() : words.text(context.questionnaire->title));
    const core::interview::PageView view = inForm ? interview->page() : core::interview::PageView{};
    m_section->setText(view.section != nullptr ? words.text(view.section->title) : QString());
    m_progress->setVisible(interview != nullptr);
    if (interview != nullptr) {
        const int percent = qRound(interview->progress() * 100);
        m_progress->setProgress(interview->progress(),
                                own.words(QT_TRANSLATE_NOOP("Form", "Progress %1 %")).arg(percent));
    }
    m_languages->setCatalogue(*context.catalogue);
    m_languages->setCurrent(m_session.language());
    m_languages->setBeside(context.beside);
    m_languages->setVisible(!isForEverybody(m_session.stage()));
    refreshBeside(own, context.beside);
    const Theme theme = themeOf(this);
    const bool high = theme.scheme == ColourScheme::HighContrast;
    m_size->setLabel(QStringLiteral("Aa"));
    m_size->setAccessibleName(own.words(QT_TRANSLATE_NOOP("Form", "Aa, text size %1 %")).arg(theme.textPercent));
    m_contrast->setLabel(QStringLiteral("\u25D0"));
    m_contrast->setAccessibleName(high ? own.words(QT_TRANSLATE_NOOP("Form", "\u25D0, high contrast is on"))
                                       : own.words(QT_TRANSLATE_NOOP("Form", "\u25D0, high contrast is off")));
    arrange();
}

void Header::refreshBeside(const FormContext &own, const core::base::Language &beside)
{
    m_beside->setVisible(!isForEverybody(m_session.stage()) && m_session.facts().languages.size() > 1);
    if (beside.isEmpty()) {
        m_beside->setLabel(QStringLiteral("A+\u00C4"));
        m_beside->setAccessibleName(own.words(QT_TRANSLATE_NOOP("Form", "A+\u00C4, a second language: off")));
        return;
    }
    const QString label = QLatin1String("+ ") + beside.text().left(2).toUpper();
    m_beside->setLabel(label);
    m_beside->setAccessibleName(
        own.words(QT_TRANSLATE_NOOP("Form", "%1, a second language: %2")).arg(label, ui::common::nameOf(beside)));
}

void Header::setBrief(bool brief)
{
    m_brief = brief;
    arrange();
}

void Header::arrange()
{
    const int rows = isTextLarge(*this) ? 2 : 1; // lines
    m_left->setVisible(!m_brief || rows == 1);
    if (rows == m_arrangedRows)
        return;
    m_arrangedRows = rows;
    m_grid->removeWidget(m_left);
    m_grid->removeWidget(m_right);
    m_grid->addWidget(m_left, rows - 1, 0);
    m_grid->addWidget(m_right, 0, rows == 1 ? 1 : 0, Qt::AlignRight);
    m_grid->setColumnStretch(0, 1);
}

Footer::Footer(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_back(new BigButton(ButtonKind::Secondary, this)),
      m_stop(new BigButton(ButtonKind::Quiet, this)), m_listen(new BigButton(ButtonKind::Quiet, this)),
      m_hint(new WrappingLabel(TextRole::Help, this)), m_next(new BigButton(ButtonKind::Primary, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::small, space::large, space::medium);
    row->setSpacing(space::medium);
    row->addWidget(m_back);
    row->addWidget(m_stop);
    row->addWidget(m_listen);
    row->addStretch(1);
    row->addWidget(m_hint, 2);
    row->addWidget(m_next);
    m_hint->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_hint->setColourRole(Role::Muted);
    m_back->setObjectName(QStringLiteral("back"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_listen->setObjectName(QStringLiteral("listen"));
    m_next->setObjectName(QStringLiteral("next"));
    for (BigButton *button : {m_back, m_stop})
        keepPlace(*button, true);
    connect(m_back, &BigButton::clicked, &m_session, &Session::back);
    connect(m_stop, &BigButton::clicked, &m_session, &Session::askStop);
    connect(m_next, &BigButton::clicked, &m_session, &Session::next);
    connect(m_listen, &BigButton::clicked, this, &Footer::listenWanted);
}

void Footer::refreshAloud(const FormContext &context)
{
    const QString listen = frameWords(m_session, context, QT_TRANSLATE_NOOP("Form", "Listen"));
    // Where nobody has chosen a language yet, with the key for whoever cannot see the button.
    m_listen->setLabel(m_aloud.on ? frameWords(m_session, context, QT_TRANSLATE_NOOP("Form", "Stop reading"))
                           : speaksAll(m_session.stage()) ? common::withKey(listen, common::ActionId::Listen)
                                                          : listen);
    m_listen->setVisible(m_aloud.offered);
}

void Footer::refresh(const FormContext &context)
{
    const Stage stage = m_session.stage();
    const core::interview::Interview *interview = m_session.interview();
    const bool form = stage == Stage::Form;
    const bool inSurvey = stage == Stage::Welcome || form || stage == Stage::Review;
    // Elsewhere there is nothing in it but reading aloud; on the countdown nothing but the way back is offered.
    setVisible(inSurvey || (m_aloud.offered && stage != Stage::Away && stage != Stage::Sending));
    m_back->setLabel(context.words(QT_TRANSLATE_NOOP("Form", "Back")));
    m_back->setVisible(inSurvey && interview != nullptr && interview->canGoBack());
    m_stop->setLabel(context.words(QT_TRANSLATE_NOOP("Form", "Stop")));
    m_stop->setVisible(inSurvey);
    refreshAloud(context);
    m_next->setLabel(m_session.isVisitFromReview() ? context.words(QT_TRANSLATE_NOOP("Form", "Back to the summary"))
                                                   : context.words(QT_TRANSLATE_NOOP("Form", "Next")));
    m_next->setVisible(form);
    keepPlace(*m_next, inSurvey); // elsewhere what is read aloud in every language needs the room
    const bool large = isTextLarge(*this);
    if (large && m_aloud.offered) { // the row has no room for it
        m_hint->setText({});
        return;
    }
    m_hint->setText(
        form ? (large ? context.own() : context).words(QT_TRANSLATE_NOOP("Form", "You may skip the question"))
             : QString());
}

} // namespace ui::kiosk
