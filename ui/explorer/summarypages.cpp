// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/summarypages.h"

#include "core/chart/overview.h"

namespace ui::explorer {

namespace chart = core::chart;
namespace questionnaire = core::questionnaire;
namespace release = core::release;
using chart::View;
using Page = ExplorerSession::Page;

namespace {

/// In the order of a card's boxes.
constexpr CollectedViews::Use uses[] = {CollectedViews::Use::Report, CollectedViews::Use::Slides};

} // namespace

SummaryPages::SummaryPages(ExplorerSession &session, QWidget *parent) : QObject(parent), m_session(session)
{
    for (CardPage *&page : m_pages)
        page = new CardPage(parent);
    connectPages();
    connect(&m_timer, &QTimer::timeout, this, &SummaryPages::seek);
    connect(&m_session, &ExplorerSession::releasesChanged, this, &SummaryPages::forget);
    connect(&m_session, &ExplorerSession::companionsChanged, this, &SummaryPages::forget);
    connect(&m_session, &ExplorerSession::languageChanged, this, &SummaryPages::forget);
    connect(&m_session, &ExplorerSession::viewChanged, this, &SummaryPages::follow);
    connect(&m_session.collected(), &CollectedViews::changed, this, [this] {
        m_made[static_cast<std::size_t>(Page::Collected)] = false;
        follow();
    });
}

void SummaryPages::connectPages()
{
    CardPage *highlights = page(Page::Highlights), *overview = page(Page::Overview), *twins = page(Page::Twins),
             *collected = page(Page::Collected);
    connect(highlights, &CardPage::opened, this,
            [this, highlights](std::size_t card) { m_session.setView(highlights->cards()[card].spec.view); });
    connect(twins, &CardPage::opened, this,
            [this, twins](std::size_t card) { m_session.setView(twins->cards()[card].spec.view); });
    // A question in "skipped most" leads to its page.
    connect(overview, &CardPage::markActivated, this,
            [this, overview](std::size_t card, std::size_t panel, std::size_t row) {
                const questionnaire::QuestionId question =
                    overview->cards()[card].spec.panels[panel].rows[row].item.question;
                if (question.isEmpty())
                    return;
                View view = m_session.view();
                view.question = question;
                m_session.setView(view);
            });
    connect(collected, &CardPage::opened, this,
            [this](std::size_t card) { m_session.setView(m_session.collected().entries()[card].view); });
    connect(collected, &CardPage::removed, &m_session.collected(), &CollectedViews::remove);
    connect(collected, &CardPage::movedUp, &m_session.collected(), &CollectedViews::moveUp);
    connect(collected, &CardPage::useToggled, this, [this](std::size_t card, std::size_t use) {
        m_session.collected().toggle(m_session.collected().entries()[card].view, uses[use]);
    });
    connect(collected, &CardPage::noteEdited, &m_session.collected(), &CollectedViews::setNote);
}

CardPage *SummaryPages::page(Page page) const
{
    return page == Page::Question ? nullptr : m_pages[static_cast<std::size_t>(page)];
}

void SummaryPages::forget()
{
    m_timer.stop();
    m_finder.reset();
    m_made.fill(false);
    follow();
}

void SummaryPages::follow()
{
    if (m_session.isEmpty() || m_session.page() == Page::Question)
        return;
    bool &made = m_made[static_cast<std::size_t>(m_session.page())];
    if (made)
        return;
    made = true;
    switch (m_session.page()) {
    case Page::Highlights:
        makeHighlights();
        break;
    case Page::Overview:
        makeOverview();
        break;
    case Page::Twins:
        makeTwins();
        break;
    case Page::Collected:
        makeCollected();
        break;
    case Page::Question:
        break;
    }
}

QString SummaryPages::nameOf(const chart::ChartSpec &spec) const
{
    QString name = spec.number + QStringLiteral("  ") + spec.title;
    if (!spec.item.isEmpty())
        name += QStringLiteral(" – ") + spec.item;
    return name;
}

void SummaryPages::makeHighlights()
{
    page(Page::Highlights)->setCards({});
    page(Page::Highlights)->setFoot({});
    page(Page::Highlights)->setHead(tr("Highlights"), tr("Looking through the questions…"));
    m_finder = std::make_unique<chart::HighlightFinder>(m_session.releases(), m_session.companions(),
                                                        m_session.catalogue(), m_session.language());
    m_timer.start(0);
}

void SummaryPages::seek()
{
    m_finder->step();
    if (!m_finder->isDone())
        return;
    m_timer.stop();
    showHighlights();
}

void SummaryPages::showHighlights()
{
    std::vector<Card> cards;
    for (chart::Highlight &highlight : m_finder->found()) {
        Card card;
        card.title = nameOf(highlight.spec);
        card.word = chart::differenceWord(highlight.word, m_session.wording());
        card.sentence = highlight.sentence;
        card.detail = highlight.spec.subtitle;
        card.spec = std::move(highlight.spec);
        card.open = tr("Open question");
        cards.push_back(std::move(card));
    }
    QStringList waves;
    for (const release::Release &release : m_session.releases())
        waves.append(chart::waveName(release, m_session.wording()));
    page(Page::Highlights)
        ->setHead(tr("Highlights"),
                  cards.empty()
                      ? tr("These results have too few answers to show anything. Open the results of another wave.")
                      : waves.join(QStringLiteral(" · ")));
    page(Page::Highlights)->setFoot(cards.empty() ? QString() : chart::highlightRule(m_session.wording()));
    page(Page::Highlights)->setCards(std::move(cards));
}

void SummaryPages::makeOverview()
{
    chart::Overview overview = chart::makeOverview(m_session.releases(), m_session.catalogue(), m_session.language());
    std::vector<Card> cards;
    const auto facts = [&](const QString &title, const std::vector<chart::Overview::Fact> &lines) {
        Card card;
        card.title = title;
        for (const chart::Overview::Fact &fact : lines)
            card.detail += fact.head + QStringLiteral(": ") + fact.text + u'\n';
        card.detail.chop(1);
        cards.push_back(std::move(card));
    };
    facts(tr("Waves"), overview.facts);
    facts(tr("What is protected, and why"), overview.protection);
    overview.members.push_back(std::move(overview.skipped));
    for (chart::ChartSpec &spec : overview.members) {
        Card card;
        card.title = spec.title;
        card.detail = spec.words;
        card.spec = std::move(spec);
        cards.push_back(std::move(card));
    }
    page(Page::Overview)->setHead(tr("Who answered"), {});
    page(Page::Overview)->setCards(std::move(cards));
}

void SummaryPages::makeTwins()
{
    std::vector<Card> cards;
    const release::Release &newest = m_session.newest();
    for (const chart::TwinQuestions &twins : chart::twinQuestions(newest.questionnaire(), newest.wave())) {
        for (const questionnaire::QuestionId &question : {twins.first, twins.second}) {
            View view;
            view.question = question;
            auto spec = chart::makeChart(m_session.releases(), view, m_session.catalogue(), m_session.language(),
                                         m_session.companions());
            Card card;
            card.title = question.text();
            if (spec) {
                card.title = nameOf(*spec);
                card.detail = spec->words;
                card.spec = std::move(*spec);
                card.open = tr("Open question");
            }
            cards.push_back(std::move(card));
        }
    }
    page(Page::Twins)
        ->setHead(tr("National and regional"),
                  cards.empty() ? tr("This survey has no questions that ask the same of two things.")
                                : chart::waveName(newest, m_session.wording()));
    page(Page::Twins)->setCards(std::move(cards), true);
}

void SummaryPages::makeCollected()
{
    std::vector<Card> cards;
    for (const CollectedViews::Entry &one : m_session.collected().entries()) {
        auto spec = chart::makeChart(m_session.releases(), one.view, m_session.catalogue(), m_session.language(),
                                     m_session.companions());
        Card card;
        card.title = one.view.question.text();
        card.noted = true;
        card.note = one.note;
        card.uses = {{tr("In the report"), one.report}, {tr("As a slide"), one.slides}};
        card.remove = tr("Take away");
        if (!cards.empty())
            card.up = tr("Move up");
        if (spec) {
            card.title = nameOf(*spec);
            card.sentence = spec->finding;
            card.detail = spec->subtitle;
            card.spec = std::move(*spec);
            card.open = tr("Open question");
        } else {
            card.sentence = tr("The results that are open do not hold this view.");
        }
        cards.push_back(std::move(card));
    }
    page(Page::Collected)
        ->setHead(tr("Collected"),
                  cards.empty()
                      ? tr("Nothing yet. On a question, R collects it as it stands for the report, and S as a "
                           "slide.")
                      : tr("These come first in the report, and make the slides. Notes are printed under "
                           "their charts."));
    page(Page::Collected)->setCards(std::move(cards));
}

} // namespace ui::explorer
