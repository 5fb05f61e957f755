import GongwenModel

/// Read-only walks for rules, in reading order.
extension Document {
    /// Visits every block, outer ones first.
    func forEachBlock(_ visit: (Block) -> Void) {
        var copy = self
        copy.rewriteBodies { $0.forEachBlock(visit) }
    }

    /// Visits every run of prose.
    func forEachText(_ visit: (Text) -> Void) {
        var copy = self
        copy.rewriteTexts { visit($0) }
    }

    /// Visits every part of every run of prose, with the best place known for it.
    func forEachInline(_ visit: (Inline, Place) -> Void) {
        forEachText { text in
            var inlines = text.inlines
            inlines.rewriteParts { visit($0, $0.place.isKnown ? $0.place : text.place) }
        }
    }

    /// Every titled text's body: the document's own, the passed-on one and the attachments.
    func forEachBody(_ visit: ([Block]) -> Void) {
        var copy = self
        copy.rewriteBodies { visit($0) }
    }

    /// The first known place of the document's own elements.
    var firstPlace: Place {
        let texts = [main.title, header.documentNumber, recipients, main.salutation]
        return texts.map(\.place).first { $0.isKnown } ?? main.blocks.first?.place ?? Place(line: 1)
    }
}

extension [Block] {
    func forEachBlock(_ visit: (Block) -> Void) {
        for block in self {
            visit(block)
            switch block {
            case .section(let section): section.blocks.forEachBlock(visit)
            case .passage(let passage): passage.blocks.forEachBlock(visit)
            case .paragraph, .list, .table, .responsibility, .exhibit: break
            }
        }
    }

    /// The sections directly in these blocks, those inside passages included.
    var sections: [Section] {
        flatMap { block -> [Section] in
            switch block {
            case .section(let section): [section]
            case .passage(let passage): passage.blocks.sections
            case .paragraph, .list, .table, .responsibility, .exhibit: []
            }
        }
    }
}
