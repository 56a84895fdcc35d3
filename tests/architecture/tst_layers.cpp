// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

#include <map>
#include <set>

namespace {

using Folders = std::set<QString>;

/// tests/architecture/layers.txt, groups resolved.
std::map<QString, Folders> allowedIncludes()
{
    std::map<QString, Folders> allowed;
    QFile file(tests::sourcePath(QStringLiteral("tests/architecture/layers.txt")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty() || line.startsWith(u'#'))
            continue;
        Folders folders;
        for (const QString &word : words.mid(1)) {
            if (word.startsWith(u'@'))
                folders.insert(allowed[word].begin(), allowed[word].end());
            else
                folders.insert(word);
        }
        allowed[words.first()] = folders;
    }
    return allowed;
}

bool reaches(const std::map<QString, Folders> &graph, const QString &from, const QString &to, Folders &seen)
{
    const auto found = graph.find(from);
    if (found == graph.end() || !seen.insert(from).second)
        return false;
    for (const QString &next : found->second) {
        if (next == to || reaches(graph, next, to, seen))
            return true;
    }
    return false;
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT
private slots:
    void declaredOrderHasNoCircle();
    void everyIncludeKeepsTheOrder();
    void includesAreWrittenFromTheRoot();
    void ownHeaderComesFirst();
    void aBrokenOrderIsSeen();
};

void TestLayers::declaredOrderHasNoCircle()
{
    const auto allowed = allowedIncludes();
    QVERIFY(allowed.size() > 10);
    for (const auto &[folder, _] : allowed) {
        Folders seen;
        QVERIFY2(!reaches(allowed, folder, folder, seen), qPrintable(folder));
    }
}

void TestLayers::everyIncludeKeepsTheOrder()
{
    const auto allowed = allowedIncludes();
    QStringList faults;
    for (const tests::SourceFile &file : tests::sourceFiles({u"core"_qs, u"ui"_qs, u"app"_qs})) {
        const QString folder = tests::folderOf(file.path);
        if (allowed.count(folder) == 0)
            faults.append(folder + QStringLiteral(" is not in layers.txt"));
        for (const QString &include : tests::includesOf(file)) {
            const QString other = tests::folderOf(include);
            if (other != folder && !other.isEmpty() &&
                (allowed.count(folder) == 0 || allowed.at(folder).count(other) == 0))
                faults.append(file.path + QStringLiteral(" includes ") + include);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

// A path from the root is the only form the check above can read; moc files stand beside their source.
void TestLayers::includesAreWrittenFromTheRoot()
{
    QStringList faults;
    for (const tests::SourceFile &file : tests::sourceFiles({u"core"_qs, u"ui"_qs, u"app"_qs})) {
        for (const QString &include : tests::includesOf(file)) {
            const bool generated =
                include.endsWith(u".moc") || include.startsWith(u"moc_") || include.startsWith(u"ui_");
            if (!generated && !QFile::exists(tests::sourcePath(include)))
                faults.append(file.path + QStringLiteral(" includes ") + include);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

// Then the compiler itself shows with each build that the header needs nothing before it.
void TestLayers::ownHeaderComesFirst()
{
    QStringList faults;
    for (const tests::SourceFile &file : tests::sourceFiles({u"core"_qs, u"ui"_qs, u"app"_qs})) {
        QString header = file.path;
        header.replace(QStringLiteral(".cpp"), QStringLiteral(".h"));
        if (header == file.path || !QFile::exists(tests::sourcePath(header)))
            continue;
        if (tests::includesOf(file).value(0) != header ||
            file.code.indexOf(u'#') != file.text.indexOf(QStringLiteral("#include \"") + header))
            faults.append(file.path);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLayers::aBrokenOrderIsSeen()
{
    const std::map<QString, Folders> circle{{u"a"_qs, {u"b"_qs}}, {u"b"_qs, {u"c"_qs}}, {u"c"_qs, {u"a"_qs}}};
    Folders seen;
    QVERIFY(reaches(circle, u"a"_qs, u"a"_qs, seen));
    const auto allowed = allowedIncludes();
    QCOMPARE(allowed.at(u"ui/explorer"_qs).count(u"core/storage"_qs), size_t{0});
    QCOMPARE(allowed.at(u"ui/kiosk"_qs).count(u"core/storage"_qs), size_t{1});
}

BAROMETER_TEST(TestLayers)
#include "tst_layers.moc"
