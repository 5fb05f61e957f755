import GongwenModel

/// The ways in which a text may write the terms of an appendix (词条在正文中的写法).
struct EntryForms {
    /// The forms, each with the index of its entry.
    let all: [TermMatcher.Form]

    /// Collects headwords as listed, the parts of headwords that join several quoted ones (“两重”“两新”), and the aliases
    /// that the base has for what it explains; what is listed itself is never another entry's.
    init(entries: [GlossaryEntry], base: TermBase) {
        var forms: [TermMatcher.Form] = []
        var listed: Set<[UInt8]> = []
        for (index, entry) in entries.enumerated() {
            listed.insert(TermBase.key(of: entry.headword))
            forms.append(
                TermMatcher.Form(
                    term: index, written: entry.headword,
                    allowsBare: entry.key.utf8.count == entry.headword.utf8.count))
        }
        for (index, entry) in entries.enumerated() where entry.see.isEmpty {
            for part in EntryForms.joinedParts(of: entry.headword) where listed.insert(TermBase.key(of: part)).inserted
            {
                forms.append(TermMatcher.Form(term: index, written: part, allowsBare: false))
            }
            guard let (number, term) = base.entry(named: entry.headword),
                term.senses.contains(where: { $0.says(entry.definition.map(\.plain)) })
            else { continue }
            for form in base.forms(of: number) where !listed.contains(TermBase.key(of: form.written)) {
                forms.append(TermMatcher.Form(term: index, written: form.written, allowsBare: form.allowsBare))
            }
        }
        all = forms
    }

    /// The quoted terms of a headword that is nothing but several of them; none for any other.
    static func joinedParts(of headword: String) -> [String] {
        var parts: [String] = []
        var current = String.UnicodeScalarView()
        var isOpen = false
        for scalar in headword.unicodeScalars {
            switch scalar {
            case "“" where !isOpen: isOpen = true
            case "”" where isOpen:
                parts.append("“" + String(current) + "”")
                current = String.UnicodeScalarView()
                isOpen = false
            default:
                guard isOpen || "、和及与".unicodeScalars.contains(scalar) else { return [] }
                if isOpen { current.append(scalar) }
            }
        }
        return parts.count > 1 && !isOpen ? parts : []
    }
}

extension TermSense {
    /// Whether it explains in these words, white space and width aside.
    package func says(_ paragraphs: [String]) -> Bool {
        FoldedText(definition.joined()).bytes == FoldedText(paragraphs.joined()).bytes
    }
}
