// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/respondenttexts.h"

#include "core/base/filelimits.h"
#include "core/base/safefile.h"
#include "core/language/offering.h"

namespace app {

using core::base::Result;
using core::language::TsFile;

QString programTextsFile()
{
    return QStringLiteral(":/ts/barometer_fi.ts");
}

Result<TsFile> programTexts()
{
    const QString path = programTextsFile();
    const auto bytes = core::base::readFile(path, core::base::kLargestTranslation);
    return bytes ? core::language::readTsFile(*bytes, path) : Result<TsFile>(core::base::fail(bytes));
}

core::fieldwork::ProgramGaps programGaps(const core::language::Catalogue &catalogue)
{
    return [&catalogue](const core::base::Language &language) {
        const Result<TsFile> texts = programTexts(); // seldom asked for: not worth keeping
        return texts ? static_cast<int>(core::language::missingForRespondents(catalogue, *texts, language).size()) : 0;
    };
}

} // namespace app
