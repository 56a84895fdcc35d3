// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdftags.h"

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr alone; qpdf asks every user to say so
// qpdf's JSON.hh is passed over: clang 14 cannot read it as C++20 (its list of JSON asks for the size of a class that
// is not complete yet), and nothing here needs more of that class than its name.
#define JSON_HH
class JSON;
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace core::pdf {
namespace {

constexpr int deepest = 50; // our own documents nest five deep

/// Walks the structure tree in reading order.
class Tagger
{
public:
    explicit Tagger(const PdfTags &tags) : m_tags(tags) { }

    void walk(QPDFObjectHandle node, int depth)
    {
        if (depth > deepest)
            return;
        if (node.isArray()) {
            for (int i = 0; i < node.getArrayNItems(); ++i)
                walk(node.getArrayItem(i), depth + 1);
            return;
        }
        if (!node.isDictionary())
            return;
        const std::string kind = node.getKey("/S").isName() ? node.getKey("/S").getName() : std::string();
        if (kind == "/Figure" && m_figures < m_tags.alternatives.size())
            node.replaceKey("/Alt",
                            QPDFObjectHandle::newUnicodeString(m_tags.alternatives.at(m_figures++).toStdString()));
        if (kind == "/TH" && m_headers < m_tags.rowHeaders.size())
            node.replaceKey("/A",
                            QPDFObjectHandle::parse(m_tags.rowHeaders.at(m_headers++)
                                                        ? "<< /O /Table /Scope /Row >>"
                                                        : "<< /O /Table /Scope /Column >>"));
        if (node.hasKey("/K"))
            walk(node.getKey("/K"), depth + 1);
    }

private:
    const PdfTags &m_tags;
    qsizetype m_figures = 0;
    qsizetype m_headers = 0;
};

} // namespace

base::Result<QByteArray> tagPdf(const QByteArray &pdf, const PdfTags &tags)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", pdf.constData(), static_cast<size_t>(pdf.size()));
        QPDFObjectHandle root = document.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(tags.language.toStdString()));
        root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
        if (root.hasKey("/StructTreeRoot"))
            Tagger(tags).walk(root.getKey("/StructTreeRoot").getKey("/K"), 0);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const std::unique_ptr<Buffer> buffer(writer.getBuffer());
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &fault) {
        return base::fail(base::ErrorCode::Internal, {QString::fromUtf8(fault.what())});
    }
}

} // namespace core::pdf
