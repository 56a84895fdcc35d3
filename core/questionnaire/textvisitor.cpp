// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/textvisitor.h"

namespace core::questionnaire {
namespace {

QString join(const QString &a, const QString &b)
{
    return a + QLatin1Char('/') + b;
}

// One walk for both forms of the questionnaire, const and not.
template <typename Owner, typename Visit>
class Walk
{
public:
    explicit Walk(const Visit &visit) : m_visit(&visit) { }

    void questionnaire(Owner &owner)
    {
        text(QString(), QStringLiteral("title"), owner.title);
        for (auto it = owner.texts.begin(); it != owner.texts.end(); ++it)
            text(QStringLiteral("texts"), it.key(), it.value());
        for (auto &wave : owner.waves)
            text(join(QStringLiteral("waves"), wave.id.text()), QStringLiteral("label"), wave.label);
        for (auto &definition : owner.definitions) {
            const QString place = join(QStringLiteral("definitions"), definition.id.text());
            text(place, QStringLiteral("term"), definition.term);
            text(place, QStringLiteral("text"), definition.text);
        }
        choices(owner);
        dimensions(owner);
        sections(owner);
    }

private:
    template <typename T>
    void text(const QString &place, const QString &name, T &value)
    {
        if (!value.isEmpty())
            (*m_visit)(place.isEmpty() ? name : join(place, name), value);
    }

    template <typename T>
    void choice(const QString &place, T &value)
    {
        text(place, QStringLiteral("label"), value.label);
        text(place, QStringLiteral("shortLabel"), value.shortLabel);
    }

    void choices(Owner &owner)
    {
        for (auto &list : owner.lists) {
            for (auto &value : list.choices)
                choice(join(join(QStringLiteral("lists"), list.id.text()), value.code.text()), value);
        }
        for (auto &scale : owner.scales) {
            for (auto &value : scale.points)
                choice(join(join(QStringLiteral("scales"), scale.id.text()), value.code.text()), value);
        }
        for (auto &[id, value] : owner.columns)
            choice(join(QStringLiteral("columns"), id.text()), value);
    }

    void dimensions(Owner &owner)
    {
        for (auto &table : owner.classTables) {
            for (auto &value : table.classes)
                text(join(join(QStringLiteral("classes"), table.id.text()), value.code.text()), QStringLiteral("label"),
                     value.label);
        }
        for (auto &dimension : owner.dimensions) {
            const QString place = join(QStringLiteral("dimensions"), dimension.id.text());
            text(place, QStringLiteral("label"), dimension.label);
            if (!dimension.classes.isEmpty())
                continue; // its values are the classes, visited there
            for (auto &value : dimension.values)
                text(join(place, value.code.text()), QStringLiteral("label"), value.label);
        }
    }

    void sections(Owner &owner)
    {
        for (auto &section : owner.sections) {
            const QString place = join(QStringLiteral("sections"), section.id.text());
            text(place, QStringLiteral("title"), section.title);
            int number = 0;
            for (auto &page : section.pages)
                text(join(join(place, QStringLiteral("pages")), QString::number(++number)), QStringLiteral("lead"),
                     page.lead);
        }
        for (auto &question : owner.questions) {
            const QString place = join(QStringLiteral("questions"), question.id.text());
            text(place, QStringLiteral("text"), question.text);
            text(place, QStringLiteral("shortLabel"), question.shortLabel);
            text(place, QStringLiteral("lead"), question.lead);
            text(place, QStringLiteral("hint"), question.hint);
        }
    }

    const Visit *m_visit;
};

} // namespace

void visitTexts(const Questionnaire &questionnaire,
                const std::function<void(const QString &place, const Text &text)> &visit)
{
    Walk<const Questionnaire, std::function<void(const QString &, const Text &)>>(visit).questionnaire(questionnaire);
}

void visitTexts(Questionnaire &questionnaire, const std::function<void(const QString &place, Text &text)> &visit)
{
    Walk<Questionnaire, std::function<void(const QString &, Text &)>>(visit).questionnaire(questionnaire);
}

} // namespace core::questionnaire
