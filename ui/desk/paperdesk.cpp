// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/paperdesk.h"

#include "core/base/filename.h"
#include "core/base/safefile.h"
#include "core/fieldwork/eventfolder.h"
#include "core/fieldwork/paperbatchfile.h"
#include "core/fieldwork/sealpins.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/report/questionnaireform.h"
#include "core/storage/collectionstore.h"
#include "ui/common/errorwording.h"
#include "ui/common/prompter.h"
#include "ui/desk/eventwords.h"
#include "ui/desk/keyingpage.h"
#include "ui/desk/pilecheckpage.h"
#include "ui/desk/pilespage.h"
#include "ui/kiosk/speaker.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStackedWidget>

namespace ui::desk {

using core::base::Error;
using core::base::ErrorCode;
using core::base::Result;
using core::fieldwork::BatchFile;
using core::fieldwork::PaperBatch;
using core::questionnaire::PaperForm;
using core::questionnaire::Questionnaire;

namespace {

constexpr qsizetype pileIdSize = 16;

} // namespace

struct PaperDesk::Work
{
    Work(QString itsFolder, Questionnaire itsQuestionnaire, const core::storage::StoreInfo &info)
        : folder(std::move(itsFolder)), questionnaire(std::move(itsQuestionnaire)), form(questionnaire, info.wave),
          rehearsal(info.invented), opens(info.opens)
    {
    }

    QString folder;
    Questionnaire questionnaire;
    PaperForm form; ///< points into the questionnaire
    bool rehearsal;
    QDate opens;
    std::optional<core::fieldwork::Event> event;
    std::optional<PaperBatch> batch;
    QString coverCode;
};

PaperDesk::PaperDesk(const Needs &needs, QWidget *parent)
    : QWidget(parent), m_needs(needs), m_pages(new QStackedWidget(this)), m_piles(new PilesPage),
      m_keying(new KeyingPage), m_check(new PileCheckPage)
{
    for (QWidget *page : std::initializer_list<QWidget *>{m_piles, m_keying, m_check})
        m_pages->addWidget(page);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);
    setupConnections();
}

PaperDesk::~PaperDesk()
{
    m_keying->clear();
    m_check->clear();
}

void PaperDesk::setupConnections()
{
    connect(m_piles, &PilesPage::printWanted, this, &PaperDesk::printForms);
    connect(m_piles, &PilesPage::beginWanted, this, &PaperDesk::beginPile);
    connect(m_piles, &PilesPage::openWanted, this, &PaperDesk::openPile);
    connect(m_piles, &PilesPage::backWanted, this, &PaperDesk::leaveWanted);
    connect(m_keying, &KeyingPage::formKeyed, this, &PaperDesk::takeForm);
    connect(m_keying, &KeyingPage::takeBackWanted, this, &PaperDesk::takeBack);
    connect(m_keying, &KeyingPage::endWanted, this, &PaperDesk::endKeying);
    connect(m_keying, &KeyingPage::leaveWanted, this, &PaperDesk::leaveForm);
    connect(m_keying, &KeyingPage::refused, this, &PaperDesk::speak);
    connect(m_keying, &KeyingPage::announced, this, &PaperDesk::speak);
    connect(m_check, &PileCheckPage::decided, this,
            [this](const PaperBatch::Difference &difference, PaperBatch::Which which) {
                m_work->batch->decide(difference, which);
                if (keep())
                    m_check->refresh();
            });
    connect(m_check, &PileCheckPage::saveWanted, this, &PaperDesk::savePile);
    connect(m_check, &PileCheckPage::keyAllWanted, this, [this] {
        m_work->batch->drawAll();
        if (keep())
            showStage();
    });
    connect(m_check, &PileCheckPage::leaveWanted, this, &PaperDesk::showPiles);
}

/// Answers go into no store whose keys are not those that this machine remembers, as at the kiosk.
Result<std::unique_ptr<core::storage::CollectionStore>> PaperDesk::open(const QString &store) const
{
    auto opened = core::storage::CollectionStore::open(store, m_needs.clock, m_needs.random);
    if (!opened || m_needs.sealFile.isEmpty())
        return opened;
    const auto known = core::fieldwork::SealPins(m_needs.sealFile).check(store, (*opened)->info().sealedTo);
    if (!known)
        return core::base::fail(known);
    return opened;
}

Result<void> PaperDesk::begin(const QString &store, const std::optional<core::fieldwork::Event> &event,
                              const core::base::Language &language)
{
    m_language = language;
    const auto opened = open(store);
    if (!opened)
        return core::base::fail(opened);
    m_keying->clear();
    m_check->clear();
    m_work = std::make_unique<Work>(store, (*opened)->questionnaire(), (*opened)->info());
    m_work->event = event;
    m_keying->setFormLanguage(language);
    showPiles();
    return {};
}

void PaperDesk::setLanguage(const core::base::Language &language)
{
    m_language = language;
    m_keying->setLanguage(language);
    m_check->setLanguage(language);
    if (m_work && m_work->batch && m_pages->currentWidget() == m_keying)
        m_keying->setHead(headNow());
}

void PaperDesk::showPiles()
{
    m_keying->clear();
    m_check->clear();
    m_work->batch.reset();
    m_work->coverCode.clear();
    const QString event = m_work->event
        ? tr("A new pile belongs to: %1").arg(EventWords::title(*m_work->event))
        : tr("A new pile belongs to no event. To choose one, go back and choose it under Event.");
    m_piles->setPiles(core::fieldwork::batchesInProgress(m_work->folder), event);
    m_pages->setCurrentWidget(m_piles);
}

void PaperDesk::printForms()
{
    m_needs.prompter.openFolder(this, {tr("In which folder shall the forms be?"), {}, {}, {}},
                                [this](const QString &folder) {
                                    if (!folder.isEmpty())
                                        writeForms(folder);
                                });
}

void PaperDesk::writeForms(const QString &folder)
{
    const QString batch = m_work->event ? m_work->event->id.text() : QString();
    QStringList written;
    for (const core::base::Language &language : m_work->questionnaire.languages) {
        const QString about = m_work->event
            ? m_work->event->place + u' ' + m_work->event->day.toString(Qt::ISODate)
            : m_work->questionnaire.find(m_work->questionnaire.title, language, m_work->form.wave).text;
        const QString name =
            core::base::readableFileName(about + u' ' + core::fieldwork::paperFormName(m_needs.catalogue, language));
        const QString path = QStringLiteral("%1/%2.pdf").arg(folder, name);
        const QString mark = m_work->rehearsal
            ? m_needs.catalogue.text(language, "PaperForm", QT_TRANSLATE_NOOP("PaperForm", "REHEARSAL"))
            : QString();
        const auto bytes = core::report::formAsPdf(m_work->questionnaire, m_needs.catalogue,
                                                   {language, m_work->form.wave, batch, mark, m_needs.clock.today()});
        if (!bytes)
            return m_piles->say(wording(bytes.error()), true);
        if (const auto saved = core::base::writeOutput(path, *bytes); !saved)
            return m_piles->say(wording(saved.error()), true);
        written.append(path);
    }
    m_piles->say(tr("Written: %1").arg(written.join(QStringLiteral(", "))), false);
}

void PaperDesk::beginPile()
{
    PaperBatch::Head head;
    head.day = m_work->opens; // as responses without a day elsewhere
    if (m_work->event) {
        head.event = m_work->event->id;
        head.day = m_work->event->day;
    }
    head.code = core::fieldwork::newBatchCode(m_work->folder, head.event, head.day);
    head.id = m_needs.random.bytes(pileIdSize);
    head.structure = core::questionnaire::structureId(m_work->questionnaire, m_work->form.wave);
    m_work->batch.emplace(head);
    m_work->coverCode = core::fieldwork::newCoverCode();
    if (const auto saved = BatchFile{m_work->folder, head.code}.save(*m_work->batch, m_work->coverCode); !saved) {
        m_work->batch.reset();
        m_piles->say(wording(saved.error()), true);
        return;
    }
    common::Prompt prompt;
    prompt.title = tr("Write the cover code on the cover sheet");
    prompt.text = m_work->coverCode;
    prompt.copied = true;
    prompt.detail =
        tr("With it, and only with it, the pile can be opened again when you leave it or the machine stops. "
           "Keep it with the forms.");
    prompt.actions = QStringList{tr("It is written down")};
    m_needs.prompter.ask(this, prompt, [this](int) { showStage(); });
}

void PaperDesk::openPile(const QString &code, const QString &coverCode)
{
    const QString cover = core::fieldwork::coverCodeFrom(coverCode);
    auto batch = cover.isEmpty() ? Result<PaperBatch>(core::base::fail(ErrorCode::WrongCoverCode, {code}))
                                 : BatchFile{m_work->folder, code}.open(cover);
    if (!batch)
        return m_piles->say(wording(batch.error()), true);
    if (const auto fits = core::fieldwork::checkBatch(*batch, m_work->questionnaire, m_work->form.wave); !fits)
        return m_piles->say(wording(fits.error()), true);
    m_work->batch = std::move(*batch);
    m_work->coverCode = cover;
    showStage();
}

bool PaperDesk::keep()
{
    const auto saved = BatchFile{m_work->folder, m_work->batch->head().code}.save(*m_work->batch, m_work->coverCode);
    if (saved)
        return true;
    if (m_pages->currentWidget() == m_check)
        m_check->sayFault(wording(saved.error()));
    else
        m_keying->sayFault(wording(saved.error()));
    return false;
}

void PaperDesk::takeForm(const core::base::Language &language, const core::fieldwork::KeyedForm &keyed)
{
    PaperBatch before = *m_work->batch;
    if (m_work->batch->stage() == PaperBatch::Stage::Keying)
        m_work->batch->add(language, keyed);
    else if (const auto next = m_work->batch->nextDrawn())
        m_work->batch->keyAgain(*next, keyed);
    if (keep())
        showStage();
    else
        *m_work->batch = std::move(before); // the form stays on the page until it is on the disk
}

/// Undo at the beginning of a form takes back the form before it, as long as none has been drawn.
void PaperDesk::takeBack()
{
    if (m_work->batch->stage() != PaperBatch::Stage::Keying || m_work->batch->forms().empty()) {
        m_keying->sayFault(refusalWords(core::fieldwork::Refusal::NothingToUndo));
        return;
    }
    const int last = static_cast<int>(m_work->batch->forms().size());
    common::Prompt prompt;
    prompt.title = tr("Key form %1 anew?").arg(last);
    prompt.text = tr("What was typed of form %1 is forgotten.").arg(last);
    prompt.actions = QStringList{tr("Key it anew"), tr("Go on")};
    m_needs.prompter.ask(this, prompt, [this](int action) {
        if (action != 0)
            return;
        m_work->batch->removeLast();
        if (keep())
            showStage();
    });
}

std::optional<UnsavedWork::Loss> PaperDesk::loss() const
{
    if (m_pages->currentWidget() != m_keying || m_keying->isUntouched())
        return std::nullopt;
    const PaperBatch &batch = *m_work->batch;
    const size_t now = batch.nextDrawn().value_or(batch.forms().size());
    return Loss{tr("Leave the pile in the midst of a form?"),
                tr("What was typed of form %1 is forgotten.").arg(static_cast<int>(now) + 1),
                tr("Every form that was saved with Enter stays in the pile."), tr("Leave the pile")};
}

void PaperDesk::leaveForm()
{
    leaveOrAsk(*this, this, m_needs.prompter, [this] { showPiles(); });
}

void PaperDesk::endKeying()
{
    if (m_keying->isWhole())
        return m_keying->sayFault(refusalWords(core::fieldwork::Refusal::FormIsFinished));
    if (!m_keying->isUntouched())
        return m_keying->sayFault(tr("A form is only half keyed. Finish it first, or undo it."));
    if (m_work->batch->forms().empty())
        return m_keying->sayFault(tr("No form is keyed yet."));
    m_work->batch->draw(m_needs.random);
    if (keep())
        showStage();
}

void PaperDesk::showStage()
{
    switch (m_work->batch->stage()) {
    case PaperBatch::Stage::Keying:
    case PaperBatch::Stage::KeyingAgain:
        showKeying();
        break;
    case PaperBatch::Stage::Deciding:
    case PaperBatch::Stage::Judged:
        m_pages->setCurrentWidget(m_check);
        m_check->begin(*m_work->batch, m_work->questionnaire, m_work->form, m_language);
        break;
    }
}

/// What stands around the form that is keyed now.
KeyingPage::Head PaperDesk::headNow() const
{
    const PaperBatch &batch = *m_work->batch;
    KeyingPage::Head head;
    if (batch.stage() == PaperBatch::Stage::Keying) {
        const int count = static_cast<int>(batch.forms().size());
        head.title = tr("Form %1").arg(count + 1);
        head.detail =
            (count == 0 ? tr("Write %1 on its first page, and key it in its order. No form is keyed yet.")
                        : tr("Write %1 on its first page, and key it in its order. %n form(s) keyed.", nullptr, count))
                .arg(count + 1);
        head.end = tr("The pile is keyed");
        if (!batch.forms().empty())
            head.before = batch.forms().back().first;
    } else {
        const size_t next = batch.nextDrawn().value_or(0);
        int left = 0;
        for (const PaperBatch::Form &form : batch.forms())
            left += form.drawn && !form.second ? 1 : 0;
        head.title = tr("Form %1 once more").arg(static_cast<int>(next) + 1);
        head.detail =
            tr("Take this form from the pile. Somebody else keys it now, if there is somebody. What was typed "
               "first is not shown. %n form(s) left.",
               nullptr, left);
    }
    head.batch = tr("Pile %1 · cover code %2").arg(batch.head().code, m_work->coverCode);
    return head;
}

void PaperDesk::showKeying()
{
    const PaperBatch &batch = *m_work->batch;
    if (batch.stage() == PaperBatch::Stage::KeyingAgain)
        m_keying->setFormLanguage(batch.forms()[batch.nextDrawn().value_or(0)].language);
    const KeyingPage::Head head = headNow();
    m_pages->setCurrentWidget(m_keying);
    m_keying->begin(m_work->questionnaire, m_work->form, head, m_language);
    speak(head.title);
}

void PaperDesk::savePile()
{
    const auto store = open(m_work->folder);
    if (!store)
        return m_check->sayFault(wording(store.error()));
    const auto saved = core::fieldwork::closeBatch(*m_work->batch, **store, m_needs.clock);
    if (!saved)
        return m_check->sayFault(wording(saved.error()));
    showPiles();
    QStringList done;
    if (saved->responses > 0)
        done.append(tr("%n response(s) from paper are safe on this machine.", nullptr, saved->responses));
    if (saved->blank > 0)
        done.append(tr("%n form(s) with nothing but background were not saved.", nullptr, saved->blank));
    m_piles->say(done.join(u' '), false);
}

void PaperDesk::speak(const QString &words)
{
    if (m_needs.speaker != nullptr && m_needs.speaker->state() == kiosk::Speaker::State::Ready)
        m_needs.speaker->say({{words, m_language}});
}

QString PaperDesk::wording(const Error &error) const
{
    return common::errorText(m_needs.catalogue, m_language, error);
}

void PaperDesk::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_work)
        return;
    if (!m_work->batch)
        showPiles();
    else if (m_pages->currentWidget() == m_keying)
        m_keying->setHead(headNow());
}

} // namespace ui::desk
