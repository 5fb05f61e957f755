import Testing

@testable import GongwenSite

/// What counts as a word, in the index and in the page's script.
@Suite struct SearchLettersTests {
    @Test(arguments: [
        ("ＰＭ₂．₅达到３５微克", ["pm2.5达到35微克"]),
        ("PM2.5达到35微克", ["pm2.5达到35微克"]),
        ("农村“七改”工程", ["农村七改工程"]),
        ("「一网」『通办』\"便民\"", ["一网通办便民"]),
        ("深化改革、扩大开放。", ["深化改革", "扩大开放"]),
        ("青政办发〔2026〕3号", ["青政办发", "2026", "3号"]),
        ("增长5.5%左右；１０．５％", ["增长5.5%左右", "10.5%"]),
        ("第3.节", ["第3", "节"]),
        ("10ｍ²以上", ["10m2以上"]),
        ("Ⅲ类水质", ["iii类水质"]),
        ("二〇二六年，各级", ["二〇二六年", "各级"]),
        ("<script>alert(1)</script>", ["script", "alert", "1", "script"]),
        ("𠮷田镇", ["𠮷田镇"]),
        ("——、。 《》（）", []),
    ])
    func `words are parted and folded`(text: String, words: [String]) {
        #expect(SearchFolding.words(of: text) == words)
    }

    @Test func `the page's script parts words at the same characters`() throws {
        let script = String(decoding: SearchIndex.script, as: UTF8.self)
        let behind = try #require(script.split(separator: "const SEPARATORS = [").dropFirst().first)
        let table = try #require(behind.split(separator: "];").first)
        let numbers = table.split { !($0.isHexDigit || $0 == "x") }.map { UInt32($0.dropFirst(2), radix: 16) }
        #expect(numbers == SearchLetters.separators.flatMap { [$0.lowerBound, $0.upperBound] })
        #expect(script.contains("const PROBES = \(SearchSignature.probes);"))
    }
}
