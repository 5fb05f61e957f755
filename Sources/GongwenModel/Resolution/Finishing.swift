/// Filling in what follows from the rest of a document: numbers, ids, references (定稿前的推算).
extension Document {
    /// Names every hole that has no name yet, after what it asks for: `hole-地区生产总值`; completes those of indicators.
    package func namingHoles() -> Document {
        var copy = self
        var anchors = AnchorMaker()
        for index in copy.indicators.indices { copy.indicators[index].completeHoles() }
        copy.rewriteTexts { text in
            guard text.inlines.contains(where: { if case .text = $0 { false } else { true } }) else { return }
            text.inlines.rewriteParts { inline in
                guard case .hole(var hole) = inline, hole.identifier.isEmpty else { return }
                hole.identifier = anchors.anchor("h", for: hole.prompt).holeIdentifier
                inline = .hole(hole)
            }
        }
        return copy
    }

    /// Computes numbers and ids and resolves cross references; takes away what no output may show.
    ///
    /// Comes after ``applying(edition:)`` and ``resolvingFigures(shared:)``, and before terms are linked.
    /// Running it on its own result changes nothing.
    /// - Returns: the document; `unknown-reference` and `duplicate-identifier` are errors at their places.
    package func finishing() -> Compiled<Document> {
        var copy = self
        copy.showHolesOfFigures()
        copy.indicators = []
        copy.rewriteTexts { text in
            text.inlines = text.inlines.mergingText()
            text.numberPoints()
            text.inlines.rewriteParts { inline in
                if case .hole(var hole) = inline, !hole.lastValue.isEmpty {
                    hole.lastValue = ""
                    inline = .hole(hole)
                }
            }
        }
        copy.numberOutlines()
        var targets = ReferenceTargets()
        copy.giveAnchors(&targets)
        var diagnostics = targets.duplicates
        copy.rewriteTexts { text in
            guard text.inlines.contains(where: { if case .text = $0 { false } else { true } }) else { return }
            text.inlines.rewriteParts { inline in
                guard case .reference(var reference) = inline else { return }
                if let target = targets.found[reference.target] {
                    reference.anchor = target.anchor
                    if reference.text.isEmpty { reference.text = target.name }
                } else {
                    diagnostics.append(unknownReference(reference))
                }
                inline = .reference(reference)
            }
        }
        return Compiled(copy, diagnostics: diagnostics)
    }

    /// Numbers the headings of each titled text from its own beginning (层次序数的推算).
    package mutating func numberOutlines() {
        let scheme = numbering
        rewriteBodies { blocks in
            var counter = OutlineCounter(scheme)
            counter.number(&blocks)
        }
        main.numberAttachments()
        passedOn?.text.numberAttachments()
    }

    private mutating func giveAnchors(_ targets: inout ReferenceTargets) {
        var anchors = AnchorMaker()
        main.blocks.giveAnchors(&anchors, &targets)
        if var passed = passedOn {
            passed.anchor = anchors.anchor("p", for: passed.text.title.plain)
            passed.text.blocks.giveAnchors(&anchors, &targets)
            passed.text.giveAttachmentAnchors(&anchors, &targets)
            passedOn = passed
        }
        main.giveAttachmentAnchors(&anchors, &targets)
        if let title = glossary?.title.plain { glossary?.anchor = anchors.anchor("a", for: title) }
    }

    private func unknownReference(_ reference: CrossReference) -> Diagnostic {
        Diagnostic(
            id: "unknown-reference", severity: .error, category: .structural, at: reference.place,
            message: "参见的“\(reference.target)”在本文件中不存在",
            fix: "给所指的章节、表或附件写上 标识: \"\(reference.target)\"，或改正此处的标识")
    }
}

/// What cross references may name, gathered while anchors are given.
private struct ReferenceTargets {
    var found: [String: (anchor: String, name: String)] = [:]
    var duplicates: [Diagnostic] = []

    mutating func add(_ identifier: String, anchor: String, name: String, at place: Place) {
        guard !identifier.isEmpty else { return }
        if found.updateValue((anchor, name), forKey: identifier) != nil {
            duplicates.append(
                Diagnostic(
                    id: "duplicate-identifier", severity: .error, category: .structural, at: place,
                    message: "标识“\(identifier)”重复", explanation: "参见和下一年度的对照都靠标识辨认，一个标识只能用一次",
                    fix: "换一个没有用过的标识"))
        }
    }
}

extension MainText {
    fileprivate mutating func numberAttachments() {
        for index in attachments.indices {
            attachments[index].number = attachments.count > 1 ? String(index + 1) : ""
        }
    }

    fileprivate mutating func giveAttachmentAnchors(_ anchors: inout AnchorMaker, _ targets: inout ReferenceTargets) {
        for index in attachments.indices {
            let anchor = anchors.anchor("f", for: attachments[index].title.plain)
            attachments[index].anchor = anchor
            targets.add(
                attachments[index].identifier, anchor: anchor, name: attachments[index].label,
                at: attachments[index].place)
            attachments[index].blocks.giveAnchors(&anchors, &targets)
        }
    }
}

extension [Block] {
    fileprivate mutating func giveAnchors(_ anchors: inout AnchorMaker, _ targets: inout ReferenceTargets) {
        for index in indices {
            switch self[index] {
            case .section(var section):
                let heading = section.heading.plain
                section.anchor = anchors.anchor("s", for: heading.isEmpty ? section.number.label : heading)
                targets.add(
                    section.identifier, anchor: section.anchor,
                    name: section.number.label.isEmpty ? "“\(heading)”" : section.number.label, at: section.place)
                section.blocks.giveAnchors(&anchors, &targets)
                self[index] = .section(section)
            case .table(var table):
                table.anchor = anchors.anchor("t", for: table.caption.plain)
                targets.add(
                    table.identifier, anchor: table.anchor, name: "“\(table.caption.plain)”", at: table.place)
                self[index] = .table(table)
            case .exhibit(var exhibit):
                exhibit.table?.anchor = anchors.anchor("t", for: exhibit.caption.plain)
                self[index] = .exhibit(exhibit)
            case .passage(var passage):
                passage.blocks.giveAnchors(&anchors, &targets)
                self[index] = .passage(passage)
            case .paragraph, .list, .responsibility: break
            }
        }
    }
}
