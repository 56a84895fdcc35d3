// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// The compiler's command line for tests/architecture/alone.cpp as a source of the given library; the file comes last.
QStringList commandOf(const QString &consumer)
{
    QFile file(QStringLiteral(COMPILE_COMMANDS));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray commands = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &entry : commands) {
        const QString command = entry[u"command"].toString();
        if (command.contains(consumer + QStringLiteral(".dir/")) && entry[u"file"].toString().endsWith(u"/alone.cpp"))
            return QProcess::splitCommand(command);
    }
    return {};
}

} // namespace

// The gate between responses and results, tried from the wrong side: code with the explorer's flags is given to the
// compiler, and what must not be possible must not compile. Each snippet has its twin that does, so that a missing
// header or flag is not taken for a refusal.
class TestGate : public QObject
{
    Q_OBJECT
private slots:
    void compiles_data();
    void compiles();
};

void TestGate::compiles_data()
{
    QTest::addColumn<QString>("consumer");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("refusal"); // part of the compiler's message; empty: it compiles

    const QString explorer = QStringLiteral("explorer_consumer");
    const QString desk = QStringLiteral("desk_consumer");
    const QString response =
        QStringLiteral("#include \"core/interview/response.h\"\n"
                       "int answers(const core::interview::Response &r) { return int(r.items.size()); }\n");
    const QString release = QStringLiteral("#include \"core/release/release.h\"\n"
                                           "using core::release::Release;\n");
    QTest::newRow("the desk reads responses") << desk << response << QString();
    QTest::newRow("the explorer reads responses") << explorer << response << "Responses do not cross";
    QTest::newRow("the explorer opens a store") << explorer << "#include \"core/storage/collectionstore.h\"\n"
                                                << "Responses do not cross";
    QTest::newRow("the explorer runs an interview") << explorer << "#include \"core/interview/interview.h\"\n"
                                                    << "Responses do not cross";
    QTest::newRow("a release is read") << explorer
                                       << release +
            QStringLiteral("auto f(const QByteArray &b) { return core::release::readRelease(b, {}); }\n")
                                       << QString();
    QTest::newRow("a release is made") << explorer << release + QStringLiteral("Release made{nullptr};\n") << "private";
    QTest::newRow("a release is made from content")
        << explorer << release + QStringLiteral("Release made{Release::Content{}};\n") << "no matching function";
    QTest::newRow("a release is changed")
        << explorer << release + QStringLiteral("void f(Release &r) { r.content().statistics.clear(); }\n")
        << "discards qualifiers|marked const";
    QTest::newRow("names of different kinds are mixed")
        << explorer
        << "#include \"core/questionnaire/ids.h\"\n"
           "core::questionnaire::QuestionId f(core::questionnaire::ListId list) { return list; }\n"
        << "could not convert|no viable conversion";
    QTest::newRow("a failure is ignored")
        << explorer
        << "#include \"core/base/safefile.h\"\n#pragma GCC diagnostic error \"-Wunused-result\"\n"
           "void f() { core::base::writeFile({}, {}); }\n"
        << "nodiscard";
}

void TestGate::compiles()
{
    QFETCH(QString, consumer);
    QFETCH(QString, code);
    QFETCH(QString, refusal);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("snippet.cpp")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(code.toUtf8());
    file.close();

    QProcess compiler;
    compiler.setProcessChannelMode(QProcess::MergedChannels);
    QStringList command = commandOf(consumer);
    QVERIFY(command.size() > 2);
    command.last() = file.fileName();
    command.append(QStringLiteral("-fsyntax-only"));
    compiler.setWorkingDirectory(QFileInfo(QStringLiteral(COMPILE_COMMANDS)).path()); // paths may be relative to it
    compiler.start(command.takeFirst(), command);
    QVERIFY(compiler.waitForFinished(120'000));
    const QString said = QString::fromUtf8(compiler.readAll());
    if (refusal.isEmpty()) {
        QVERIFY2(compiler.exitCode() == 0, qPrintable(said));
        return;
    }
    QVERIFY2(compiler.exitCode() != 0, "it compiled");
    QVERIFY2(said.contains(QRegularExpression(refusal)), qPrintable(said));
}

BAROMETER_TEST(TestGate)
#include "tst_gate.moc"
