import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct MissingElementTests {
    @Test func `what the standard lays down for an issued document is missed`() {
        #expect(MissingElement.found { $0.header.organMark = nil }.count == 1)
        #expect(MissingElement.found { $0.header.documentNumber = Text() }.count == 1)
        #expect(MissingElement.found { $0.closing = Closing() }.count == 2)
        #expect(MissingElement.found { $0.colophon = Colophon() }.count == 2)
        #expect(
            MissingElement.found { document in
                document.form = .order
                document.closing.signers = []
            } == ["missing-element@5"])
    }

    @Test func `earlier drafts, reports and imported texts may go without`() {
        for change: (inout Document) -> Void in [
            { $0.stage = .review }, { $0.form = .report }, { $0.form = .newspaper }, { $0.origin = .imported },
        ] {
            #expect(
                MissingElement.found { document in
                    document.header = Header()
                    document.closing = Closing()
                    document.colophon = Colophon()
                    change(&document)
                }.isEmpty)
        }
        #expect(MissingElement.found(soundNotice()).isEmpty)
    }
}
