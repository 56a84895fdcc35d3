// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/errorwording.h"

#include <QCoreApplication>

namespace ui::common {

using core::base::ErrorCode;

namespace {

/// Stores and keys.
const char *storeSource(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StoreInUse:
        return QT_TRANSLATE_NOOP("Error", "%1 is in use by another program. Close that program and try again.");
    case ErrorCode::StoreDamaged:
        return QT_TRANSLATE_NOOP("Error",
                                 "Some of %1 is damaged. Nothing in it was changed. Make a repaired copy of it "
                                 "(barometer recover), or take your last backup.");
    case ErrorCode::StoreKeyMissing:
        return QT_TRANSLATE_NOOP("Error",
                                 "The file local.key in %1 is missing or cannot be read, and without it nobody can "
                                 "read the responses. Copy it there from the second copy of the store, or make the "
                                 "store anew from your last backup (barometer recover).");
    case ErrorCode::NothingRecovered:
        return QT_TRANSLATE_NOOP("Error", "No response could be saved from %1. Keep it, and try another copy of it.");
    case ErrorCode::OtherStore:
        return QT_TRANSLATE_NOOP("Error", "%1 belongs to another store or another survey, so it was left aside.");
    case ErrorCode::StructureDiffers:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 asks something else than %2 does: only its texts may be changed. "
                                 "Nothing was changed.");
    case ErrorCode::WrongSignature:
        return QT_TRANSLATE_NOOP("Error", "%1 was not signed by the one it names. Ask for it again.");
    case ErrorCode::SealChanged:
        return QT_TRANSLATE_NOOP("Error",
                                 "The keys that %1 seals to are not those it was made with, so no answers are taken. "
                                 "Ask the owner of the keys.");
    case ErrorCode::StoreFull:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 has no room for another response. All responses in it are safe. Hand them over "
                                 "or start a new store.");
    case ErrorCode::PlaceIsShared:
        return QT_TRANSLATE_NOOP("Error",
                                 "The folder %1 is copied to the cloud or a network drive. Choose a folder on this "
                                 "computer.");
    case ErrorCode::HoldsRealAnswers:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 holds answers of real people, so no invented ones are put into it. Use a new "
                                 "store for practice.");
    case ErrorCode::WrongRole:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 is not the kind of store this needs: responses are collected in one kind and "
                                 "archived in the other.");
    case ErrorCode::KeyNeeded:
        return QT_TRANSLATE_NOOP("Error", "The responses in %1 are sealed. Give the key file of their owner.");
    case ErrorCode::WrongKey:
        return QT_TRANSLATE_NOOP("Error", "%1 is not sealed to this key. Use the key file of its owner.");
    case ErrorCode::WrongPassphrase:
        return QT_TRANSLATE_NOOP("Error", "The passphrase does not open %1. Check it and try again.");
    case ErrorCode::HoldsPractice:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 holds responses made for practice, so nothing of it was put among the answers of "
                                 "real people. Choose the response package of a real store.");
    default:
        return nullptr;
    }
}

/// Paper forms.
const char *paperSource(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongCoverCode:
        return QT_TRANSLATE_NOOP("Error",
                                 "This cover code does not open %1. It stands on the cover sheet of the pile and has "
                                 "16 letters and digits.");
    case ErrorCode::PileNotReady:
        return QT_TRANSLATE_NOOP("Error",
                                 "The pile %1 is not ready to be saved. Decide each difference, and key the forms "
                                 "again if the verdict says so. What was keyed is safe.");
    case ErrorCode::PileOfOtherForm:
        return QT_TRANSLATE_NOOP("Error",
                                 "The forms of the pile %1 ask something else than this store does. Open the store "
                                 "that they were printed for.");
    default:
        return nullptr;
    }
}

/// Events, and the keys they bring.
const char *eventSource(ErrorCode code)
{
    switch (code) {
    case ErrorCode::LanguageIncomplete:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 cannot be offered. Texts missing in it: %2. Translate them first, or leave the "
                                 "language out.");
    case ErrorCode::EventOfOtherWave:
        return QT_TRANSLATE_NOOP("Error",
                                 "The event in %1 belongs to the survey %2, and this store collects the survey %3. "
                                 "Use the event's own store.");
    case ErrorCode::StaffPinMissing:
        return QT_TRANSLATE_NOOP("Error",
                                 "No staff number is set for %1, so nobody could leave the kiosk. Set it under "
                                 "Fieldwork and start again.");
    case ErrorCode::WeakPassphrase:
        return QT_TRANSLATE_NOOP("Error",
                                 "The passphrase is too easy to guess. Use at least %1 characters, for example five "
                                 "words that do not belong together.");
    case ErrorCode::PassphraseNeeded:
        return QT_TRANSLATE_NOOP("Error",
                                 "The key in %1 needs its passphrase. Give a file that holds it (--passphrase-file), "
                                 "or use a terminal.");
    case ErrorCode::PassphrasesDiffer:
        return QT_TRANSLATE_NOOP("Error", "The two passphrases are not the same. Nothing was changed.");
    case ErrorCode::KeyNotRehearsed:
        return QT_TRANSLATE_NOOP("Error",
                                 "Nobody has tried yet whether answers sealed to %1 can be opened. Try it first "
                                 "(barometer key show), then use it.");
    case ErrorCode::NotEnoughMemory:
        return QT_TRANSLATE_NOOP("Error",
                                 "This machine has too little free memory to open %1. Close other programs, or use "
                                 "another machine.");
    case ErrorCode::EventNotSigned:
        return QT_TRANSLATE_NOOP("Error",
                                 "The event in %1 is not signed, so it cannot bring the keys that answers are sealed "
                                 "to. Ask the office for a signed one, or choose the keys yourself.");
    case ErrorCode::OtherRoot:
        return QT_TRANSLATE_NOOP("Error",
                                 "The event in %1 was signed with the key %2, and this machine trusts the key %3. "
                                 "Nothing was taken from it. Call the office and compare the words.");
    case ErrorCode::RehearsalTooOld:
        return QT_TRANSLATE_NOOP("Error",
                                 "The key %1 was last tried on %2, which is more than a month ago. Try it again "
                                 "first (barometer key show), then sign the event.");
    case ErrorCode::SameDevice:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 is on the same disk as the store, so a second copy there would be lost with it. "
                                 "Choose a stick, a card or another disk.");
    default:
        return nullptr;
    }
}

/// The command line and the work itself; errorSource() has files, input and results.
const char *otherSource(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UnknownCommand:
        return QT_TRANSLATE_NOOP("Error", "There is no command called %1. See barometer --help.");
    case ErrorCode::UnknownOption:
        return QT_TRANSLATE_NOOP("Error", "There is no option called %1 here. See --help after the command.");
    case ErrorCode::UnexpectedArgument:
        return QT_TRANSLATE_NOOP("Error", "%1 is one word too many. See --help after the command.");
    case ErrorCode::MissingArgument:
        return QT_TRANSLATE_NOOP("Error", "%1 is missing. See --help.");
    case ErrorCode::MissingValue:
        return QT_TRANSLATE_NOOP("Error", "The option %1 needs a value behind it.");
    case ErrorCode::InvalidValue:
        return QT_TRANSLATE_NOOP("Error", "%1 cannot be %2. It can be: %3.");
    case ErrorCode::OptionRepeated:
        return QT_TRANSLATE_NOOP("Error", "The option %1 may be given only once.");
    case ErrorCode::NoDisplay:
        return QT_TRANSLATE_NOOP("Error", "The command %1 opens a window, and there is no display here.");
    case ErrorCode::OutputLost:
        return QT_TRANSLATE_NOOP("Error",
                                 "Not all of the output could be written: the disk is full, or the output is closed. "
                                 "The work itself is done. See what there is before you do it again.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Error", "The work was stopped before it was done. Nothing was changed.");
    case ErrorCode::Internal:
        return QT_TRANSLATE_NOOP("Error", "The program made a mistake: %1. Please tell its makers.");
    default:
        return nullptr;
    }
}

struct FileKindName
{
    const char *kind; ///< as NotThisKind has it
    const char *name;
};

/// What a file should have been.
constexpr FileKindName fileKinds[] = {
    {"file", QT_TRANSLATE_NOOP("FileKind", "a file")}, // and not a folder, a pipe or a device
    {"store", QT_TRANSLATE_NOOP("FileKind", "a store of responses")},
    {"archive", QT_TRANSLATE_NOOP("FileKind", "an archive")},
    {"release", QT_TRANSLATE_NOOP("FileKind", "a results file")},
    {"bundle", QT_TRANSLATE_NOOP("FileKind", "a bundle of responses")},
    {"event", QT_TRANSLATE_NOOP("FileKind", "an event file")},
    {"receipt", QT_TRANSLATE_NOOP("FileKind", "a receipt")},
    {"key", QT_TRANSLATE_NOOP("FileKind", "a key file")},
    {"secret key", QT_TRANSLATE_NOOP("FileKind", "a secret key")},
    {"public key", QT_TRANSLATE_NOOP("FileKind", "a public key")},
    {"backup", QT_TRANSLATE_NOOP("FileKind", "a backup")},
    {"batch", QT_TRANSLATE_NOOP("FileKind", "a pile of paper forms")},
    {"xlsx", QT_TRANSLATE_NOOP("FileKind", "a workbook (.xlsx)")},
    {"dotx", QT_TRANSLATE_NOOP("FileKind", "a document template (.dotx)")},
    {"potx", QT_TRANSLATE_NOOP("FileKind", "a presentation template (.potx)")},
};

QString fileKindName(const core::language::Catalogue &catalogue, const core::base::Language &language,
                     const QString &kind)
{
    for (const FileKindName &one : fileKinds) {
        if (kind == QLatin1String(one.kind))
            return catalogue.text(language, "FileKind", one.name);
    }
    return kind;
}

/// All at once: an argument that itself holds "%2" must stay as it is.
QString filled(const QString &text, const QStringList &arguments)
{
    switch (arguments.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(arguments.at(0));
    case 2:
        return text.arg(arguments.at(0), arguments.at(1));
    default:
        return text.arg(arguments.at(0), arguments.at(1), arguments.at(2));
    }
}

} // namespace

const char *errorSource(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return QT_TRANSLATE_NOOP("Error", "There is nothing at %1. Look whether the name is right.");
    case ErrorCode::FileNotReadable:
        return QT_TRANSLATE_NOOP("Error", "%1 cannot be read. Check that you may open it and that the disk works.");
    case ErrorCode::FileNotWritable:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 cannot be written. What was there before is unchanged. Choose another place.");
    case ErrorCode::FileTooLarge:
        return QT_TRANSLATE_NOOP("Error", "%1 is larger than such a file can be (%2 bytes), so it was not opened.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("Error",
                                 "The disk is full, so %1 was not written. What was there before is unchanged. Free "
                                 "some space and try again.");
    case ErrorCode::ReadOnlyPlace:
        return QT_TRANSLATE_NOOP("Error",
                                 "Nothing can be written at %1: the place is read-only. Choose another place.");
    case ErrorCode::AlreadyExists:
        return QT_TRANSLATE_NOOP("Error",
                                 "There is already something at %1. It was left as it is. Choose another name.");
    case ErrorCode::BelongsToStore:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 is in the folder of a store, where nothing is replaced. It was left as it is. "
                                 "Choose another folder or name.");
    case ErrorCode::NotThisKind:
        return QT_TRANSLATE_NOOP("Error", "This is needed here: %2. %1 is something else. Choose another one.");
    case ErrorCode::NewerFormat:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 was made by a newer version of this program. Open it with that version or newer.");
    case ErrorCode::Damaged:
        return QT_TRANSLATE_NOOP("Error", "%1 is damaged. Nothing in it was changed. Use another copy of it.");
    case ErrorCode::InvalidJson:
        return QT_TRANSLATE_NOOP("Error", "This is not valid JSON: %1");
    case ErrorCode::InvalidInput:
        return QT_TRANSLATE_NOOP("Error", "This input cannot be used: %1");
    case ErrorCode::ReleaseNotProved:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 does not prove that nobody can be identified from it, so it is not shown. Ask "
                                 "whoever gave it to you to make it again.");
    case ErrorCode::DraftElsewhere:
        return QT_TRANSLATE_NOOP("Error", "%1 is a draft. It opens only in the folder of the store it was made from.");
    case ErrorCode::SameWaveTwice:
        return QT_TRANSLATE_NOOP("Error", "%1 holds results of a wave that is open already. Close that one first.");
    case ErrorCode::OtherQuestionnaire:
        return QT_TRANSLATE_NOOP("Error", "%1 holds results of another survey. Open it by itself.");
    case ErrorCode::CompanionFaulty:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 does not fit these results, so it is not used: %2. The results themselves are "
                                 "sound. Correct the file or take it away.");
    case ErrorCode::UnknownQuestion:
        return QT_TRANSLATE_NOOP("Error", "There is no question %1 in these results.");
    case ErrorCode::NotInRelease:
        return QT_TRANSLATE_NOOP("Error", "These results do not hold what was asked for: %1.");
    case ErrorCode::PolicyTooLoose:
        return QT_TRANSLATE_NOOP("Error",
                                 "The limit %1 of the policy is too low to protect the respondents: it must be at "
                                 "least %2.");
    case ErrorCode::SolverMissing:
        return QT_TRANSLATE_NOOP("Error",
                                 "The program %1, which proves that nobody can be identified, is not on this machine. "
                                 "Install it (package coinor-cbc) and try again.");
    case ErrorCode::SolverFailed:
        return QT_TRANSLATE_NOOP("Error",
                                 "The program %1 did not prove that nobody can be identified, so nothing was written: "
                                 "%2.");
    case ErrorCode::PublishedBefore:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 has been published and cannot be taken back. Together with it, new results would "
                                 "give answers away: too few have answered since, or answers counted then have "
                                 "changed. Wait for more answers, or keep to the published results.");
    case ErrorCode::ResultsSeen:
        return QT_TRANSLATE_NOOP("Error",
                                 "Results were made from %1 already, so it is settled which of those responses count: "
                                 "none of them can be left out or put back any more. Nothing was changed.");
    case ErrorCode::ReleasesDisagree:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 and %2 are results of the same wave and contradict each other. Use the newer one "
                                 "alone.");
    default:
        for (const auto source : {storeSource, paperSource, eventSource, otherSource}) {
            if (source(code) != nullptr)
                return source(code);
        }
        return nullptr;
    }
}

QString errorText(const core::language::Catalogue &catalogue, const core::base::Language &language,
                  const core::base::Error &error)
{
    const char *source = errorSource(error.code);
    if (error.code == ErrorCode::SealChanged && error.arguments.size() > 1) // by an event, which is named
        source = QT_TRANSLATE_NOOP("Error",
                                   "The event %2 is for other keys than those %1 seals to, so no answers are taken. "
                                   "Ask the office for the event of this store, or make a store for the event.");
    const QString text = source != nullptr ? catalogue.text(language, "Error", source) : core::base::debugText(error);
    QStringList arguments = error.arguments;
    switch (error.code) {
    case ErrorCode::InvalidJson:
    case ErrorCode::InvalidInput:
        arguments = {faultText(catalogue, language, arguments.value(0), arguments.mid(1))};
        break;
    case ErrorCode::CompanionFaulty: {
        const QString fault = faultText(catalogue, language, arguments.value(2), arguments.mid(3));
        const QString place = arguments.value(1);
        arguments = {arguments.value(0), place.isEmpty() ? fault : place + QStringLiteral(": ") + fault};
        break;
    }
    case ErrorCode::NotThisKind:
        arguments = {arguments.value(0), fileKindName(catalogue, language, arguments.value(1))};
        break;
    default:
        break;
    }
    return filled(text, arguments);
}

QString faultText(const core::language::Catalogue &catalogue, const core::base::Language &language,
                  const QString &source, const QStringList &arguments)
{
    return source.isEmpty() ? QString()
                            : filled(catalogue.text(language, "Faults", source.toUtf8().constData()), arguments);
}

QString faultText(const QString &source, const QStringList &arguments)
{
    return filled(QCoreApplication::translate("Faults", source.toUtf8().constData()), arguments);
}

} // namespace ui::common
