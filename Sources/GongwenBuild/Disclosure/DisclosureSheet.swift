package import GongwenModel

/// What a site's content system wants to know of a document beside its text (信息公开要素表): each field with its value.
///
/// All values come from the document and from what the office has settled about its publication; what neither says is
/// empty, never made up.
package struct DisclosureSheet: Sendable, Equatable {
    /// A field as it is shown.
    package struct Entry: Sendable, Equatable {
        /// What is shown (字段).
        package let field: DisclosureField
        /// What the site calls it (名称).
        package let label: String
        /// What it says, on one line (值); empty where unknown.
        package let value: String
    }
    /// The fields in the profile's order.
    package let entries: [Entry]

    /// The fields of a resolved document under the labels of a site.
    package init(of document: Document, publication: Publication, profile: DisclosureProfile) {
        entries = profile.entries.map { entry in
            Entry(
                field: entry.field, label: entry.label.onOneLine(joinedBy: " "),
                value: Self.value(of: entry.field, document, publication))
        }
    }

    /// The sheet: `字段：值`, a line a field, as UTF-8.
    package var text: [UInt8] {
        Array(entries.map { $0.label + "：" + $0.value + "\n" }.joined().utf8)
    }

    /// The name of the sheet beside the outputs of a document's name.
    package static func fileName(for name: String) -> String { name + ".fields.txt" }

    private static func value(of field: DisclosureField, _ document: Document, _ publication: Publication) -> String {
        switch field {
        // Chinese sets no blank where a title goes on to the next line.
        case .title: document.printedTitle.onOneLine(joinedBy: "")
        case .indexNumber: publication.indexNumber.onOneLine(joinedBy: " ")
        case .organ: document.issuingOrgans.map { $0.onOneLine(joinedBy: "") }.joined(separator: "、")
        case .documentNumber: document.header.documentNumber.plain.onOneLine(joinedBy: " ").unlessBlank
        case .issueDate: document.closing.issueDate.plain.onOneLine(joinedBy: " ").unlessBlank
        case .publicationDate: publication.date.onOneLine(joinedBy: " ")
        case .subject: publication.subject.onOneLine(joinedBy: " ")
        case .publicity: (document.statedPublicity ?? publication.publicity)?.printed ?? ""
        case .validity: publication.validity?.printed ?? ""
        }
    }
}

extension Document {
    /// The document's own title as printed (标题), with what stands round it; empty without one.
    fileprivate var printedTitle: String {
        var title = ""
        for case .lines(.title, let lines) in elements { for line in lines { title += line.plain } }
        return title
    }

    /// Who issues it (发文机关): those who sign, else those in its mark; that of minutes (纪要) names a meeting.
    fileprivate var issuingOrgans: [String] {
        let signatures = closing.signatures.map(\.plain).filter { !$0.isEmpty }
        guard signatures.isEmpty, let mark = header.organMark else { return signatures }
        if form == .minutes || mark.suffix.hasSuffix("纪要") { return [] }
        return mark.organs.map(\.plain).filter { !$0.isEmpty && !$0.hasSuffix("纪要") }.map { organ in
            // A mark may hold the word behind the name in one piece with it.
            let word = ["文件", "令"].first { organ.hasSuffix($0) } ?? ""
            return String(organ.dropLast(word.count))
        }
    }
}

extension Publication {
    /// The day it is published, `YYYY-MM-DD` (发布日期); empty where unknown.
    fileprivate var date: String { String(time.prefix { !$0.isWhitespace && $0 != "T" }) }
}

extension String {
    /// The text; empty where a blank still keeps the place of a number or a day: 青政办发〔2027〕　号.
    fileprivate var unlessBlank: String {
        ["　号", " 号", "年　", "月　", "年 月", "月 日"].contains { contains($0) } ? "" : self
    }

    /// The lines, blanks at their ends taken off, joined to one; empty lines are left out.
    fileprivate func onOneLine(joinedBy separator: String) -> String {
        let lines = unicodeScalars.split { scalar in
            switch scalar.value {
            case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
            default: false
            }
        }
        return lines.map { line in
            let trimmed = line.drop { $0.properties.isWhitespace }
            let end = trimmed.lastIndex { !$0.properties.isWhitespace }
            return String(String.UnicodeScalarView(end.map { trimmed[...$0] } ?? trimmed[trimmed.endIndex...]))
        }.filter { !$0.isEmpty }.joined(separator: separator)
    }
}
