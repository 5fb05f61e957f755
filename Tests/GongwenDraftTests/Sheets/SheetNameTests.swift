import Testing

@testable import GongwenDraft

@Suite struct SheetNameTests {
    @Test func `a body's sheet has the plan's and the body's name`() {
        #expect(
            SheetName.names(of: ["县统计局", ""], plan: "qinghe-2027-plan")
                == ["qinghe-2027-plan-县统计局.csv", "qinghe-2027-plan-未定单位.csv"])
    }

    @Test(arguments: [
        ("../../etc/passwd", "_.._etc_passwd"), ("县/统计:局*?\"<>|\\", "县_统计_局_______"), (".隐藏", "隐藏"), ("末尾. ", "末尾"),
        ("", "_"), ("…\u{200B}\u{202E}\n", "…___"), ("..", "_"),
    ]) func `marks of a path or a shell are taken out`(body: String, safe: String) {
        #expect(SheetName.safe(body) == safe)
    }

    @Test func `a long name is cut between characters, equal names are told apart`() {
        let long = String(repeating: "局", count: 200)
        #expect(SheetName.safe(long) == String(repeating: "局", count: 30))
        let names = SheetName.names(of: [long + "甲", long + "乙", "ABC", "abc", "未定单位", ""], plan: "p")
        #expect(Set(names.map { $0.lowercased() }).count == names.count)
        #expect(names[5] == "p-未定单位-2.csv")
        #expect(names.allSatisfy { $0.utf8.count < 255 && !$0.contains("/") })
    }
}
