package import GongwenModel

/// What is still missing (待填): an error in 草案 and 印发稿, a note before.
package struct OpenHole: Check {
    package static let id = "hole-open"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        let isFinal = document.stage.isFinal
        let standIns = document.holesForDefinitions
        document.forEachInline { inline, place in
            guard case .hole(let hole) = inline, !standIns.contains(hole.identifier) else { return }
            let body = hole.body.isEmpty ? nil : "由\(hole.body)填报"
            let name = hole.identifier.isEmpty ? nil : "编号 \(hole.identifier)"
            let known = [body, name].compactMap { $0 }.joined(separator: "，")
            findings.append(
                Diagnostic(
                    id: OpenHole.id, severity: isFinal ? .error : .note, at: place,
                    message: isFinal
                        ? "\(document.stage.printed)里还有待填：\(hole.prompt)" : "待填：\(hole.prompt)",
                    explanation: known.isEmpty ? nil : known,
                    fix: "填上内容，换掉 待填(…)" + (isFinal ? "；只想看效果的，加 --draft" : "")))
        }
        return findings
    }
}

extension Document {
    /// Names of the holes that stand for a definition which was not found: that has an error of its own.
    ///
    /// Such a hole is the whole of an explanation and has no place; JSON and DocBook give none to others either.
    fileprivate var holesForDefinitions: Set<String> {
        var names: Set<String> = []
        for entry in glossary?.entries ?? [] where entry.definition.count == 1 {
            let definition = entry.definition[0]
            guard definition.inlines.count == 1, case .hole(let hole) = definition.inlines[0] else { continue }
            if !hole.place.isKnown, !definition.place.isKnown, !hole.identifier.isEmpty {
                names.insert(hole.identifier)
            }
        }
        return names
    }
}

extension Text {
    /// Whether something in it is still missing (待填): what it will look like is not known yet.
    var hasHole: Bool {
        var inlines = inlines
        var isFound = false
        inlines.rewriteParts { if case .hole = $0 { isFound = true } }
        return isFound
    }
}
