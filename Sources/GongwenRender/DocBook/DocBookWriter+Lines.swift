import GongwenModel

/// The lines of the elements, in whatever part of the article they are printed.
extension DocBookWriter {
    /// Writes lines before the body.
    mutating func infoLines(_ kind: ElementKind, _ lines: [ElementLine], of document: Document?) {
        for line in lines {
            let facts = facts(of: kind, line, document)
            let role = kind.docBookRole(of: line)
            switch kind {
            case .title: leaf("title", at: line.text.place) { $0.line(line, in: .prose) }
            case .occasion where mayTakeSubtitle:
                leaf("subtitle", role: role, at: line.text.place) { $0.line(line, in: .prose) }
                mayTakeSubtitle = false
            case .documentNumber:
                open("biblioid", role: role, at: line.text.place)
                attribute("class", "pubsnumber", at: line.text.place)
                self.line(line, in: .field)
                closeBlock()
            case .organMark: field("orgname", line, role: role, facts: facts)
            case .signatories:
                open("othercredit", role: role, at: line.text.place)
                breakLine()
                field("personname", line, role: "")
                closeBlock()
            case .speaker:
                open("author", role: role, at: line.text.place)
                breakLine()
                field("personname", line, role: "")
                closeBlock()
            case .signers:
                let signer = document?.closing.signers[line.index]
                leaf("releaseinfo", role: role, at: line.text.place) { $0.signer(signer, line, in: .field) }
            default: field("releaseinfo", line, role: role, facts: facts)
            }
        }
    }

    /// Writes lines as paragraphs: in the body or behind it.
    mutating func paragraphLines(
        _ kind: ElementKind, _ lines: [ElementLine], of document: Document?,
        _ begin: (inout DocBookWriter, Place) -> Void
    ) {
        for line in lines {
            let role = kind.docBookRole(of: line)
            begin(&self, line.text.place)
            if kind == .signers {
                let signer = document?.closing.signers[line.index]
                leaf("para", role: role, at: line.text.place) { $0.signer(signer, line, in: .prose) }
            } else {
                leaf("para", role: role, facts: facts(of: kind, line, document), at: line.text.place) {
                    $0.line(line, in: .prose)
                }
            }
        }
    }

    /// Writes a line with what is printed round it.
    mutating func line(_ line: ElementLine, in context: ProseContext) {
        label(line.before, at: line.text.place)
        inlines(line.text.inlines, in: context)
        label(line.after, at: line.text.place)
    }

    /// Writes a line into a short element.
    private mutating func field(
        _ name: StaticString, _ line: ElementLine, role: String, facts: DocBookFacts = DocBookFacts()
    ) {
        leaf(name, role: role, facts: facts, at: line.text.place) { $0.line(line, in: .field) }
    }

    /// Writes post and name of somebody who signs; the post keeps its own markup where it is what is printed.
    private mutating func signer(_ signer: Signer?, _ line: ElementLine, in context: ProseContext) {
        let post = signer?.post ?? Text()
        let printed = post.plain
        guard line.before.unicodeScalars.starts(with: printed.unicodeScalars) else {
            open("phrase", role: "post", facts: DocBookFacts("printed", markup(of: post)), at: post.place)
            text(line.before, at: post.place)
            close()
            self.line(ElementLine(line.text, after: line.after), in: context)
            return
        }
        let gap = String(line.before.unicodeScalars.dropFirst(printed.unicodeScalars.count))
        open("phrase", role: "post", at: post.place)
        inlines(post.inlines, in: context)
        close()
        self.line(ElementLine(line.text, before: gap, after: line.after), in: context)
    }

    /// What a line does not say, or not in the words by which it would be found again.
    private func facts(of kind: ElementKind, _ line: ElementLine, _ document: Document?) -> DocBookFacts {
        guard let document else { return DocBookFacts() }
        switch kind {
        case .security:
            var facts = DocBookFacts("level", document.header.security?.level.rawValue ?? "")
            facts.add("period", ifPresent: document.header.security?.period ?? "")
            return facts
        case .urgency: return DocBookFacts("level", document.header.urgency?.rawValue ?? "")
        case .organMark:
            guard let mark = document.header.organMark else { return DocBookFacts() }
            let suffix = line.index == mark.organs.count - 1 ? mark.suffix : ""
            return line.after == suffix ? DocBookFacts() : DocBookFacts("suffix", suffix)
        case .attendance: return DocBookArrangement.label(document.attendance[line.index].label, of: line)
        case .newspaperArticle:
            let others = document.newspaper?.others ?? []
            let index = line.index - 3
            return others.indices.contains(index)
                ? DocBookArrangement.label(others[index].label, of: line) : DocBookFacts()
        default: return DocBookFacts()
        }
    }
}

extension DocBookArrangement {
    /// A label that is printed otherwise than with a colon behind it.
    fileprivate static func label(_ label: String, of line: ElementLine) -> DocBookFacts {
        line.before == label + "：" ? DocBookFacts() : DocBookFacts("label", label)
    }
}

extension ElementKind {
    /// The role of an element's line; the fields of a paper have roles of their own.
    fileprivate func docBookRole(of line: ElementLine) -> String {
        switch self {
        case .newspaperPage: ["page", "issue", "compiledDate"][line.index]
        case .newspaperArticle:
            line.index < 3 ? ["publishDate", "readCount", "author"][line.index] : "other"
        case .other: "otherLine"
        case .title: ""
        default: rawValue
        }
    }
}
