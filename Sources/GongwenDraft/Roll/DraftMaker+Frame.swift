import GongwenModel

/// The frame of the new year's document: numbers, days, sessions and names are open again (版头、题注、落款、版记).
extension DraftMaker {
    mutating func rollHeader(_ document: inout Document) {
        if let publicity = document.publicity {
            report.remarks.append("公开属性（原为\(publicity.printed)）没有沿用，要按新的文件重新确定")
            document.publicity = nil
        }
        if !document.header.copyNumber.isEmpty {
            enterWhole(document.header.copyNumber, .leftOut, reason: "份号按新的印制份数编")
            document.header.copyNumber = Text()
        }
        document.header.documentNumber = blankNumber(document.header.documentNumber)
        for index in document.header.signatories.indices {
            document.header.signatories[index] = hole(
                .name, "签发人", instead: document.header.signatories[index], reason: "签发人每年重新确定")
        }
        if var fields = document.newspaper {
            fields.page = hole(.passage, "版次", instead: fields.page, reason: "刊发信息每次不同")
            fields.issue = hole(.passage, "期号", instead: fields.issue, reason: "刊发信息每次不同")
            fields.compiledDate = hole(.date, "编印日期", instead: fields.compiledDate, reason: "刊发信息每次不同")
            fields.publishDate = hole(.date, "刊发日期", instead: fields.publishDate, reason: "刊发信息每次不同")
            if !fields.readCount.isEmpty {
                enterWhole(fields.readCount, .leftOut, reason: "阅读次数属于上年的文章")
                fields.readCount = Text()
            }
            fields.author = hole(.name, "作者", instead: fields.author, reason: "作者每次不同")
            document.newspaper = fields
        }
    }

    /// The titled text's own frame: its title rolls, session and speaker are open.
    mutating func rollFrame(_ text: inout MainText) {
        text.title = rolled(text.title, in: .frame)
        for index in text.bylines.indices { text.bylines[index] = rolled(text.bylines[index], in: .frame) }
        text.occasion = hole(.passage, "会议日期、届次和名称", instead: text.occasion, reason: "会议每年不同")
        text.speaker = hole(.name, "报告人职务和姓名", instead: text.speaker, reason: "报告人和职务可能变动")
        for line in text.others { enterWhole(line, .leftOut, reason: "网页或版面上的文字，不是公文的要素") }
        text.others = []
        text.asPrinted = []
    }

    mutating func rollClosing(_ document: inout Document) {
        if !document.closing.issueDate.isEmpty {
            enterWhole(document.closing.issueDate, .hole, result: "\(next)年　月　日", reason: "成文日期签发后才定")
            document.closing.issueDate = Text("\(next)年　月　日", at: document.closing.issueDate.place)
        }
        for index in document.closing.signers.indices {
            let name = document.closing.signers[index].name
            document.closing.signers[index].name = hole(.name, "签署人姓名", instead: name, reason: "签署人可能变动")
        }
        for index in document.closing.notes.indices {
            let note = document.closing.notes[index]
            document.closing.notes[index] = asking(
                note, "公开属性和附注按新文件重新确定，还写这一句吗？", choices: ["照写", "删去"], reason: "公开属性每份文件单独确定")
        }
        for index in document.attendance.indices {
            let names = document.attendance[index].names
            document.attendance[index].names = hole(
                .name, document.attendance[index].label + "人员", instead: names, reason: "与会人员每次不同")
        }
        if !document.colophon.printDate.isEmpty {
            enterWhole(document.colophon.printDate, .hole, result: "\(next)年　月　日", reason: "印发日期送印时才定")
            document.colophon.printDate = Text("\(next)年　月　日", at: document.colophon.printDate.place)
        }
        if !document.colophon.printCount.isEmpty {
            enterWhole(document.colophon.printCount, .leftOut, reason: "印数按新的分发范围定")
            document.colophon.printCount = Text()
        }
        if !document.colophon.subjectWords.isEmpty {
            enterWhole(document.colophon.subjectWords, .leftOut, reason: "2012年起公文不再标注主题词")
            document.colophon.subjectWords = Text()
        }
    }

    mutating func rollEdition(_ edition: inout Edition) {
        edition.title = rolled(edition.title, in: .frame)
        if edition.newspaper != nil { edition.newspaper = NewspaperFields() }
    }

    /// 青政办发〔2026〕4号 → 青政办发〔2027〕　号: the number is given after signing.
    private mutating func blankNumber(_ number: Text) -> Text {
        guard !number.isEmpty else { return number }
        let printed = number.plain
        guard let open = printed.firstIndex(where: { "〔[（(【［".contains($0) }), open > printed.startIndex else {
            return hole(.passage, "发文字号", instead: number, reason: "发文字号签发后编")
        }
        let blank = printed[..<open] + "〔\(next)〕　号"
        enterWhole(number, .hole, result: String(blank), reason: "发文字号签发后编")
        return Text(String(blank), at: number.place)
    }

    /// A hole in place of an element that only the new year knows; empty stays empty.
    private mutating func hole(_ kind: Hole.Kind, _ prompt: String, instead text: Text, reason: String) -> Text {
        guard !text.isEmpty else { return text }
        let hole = Hole(
            identifier: identifier("t"), kind: kind, prompt: prompt, year: next, lastValue: text.plain, at: text.place)
        enterWhole(text, .hole, result: hole.printed, id: hole.identifier, reason: reason)
        return Text([.hole(hole)], at: text.place)
    }

    /// An element carried over under a question.
    private mutating func asking(_ text: Text, _ prompt: String, choices: [String], reason: String) -> Text {
        let question = identifier("ask")
        let mark = PassageMark.doubtful(question: question, prompt: prompt, choices: choices)
        enterWhole(text, .asked, result: prompt, id: question, reason: reason)
        return Text([.passage(InlinePassage(mark, text.inlines, at: text.place))], at: text.place)
    }
}
