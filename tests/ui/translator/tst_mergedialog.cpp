// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/common/appearance.h"
#include "ui/common/checks.h"
#include "ui/translator/changedtext.h"
#include "ui/translator/mergedialog.h"
#include "ui/translator/translationmodel.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using core::base::Language;
using core::language::MergePlan;
using core::language::Refusal;
using core::language::TranslationTable;
using core::language::UnitId;
using core::language::UnitState;
using ui::translator::ChangedTextDelegate;
using ui::translator::MergeDialog;

namespace {

const Language swedish(QStringLiteral("sv"));
const QString longText =
    QStringLiteral("Med den här enkäten utreds hur det samarbete som främjar integrationen fungerar "
                   "i olika delar av Finland, och till sist står det om samarbete igen.");

UnitId idOf(const char *source)
{
    return core::language::interfaceUnitId(QStringLiteral("a"), QString::fromUtf8(source), {});
}

} // namespace

/// What is shown before a file is taken in or a word replaced, and what of it can be left out.
class TestMergeDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsEveryTextWhole();
    void marksTheWordsThatDiffer_data();
    void marksTheWordsThatDiffer();
    void tellsWhatTheTextsDoNot();
    void whatHasNoTickIsLeftOut();
    void hasRoomAtEveryTextSize_data();
    void hasRoomAtEveryTextSize();

private:
    [[nodiscard]] QTableWidget &list() { return *m_dialog->findChild<QTableWidget *>(QStringLiteral("plan")); }
    [[nodiscard]] QString cell(int row, int column, int role = Qt::DisplayRole)
    {
        return list().model()->index(row, column).data(role).toString();
    }

    std::unique_ptr<ui::common::Appearance> m_appearance;
    TranslationTable m_table;
    MergePlan m_plan;
    std::unique_ptr<MergeDialog> m_dialog;
};

void TestMergeDialog::init()
{
    m_dialog.reset();
    if (!m_appearance)
        m_appearance = std::make_unique<ui::common::Appearance>(*qApp, ui::common::Theme{});
    core::language::TsFile file;
    file.language = swedish;
    for (const char *source : {"long", "%n answer(s)", "same", "gone"}) {
        core::language::TsMessage message;
        message.context = QStringLiteral("a");
        message.source = QString::fromUtf8(source);
        message.plural = message.source.startsWith(u'%');
        message.translation = message.plural ? QStringList{QStringLiteral("ett svar"), QStringLiteral("%n svar")}
                                             : QStringList{message.source == u"long" ? longText : message.source};
        message.unfinished = message.source == u"same";
        file.messages.push_back(message);
    }
    m_table = {};
    m_table.add(file);
    QString replaced = longText;
    replaced.replace(QStringLiteral("samarbete igen"), QStringLiteral("samverkan igen"));
    m_plan = {};
    m_plan.refused.push_back(
        {{idOf("gone"), {}, swedish, {}, {QStringLiteral("Borta %1")}, false, {}}, Refusal::Placeholders});
    m_plan.changes = {{idOf("long"), swedish, {longText}, {replaced}, UnitState::Draft},
                      {idOf("%n answer(s)"),
                       swedish,
                       {QStringLiteral("ett svar"), QStringLiteral("%n svar")},
                       {QStringLiteral("ett svar"), QStringLiteral("%n enkätsvar")},
                       UnitState::Draft},
                      {idOf("same"), swedish, {QStringLiteral("same")}, {QStringLiteral("same")}, UnitState::Checked}};
    m_dialog = std::make_unique<MergeDialog>(QStringLiteral("1"), m_plan, m_table);
    m_dialog->show();
    QCoreApplication::processEvents();
}

void TestMergeDialog::showsEveryTextWhole()
{
    QCOMPARE(cell(1, 1), longText);
    QVERIFY(cell(1, 2).endsWith(QStringLiteral("samverkan igen.")));
    QCOMPARE(cell(2, 2), QStringLiteral("1. ett svar\n2. %n enkätsvar")); // the second form is where it differs
    // Every line of it is in sight: the row grows with the width it has.
    const int line = list().fontMetrics().height();
    const auto holds = [&](int row) {
        const int letters = list().fontMetrics().horizontalAdvance(cell(row, 1));
        return list().rowHeight(row) >= line * (letters / list().columnWidth(1) + 1);
    };
    QVERIFY(list().rowHeight(1) > 2 * line);
    QVERIFY(holds(1));
    const int before = list().rowHeight(1);
    m_dialog->resize(700, 640);
    QTRY_VERIFY(list().rowHeight(1) > before);
    QVERIFY(holds(1));
    if (const QString folder = qEnvironmentVariable("BAROMETER_PICTURES"); !folder.isEmpty())
        m_dialog->grab().save(QDir(folder).filePath(QStringLiteral("merge.png")));
}

void TestMergeDialog::marksTheWordsThatDiffer_data()
{
    using Texts = QStringList;
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QString>("spokenBefore");
    QTest::addColumn<QString>("htmlAfter");
    QTest::newRow("a word") << Texts{QStringLiteral("gott samarbete")} << Texts{QStringLiteral("gott samverkan")}
                            << QStringLiteral("gott [− samarbete]") << QStringLiteral("gott <b><u>samverkan</u></b>");
    QTest::newRow("spaces alone") << Texts{QStringLiteral("a b")} << Texts{QStringLiteral("a  b")}
                                  << QStringLiteral("[− a b]") << QStringLiteral("<b><u>a  b</u></b>");
    QTest::newRow("paragraphs") << Texts{QStringLiteral("a\nb c")} << Texts{QStringLiteral("a\nb d")}
                                << QStringLiteral("a\nb [− c]") << QStringLiteral("a<br>b <b><u>d</u></b>");
    QTest::newRow("one form more") << Texts{QStringLiteral("a")} << Texts{QStringLiteral("a"), QStringLiteral("b")}
                                   << QStringLiteral("1. a\n2. ") << QStringLiteral("1. a<br>2. <b><u>b</u></b>");
    QTest::newRow("signs of HTML") << Texts{QStringLiteral("<1>")} << Texts{QStringLiteral("<2>")}
                                   << QStringLiteral("[− <1>]") << QStringLiteral("<b><u>&lt;2&gt;</u></b>");
}

void TestMergeDialog::marksTheWordsThatDiffer()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QFETCH(QString, spokenBefore);
    QFETCH(QString, htmlAfter);
    using ui::translator::Side;
    QCOMPARE(ui::translator::changedText(before, after, Side::Before).spoken, spokenBefore);
    QCOMPARE(ui::translator::changedText(before, after, Side::After).html, htmlAfter);
    const QString heard = cell(1, 2, Qt::AccessibleTextRole);
    QVERIFY2(heard.contains(QStringLiteral("[+ samverkan]")), qPrintable(heard));
    QVERIFY(cell(1, 1, ChangedTextDelegate::HtmlRole).contains(QStringLiteral("<s>samarbete</s>")));
}

void TestMergeDialog::tellsWhatTheTextsDoNot()
{
    using ui::translator::TranslationModel;
    QCOMPARE(cell(3, 1), QStringLiteral("same\n") + TranslationModel::stateText(UnitState::Draft));
    QCOMPARE(cell(3, 2), QStringLiteral("same\n") + TranslationModel::stateText(UnitState::Checked));
    QCOMPARE(cell(0, 1), QStringLiteral("gone")); // what stays in the place of a text that is refused
    QVERIFY(cell(0, 2).startsWith(QStringLiteral("Borta %1\n")));
    core::language::TsFile file;
    file.language = swedish;
    core::language::TsMessage narrow;
    narrow.context = QStringLiteral("Form");
    narrow.source = QStringLiteral("Next");
    narrow.translation = {QStringLiteral("Nästa")};
    file.messages = {narrow};
    TranslationTable table;
    table.add(file);
    const core::language::TranslationUnit &unit = table.units().front();
    QVERIFY(unit.maximumWidth > 0);
    MergePlan plan;
    plan.changes = {{unit.id, swedish, unit.forms(swedish), {QString(unit.maximumWidth + 1, u'x')}, UnitState::Draft}};
    m_dialog = std::make_unique<MergeDialog>(QStringLiteral("1"), plan, table);
    QVERIFY(cell(0, 2).endsWith(TranslationModel::faultText(core::language::TextFault::TooLong)));
}

void TestMergeDialog::whatHasNoTickIsLeftOut()
{
    auto *accept = m_dialog->findChild<QPushButton *>(QStringLiteral("acceptPlan"));
    const auto says = [this](const QString &words) {
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->text().startsWith(words); });
    };
    QCOMPARE(m_dialog->chosenPlan().changes, m_plan.changes);
    QVERIFY(says(QStringLiteral("3 text(s) will change. 1 left out.")));
    QCOMPARE(list().currentRow(), 1); // the first one that can be left out
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Right); // in whichever column the keyboard is
    QTest::keyClick(&list(), Qt::Key_Space);
    QCOMPARE(m_dialog->chosenPlan().changes,
             (std::vector<MergePlan::Change>{m_plan.changes.front(), m_plan.changes.back()}));
    QVERIFY(says(QStringLiteral("2 text(s) will change. 2 left out.")));
    QTest::keyClick(&list(), Qt::Key_Space);
    QTest::keyClick(&list(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&list(), Qt::Key_Space);
    QVERIFY(m_dialog->chosenPlan().changes.empty());
    QVERIFY(!accept->isEnabled());
    QVERIFY(list().item(0, 0)->data(Qt::CheckStateRole).isNull()); // what is refused cannot be taken
    QTest::keyClick(&list(), Qt::Key_Space);
    QCOMPARE(m_dialog->chosenPlan().changes, m_plan.changes);
    QVERIFY(accept->isEnabled());
}

void TestMergeDialog::hasRoomAtEveryTextSize_data()
{
    QTest::addColumn<int>("textPercent");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
}

void TestMergeDialog::hasRoomAtEveryTextSize()
{
    QFETCH(int, textPercent);
    m_appearance->setTheme({ui::common::ColourScheme::Light, ui::common::Workplace::Office, textPercent});
    m_dialog = std::make_unique<MergeDialog>(QStringLiteral("1"), m_plan, m_table);
    m_dialog->show();
    QCoreApplication::processEvents();
    const auto faults = ui::common::checkPage(*m_dialog, 24);
    m_appearance->setTheme({});
    QVERIFY2(faults.empty(), qPrintable(ui::common::faultText(faults)));
}

BAROMETER_TEST(TestMergeDialog)
#include "tst_mergedialog.moc"
