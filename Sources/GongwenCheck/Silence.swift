import GongwenModel

/// A rule that an author does not want reported for some lines (静默), with the reason kept in the plan.
struct Silence {
    let rule: String
    let lines: ClosedRange<UInt32>

    func covers(_ finding: Diagnostic) -> Bool {
        finding.id == rule && finding.location.map { lines.contains($0.start.line) } == true
    }

    /// The silences of a document's passages, each over the lines its content stands on.
    static func all(in document: Document) -> [Silence] {
        var silences: [Silence] = []
        var copy = document
        copy.rewriteBodies { $0.collect(&silences) }
        copy.rewriteTexts { text in
            text.inlines.rewriteParts { inline in
                if case .passage(let passage) = inline, case .silenced(let rule, _) = passage.mark {
                    let line = passage.place.line
                    silences.append(Silence(rule: rule, lines: line...line))
                }
            }
        }
        return silences
    }
}

extension [Block] {
    fileprivate func collect(_ silences: inout [Silence]) {
        for block in self {
            switch block {
            case .passage(let passage):
                if case .silenced(let rule, _) = passage.mark {
                    let first = passage.place.line
                    silences.append(Silence(rule: rule, lines: first...Swift.max(first, passage.blocks.lastLine)))
                }
                passage.blocks.collect(&silences)
            case .section(let section): section.blocks.collect(&silences)
            case .paragraph, .list, .table, .responsibility, .exhibit: break
            }
        }
    }

    /// The greatest line that anything in the blocks stands on.
    private var lastLine: UInt32 {
        var last: UInt32 = 0
        var copy = self
        copy.rewriteTexts { text in
            last = Swift.max(last, text.place.line)
            text.inlines.rewriteParts { last = Swift.max(last, $0.place.line) }
        }
        return last
    }
}
