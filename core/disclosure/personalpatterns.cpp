// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/personalpatterns.h"

#include <QDate>

#include <algorithm>

namespace core::disclosure {
namespace {

constexpr int kFewestDigits = 6; // of a phone number that begins with 0
constexpr int kLongDigits = 7;   // of any number that counts nothing anybody counts here
constexpr int kCodeLength = 11;
constexpr int kCheckDivisor = 31;

QRegularExpression expression(const QString &pattern)
{
    QRegularExpression made(pattern,
                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    Q_ASSERT(made.isValid());
    made.optimize();
    return made;
}

QRegularExpression withCapitals(const QString &pattern)
{
    QRegularExpression made(pattern, QRegularExpression::UseUnicodePropertiesOption);
    Q_ASSERT(made.isValid());
    made.optimize();
    return made;
}

QString alternatives(const QStringList &words, const QString &behindStems = {})
{
    QStringList all;
    for (const QString &forms : words) {
        for (const QString &form : forms.split(u'/', Qt::SkipEmptyParts))
            all.append(QRegularExpression::escape(form) + behindStems);
    }
    return all.join(u'|');
}

/// The year that a century sign and two digits stand for; 0: no such sign.
int yearOf(QChar sign, int twoDigits)
{
    switch (sign.unicode()) {
    case u'+':
        return 1800 + twoDigits;
    case u'-':
    case u'Y':
    case u'X':
    case u'W':
    case u'V':
    case u'U':
        return 1900 + twoDigits;
    case u'A':
    case u'B':
    case u'C':
    case u'D':
    case u'E':
    case u'F':
        return 2000 + twoDigits;
    default:
        return 0;
    }
}

/// The code without the spaces and fancy dashes that people put into it.
QString plainCode(QString found)
{
    found = found.toUpper();
    found.remove(u' ').remove(u'\u00a0');
    for (const char16_t dash : {u'\u2010', u'\u2011', u'\u2012', u'\u2013', u'\u2014', u'\u2212'})
        found.replace(QChar(dash), u'-');
    return found;
}

bool hasDate(const QString &code)
{
    const int year = yearOf(code.at(6), code.mid(4, 2).toInt());
    return year > 0 && QDate(year, code.mid(2, 2).toInt(), code.left(2).toInt()).isValid();
}

/// The last digit of a Swedish personal number makes the sum of its digits, every other one doubled, a multiple of ten
/// (Luhn; Skatteverket, SKV 704).
bool isSwedishCode(const QString &digits)
{
    int sum = 0;
    for (int i = 0; i < 10; ++i) {
        const int value = digits.at(i).digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += value / 10 + value % 10;
    }
    const int month = digits.mid(2, 2).toInt();
    const int day = digits.mid(4, 2).toInt();
    return sum % 10 == 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

int digitsIn(const QString &text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar one) { return one.isDigit(); }));
}

/// Where a number somebody can be called by begins in digits that stand together, as far as its form tells; -1: none.
/// Dates and sums of money are written otherwise; a year may stand before it.
qsizetype phoneNumberIn(const QString &found)
{
    if (digitsIn(found) == found.size() && found.size() >= kLongDigits)
        return 0;
    for (qsizetype at = 0; at < found.size(); ++at) {
        const bool groupBegins = at == 0 || !found.at(at - 1).isDigit();
        const int digits = groupBegins ? digitsIn(found.mid(at)) : 0;
        const bool abroad = found.at(at) == u'+' || found.mid(at, 2) == QLatin1String("00");
        const bool atHome = found.at(at) == u'0' && found.mid(at + 1, 1) != QLatin1String("0");
        if ((abroad && digits >= kLongDigits) || (atHome && digits >= (at == 0 ? kFewestDigits : kLongDigits)))
            return at;
        if (found.at(at) == u'(' && at == 0 && found.mid(1, 1) == QLatin1String("0") && digits >= kFewestDigits)
            return at;
    }
    return -1;
}

} // namespace

bool isPersonalIdentityCode(const QString &code)
{
    static const QString kCheck = QStringLiteral("0123456789ABCDEFHJKLMNPRSTUVWXY");
    if (code.size() != kCodeLength)
        return false;
    bool isNumber = false;
    const int number = (code.left(6) + code.mid(7, 3)).toInt(&isNumber);
    return isNumber && number >= 0 && hasDate(code) && code.at(10) == kCheck.at(number % kCheckDivisor);
}

PersonalPatterns::PersonalPatterns(const Words &words)
{
    const QString cases = QStringLiteral("(?:[aeiouyäö]?(?:%1))?").arg(alternatives(words.caseEndings));
    const QString streets = alternatives(words.streets, cases);
    const QString surest = alternatives(words.surestStreets, cases);
    const QString boxes = alternatives(words.postBoxes);
    const QString atSigns = alternatives(words.atSigns);
    m_identityCode = expression(QStringLiteral("(?<![\\p{L}\\d])\\d{6}\\h?[-+\u2010-\u2014\u2212A-FU-Y]\\h?\\d{3}\\h?"
                                               "[\\dA-Y](?![\\p{L}\\d])"));
    m_swedishCode = expression(QStringLiteral("(?<![\\p{L}\\d])(?:19|20)?\\d{6}[-+]?\\d{4}(?![\\p{L}\\d])"));
    m_number = expression(QStringLiteral(
        "(?<![\\p{L}\\d.,])\\+?\\(?\\+?\\d(?:[-\\h()/\u2010-\u2014\u2212]{0,2}\\d){3,19}(?![\\p{L}\\d])"));
    m_cuedNumber = expression(QStringLiteral("(?<!\\p{L})(?:%1)(?!\\p{L})[.:]?\\h?(\\d[\\d\\h-]{2,18}\\d)")
                                  .arg(alternatives(words.phoneCues)));
    m_patterns = {
        {PersonalKind::Email,
         expression(QStringLiteral("[\\p{L}\\d._%+'-]{1,64}\\h?(?:@|\\((?:%1)\\)|\\[(?:%1)\\])\\h?"
                                   "[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,4}")
                        .arg(atSigns))},
        {PersonalKind::Email,
         expression(QStringLiteral("[\\p{L}\\d._%+'-]{1,64}\\h(?:%1)\\h[\\p{L}\\d-]{1,63}"
                                   "\\.(?:fi|com|net|org|se|eu)(?![\\p{L}])")
                        .arg(atSigns))},
        {PersonalKind::Web, expression(QStringLiteral("(?:https?://|www\\.)[^\\s<>\"]{1,200}"))},
        {PersonalKind::Web, expression(QStringLiteral("(?<![\\p{L}\\d@.])@[\\p{L}\\d_.]{2,40}"))},
        {PersonalKind::Address,
         expression(QStringLiteral("(?<!\\p{L})(?:(?-i:\\p{Lu})[\\p{L}'.-]{1,30}\\h){0,2}[\\p{L}-]{0,40}(?:%1)\\h?"
                                   "\\d{1,4}(?!\\d)(?:\\h?\\p{L}(?!\\p{L}))?(?:\\h?\\d{1,3}(?!\\d))?")
                        .arg(streets))},
        {PersonalKind::Address,
         withCapitals(QStringLiteral("(?<!\\p{L})\\p{Lu}[\\p{L}-]{2,40}(?:%1)(?!\\p{L})").arg(surest))},
        {PersonalKind::Address,
         withCapitals(QStringLiteral("(?<![\\p{L}\\d])(?:FI-|AX-)?\\d{5}\\h\\p{Lu}\\p{L}{1,30}"))},
        {PersonalKind::Address, withCapitals(QStringLiteral("(?<!\\p{L})(?:%1)\\h?\\d{1,6}(?!\\d)").arg(boxes))},
        {PersonalKind::Organisation,
         expression(QStringLiteral("(?:(?-i:\\p{Lu})[\\p{L}'-]{0,40}\\h){0,4}[\\p{L}'-]{2,40}\\h(?:%1)(?!\\p{L})"
                                   "(?:[:'\u2019]\\p{L}{1,6})?")
                        .arg(alternatives(words.companyEndings)))},
    };
}

std::vector<PersonalMark> PersonalPatterns::find(const QString &text) const
{
    std::vector<PersonalMark> marks;
    const auto each = [&text](const QRegularExpression &wanted, const auto &use) {
        for (auto it = wanted.globalMatch(text); it.hasNext();)
            use(it.next());
    };
    const auto rangeOf = [](const QRegularExpressionMatch &match, int group = 0) {
        return TextRange{match.capturedStart(group), match.capturedLength(group)};
    };
    each(m_identityCode, [&](const QRegularExpressionMatch &match) {
        const QString code = plainCode(match.captured());
        if (code.size() == kCodeLength && hasDate(code))
            marks.push_back({rangeOf(match), PersonalKind::PersonalCode, isPersonalIdentityCode(code)});
    });
    each(m_swedishCode, [&](const QRegularExpressionMatch &match) {
        if (isSwedishCode(QString(match.captured()).remove(u'-').remove(u'+').right(10)))
            marks.push_back({rangeOf(match), PersonalKind::PersonalCode, true});
    });
    each(m_number, [&](const QRegularExpressionMatch &match) {
        if (const qsizetype at = phoneNumberIn(match.captured()); at >= 0)
            marks.push_back({{match.capturedStart() + at, match.capturedLength() - at}, PersonalKind::Phone, true});
    });
    each(m_cuedNumber, [&](const QRegularExpressionMatch &match) {
        if (digitsIn(match.captured(1)) > 4)
            marks.push_back({rangeOf(match, 1), PersonalKind::Phone, true});
    });
    for (const Pattern &pattern : m_patterns) {
        each(pattern.expression, [&](const QRegularExpressionMatch &match) {
            marks.push_back({rangeOf(match), pattern.kind, true});
        });
    }
    return marks;
}

} // namespace core::disclosure
