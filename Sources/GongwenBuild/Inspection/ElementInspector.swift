import GongwenModel
import GongwenRecognition

/// Lists the elements of a document's frame (要素清单).
struct ElementInspector {
    let document: Document

    /// Those there are, in the order of the label format.
    var elements: [InspectedElement] {
        let passedOn = document.passedOn?.text
        let main = document.main
        var found: [InspectedElement] = []
        func add(_ key: String, _ name: String, _ values: [String]) {
            let values = values.filter { !$0.isEmpty }
            guard let first = values.first else { return }
            found.append(
                InspectedElement(key: key, name: name, value: values.count == 1 ? .one(first) : .several(values)))
        }
        func addList(_ key: String, _ name: String, _ values: [String]) {
            if !values.isEmpty { found.append(InspectedElement(key: key, name: name, value: .several(values))) }
        }
        add("copy_number", "份号", lines(.copyNumber))
        add("security", "密级和保密期限", lines(.security))
        add("urgency", "紧急程度", lines(.urgency))
        add("issuer_mark", "发文机关标志", [lines(.organMark).joined()])
        add("document_number", "发文字号", [document.header.documentNumber.plain])
        add("signatories", "签发人", document.header.signatories.map(\.plain))
        if let fields = newspaper { found.append(fields) }
        add("title", "标题", [main.title.plain])
        addList("addressees", "主送机关", document.recipients.plain.addressees)
        add(
            "salutation", "称谓",
            [(main.salutation.isEmpty ? passedOn?.salutation : main.salutation)?.plain.withoutColon ?? ""])
        addList("attachments", "附件", attachmentNames)
        add("signature", "发文机关署名", document.closing.signatures.map(\.plain))
        add("signer", "签发人职务、姓名", lines(.signers))
        add("date", "成文日期", [document.closing.issueDate.plain])
        add("annotation", "附注", lines(.notes))
        add("attendance", "出席、请假、列席", lines(.attendance))
        add("attached_title", "所附文本标题", [document.attachedTitle?.plain ?? ""])
        add("byline", "题下署名", (main.bylines + (passedOn?.bylines ?? [])).map(\.plain))
        add("occasion", "会议", [(main.occasion.isEmpty ? passedOn?.occasion : main.occasion)?.plain ?? ""])
        add("speaker", "报告人", [(main.speaker.isEmpty ? passedOn?.speaker : main.speaker)?.plain ?? ""])
        add("copy_to", "抄送", [document.colophon.copyRecipients.plain])
        add("printed_by", "印发机关", [document.colophon.printingOrgan.plain])
        add("printed_date", "印发日期", lines(.printDate))
        add("print_count", "印数", lines(.printCount))
        add("subject_words", "主题词", [document.colophon.subjectWords.plain])
        add("glossary_heading", "名词解释", [document.glossary?.title.plain ?? ""])
        return found
    }

    /// What the 附件说明 names, and the titles of attachments that it does not; the text passed on is no such attachment.
    private var attachmentNames: [String] {
        document.main.attachments.filter { !$0.isUnlisted || $0.title != document.attachedTitle }
            .map(\.nameInNote.plain).filter { !$0.isEmpty }
    }

    /// The printed lines of an element of the document.
    private func lines(_ kind: ElementKind) -> [String] {
        document.elements.flatMap { element -> [String] in
            guard case .lines(kind, let lines) = element else { return [] }
            return lines.map(\.plain)
        }
    }

    /// The fields of a paper, each with its printed label.
    private var newspaper: InspectedElement? {
        guard let fields = document.newspaper else { return nil }
        var found: [InspectedElement.Field] = []
        func add(_ key: String, _ name: String, _ value: String) {
            if !value.isEmpty { found.append(InspectedElement.Field(key: key, name: name, value: value)) }
        }
        add("page", "版次", fields.page.plain)
        add("issue", "期号", fields.issue.plain)
        for element in document.elements {
            guard case .lines(.newspaperPage, let lines) = element else { continue }
            for line in lines where !fields.compiledDate.isEmpty && line.text == fields.compiledDate {
                add("compiled", "编印日期", line.text.plain + line.after)
            }
        }
        for line in lines(.newspaperArticle) {
            let key =
                switch line {
                case _ where line.hasPrefix("刊发日期") || line.hasPrefix("发布日期"): ("publish_date", "刊发日期")
                case _ where line.hasPrefix("阅读次数"): ("read_count", "阅读次数")
                case _ where line.hasPrefix("作者") || line.hasPrefix("记者"): ("author", "作者")
                default: ("other", "其他")
                }
            add(key.0, key.1, line)
        }
        return found.isEmpty ? nil : InspectedElement(key: "newspaper", name: "报刊版面", value: .fields(found))
    }
}

extension String {
    /// The bodies addressed (主送机关), divided at commas; without one, at a 、 between an organ and another 各….
    ///
    /// 县直各部门、各单位 stays one: what stands before 各 there is no organ but 县直.
    fileprivate var addressees: [String] {
        let parts = split(whereSeparator: { $0 == "，" || $0 == "," }).map(String.init)
        guard parts.count == 1 else { return parts }
        var bodies: [String] = [""]
        var depth = 0
        let scalars = Array(unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            if scalar == "（" || scalar == "(" { depth += 1 }
            if scalar == "）" || scalar == ")" { depth -= 1 }
            if scalar == "、", depth == 0, index > 0, "局委办院府处厅会校".unicodeScalars.contains(scalars[index - 1]),
                index + 1 < scalars.count, scalars[index + 1] == "各"
            {
                bodies.append("")
            } else {
                bodies[bodies.count - 1].unicodeScalars.append(scalar)
            }
        }
        return bodies
    }

    /// Without a colon or exclamation mark at its end: 各位代表.
    fileprivate var withoutColon: String {
        guard let last = unicodeScalars.last, "：:！!，".unicodeScalars.contains(last) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.dropLast()))
    }
}
