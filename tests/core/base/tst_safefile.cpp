// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace core::base;

class TestSafeFile : public QObject
{
    Q_OBJECT

private slots:
    void writesAndReads();
    void replacesWhole();
    void keepsSecretsToTheOwner();
    void keepsTheModeOfAFile();
    void writesBehindALink();
    void anOutputReplacesNothingInTheFolderOfAStore();
    void knowsBeforehandWhetherItCanBegin();
    void leavesNothingBehindWhenItFails();
    void keepsTheOldFileWhenTheDiskRefuses();
    void readsNoMoreThanAllowed();
    void readsNothingButFiles();
    void readsAPipeThatTheShellHandsOver();
    void saysWhatIsMissing();
};

void TestSafeFile::writesAndReads()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ääni.txt"));
    QVERIFY_RESULT(writeFile(path, QByteArrayLiteral("content")));
    const auto read = readFile(path, 100);
    QVERIFY_RESULT(read);
    QCOMPARE(*read, QByteArrayLiteral("content"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestSafeFile::replacesWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QVERIFY_RESULT(writeFile(path, QByteArray(1000, 'a')));
    QVERIFY_RESULT(writeFile(path, QByteArrayLiteral("b")));
    QCOMPARE(*readFile(path, 100), QByteArrayLiteral("b"));
}

void TestSafeFile::keepsSecretsToTheOwner()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("key"));
    QVERIFY_RESULT(writeFile(path, QByteArrayLiteral("secret"), FileAccess::OwnerOnly));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(path) & others, QFileDevice::Permissions());
}

void TestSafeFile::keepsTheModeOfAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report"));
    QVERIFY_RESULT(writeFile(path, QByteArrayLiteral("old")));
    for (const auto mode : {QFileDevice::ReadOwner | QFileDevice::WriteOwner,
                            QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup}) {
        QVERIFY(QFile::setPermissions(path, mode));
        QVERIFY_RESULT(writeFile(path, QByteArrayLiteral("new")));
        constexpr auto group = QFileDevice::ReadGroup | QFileDevice::WriteGroup;
        constexpr auto other = QFileDevice::ReadOther | QFileDevice::WriteOther;
        QCOMPARE(QFile::permissions(path) & (group | other), mode & (group | other));
    }
    // What has become a secret is nobody else's, whatever it was before.
    QVERIFY_RESULT(writeFile(path, QByteArrayLiteral("secret"), FileAccess::OwnerOnly));
    QVERIFY(!(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void TestSafeFile::writesBehindALink()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(QStringLiteral("file"), link)); // to what is not there yet
    for (const QByteArray &content : {QByteArrayLiteral("made"), QByteArrayLiteral("made anew")}) {
        QVERIFY_RESULT(writeFile(link, content));
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(!QFileInfo(file).isSymLink());
        QCOMPARE(*readFile(file, 100), content);
    }
}

// What a person names by a slip of the pen is not lost by it, by a link or in a roundabout way either.
void TestSafeFile::anOutputReplacesNothingInTheFolderOfAStore()
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("local.key"));
    const QString fresh = folder.filePath(QStringLiteral("results"));
    QVERIFY_RESULT(writeOutput(key, "first"));
    QVERIFY_RESULT(writeOutput(key, "a key")); // not a store yet
    QVERIFY_RESULT(writeFile(folder.filePath(kStoreFile), "answers"));
    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(key, link));
    const QString way = folder.filePath(QStringLiteral("../%1/local.key").arg(QFileInfo(folder.path()).fileName()));
    for (const QString &path : {key, link, way, folder.filePath(kStoreFile)}) {
        const auto written = writeOutput(path, "results");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::BelongsToStore);
        QCOMPARE(checkWritable(path).error().code, ErrorCode::BelongsToStore);
    }
    QCOMPARE(*readFile(key, 100), QByteArray("a key"));
    QCOMPARE(*readFile(folder.filePath(kStoreFile), 100), QByteArray("answers"));
    QVERIFY_RESULT(writeOutput(fresh, "results"));
    QVERIFY_RESULT(writeFile(key, "another key")); // the store itself may
}

void TestSafeFile::knowsBeforehandWhetherItCanBegin()
{
    const QTemporaryDir folder;
    const QString good = folder.filePath(QStringLiteral("good"));
    QVERIFY_RESULT(checkWritable(good));
    QVERIFY(!checkWritable(folder.path()));
    QVERIFY(!checkWritable(folder.filePath(QStringLiteral("nowhere/file"))));
    // As writeFile(): what counts is where a link leads.
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(QStringLiteral("nowhere/file"), link));
    QVERIFY(!checkWritable(link));
    QVERIFY(!writeFile(link, "text"));
    QVERIFY(QFile::remove(link) && QFile::link(QStringLiteral("good"), link));
    QVERIFY_RESULT(checkWritable(link));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("link")}); // and nothing is left behind
}

void TestSafeFile::leavesNothingBehindWhenItFails()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("taken")));
    const auto written = writeFile(folder.filePath(QStringLiteral("taken")), QByteArrayLiteral("x"));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 0);

    const auto nowhere = writeFile(folder.filePath(QStringLiteral("no/such/place")), QByteArrayLiteral("x"));
    QVERIFY(!nowhere);
}

void TestSafeFile::keepsTheOldFileWhenTheDiskRefuses()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QVERIFY_RESULT(writeFile(path, QByteArrayLiteral("old")));

    // A limit on the size of files stands in for a disk that takes no more.
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit tight{4096, before.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto written = writeFile(path, QByteArray(100'000, 'n'));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_DFL);

    QVERIFY(!written);
    QCOMPARE(*readFile(path, 100), QByteArrayLiteral("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("file")});
}

void TestSafeFile::readsNoMoreThanAllowed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QVERIFY_RESULT(writeFile(path, QByteArray(100, 'x')));
    QVERIFY_RESULT(readFile(path, 100));
    const auto read = readFile(path, 99);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FileTooLarge);
}

// A pipe is waited for as long as nobody writes to it, and a device may never end.
void TestSafeFile::readsNothingButFiles()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    const QByteArray name = QFile::encodeName(pipe);
    QCOMPARE(::mkfifo(name.constData(), 0600), 0);
    // There is something in it, so that who reads it all the same does not wait here.
    const int filled = ::open(name.constData(), O_RDWR | O_CLOEXEC);
    QCOMPARE(::write(filled, "words", 5), 5);
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(pipe, link));
    for (const QString &path : {pipe, link, QStringLiteral("/dev/zero"), folder.path()}) {
        const auto read = readFile(path, 4);
        QVERIFY2(!read, qPrintable(path));
        QVERIFY2(read.error().code == ErrorCode::NotThisKind, qPrintable(debugText(read.error())));
    }
    ::close(filled);
    const QString file = folder.filePath(QStringLiteral("file"));
    const QString linkToFile = folder.filePath(QStringLiteral("link to a file"));
    QVERIFY_RESULT(writeFile(file, QByteArrayLiteral("words")));
    QVERIFY(QFile::link(file, linkToFile));
    QCOMPARE(*readFile(linkToFile, 5), QByteArrayLiteral("words"));
}

void TestSafeFile::readsAPipeThatTheShellHandsOver()
{
    // More than it may be is not read to the end, which may never come.
    const int zeros = ::open("/dev/zero", O_RDONLY | O_CLOEXEC);
    const auto endless = readFile(QStringLiteral("/dev/fd/%1").arg(zeros), 1000);
    ::close(zeros);
    QVERIFY(!endless);
    QCOMPARE(endless.error().code, ErrorCode::FileTooLarge);
    std::array<int, 2> ends{};
    QCOMPARE(::pipe2(ends.data(), O_CLOEXEC), 0);
    QCOMPARE(::write(ends[1], "words", 5), 5);
    ::close(ends[1]);
    const QString pipe = QStringLiteral("/proc/self/fd/%1").arg(ends[0]);
    const auto read = readFile(pipe, 100);
    ::close(ends[0]);
    QVERIFY_RESULT(read);
    QCOMPARE(*read, QByteArrayLiteral("words"));
}

void TestSafeFile::saysWhatIsMissing()
{
    const QTemporaryDir folder;
    const auto read = readFile(folder.filePath(QStringLiteral("nothing")), 100);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FileNotFound);
}

BAROMETER_TEST(TestSafeFile)
#include "tst_safefile.moc"
