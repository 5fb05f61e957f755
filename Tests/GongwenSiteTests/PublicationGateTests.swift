import GongwenBuild
import GongwenCheck
import GongwenModel
import Testing

@testable import GongwenSite

@Suite("PublicationGate") struct PublicationGateTests {
    private func refusals(_ document: Document, _ publication: Publication = Publication()) -> [String] {
        var set = document
        set.publicity = document.publicity ?? publication.publicity
        let compiled = DocumentCompiler(context: CompilationContext()).compile(set).accepting(
            Acceptance(publication.accepted))
        return PublicationGate.refusals(of: compiled, written: document, publication: publication, name: "甲").map(\.id)
    }

    private func document(
        stage: Stage = .issued, publicity: Publicity? = nil, notes: [Text] = [], security: SecurityMark? = nil,
        text: Text = "全文。"
    ) -> Document {
        Document(
            form: .report, stage: stage, publicity: publicity, header: Header(security: security),
            main: MainText(title: "青禾县情况", blocks: [.paragraph(Paragraph(text))]), closing: Closing(notes: notes))
    }

    @Test func `an issued document that is to be published goes through`() {
        #expect(refusals(document(publicity: .proactive)) == [])
        #expect(refusals(document(notes: ["此件公开发布"])) == [])
        #expect(refusals(document(), Publication(publicity: .proactive)) == [])
        #expect(refusals(document(notes: ["此件公开发布"]), Publication(publicity: .proactive)) == [])
    }

    @Test func `what nobody has called public is not`() {
        #expect(refusals(document()) == ["publish-publicity-unknown"])
        #expect(refusals(document(notes: ["联系人：田禾"])) == ["publish-publicity-unknown"])
    }

    @Test(arguments: [Publicity.onRequest, Publicity.none])
    func `what is not for the public is refused, whoever says so`(publicity: Publicity) {
        #expect(refusals(document(publicity: publicity)) == ["publish-publicity"])
        #expect(refusals(document(), Publication(publicity: publicity)) == ["publish-publicity"])
        #expect(
            refusals(document(publicity: .proactive), Publication(publicity: publicity))
                == ["publish-publicity-conflict"])
        #expect(
            refusals(document(publicity: publicity), Publication(publicity: .proactive))
                == ["publish-publicity-conflict"])
    }

    @Test func `a note that is stricter than the plan counts`() {
        #expect(refusals(document(publicity: .proactive, notes: ["此件依申请公开"])) == ["publish-publicity"])
    }

    @Test(arguments: SecurityMark.Level.allCases)
    func `a document with 密级 is refused even where it is called public`(level: SecurityMark.Level) {
        let found = refusals(document(publicity: .proactive, security: SecurityMark(level: level, period: "1年")))
        #expect(found.first == "publish-security")
    }

    @Test(arguments: Stage.allCases.filter { $0 != .issued })
    func `an earlier draft is refused`(stage: Stage) {
        #expect(refusals(document(stage: stage, publicity: .proactive)) == ["publish-stage"])
    }

    @Test func `a document with something missing is refused`() {
        let text = Text([.text("增长", at: .none), .hole(Hole(kind: .value, prompt: "增速")), .text("。", at: .none)])
        #expect(refusals(document(publicity: .proactive, text: text)) == ["publish-hole"])
    }

    @Test func `a personal number stops what only the settings call public, unless it is accepted`() {
        let text: Text = "联系电话：13800000000。"
        let publication = Publication(publicity: .proactive)
        var accepted = publication
        accepted.accepted = ["personal-number": "公开的值班电话"]
        #expect(refusals(document(text: text), publication) == ["personal-number"])
        #expect(refusals(document(text: text), accepted) == [])
        #expect(refusals(document(publicity: .proactive, text: text)) == ["personal-number"])
    }

    @Test func `a personal number in what the settings add stops the document too`() {
        for add in [
            { $0.summary = "咨询13800000000" }, { $0.keywords = ["计划", "13800000000"] }, { $0.source = "田禾 13800000000" },
        ] as [(inout Publication) -> Void] {
            var publication = Publication(publicity: .proactive, indexNumber: "000000000/2026-00001")
            #expect(refusals(document(), publication) == [])
            add(&publication)
            #expect(refusals(document(), publication) == ["personal-number"])
        }
    }

    @Test func `a personal number in the words round a part stops the document too`() {
        func printed(_ words: String) -> Document {
            var copy = document(publicity: .proactive)
            copy.closing.issueDate = "2026年2月9日"
            copy.main.asPrinted = [
                PrintedElement(slot: .lines(.issueDate), lines: [PrintedAffixes(before: words)])
            ]
            return copy
        }
        #expect(refusals(printed("（联系电话：13800000000）")) == ["personal-number"])
        #expect(refusals(printed("（联系电话：0999-8000000）")) == [])
    }
}
