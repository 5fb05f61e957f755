import GongwenModel

extension Document {
    /// Whether sections, passages and styled prose are nested so deep that walking them is not safe.
    ///
    /// Looks no deeper than `limit` levels, so that it is safe itself.
    func isNested(deeperThan limit: Int) -> Bool {
        var isDeep = false
        for blocks in bodies where blocks.contains(where: { $0.isNested(deeperThan: limit) }) { isDeep = true }
        if isDeep { return true }
        var copy = self
        copy.rewriteTexts { text in
            if text.inlines.contains(where: { $0.isNested(deeperThan: limit) }) { isDeep = true }
        }
        for edition in editions {
            let texts = [edition.title, edition.salutation] + (edition.newspaper?.texts ?? [])
            for text in texts where text.inlines.contains(where: { $0.isNested(deeperThan: limit) }) { isDeep = true }
        }
        return isDeep
    }

    private var bodies: [[Block]] {
        [main.blocks] + main.attachments.map(\.blocks)
            + (passedOn.map { [$0.text.blocks] + $0.text.attachments.map(\.blocks) } ?? [])
    }
}

extension NewspaperFields {
    fileprivate var texts: [Text] {
        [page, issue, compiledDate, publishDate, readCount, author] + others.map(\.text)
    }
}

extension Block {
    fileprivate func isNested(deeperThan limit: Int) -> Bool {
        if limit == 0 { return true }
        switch self {
        case .section(let section): return section.blocks.contains { $0.isNested(deeperThan: limit - 1) }
        case .passage(let passage): return passage.blocks.contains { $0.isNested(deeperThan: limit - 1) }
        case .paragraph, .list, .table, .responsibility, .exhibit: return false
        }
    }
}

extension Inline {
    fileprivate func isNested(deeperThan limit: Int) -> Bool {
        if limit == 0 { return true }
        switch self {
        case .styled(let styled): return styled.inlines.contains { $0.isNested(deeperThan: limit - 1) }
        case .term(let use): return use.inlines.contains { $0.isNested(deeperThan: limit - 1) }
        case .point(let point): return point.inlines.contains { $0.isNested(deeperThan: limit - 1) }
        case .passage(let passage): return passage.inlines.contains { $0.isNested(deeperThan: limit - 1) }
        case .text, .figure, .quantity, .hole, .body, .reference: return false
        }
    }
}
