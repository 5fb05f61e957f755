import Foundation
import Testing

/// Legacy texts that a clerk wrote down with what reading them should give (`Tests/Cases/import`).
@Suite struct ImportCaseTests {
    @Test func `there are cases`() {
        #expect(!ImportCase.names.isEmpty, "no case in \(ImportCase.folder.path)")
    }

    @Test(arguments: ImportCase.names)
    func `a case reads as it says`(name: String) throws {
        let one = try ImportCase.named(name)
        let answer = try ImportCaseAnswer(reading: one.text)
        for section in one.sections {
            let differences = answer.differences(in: section)
            if one.unmet.contains(section.name) {
                withKnownIssue("\(name)：\(section.name) is marked 未达到") { #expect(differences.isEmpty) }
            } else if !differences.isEmpty {
                Issue.record("\(name) \(section.name)：\n\(differences.joined(separator: "\n"))")
            }
        }
    }

    @Test(arguments: ImportCase.names)
    func `no character of a case is lost, and its structure is kept`(name: String) throws {
        let one = try ImportCase.named(name)
        let answer = try ImportCaseAnswer(reading: one.text)
        let loss = answer.loss(from: one.text)
        #expect(loss == nil, "\(name)：\(loss ?? "")")
        if one.unmet.contains("结构") {
            withKnownIssue("\(name)：结构 is marked 未达到") { #expect(answer.complaints.isEmpty) }
        } else {
            #expect(answer.complaints.isEmpty, "\(name)")
        }
    }
}

/// The reader of cases finds what differs, and is silent where nothing does.
@Suite struct CaseRowTests {
    private func rows(_ rows: String...) -> [CaseRow] { rows.map { CaseRow($0.components(separatedBy: "｜")) } }

    @Test func `equal rows do not differ, blanks and bold aside`() {
        #expect(
            CaseRow.differences(expected: rows("1｜一、｜工作 回顾"), answered: rows("1｜一、｜**工作**回顾"), isPartial: false)
                .isEmpty)
    }

    @Test func `what is missing and what is surplus is told`() {
        let found = CaseRow.differences(expected: rows("甲", "乙", "丙"), answered: rows("甲", "丁", "丙"), isPartial: false)
        #expect(found == ["缺：乙", "多：丁"])
    }

    @Test func `the order counts`() {
        #expect(!CaseRow.differences(expected: rows("甲", "乙"), answered: rows("乙", "甲"), isPartial: false).isEmpty)
    }

    @Test func `a partial expectation bears more rows, not fewer`() {
        #expect(CaseRow.differences(expected: rows("甲", "丙"), answered: rows("甲", "乙", "丙"), isPartial: true).isEmpty)
        #expect(!CaseRow.differences(expected: rows("甲", "丙"), answered: rows("甲", "乙"), isPartial: true).isEmpty)
    }

    @Test func `a question mark fits every field but not a missing one`() {
        #expect(CaseRow.differences(expected: rows("甲｜?"), answered: rows("甲｜3"), isPartial: false).isEmpty)
        #expect(!CaseRow.differences(expected: rows("甲｜?"), answered: rows("甲"), isPartial: false).isEmpty)
    }
}
