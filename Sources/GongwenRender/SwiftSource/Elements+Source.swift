import GongwenModel

/// Labelled arguments, in any order.
struct ElementArguments {
    private var values: [String: String] = [:]

    mutating func add(_ label: String, _ value: String) { values[label] = value }

    /// The arguments as the form's function takes them; those that it asks for stand there even when empty.
    func ordered(for form: ElementForm) -> [String] {
        form.labels.compactMap { label in
            if let value = values[label] { return "\(label): \(value)" }
            return form.requiredLabels[label].map { "\(label): \($0)" }
        }
    }
}

extension PlanSourceWriter {
    /// The elements round the body: `格式要素.文件(…)`, or the general form where the document's own cannot say them all.
    mutating func elements(of document: Document) -> SourcePart {
        var part = SourcePart(lines: [], cost: SourceCost())
        let form = ElementForm(document)
        var arguments = ElementArguments()
        let header = document.header
        arguments.add("格式", "." + document.form.word)
        arguments.add("稿次", "." + document.stage.printed)
        add("份号", header.copyNumber, to: &arguments, &part)
        if let security = header.security {
            let period = security.period.isEmpty ? "" : SwiftLiteral.literal(security.period)
            arguments.add("密级", ".\(security.level.printed)(\(period))")
        }
        if let urgency = header.urgency { arguments.add("紧急程度", "." + urgency.printed) }
        if let mark = header.organMark { add(mark, isAlone: form.takesOneOrgan, to: &arguments, &part) }
        add(number: document.form == .order && form.isOwn ? "令号" : "发文字号", header.documentNumber, to: &arguments, &part)
        add("签发人", header.signatories, to: &arguments, &part)
        if document.direction != .downward { arguments.add("行文方向", "." + document.direction.word) }
        if let newspaper = document.newspaper {
            arguments.add("版面", source(of: newspaper, &part.cost, &part.declarations))
        }
        add("标题", document.main.title, to: &arguments, &part)
        add("题下署名", document.main.bylines, to: &arguments, &part)
        add("会议", document.main.occasion, to: &arguments, &part)
        add("报告人", document.main.speaker, to: &arguments, &part)
        add("其他文字", document.main.others, to: &arguments, &part)
        add("主送机关", document.recipients, to: &arguments, &part)
        add("称谓", document.main.salutation, to: &arguments, &part)
        if form.namesAttendance {
            for list in document.attendance { add(list.label, list.names, to: &arguments, &part) }
        } else if !document.attendance.isEmpty {
            let lists = document.attendance.map { list in
                SwiftLiteral.literal(list.label) + ": " + prose(list.names, &part.cost, &part.declarations).source
            }
            arguments.add("与会", "[" + lists.joined(separator: ", ") + "]")
        }
        add(document.closing, to: &arguments, &part)
        add(document.colophon, to: &arguments, &part)
        if let publicity = document.publicity { arguments.add("公开属性", "." + publicity.printed) }
        if document.origin == .imported { arguments.add("来源", ".导入") }
        part.lines = SourceCall.lines(form.name, arguments.ordered(for: form))
        return part
    }

    /// The fields of a paper: `报刊版面(…)`.
    mutating func source(
        of fields: NewspaperFields, _ cost: inout SourceCost, _ declarations: inout [SourceDeclaration]
    ) -> String {
        var arguments: [String] = []
        let texts = [
            ("版次", fields.page), ("期号", fields.issue), ("编印日期", fields.compiledDate),
            ("刊发日期", fields.publishDate), ("阅读次数", fields.readCount), ("作者", fields.author),
        ]
        for (label, text) in texts where !text.isEmpty {
            arguments.append("\(label): " + prose(text, &cost, &declarations).source)
        }
        if !fields.others.isEmpty {
            let others = fields.others.map {
                SwiftLiteral.literal($0.label) + ": " + prose($0.text, &cost, &declarations).source
            }
            arguments.append("其他: [" + others.joined(separator: ", ") + "]")
        }
        return "报刊版面(" + arguments.joined(separator: ", ") + ")"
    }

    /// Several texts as an array.
    mutating func array(
        _ texts: [Text], _ cost: inout SourceCost, _ declarations: inout [SourceDeclaration]
    ) -> String {
        "[" + texts.map { prose($0, &cost, &declarations).source }.joined(separator: ", ") + "]"
    }

    private mutating func add(
        _ label: String, _ text: Text, to arguments: inout ElementArguments, _ part: inout SourcePart
    ) {
        if !text.isEmpty { arguments.add(label, prose(text, &part.cost, &part.declarations).source) }
    }

    private mutating func add(
        _ label: String, _ texts: [Text], to arguments: inout ElementArguments, _ part: inout SourcePart
    ) {
        if !texts.isEmpty { arguments.add(label, array(texts, &part.cost, &part.declarations)) }
    }

    private mutating func add(
        _ mark: OrganMark, isAlone: Bool, to arguments: inout ElementArguments, _ part: inout SourcePart
    ) {
        let joined = mark.joined
        let organs = joined ?? mark.organs
        if isAlone, let organ = organs.first {
            arguments.add("发文机关标志", prose(organ, &part.cost, &part.declarations).source)
        } else {
            arguments.add("发文机关标志", array(organs, &part.cost, &part.declarations))
        }
        if joined == nil { arguments.add("标志后缀", SwiftLiteral.literal(mark.suffix)) }
    }

    private mutating func add(
        _ closing: Closing, to arguments: inout ElementArguments, _ part: inout SourcePart
    ) {
        add("署名", closing.signatures, to: &arguments, &part)
        if closing.seal != .unsealed { arguments.add("用印", "." + closing.seal.word) }
        if !closing.signers.isEmpty {
            let signers = closing.signers.map { signer in
                let post = prose(signer.post, &part.cost, &part.declarations).source
                return "签名(职务: \(post), 姓名: \(prose(signer.name, &part.cost, &part.declarations).source))"
            }
            arguments.add("签发人签名", "[" + signers.joined(separator: ", ") + "]")
        }
        add(date: "成文日期", closing.issueDate, to: &arguments, &part)
        add("附注", closing.notes, to: &arguments, &part)
    }

    private mutating func add(
        _ colophon: Colophon, to arguments: inout ElementArguments, _ part: inout SourcePart
    ) {
        add("抄送机关", colophon.copyRecipients, to: &arguments, &part)
        add("版记主送", colophon.movedRecipients, to: &arguments, &part)
        add("印发机关", colophon.printingOrgan, to: &arguments, &part)
        add(date: "印发日期", colophon.printDate, to: &arguments, &part)
        add("印数", colophon.printCount, to: &arguments, &part)
        add("主题词", colophon.subjectWords, to: &arguments, &part)
    }

    /// A number given only after signing is said so: `.待编("青政办发", 2027)`.
    private mutating func add(
        number label: String, _ text: Text, to arguments: inout ElementArguments, _ part: inout SourcePart
    ) {
        if let head = text.plain.beforeBlank("〕　号"), let open = head.lastIndex(of: "〔"), text.inlines.count == 1 {
            let year = String(head[head.index(after: open)...])
            if year.isYear {
                arguments.add(label, ".待编(\(SwiftLiteral.literal(String(head[..<open]))), \(year))")
                return
            }
        }
        add(label, text, to: &arguments, &part)
    }

    private mutating func add(
        date label: String, _ text: Text, to arguments: inout ElementArguments, _ part: inout SourcePart
    ) {
        guard !text.isEmpty else { return }
        if let year = text.plain.beforeBlank("年　月　日"), year.isYear, text.inlines.count == 1 {
            arguments.add(label, ".待定(\(year))")
            return
        }
        let source = prose(text, &part.cost, &part.declarations).source
        // The DSL would turn 2026-02-06 into words; a document that prints it so keeps it.
        let isNumeric = text.plain.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
        arguments.add(label, isNumeric ? ".照印(\(source))" : source)
    }
}

extension String {
    /// What stands before a blank form at its end; nil where it does not end so.
    fileprivate func beforeBlank(_ form: String) -> String? {
        hasSuffix(form) ? String(dropLast(form.count)) : nil
    }

    /// Whether it is a year in four digits.
    fileprivate var isYear: Bool { utf8.count == 4 && utf8.allSatisfy { (0x30...0x39).contains($0) } && first != "0" }
}
