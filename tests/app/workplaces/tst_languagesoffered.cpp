// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/respondenttexts.h"
#include "app/translationfolder.h"
#include "app/workplaces/workplaces.h"
#include "core/base/safefile.h"
#include "core/fieldwork/event.h"
#include "core/language/pseudolanguage.h"
#include "core/language/tsfile.h"
#include "core/questionnaire/textvisitor.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "ui/kiosk/kioskwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using core::base::Language;
using core::language::Pseudo;
using core::language::TsFile;
using core::questionnaire::LocalizedText;
using core::questionnaire::Questionnaire;
using core::questionnaire::Text;

namespace {

const Language sami(QStringLiteral("se"));

/// The questionnaire of the samples with all of its texts, but those of one place, in Northern Sámi that nobody reads.
Questionnaire inSami(const QString &without = {})
{
    Questionnaire questionnaire = tests::sampleQuestionnaire();
    questionnaire.languages.append(sami);
    core::questionnaire::visitTexts(questionnaire, [&](const QString &place, Text &text) {
        std::vector<Text::Variant> variants = text.variants();
        for (Text::Variant &variant : variants) {
            auto texts = variant.text.texts();
            if (place != without)
                texts.insert(sami,
                             core::language::pseudoText(texts.value(questionnaire.defaultLanguage), Pseudo::Longer));
            variant.text = LocalizedText(texts);
        }
        text = Text(variants);
    });
    return questionnaire;
}

/// The program's own texts in it, but the one of this context and source.
TsFile programInSami(const QString &withoutContext = {}, const QString &withoutSource = {})
{
    TsFile file = app::programTexts().value();
    file.language = sami;
    for (core::language::TsMessage &message : file.messages) {
        const bool isLeftOut = message.context == withoutContext && message.source == withoutSource;
        const QString text = isLeftOut ? QString() : core::language::pseudoText(message.source, Pseudo::Longer);
        message.translation = QStringList(message.plural ? 3 : 1, text); // one, two and many
        message.unfinished = isLeftOut;
    }
    return file;
}

/// A store for the questionnaire, and the kiosk of the program opened on it.
class Opened
{
public:
    explicit Opened(const Questionnaire &questionnaire, const std::optional<TsFile> &program = {},
                    const QList<Language> &eventLanguages = {})
    {
        // A language of one's own is a file of the person's data folder; in a test that is a folder for tests.
        const QDir own(app::translationFolder());
        if (program && !(own.mkpath(QStringLiteral(".")) && core::base::writeFile(m_ownFile, writeTsFile(*program))))
            qFatal("no catalogue");
        m_context.emplace(*qApp, m_catalogue,
                          app::ApplicationContext::Wish{Language(QStringLiteral("en")), true, true});
        m_context->prepareWindows();
        core::storage::NewStore wanted;
        wanted.folder = m_folder.filePath(QStringLiteral("store"));
        wanted.questionnaire = questionnaire;
        wanted.wave = questionnaire.waves.back().id;
        wanted.opens = m_context->clock().today().addDays(-1);
        wanted.closes = m_context->clock().today().addDays(1);
        wanted.capacity = 16;
        if (const auto store = core::storage::CollectionStore::create(wanted, m_context->clock(), m_context->random());
            !store) {
            m_error = store.error();
            return;
        }
        app::KioskWish wish{wanted.folder, {}, true};
        if (!eventLanguages.isEmpty()) {
            core::fieldwork::Event event;
            event.id = core::interview::EventId(QStringLiteral("tampere"));
            event.place = QStringLiteral("Tampere");
            event.day = m_context->clock().today();
            event.questionnaire = questionnaire.id;
            event.wave = wanted.wave;
            event.languages = eventLanguages;
            event.rules.supervision = core::fieldwork::Supervision::Assisted; // no staff number
            if (!core::fieldwork::saveEvent(wanted.folder, event))
                qFatal("no event");
            wish.event = event.id.text();
        }
        auto window = app::makeKioskWindow(*m_context, wish);
        if (!window) {
            m_error = window.error();
            return;
        }
        m_window = *std::move(window);
        m_window->resize(1280, 800);
        m_window->show();
    }

    ~Opened() { QFile::remove(m_ownFile); }
    Opened(const Opened &) = delete;
    Opened &operator=(const Opened &) = delete;

    [[nodiscard]] const std::optional<core::base::Error> &error() const { return m_error; }

    /// The languages a respondent finds on the first page.
    [[nodiscard]] QStringList offered() const
    {
        QStringList tags;
        for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->objectName().startsWith(QLatin1String("start_")))
                tags.append(button->objectName().mid(6));
        }
        return tags;
    }

private:
    QString m_ownFile = QDir(app::translationFolder()).filePath(QStringLiteral("barometer_se.ts"));
    QTemporaryDir m_folder;
    core::language::Catalogue m_catalogue = core::language::Catalogue::builtIn();
    std::optional<app::ApplicationContext> m_context;
    std::unique_ptr<QWidget> m_window;
    std::optional<core::base::Error> m_error;
};

} // namespace

/// Respondents are offered a language only when nothing is missing in what they see: at the program's own kiosk.
class TestLanguagesOffered final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit());
        QApplication::setQuitOnLastWindowClosed(false);
    }

    void aWholeLanguageIsOffered()
    {
        const QStringList all{QStringLiteral("en"), QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("se")};
        QCOMPARE(Opened(inSami(), programInSami()).offered(), all);
    }

    void aLanguageWithAGapIsNot_data()
    {
        QTest::addColumn<QString>("context");
        QTest::addColumn<QString>("source");
        QTest::newRow("nothing of the program") << QString() << QString();
        QTest::newRow("a button") << QStringLiteral("Form") << QStringLiteral("Next");
        QTest::newRow("a text in numbers")
            << QStringLiteral("Form") << QStringLiteral("You skipped %n questions, that is fine.");
    }

    void aLanguageWithAGapIsNot()
    {
        QFETCH(QString, context);
        QFETCH(QString, source);
        std::optional<TsFile> program;
        if (!context.isEmpty())
            program = programInSami(context, source);
        const QStringList others{QStringLiteral("en"), QStringLiteral("fi"), QStringLiteral("sv")};
        QCOMPARE(Opened(inSami(), program).offered(), others);
        // Where somebody planned it, nobody wonders at the door where it has gone: the kiosk says what is wrong.
        const Opened event(inSami(), program, {Language(QStringLiteral("fi")), sami});
        QVERIFY(event.error().has_value());
        QCOMPARE(event.error()->code, core::base::ErrorCode::LanguageIncomplete);
        QCOMPARE(event.error()->arguments.constFirst(), QStringLiteral("se"));
    }

    // A questionnaire that is not whole in one of its languages collects nothing: neither here nor in a signed event.
    void aQuestionnaireWithAGapHasNoStore_data()
    {
        QTest::addColumn<QString>("place");
        for (const char *place : {"title", "texts/intro", "sections/A/title", "questions/Q2/text",
                                  "lists/ORG/ngo/label", "scales/AGREE/2/label"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }

    void aQuestionnaireWithAGapHasNoStore()
    {
        QFETCH(QString, place);
        const Opened opened(inSami(place), programInSami());
        QVERIFY2(opened.error().has_value(), "the store and its kiosk open");
    }

    // What no respondent sees may be missing: it falls back where it is shown.
    void aGapElsewhereDoesNotMatter()
    {
        const Opened opened(inSami(),
                            programInSami(QStringLiteral("ui::desk::OfficePage"), QStringLiteral("At the office")),
                            {Language(QStringLiteral("fi")), sami});
        QVERIFY2(!opened.error(), "the kiosk does not open");
        QCOMPARE(opened.offered(), (QStringList{QStringLiteral("fi"), QStringLiteral("se")}));
    }

private:
    QTemporaryDir m_home;
};

BAROMETER_TEST(TestLanguagesOffered)
#include "tst_languagesoffered.moc"
