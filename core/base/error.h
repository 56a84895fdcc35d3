// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core::base {

/// Everything that can go wrong, one code a sentence. The wording of each code stands once, in three languages, in
/// ui/common/errorwording.cpp; a test there fails when a code has no sentence. The comment behind a code names its
/// arguments in order.
enum class ErrorCode {
    // files
    FileNotFound,    ///< path
    FileNotReadable, ///< path
    FileNotWritable, ///< path
    FileTooLarge,    ///< path, limit in bytes
    DiskFull,        ///< path
    ReadOnlyPlace,   ///< path
    AlreadyExists,   ///< path
    BelongsToStore,  ///< path: of a file in a store's folder, where nothing is replaced
    // envelopes and their content
    NotThisKind, ///< path, kind expected
    NewerFormat, ///< path
    Damaged,     ///< path
    // input that a person wrote
    InvalidJson,  ///< what the parser says
    InvalidInput, ///< what is wrong, in the reader's own words of the format
    // releases
    ReleaseNotProved,   ///< path: no audit record, or one that does not cover what it shows
    UnknownQuestion,    ///< id of a question or row that the release does not have
    NotInRelease,       ///< what was asked for: a base, breakdown or wave that is not in the release
    PolicyTooLoose,     ///< limit, smallest value allowed
    SolverMissing,      ///< program
    SolverFailed,       ///< program, what happened
    ReleasesDisagree,   ///< path, path: two releases of one wave
    PublishedBefore,    ///< path: results published of the wave; with them the new ones would give answers away
    ResultsSeen,        ///< store: who counts in its results was settled before they were made
    DraftElsewhere,     ///< path: a draft release away from its store
    SameWaveTwice,      ///< path: its wave is open already
    OtherQuestionnaire, ///< path: results of another survey than those that are open
    CompanionFaulty,    ///< path, place and fault: a file beside results (mapping, published figures) that does not fit
    // stores
    StoreInUse,       ///< folder: another program has it open
    StoreDamaged,     ///< folder: some of its bytes are wrong; a repaired copy can be made
    StoreKeyMissing,  ///< folder: its local.key is gone or cannot be read, and nobody can read its responses
    NothingRecovered, ///< path: no response in it could be saved
    OtherStore,       ///< path: belongs to another store or another survey
    StructureDiffers, ///< path of a questionnaire, folder of a store that asks something else
    WrongSignature,   ///< path: not signed by whom it names
    SealChanged,      ///< folder: the keys it seals to are not those it was made with
    StoreFull,        ///< folder: no free place left
    PlaceIsShared,    ///< folder: copied to a cloud or a network drive
    HoldsRealAnswers, ///< folder: invented responses may not be mixed with real ones
    WrongRole,        ///< folder: a collection where an archive is needed, or the other way round
    KeyNeeded,        ///< path: the responses are sealed
    WrongKey,         ///< path: the key given is not one of those it is sealed to
    WrongPassphrase,  ///< path
    HoldsPractice,    ///< path: practised responses may not be put among real ones
    // paper forms
    WrongCoverCode,  ///< path: a pile opens with the code on its cover sheet alone
    PileNotReady,    ///< code of a pile: differences are undecided, or all of it has to be keyed again
    PileOfOtherForm, ///< code of a pile: its forms are of another questionnaire or wave
    // events
    LanguageIncomplete, ///< language, number of texts it lacks
    EventOfOtherWave,   ///< path of the event, its wave, the wave of the store
    StaffPinMissing,    ///< store: a locked kiosk has no way out
    WeakPassphrase,     ///< fewest characters
    PassphraseNeeded,   ///< path: nobody is there to type it
    PassphrasesDiffer,
    KeyNotRehearsed, ///< path: nobody has shown yet that what is sealed to this key can be opened
    NotEnoughMemory, ///< path of the key file whose passphrase needs it
    EventNotSigned,  ///< path of an event: it cannot bring keys
    OtherRoot,       ///< path of an event, words of the key that signed it, words of the key this machine trusts
    RehearsalTooOld, ///< path of a public key, day of its last rehearsal: an event may not be signed with it
    SameDevice,      ///< folder of a mirror copy: on the store's own disk it would be lost with it
    // the command line
    UnknownCommand,     ///< word
    UnknownOption,      ///< option
    UnexpectedArgument, ///< word
    MissingArgument,    ///< argument, option or command
    MissingValue,       ///< option
    InvalidValue,       ///< option or argument, value, what is accepted
    OptionRepeated,     ///< option
    NoDisplay,          ///< command: it needs a display and there is none
    OutputLost,         ///< the work is done, but what it had to say did not reach standard output
    // the work itself
    Cancelled,
    Internal, ///< what
};

/// Where in an input the fault is: a file and a path or line inside it. Both may be empty.
struct Place
{
    QString file;
    QString inside;
    friend bool operator==(const Place &, const Place &) = default;
};

/// What went wrong: a code with its arguments, a technical detail for a log, and the place in the input.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QStringList arguments;
    QString detail;
    Place place;
    friend bool operator==(const Error &, const Error &) = default;
};

/// The error for a developer or a test log; people see ui/common's wording instead.
QString debugText(const Error &error);

} // namespace core::base
