// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loaded into the real program by the dynamic linker (LD_PRELOAD), beside the file system that fails: somebody who
// answers at the kiosk's window, one person after the other. It presses buttons and reads what stands on the screen,
// and knows nothing else. In the environment:
//   BAROMETER_ROBOT_LANGUAGE  in which they answer
//   BAROMETER_ROBOT_PEOPLE  how many answer; then the window is closed
//   BAROMETER_ROBOT_LOG     a file that gets, one a line: "person N LANGUAGE", "answered N QUESTION CHOICE",
//                           "confirmed N" when the page of thanks stands there, "told WORDS", "refused WORDS" when the
//                           kiosk takes nobody any more, "closed"
//   BAROMETER_ROBOT_ARM     a file that is made when the second person begins
//   BAROMETER_ROBOT_PATIENCE  milliseconds without any change on the screen, until the window is closed
#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QTimer>

#include <memory>

namespace {

constexpr int kTick = 2; // milliseconds
constexpr int kPagesWithAnswers = 4;

class Robot final : public QObject
{
public:
    Robot() : m_log(qEnvironmentVariable("BAROMETER_ROBOT_LOG"))
    {
        m_isReady = m_log.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
        connect(&m_timer, &QTimer::timeout, this, &Robot::tick);
        m_timer.start(kTick);
    }

private:
    void tick()
    {
        QWidget *window = kiosk();
        if (!m_isReady || window == nullptr)
            return;
        tellNews(*window);
        if (++m_idle > qEnvironmentVariableIntValue("BAROMETER_ROBOT_PATIENCE") / kTick)
            return leave(*window);
        if (act(*window))
            m_idle = 0;
    }

    /// Whether there was something to do.
    bool act(QWidget &window)
    {
        if (QAbstractButton *again = button(window, u"toStart"_qs); again != nullptr) {
            say("confirmed " + QByteArray::number(m_person));
            again->click();
            return true;
        }
        if (QAbstractButton *start = button(window, u"start_"_qs + QString::fromLatin1(m_language)); start != nullptr) {
            if (m_person == qEnvironmentVariableIntValue("BAROMETER_ROBOT_PEOPLE")) {
                leave(window);
                return true;
            }
            start->click();
            return true;
        }
        for (const char *name : {"sendSoFar", "send"}) { // "Stop" was pressed, or the last page was reached
            if (QAbstractButton *send = button(window, QString::fromLatin1(name)); send != nullptr) {
                send->click();
                return true;
            }
        }
        if (QAbstractButton *begin = button(window, u"begin"_qs); begin != nullptr) {
            beginPerson();
            begin->click();
            return true;
        }
        return answer(window);
    }

    void beginPerson()
    {
        ++m_person;
        m_page = 0;
        say("person " + QByteArray::number(m_person) + ' ' + m_language);
        if (m_person == 2)
            QFile(qEnvironmentVariable("BAROMETER_ROBOT_ARM")).open(QIODevice::WriteOnly);
    }

    /// One choice on each of the first pages, another for each person; then every second person goes on to the end and
    /// sends, and the others stop.
    bool answer(QWidget &window)
    {
        QAbstractButton *next = button(window, u"next"_qs);
        if (next == nullptr)
            return false;
        if (m_page < kPagesWithAnswers) {
            QList<QAbstractButton *> choices;
            for (QAbstractButton *one : window.findChildren<QAbstractButton *>()) {
                if (one->isVisible() && one->objectName().startsWith(u"choice_") && !questionOf(*one).isEmpty())
                    choices.append(one);
            }
            if (!choices.isEmpty()) {
                QAbstractButton *choice = choices.at((m_person * 5 + m_page * 3) % choices.size());
                const QByteArray said = questionOf(*choice) + ' ' + choice->objectName().mid(7).toLatin1();
                choice->click();
                say("answered " + QByteArray::number(m_person) + ' ' + said);
            }
        } else if (m_person % 2 == 0) {
            if (QAbstractButton *stop = button(window, u"stop"_qs); stop != nullptr)
                stop->click();
            return true;
        }
        ++m_page;
        next->click();
        return true;
    }

    /// The question that a choice belongs to; empty inside a battery.
    static QByteArray questionOf(const QAbstractButton &choice)
    {
        for (const QWidget *one = choice.parentWidget(); one != nullptr; one = one->parentWidget()) {
            if (one->objectName().startsWith(u"row_"))
                return {};
            if (one->objectName().startsWith(u"question_"))
                return one->objectName().mid(9).toLatin1();
        }
        return {};
    }

    void tellNews(QWidget &window)
    {
        const auto *trouble = window.findChild<QWidget *>(u"trouble"_qs);
        const QString words =
            trouble != nullptr && trouble->isVisible() ? trouble->property("text").toString() : QString();
        if (words != m_trouble && !words.isEmpty())
            say("told " + words.toUtf8().replace('\n', ' '));
        m_trouble = words;
        // A page without a button that says something: answers that cannot be sent yet, or nobody is taken any more.
        for (const QWidget *page : window.findChildren<QWidget *>()) {
            if (!page->isVisible() || qstrcmp(page->metaObject()->className(), "ui::kiosk::NoticePage") != 0 ||
                page->accessibleName() == m_notice)
                continue;
            m_notice = page->accessibleName();
            say("refused " + m_notice.toUtf8().replace('\n', ' '));
        }
    }

    void leave(QWidget &window)
    {
        m_timer.stop();
        say("closed");
        window.close();
    }

    static QWidget *kiosk()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && qstrcmp(window->metaObject()->className(), "ui::kiosk::KioskWindow") == 0)
                return window;
        }
        return nullptr;
    }
    static QAbstractButton *button(const QWidget &window, const QString &name)
    {
        for (QAbstractButton *one : window.findChildren<QAbstractButton *>(name)) {
            if (one->isVisible() && one->isEnabled())
                return one;
        }
        return nullptr;
    }
    void say(const QByteArray &line) { m_log.write(line + '\n'); }

    QFile m_log;
    QTimer m_timer;
    bool m_isReady = false;
    int m_person = 0;
    int m_page = 0;
    int m_idle = 0;
    QByteArray m_language = qgetenv("BAROMETER_ROBOT_LANGUAGE");
    QString m_trouble;
    QString m_notice;
};

void wakeUp()
{
    if (qobject_cast<QApplication *>(QCoreApplication::instance()) != nullptr &&
        qEnvironmentVariableIsSet("BAROMETER_ROBOT_LOG"))
        (new Robot)->setParent(QCoreApplication::instance());
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(wakeUp)
