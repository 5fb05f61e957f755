import GongwenModel
import GongwenTestSupport
import Testing

@testable import GongwenBuild

@Suite struct DisclosureSheetTests {
    private func lines(
        _ document: Document, _ publication: Publication = Publication(), _ profile: DisclosureProfile = .standard
    ) -> [String] {
        let sheet = DisclosureSheet(of: document, publication: publication, profile: profile)
        return String(decoding: sheet.text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast().map(String.init)
    }

    private func value(of field: DisclosureField, _ document: Document, _ publication: Publication = Publication())
        -> String
    {
        DisclosureSheet(of: document, publication: publication, profile: .standard).entries
            .first { $0.field == field }?.value ?? "没有这一栏"
    }

    @Test func `fills every field from the document and from what is settled about its publication`() {
        let publication = Publication(
            publicity: .proactive, time: "2026-02-07 09:00", indexNumber: "qh/2026-0003", subject: "国民经济管理",
            validity: .valid)
        #expect(
            lines(SampleDocuments.notice, publication) == [
                "标题：青禾县人民政府办公室关于印发青禾县2026年国民经济和社会发展计划的通知", "索引号：qh/2026-0003", "发文机关：青禾县人民政府办公室",
                "文号：青政办发〔2026〕3号", "成文日期：2026年2月6日", "发布日期：2026-02-07", "主题分类：国民经济管理", "公开方式：主动公开", "有效性：有效",
            ])
    }

    @Test func `what nobody said stays empty`() {
        #expect(
            lines(Document()) == [
                "标题：", "索引号：", "发文机关：", "文号：", "成文日期：", "发布日期：", "主题分类：", "公开方式：", "有效性：",
            ])
    }

    @Test func `keeps the order and the labels of the site`() {
        let profile = DisclosureProfile([
            .init(.organ, label: "发布机构"), .init(.title, label: "名\n称"), .init(.validity, label: "是否有效"),
        ])
        let document = Document(main: MainText(title: "通知"), closing: Closing(signatures: ["甲局", "乙局"]))
        #expect(lines(document, Publication(validity: .abolished), profile) == ["发布机构：甲局、乙局", "名 称：通知", "是否有效：废止"])
    }

    @Test func `the organ is who signs, else whose mark heads the document`() {
        let mark = OrganMark(organs: ["甲局", "乙局"], suffix: "文件")
        let signed = Closing(signatures: ["甲局办公室"])
        #expect(value(of: .organ, Document(header: Header(organMark: mark), closing: signed)) == "甲局办公室")
        #expect(value(of: .organ, Document(header: Header(organMark: mark))) == "甲局、乙局")
        #expect(value(of: .organ, Document(form: .report, main: MainText(speaker: "局长　林稻"))) == "")
    }

    @Test(arguments: [
        (DocumentForm.document, "甲局文件", "", "甲局"), (.order, "青禾县人民政府令", "", "青禾县人民政府"),
        (.order, "青禾县人民政府", "令", "青禾县人民政府"), (.minutes, "青禾县人民政府常务会议", "纪要", ""),
        (.minutes, "青禾县人民政府常务会议纪要", "", ""), (.document, "青禾县人民政府专题会议纪要", "", ""),
    ])
    func `the words behind an organ's name in its mark are no part of it, and a meeting is no organ`(
        form: DocumentForm, organ: String, suffix: String, value: String
    ) {
        let mark = OrganMark(organs: [Text(organ)], suffix: suffix)
        #expect(self.value(of: .organ, Document(form: form, header: Header(organMark: mark))) == value)
    }

    @Test(arguments: [("青政办发〔2027〕　号", "2027年　月　日"), ("青政办发〔2027〕 号", "2027年 月 日")])
    func `a number or a day that is still blank is empty`(number: String, day: String) {
        let document = Document(
            header: Header(documentNumber: Text(number)), main: MainText(title: "通知"),
            closing: Closing(issueDate: Text(day)))
        let sheet = DisclosureSheet(of: document, publication: Publication(), profile: .standard)
        #expect(sheet.entries.filter { [.documentNumber, .issueDate].contains($0.field) }.map(\.value) == ["", ""])
    }

    @Test func `a value stays on its line`() {
        let document = Document(
            header: Header(documentNumber: "甲发\r\n〔2026〕1号"), main: MainText(title: "甲局\n　关于开会的\u{2028}通知\n"),
            closing: Closing(issueDate: "2026年\u{85}1月1日"))
        let publication = Publication(time: "2026-01-02\n09:00", indexNumber: " 1\n\n2\u{B}3 ", subject: "财政\n预算")
        #expect(
            lines(document, publication) == [
                "标题：甲局关于开会的通知", "索引号：1 2 3", "发文机关：", "文号：甲发 〔2026〕1号", "成文日期：2026年 1月1日", "发布日期：2026-01-02",
                "主题分类：财政 预算", "公开方式：", "有效性：",
            ])
    }

    @Test func `the document's own fields are taken, not those of the text it passes on`() {
        let passedOn = PassedOnText(text: MainText(title: "计划"))
        #expect(value(of: .title, Document(main: MainText(title: "通知"), passedOn: passedOn)) == "通知")
        #expect(value(of: .title, Document(passedOn: passedOn)) == "")
    }

    @Test(
        arguments: [
            (nil, [], nil, ""), (nil, [], .proactive, "主动公开"), (nil, ["此件公开发布"], nil, "主动公开"),
            (.onRequest, [], .proactive, "依申请公开"), (nil, ["此件不公开"], .proactive, "不公开"),
            (.proactive, ["此件依申请公开"], nil, "依申请公开"),
        ] as [(Publicity?, [String], Publicity?, String)])
    func `the document's own word on publication goes before the settings`(
        own: Publicity?, notes: [String], settled: Publicity?, value: String
    ) {
        let document = Document(publicity: own, closing: Closing(notes: notes.map { Text($0) }))
        #expect(self.value(of: .publicity, document, Publication(publicity: settled)) == value)
    }
}
