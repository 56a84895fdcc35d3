// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An attack on everything that the program writes: a marked answer that is in no results file is looked for in all of
// it.
#include "core/base/ziparchive.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace tests;

namespace {

/// Everything in a folder, what is packed into zips too, that holds the words in one of the ways text is written.
QStringList filesWith(const QString &folder, const QString &words)
{
    const QByteArrayList needles{words.toUtf8(),
                                 QByteArray(reinterpret_cast<const char *>(words.utf16()), words.size() * 2),
                                 words.toUtf8().toHex(), words.toUtf8().toBase64().chopped(4)};
    const auto holds = [&](const QByteArray &bytes) {
        return std::any_of(needles.begin(), needles.end(), [&](const auto &one) { return bytes.contains(one); });
    };
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray bytes = contentOf(files.next());
        bool held = holds(bytes);
        core::base::ZipReader zip(bytes, files.filePath());
        for (const QString &entry : zip.isOpen() ? zip.entries() : QStringList())
            held = held || holds(zip.read(entry).value_or(QByteArray()));
        if (held)
            found.append(files.fileName());
    }
    return found;
}

} // namespace

class TestTraces : public QObject
{
    Q_OBJECT

private slots:
    void noFileHoldsAnAnswer();
};

/// Side channels (A15): no answer that a results file does not hold is in any file of the program's, whatever it is
/// asked to write, nor in what it keeps in its home.
void TestTraces::noFileHoldsAnAnswer()
{
    const QTemporaryDir folder;
    const QString canary = u"kanarialintu-%1"_qs.arg(seed(), 0, 36);
    const auto path = [&](const QString &name) {
        return folder.filePath(name);
    };
    QByteArray lines;
    for (int i = 0; i < 12; ++i)
        lines += "{\"language\":\"fi\",\"answers\":{\"Q01\":\"ngo\",\"Q03\":{\"mun\":" + QByteArray::number(4 + i % 5) +
            "},\"Q39\":\"" + canary.toUtf8() + "\"}}\n";
    QVERIFY(QDir().mkdir(path(u"home"_qs)));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "TMPDIR"})
        environment.insert(QLatin1String(name), path(u"home"_qs));
    QByteArray said;
    const auto run = [&](const QStringList &arguments, const QByteArray &input = {}) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PROGRAM), arguments);
        process.write(input);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(300'000));
        const QByteArray errors = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0, (arguments.join(u' ').toUtf8() + ": " + errors).constData());
        said += process.readAllStandardOutput() + errors;
        write(path(u"said"_qs), said);
    };
    const QString store = path(u"store"_qs);
    const QString release = path(u"wave.release"_qs);
    run({u"new"_qs, store, u"--questionnaire"_qs,
         tests::sourcePath(u"resources/questionnaires/partnership-barometer.json"_qs), u"--wave"_qs, u"2"_qs,
         u"--capacity"_qs, u"16"_qs});
    run({u"add"_qs, store, u"-"_qs}, lines);
    run({u"data-check"_qs, store, u"--output"_qs, path(u"check.json"_qs)});
    run({u"release"_qs, store, u"--draft"_qs});
    run({u"release"_qs, store, u"--output"_qs, release});
    run({u"audit"_qs, release, u"--against"_qs, store});
    run({u"info"_qs, store, u"--json"_qs});
    for (const QString &question : {u"Q03"_qs, u"Q39"_qs})
        run({u"tabulate"_qs, release, u"--question"_qs, question, u"--format"_qs, u"json"_qs});
    run({u"chart"_qs, release, u"--question"_qs, u"Q03"_qs, u"--output"_qs,
         QStringList{path(u"a.svg"_qs), path(u"a.png"_qs), path(u"a.pdf"_qs)}.join(u',')});
    for (const QString &kind : {u"html"_qs, u"xlsx"_qs, u"docx"_qs, u"pptx"_qs})
        run({u"report"_qs, release, u"--output"_qs, path(u"report."_qs + kind)});
    QCOMPARE(filesWith(folder.path(), canary), QStringList());
    // The same search finds it where it is meant to be.
    run({u"open-answers"_qs, store, u"--output"_qs, path(u"answers.json"_qs)});
    QCOMPARE(filesWith(folder.path(), canary), QStringList{u"answers.json"_qs});
}

BAROMETER_TEST(TestTraces)
#include "tst_traces.moc"
