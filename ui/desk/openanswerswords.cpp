// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/openanswerswords.h"

#include "ui/common/interfacelanguage.h"

#include <QLocale>

namespace ui::desk {

using core::disclosure::OpenDecision;
using core::disclosure::OpenOutcome;
using core::disclosure::OpenReview;
using core::disclosure::PersonalKind;
using core::disclosure::PersonalMark;

QString OpenAnswersWords::place(const OpenReview &review)
{
    return tr("%1 of %2 – %n decided", nullptr, review.decided())
        .arg(QLocale().toString(review.position() + 1), QLocale().toString(review.count()));
}

QString OpenAnswersWords::question(const core::storage::CollectionStore &store,
                                   const core::questionnaire::QuestionId &id, const core::base::Language &language)
{
    const core::questionnaire::Questionnaire &questionnaire = store.questionnaire();
    const core::questionnaire::Question *found = questionnaire.question(id);
    return id.text() + QStringLiteral("  ") + questionnaire.find(found->text, language, store.wave(), id).text;
}

QString OpenAnswersWords::facts(const OpenReview &review)
{
    const OpenDecision *decision = review.decision();
    QStringList facts{decision == nullptr                                       ? tr("Not decided yet")
                          : decision->verdict == OpenDecision::Verdict::Release ? tr("Approved")
                                                                                : tr("Left out"),
                      common::nameOf(review.text().language)};
    if (review.text().times > 1)
        facts.append(tr("Written by %n people", nullptr, review.text().times));
    return facts.join(QStringLiteral(" · "));
}

QString OpenAnswersWords::mark(const PersonalMark &mark, const QString &text)
{
    constexpr qsizetype kLongest = 60;
    const auto kind = [](PersonalKind wanted) {
        switch (wanted) {
        case PersonalKind::PersonalCode:
            return tr("Personal identity code");
        case PersonalKind::Email:
            return tr("E-mail address");
        case PersonalKind::Web:
            return tr("Web address or user name");
        case PersonalKind::Phone:
            return tr("Phone or other number");
        case PersonalKind::Address:
            return tr("Address");
        case PersonalKind::Name:
            return tr("Name");
        case PersonalKind::Organisation:
            return tr("Organisation");
        case PersonalKind::Place:
            return tr("Place");
        case PersonalKind::Unread:
            return tr("Too long to be searched");
        }
        return QString();
    };
    QString piece = text.mid(mark.range.from, mark.range.length).simplified();
    if (piece.size() > kLongest)
        piece = piece.left(kLongest) + u'…';
    return mark.sure ? tr("%1: %2").arg(kind(mark.kind), piece) : tr("%1, perhaps: %2").arg(kind(mark.kind), piece);
}

QString OpenAnswersWords::marksHead(int marks)
{
    return marks == 0 ? tr("Nothing in it looks personal. Read it all the same: no search finds everything.")
                      : tr("%n part(s) look personal. What is ticked is taken out:", nullptr, marks);
}

QString OpenAnswersWords::rare(const OpenReview &review)
{
    if (!review.isRare())
        return {};
    if (review.targets().isEmpty())
        return tr("Fewer than %1 people answered this in any one language. It cannot be shown.").arg(review.limit());
    return tr("Fewer than %1 people answered this in this language. It can only be shown in translation.")
        .arg(review.limit());
}

QString OpenAnswersWords::outcome(const OpenOutcome &outcome, int limit)
{
    switch (outcome.fate) {
    case OpenOutcome::Fate::NoTexts:
        return tr("Nobody wrote anything.");
    case OpenOutcome::Fate::TooFewPeople:
        return tr("Fewer than %1 people wrote something: no answer is shown.").arg(limit);
    case OpenOutcome::Fate::TooFewApproved:
        return outcome.shown == 0
            ? tr("No answer is approved: none is shown.")
            : tr("%n answer(s) are approved. At least %1 are needed: none is shown.", nullptr, outcome.shown)
                  .arg(limit);
    case OpenOutcome::Fate::Released:
        break;
    }
    return tr("%n answer(s) will be in the results file, in an order that tells nothing.", nullptr, outcome.shown);
}

UnsavedWork::Loss OpenAnswersWords::loss(int begun)
{
    return {tr("Leave the open answers without deciding?"),
            tr("What you changed or wrote on %n answer(s) would be forgotten.", nullptr, begun),
            tr("To keep it, go on and approve or leave out each answer."), tr("Leave the open answers")};
}

} // namespace ui::desk
