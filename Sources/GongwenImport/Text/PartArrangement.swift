import GongwenModel
import GongwenRecognition

/// A part of a titled text as a document can hold it (可以归位的部分).
indirect enum ArrangedPart {
    /// An element of lines, once in its text unless it may have several.
    case lines(ElementKind, [FoundLine])
    /// Lines that are none of the elements.
    case other([FoundLine])
    /// The body; a text has one.
    case body([ReadRow])
    /// The text passed on; a document has one.
    case passedOn(PassedOnText.Manner, [ArrangedPart])
    /// An attachment with its label.
    case attachment(label: TracedText, title: TracedText, rows: [ReadRow])
    /// The section of term explanations; a document has one.
    case glossary(heading: TracedText, GlossaryReading)
}

/// Brings the parts that a frame may give into those that a document can hold, in the same order (归并).
///
/// A document has one body, one text passed on and one 名词解释, and an attachment has a label. What else there is goes
/// on with the part before it where that holds a text, becomes the text passed on where there is none, and stays lines
/// of their own otherwise. No part is lost or moved.
struct PartArrangement {
    private let rows: [ReadRow]
    /// Whether the document has a text passed on, found or made.
    private var hasPassedOn = false
    private var hasGlossary = false

    init(rows: [ReadRow]) { self.rows = rows }

    /// Elements that a text may have in several places.
    private static let repeatable: Set<ElementKind> = [
        .bylines, .signatures, .signers, .notes, .signatories, .attendance, .newspaperArticle,
    ]

    /// The parts of a whole document.
    mutating func arranged(_ parts: [FramePart]) -> [ArrangedPart] {
        hasPassedOn = parts.contains { if case .passedOn = $0.content { true } else { false } }
        return text(of: parts, isPassedOn: false)
    }

    private mutating func text(of parts: [FramePart], isPassedOn: Bool) -> [ArrangedPart] {
        var arranged: [ArrangedPart] = []
        var taken: Set<ElementKind> = []
        var isClosed = false
        var hasBody = false
        for part in parts {
            switch part.content {
            case .lines(let kind, let lines):
                let isNew = Self.repeatable.contains(kind) || taken.insert(kind).inserted
                // A note behind an attachment's page would name the attachments that come after it.
                let isInPlace = kind != .attachmentNote || !arranged.contains { $0.isAttachment }
                arranged.append(isNew && isInPlace ? .lines(kind, lines) : .other(lines))
                if kind == .issueDate || kind == .signatures || kind.isColophon { isClosed = true }
            case .other(let lines):
                arranged.append(.other(lines))
            case .body(let range) where range.isEmpty:
                break
            case .body(let range):
                if !hasBody {
                    arranged.append(.body(Array(rows[range])))
                } else if isClosed || !reopenBody(of: &arranged, with: rows[range]) {
                    follow(&arranged, title: TracedText(), Array(rows[range]), isPassedOn: isPassedOn)
                }
                hasBody = true
            case .passedOn(let manner, let inner):
                let text = self.text(of: inner, isPassedOn: true)
                if text.contains(where: { $0.isBody }) {
                    arranged.append(.passedOn(manner, text))
                } else {
                    // It has nothing but lines and attachments: they are the document's.
                    hasPassedOn = false
                    arranged += text.map { if case .lines(_, let lines) = $0 { .other(lines) } else { $0 } }
                }
            case .attachment(let label, let title, let range):
                let body = Array(rows[range])
                if body.isEmpty {
                    let lines = [label, title].filter { !$0.isEmpty }
                    arranged.append(.other(lines.map { FoundLine($0) }))
                } else if label.isEmpty {
                    follow(&arranged, title: title, body, isPassedOn: isPassedOn)
                } else {
                    arranged.append(.attachment(label: label, title: title, rows: body))
                }
            case .glossary(let heading, let range):
                let reading = GlossaryReader().read(rows[range])
                if hasGlossary || isPassedOn || reading.entries.isEmpty {
                    follow(&arranged, title: heading, Array(rows[range]), isPassedOn: isPassedOn)
                } else {
                    hasGlossary = true
                    arranged.append(.glossary(heading: heading, reading))
                }
            }
        }
        return arranged
    }

    /// Goes on with the body where only lines stand between, which then belong to it too; false where more does.
    private func reopenBody(of arranged: inout [ArrangedPart], with rows: ArraySlice<ReadRow>) -> Bool {
        guard let index = arranged.lastIndex(where: { $0.isBody }), case .body(var body) = arranged[index],
            arranged[(index + 1)...].allSatisfy({ $0.isLines })
        else { return false }
        for part in arranged[(index + 1)...] {
            switch part {
            case .lines(_, let lines), .other(let lines):
                body += lines.map(\.whole).filter { !$0.isEmpty }.map { ReadRow($0) }
            case .body, .passedOn, .attachment, .glossary: break
            }
        }
        arranged.removeSubrange(index...)
        arranged.append(.body(body + rows))
        return true
    }

    /// Adds a text that stands below what closes the one before it, without a label.
    private mutating func follow(
        _ arranged: inout [ArrangedPart], title: TracedText, _ body: [ReadRow], isPassedOn: Bool
    ) {
        let titleRows = title.isEmpty ? [] : [ReadRow(title)]
        let all = titleRows + body
        switch arranged.last {
        case .attachment(let label, let title, let before):
            arranged[arranged.count - 1] = .attachment(label: label, title: title, rows: before + all)
        case .body(let before):
            arranged[arranged.count - 1] = .body(before + all)
        case .passedOn(let manner, var inner):
            follow(&inner, title: title, body, isPassedOn: true)
            arranged[arranged.count - 1] = .passedOn(manner, inner)
        case .lines, .other, .glossary, nil:
            guard !isPassedOn, !hasPassedOn, isText(body) else {
                arranged.append(.other(all.map { FoundLine($0.text) }))
                return
            }
            hasPassedOn = true
            var title = title
            var body = body[...]
            if title.isEmpty, body.count > 1, let first = body.first, isTitle(first) {
                title = first.text
                body = body.dropFirst()
            }
            let head: [ArrangedPart] = title.isEmpty ? [] : [.lines(.title, [FoundLine(title)])]
            arranged.append(.passedOn(.issued, head + [.body(Array(body))]))
        }
    }

    /// Whether rows are a text and not some lines: several, with a sentence among them.
    private func isText(_ rows: [ReadRow]) -> Bool {
        rows.count > 2 && rows.contains { $0.text.scalars.contains("。") || $0.text.count > 40 }
    }

    private func isTitle(_ row: ReadRow) -> Bool {
        (4...60).contains(row.text.count) && !row.text.scalars.contains { "。；，：、！？".unicodeScalars.contains($0) }
    }
}

extension ArrangedPart {
    fileprivate var isBody: Bool { if case .body = self { true } else { false } }
    fileprivate var isAttachment: Bool { if case .attachment = self { true } else { false } }
    fileprivate var isLines: Bool {
        switch self {
        case .lines, .other: true
        case .body, .passedOn, .attachment, .glossary: false
        }
    }

    /// Where it begins.
    var place: Place {
        switch self {
        case .lines(_, let lines), .other(let lines): lines.first?.text.place(at: 0) ?? .none
        case .attachment(let label, _, _): label.place(at: 0)
        case .glossary(let heading, _): heading.place(at: 0)
        case .passedOn(_, let parts): parts.first?.place ?? .none
        case .body(let rows): rows.first?.text.place(at: 0) ?? .none
        }
    }
}
