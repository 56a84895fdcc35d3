// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace {

constexpr int FileLines = 800;
constexpr int FunctionLines = 100;
constexpr int ClassFunctions = 40;
constexpr int Parameters = 5;
constexpr int Nesting = 4; // braces around a block or a list in a function, one more in tests; clang-tidy counts blocks

QStringList ours()
{
    return {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};
}

} // namespace

class TestBudgets : public QObject
{
    Q_OBJECT
private slots:
    void blocksAreUnderstood();
    void sizes();
    void forbiddenWords_data();
    void forbiddenWords();
    void headers();
};

void TestBudgets::blocksAreUnderstood()
{
    const QString text = QStringLiteral("namespace a {\n"
                                        "class B : public C\n"
                                        "{\n"
                                        "public:\n"
                                        "    int f() const { return 1; } // { not a brace\n"
                                        "    void g(int x = {});\n"
                                        "    int m_x{0};\n"
                                        "};\n"
                                        "int D::h(const char *s) const\n"
                                        "{\n"
                                        "    if (s == \"{\") {\n"
                                        "        call([] { return '{'; });\n"
                                        "    }\n"
                                        "    return 0;\n"
                                        "}\n"
                                        "void D::k(std::map<int, int> a = {1, 2}, B (*b)(int, int), int c)\n"
                                        "{\n"
                                        "}\n"
                                        "}\n");
    const auto blocks = tests::blocksOf({QStringLiteral("x.cpp"), text, tests::withoutCommentsAndLiterals(text)});
    const auto find = [&blocks](tests::Block::Kind kind, const QString &head) {
        return *std::find_if(blocks.begin(), blocks.end(), [&](const tests::Block &block) {
            return block.kind == kind && block.head.contains(head);
        });
    };
    QCOMPARE(find(tests::Block::Kind::Class, QStringLiteral("class B")).functions, 2);
    QCOMPARE(find(tests::Block::Kind::Function, QStringLiteral("D::h")).lines, 5);
    QCOMPARE(find(tests::Block::Kind::Other, QStringLiteral("if")).depth, 1);
    QCOMPARE(find(tests::Block::Kind::Function, QStringLiteral("f()")).parameters, 0);
    QCOMPARE(find(tests::Block::Kind::Function, QStringLiteral("D::h")).parameters, 1);
    QCOMPARE(find(tests::Block::Kind::Function, QStringLiteral("D::k")).parameters, 3);
    QCOMPARE(std::count_if(blocks.begin(), blocks.end(),
                           [](const tests::Block &block) { return block.kind == tests::Block::Kind::Function; }),
             3);
}

void TestBudgets::sizes()
{
    QStringList faults;
    for (const tests::SourceFile &file : tests::sourceFiles(ours() + QStringList{QStringLiteral("tests")})) {
        const bool isTest = file.path.startsWith(u"tests/");
        const auto lines = file.text.count(u'\n');
        if (lines > FileLines)
            faults.append(QStringLiteral("%1: %2 lines").arg(file.path).arg(lines));
        for (const tests::Block &block : tests::blocksOf(file)) {
            const QString place = QStringLiteral("%1:%2: ").arg(file.path).arg(block.line);
            if (block.kind == tests::Block::Kind::Function && block.lines > FunctionLines)
                faults.append(place + QStringLiteral("function of %1 lines").arg(block.lines));
            if (block.kind == tests::Block::Kind::Class && block.functions > ClassFunctions)
                faults.append(place + QStringLiteral("class of %1 functions").arg(block.functions));
            if (block.parameters > Parameters && !isTest)
                faults.append(place + QStringLiteral("function of %1 parameters").arg(block.parameters));
            if (block.depth > Nesting + (isTest ? 1 : 0))
                faults.append(place + QStringLiteral("nested %1 deep").arg(block.depth));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestBudgets::forbiddenWords_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("except"); // where it is right

    QTest::newRow("singletons") << "\\binstance\\(\\)"
                                << "";
    QTest::newRow("dialogs that block") << "(\\.|->)exec\\("
                                        << "";
    QTest::newRow("event loops of our own") << "\\bQEventLoop\\b"
                                            << "";
    QTest::newRow("connects by text") << "\\b(SIGNAL|SLOT)\\("
                                      << "";
    // With three arguments the function is called even when what it captures is gone.
    QTest::newRow("connects without a context")
        << "\\bconnect\\((?:[^,()]|(\\((?:[^()]|(?1))*+\\)))++,(?:[^,()]|(?1))++,\\s*\\["
        << "";
    QTest::newRow("exceptions") << "\\bthrow\\b"
                                << "";
    QTest::newRow("global random numbers") << "QRandomGenerator::global|\\b(rand|srand)\\("
                                           << "";
    QTest::newRow("the machine's clock") << "current(Date|Time|DateTime|MSecsSinceEpoch|DateTimeUtc)\\("
                                         << "core/base/clock.cpp";
    QTest::newRow("network") << "#include <Q(Network|Tcp|Udp|Ssl|Web)"
                             << "";
    QTest::newRow("windows in core") << "^#include <(QtWidgets|QtGui|QWidget|QPainter|QColor|QImage|QFont)"
                                     << "ui/ app/";
    // Keys stand in the table of actions, or what typing itself needs: digits, Enter, arrows.
    QTest::newRow("keys outside of their table")
        << "\\b(setShortcuts?|QShortcut|QKeySequence|Key_(F\\d+|[A-Z]))\\b"
        << "core/ ui/common/actions.cpp ui/common/actions.h ui/common/helppage.cpp ui/common/passphrasefield.cpp";
    QTest::newRow("settings outside of their table") << "\\bQSettings\\b|\\bScope::(Person|Machine)\\b"
                                                     << "ui/common/settings.";
    QTest::newRow("sleeping") << "\\b(usleep|msleep|sleep_for)\\b|QThread::sleep"
                              << "";
}

void TestBudgets::forbiddenWords()
{
    QFETCH(QString, pattern);
    QFETCH(QString, except);
    const QRegularExpression forbidden(pattern, QRegularExpression::MultilineOption);
    const QStringList exceptions = except.split(u' ', Qt::SkipEmptyParts);
    QStringList faults;
    for (const tests::SourceFile &file : tests::sourceFiles(ours())) {
        const bool excepted = std::any_of(exceptions.begin(), exceptions.end(),
                                          [&file](const QString &path) { return file.path.startsWith(path); });
        const auto match = forbidden.match(file.code);
        if (!excepted && match.hasMatch()) {
            const auto line = file.code.left(match.capturedStart()).count(u'\n') + 1;
            faults.append(QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(match.captured()));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestBudgets::headers()
{
    QStringList faults;
    for (const tests::SourceFile &file : tests::sourceFiles(ours() + QStringList{QStringLiteral("tests")})) {
        if (!file.text.startsWith(u"// SPDX-FileCopyrightText: 2026 Partnership Barometer developers\n"
                                  "// SPDX-License-Identifier: GPL-3.0-or-later\n"))
            faults.append(file.path + QStringLiteral(": no licence lines"));
        if (!file.path.endsWith(u".h"))
            continue;
        if (!file.code.contains(u"#pragma once"))
            faults.append(file.path + QStringLiteral(": no #pragma once"));
        if (file.code.contains(u"using namespace"))
            faults.append(file.path + QStringLiteral(": using namespace in a header"));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

BAROMETER_TEST(TestBudgets)
#include "tst_budgets.moc"
