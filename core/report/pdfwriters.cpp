// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfwriters.h"

#include <dlfcn.h>

namespace core::report {
namespace {

/// Errors: FileNotReadable when the module is not where the program was installed to.
base::Result<const PdfWriters *> writers()
{
    // Found by the run path of the program. Not QLibrary, which would search by the run path of Qt's own library. It
    // stays loaded; loading it again counts only.
    void *const module = dlopen(PDF_MODULE, RTLD_NOW | RTLD_LOCAL);
    void *const symbol = module != nullptr ? dlsym(module, pdfWritersName) : nullptr;
    if (symbol == nullptr)
        return base::fail(base::ErrorCode::FileNotReadable, {QStringLiteral(PDF_MODULE)},
                          QString::fromLocal8Bit(dlerror()));
    return reinterpret_cast<PdfWritersFunction *>(symbol)();
}

template <typename Value, typename... Parameters, typename... Arguments>
base::Result<Value> write(base::Result<Value> (*PdfWriters::*function)(Parameters...), const Arguments &...arguments)
{
    const auto loaded = writers();
    return loaded ? ((*loaded)->*function)(arguments...) : base::fail(loaded);
}

} // namespace

base::Result<QByteArray> reportAsPdf(const Report &report, const Progress &progress)
{
    return write(&PdfWriters::report, report, progress);
}

base::Result<std::vector<QByteArray>> reportAsPictures(const Report &report, double scale)
{
    return write(&PdfWriters::reportPictures, report, scale);
}

base::Result<QByteArray> formAsPdf(const questionnaire::Questionnaire &questionnaire,
                                   const language::Catalogue &catalogue, const Printing &printing)
{
    return write(&PdfWriters::form, questionnaire, catalogue, printing);
}

base::Result<QByteArray> instructionsAsPdf(const questionnaire::Questionnaire &questionnaire,
                                           const language::Catalogue &catalogue, const EventFacts &facts)
{
    return write(&PdfWriters::instructions, questionnaire, catalogue, facts);
}

base::Result<QByteArray> posterAsPdf(const questionnaire::Questionnaire &questionnaire,
                                     const language::Catalogue &catalogue, const EventFacts &facts)
{
    return write(&PdfWriters::poster, questionnaire, catalogue, facts);
}

base::Result<SheetPictures> formAsPictures(const questionnaire::Questionnaire &questionnaire,
                                           const language::Catalogue &catalogue, const Printing &printing)
{
    return write(&PdfWriters::formPictures, questionnaire, catalogue, printing);
}

base::Result<SheetPictures> eventSheetsAsPictures(const questionnaire::Questionnaire &questionnaire,
                                                  const language::Catalogue &catalogue, const EventFacts &facts)
{
    return write(&PdfWriters::eventPictures, questionnaire, catalogue, facts);
}

} // namespace core::report
