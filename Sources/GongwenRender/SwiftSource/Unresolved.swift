import GongwenModel

extension Document {
    /// The document as its source says it (未推算的文档): what resolution fills in is taken away.
    ///
    /// Matched terms become plain characters, computed numbers automatic, ids and printed figures empty, derived tables
    /// absent; neighbouring plain texts are joined and empty ones dropped. A document that comes from a plan stays as it is.
    func unresolved() -> Document {
        var copy = self
        copy.rewriteTexts { $0.inlines = $0.inlines.unresolved() }
        for index in copy.editions.indices {
            copy.editions[index].rewriteTexts { $0.inlines = $0.inlines.unresolved() }
        }
        copy.rewriteBodies { $0 = $0.unresolved() }
        // What the workspace filled in becomes the plan's own: the source can be built anywhere.
        for index in copy.indicators.indices where !copy.indicators[index].values.isEmpty {
            copy.indicators[index].isShared = false
        }
        copy.main.forgetAttachmentNumbers()
        copy.passedOn?.anchor = ""
        copy.passedOn?.text.forgetAttachmentNumbers()
        copy.glossary?.anchor = ""
        guard var entries = copy.glossary?.entries else { return copy }
        for index in entries.indices {
            entries[index].number = entries[index].number.computed(as: .unnumbered)
            entries[index].anchor = ""
            entries[index].uses = []
        }
        copy.glossary?.entries = entries
        return copy
    }
}

extension Edition {
    fileprivate mutating func rewriteTexts(_ rewrite: (inout Text) -> Void) {
        rewrite(&title)
        rewrite(&salutation)
        guard var fields = newspaper else { return }
        rewrite(&fields.page)
        rewrite(&fields.issue)
        rewrite(&fields.compiledDate)
        rewrite(&fields.publishDate)
        rewrite(&fields.readCount)
        rewrite(&fields.author)
        for index in fields.others.indices { rewrite(&fields.others[index].text) }
        newspaper = fields
    }
}

extension MainText {
    fileprivate mutating func forgetAttachmentNumbers() {
        for index in attachments.indices {
            attachments[index].number = ""
            attachments[index].anchor = ""
        }
    }
}

extension OutlineNumber {
    fileprivate func computed(as replacement: OutlineNumber) -> OutlineNumber {
        if case .counted = self { replacement } else { self }
    }
}

extension [Block] {
    fileprivate func unresolved() -> [Block] {
        map { block in
            switch block {
            case .paragraph, .responsibility: return block
            case .section(var section):
                section.number = section.number.computed(as: .automatic)
                section.anchor = ""
                section.blocks = section.blocks.unresolved()
                return .section(section)
            case .list(var list):
                for index in list.items.indices {
                    list.items[index].number = list.items[index].number.computed(as: .automatic)
                }
                return .list(list)
            case .table(var table):
                table.anchor = ""
                return .table(table)
            case .passage(var passage):
                passage.blocks = passage.blocks.unresolved()
                return .passage(passage)
            case .exhibit(var exhibit):
                exhibit.table = nil
                return .exhibit(exhibit)
            }
        }
    }
}

extension [Inline] {
    fileprivate func unresolved() -> [Inline] {
        if count == 1, case .text(let string, _) = self[0], !string.isEmpty { return self }
        var output: [Inline] = []
        for inline in self {
            switch inline {
            case .text, .quantity, .hole, .body: output.append(inline)
            case .styled(var styled):
                styled.inlines = styled.inlines.unresolved()
                output.append(.styled(styled))
            case .term(let use):
                let inner = use.inlines.unresolved()
                if use.origin == .matched {
                    output += inner
                } else {
                    output.append(.term(TermUse(term: use.term, sense: use.sense, inlines: inner, at: use.place)))
                }
            case .figure(var use):
                use.printed = ""
                output.append(.figure(use))
            case .point(var point):
                point.number = point.number.computed(as: .automatic)
                point.inlines = point.inlines.unresolved()
                output.append(.point(point))
            case .reference(var reference):
                reference.anchor = ""
                output.append(.reference(reference))
            case .passage(var passage):
                passage.inlines = passage.inlines.unresolved()
                output.append(.passage(passage))
            }
        }
        return output.mergingText()
    }
}
