package import GongwenModel

/// No control character stands in the text: XML 1.0 cannot hold it, and no reader can see it (控制字符).
package struct ForbiddenCharacter: Check {
    package static let id = "forbidden-character"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        func look(_ string: String, _ place: Place) {
            guard let scalar = string.unicodeScalars.first(where: ForbiddenCharacter.isForbidden) else { return }
            let hex = String(scalar.value, radix: 16, uppercase: true)
            let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
            findings.append(
                Diagnostic(
                    id: ForbiddenCharacter.id, severity: .error, category: .structural, at: place,
                    message: "文字里有不能印出的控制字符 \(code)",
                    explanation: "XML 1.0 不允许这个字符，多半是从网页或 PDF 复制时带进来的", fix: "删去这个字符"))
        }
        document.forEachInline { inline, place in
            switch inline {
            case .text(let string, _): look(string, place)
            case .quantity(let quantity): look(quantity.printed, place)
            case .figure(let use): look(use.printed, place)
            case .hole(let hole): look(hole.printed, place)
            case .body(let use): look(use.name, place)
            case .reference(let reference): look(reference.text, place)
            case .point(let point): look(point.number.label, place)
            case .styled, .term, .passage: break
            }
        }
        document.forEachBlock { block in
            switch block {
            case .section(let section): look(section.number.label + section.identifier, section.place)
            case .list(let list): for item in list.items { look(item.number.label, list.place) }
            case .responsibility(let note):
                for body in note.leaders + note.lead + note.responsible + note.support { look(body.name, note.place) }
            case .paragraph, .table, .passage, .exhibit: break
            }
        }
        for entry in document.glossary?.entries ?? [] { look(entry.headword + entry.see, entry.place) }
        look(document.edition, document.firstPlace)
        return findings
    }

    /// Whether XML 1.0 forbids the character: control characters besides tab and line ends, and two non-characters.
    static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
