/// Taking one edition out of a source that yields several (版本).
extension Document {
    /// Applies an edition: its own title, form, numbering and salutation, and the passages that belong to it.
    ///
    /// - Parameter name: the edition's name; nil takes the first, or the document as it stands where it has none.
    /// - Returns: the document of that edition, whose `editions` are empty; nil with an error for an unknown name.
    package func applying(edition name: String?) -> Compiled<Document> {
        guard let edition = name == nil ? editions.first : editions.first(where: { $0.name == name }) else {
            if let name { return Compiled(nil, diagnostics: [unknownEdition(name)]) }
            var copy = self
            copy.rewriteBodies { $0 = $0.keeping(edition: "") }
            copy.rewriteTexts { $0.inlines = $0.inlines.keeping(edition: "") }
            return Compiled(copy)
        }
        var copy = self
        copy.editions = []
        copy.edition = edition.name
        if edition.takesPassedOnTextAlone, let passedOn {
            copy.takeAlone(passedOn.text)
        }
        if let form = edition.form { copy.form = form }
        if let stage = edition.stage { copy.stage = stage }
        if !edition.title.isEmpty { copy.main.title = edition.title }
        if !edition.salutation.isEmpty { copy.main.salutation = edition.salutation }
        if let numbering = edition.numbering { copy.numbering = numbering }
        if let newspaper = edition.newspaper { copy.newspaper = newspaper }
        copy.rewriteBodies { blocks in
            blocks = blocks.keeping(edition: edition.name)
            if edition.omitsResponsibilities { blocks = blocks.omittingResponsibilities() }
        }
        copy.rewriteTexts { $0.inlines = $0.inlines.keeping(edition: edition.name) }
        return Compiled(copy)
    }

    /// Makes a passed-on text the document's own and drops what surrounded it.
    private mutating func takeAlone(_ text: MainText) {
        main = text
        passedOn = nil
        header = Header()
        recipients = Text()
        closing = Closing()
        attendance = []
        colophon = Colophon()
    }

    private func unknownEdition(_ name: String) -> Diagnostic {
        let known = editions.map { "“\($0.name)”" }.joined(separator: "、")
        return Diagnostic(
            id: "unknown-edition", severity: .error, category: .structural, message: "没有名为“\(name)”的版本",
            fix: editions.isEmpty ? "本文件没有声明版本，请去掉 --edition" : "可用的版本：\(known)")
    }
}

extension [Block] {
    /// The blocks of one edition, guidance and edition marks taken away; what other marks hold is kept with them.
    fileprivate func keeping(edition: String) -> [Block] {
        var kept: [Block] = []
        for block in self {
            switch block {
            case .section(var section):
                section.blocks = section.blocks.keeping(edition: edition)
                kept.append(.section(section))
            case .passage(var passage):
                switch passage.mark {
                case .guidance: break
                case .editions(let names):
                    if names.contains(edition) { kept += passage.blocks.keeping(edition: edition) }
                case .unreviewed, .doubtful, .silenced:
                    passage.blocks = passage.blocks.keeping(edition: edition)
                    kept.append(.passage(passage))
                }
            case .paragraph, .list, .table, .responsibility, .exhibit:
                kept.append(block)
            }
        }
        return kept
    }

    fileprivate func omittingResponsibilities() -> [Block] {
        var kept: [Block] = []
        for block in self {
            switch block {
            case .responsibility: break
            case .section(var section):
                section.blocks = section.blocks.omittingResponsibilities()
                kept.append(.section(section))
            case .passage(var passage):
                passage.blocks = passage.blocks.omittingResponsibilities()
                kept.append(.passage(passage))
            case .paragraph, .list, .table, .exhibit: kept.append(block)
            }
        }
        return kept
    }
}

extension [Inline] {
    fileprivate func keeping(edition: String) -> [Inline] {
        var kept: [Inline] = []
        for inline in self {
            switch inline {
            case .styled(var styled):
                styled.inlines = styled.inlines.keeping(edition: edition)
                kept.append(.styled(styled))
            case .point(var point):
                point.inlines = point.inlines.keeping(edition: edition)
                kept.append(.point(point))
            case .term(var use):
                use.inlines = use.inlines.keeping(edition: edition)
                kept.append(.term(use))
            case .passage(var passage):
                switch passage.mark {
                case .guidance: break
                case .editions(let names):
                    if names.contains(edition) { kept += passage.inlines.keeping(edition: edition) }
                case .unreviewed, .doubtful, .silenced:
                    passage.inlines = passage.inlines.keeping(edition: edition)
                    kept.append(.passage(passage))
                }
            case .text, .figure, .quantity, .hole, .body, .reference:
                kept.append(inline)
            }
        }
        return kept.mergingText()
    }

    /// Joins neighbouring plain texts and drops empty ones; the first place stays.
    package func mergingText() -> [Inline] {
        guard count > 1 || contains(where: { if case .text("", _) = $0 { true } else { false } }) else { return self }
        var merged: [Inline] = []
        merged.reserveCapacity(count)
        for inline in self {
            guard case .text(let string, _) = inline else {
                merged.append(inline)
                continue
            }
            if string.isEmpty { continue }
            if case .text(let before, let place)? = merged.last {
                merged[merged.count - 1] = .text(before + string, at: place)
            } else {
                merged.append(inline)
            }
        }
        return merged
    }
}
