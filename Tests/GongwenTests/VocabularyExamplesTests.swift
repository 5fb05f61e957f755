import Testing

@Suite struct VocabularyExamplesTests {
    @Test(.enabled(if: PlanTypechecker.isAvailable, "needs swiftc and the built Gongwen module"))
    func `every example of the vocabulary compiles`() throws {
        let examples = try VocabularyPage().examples
        #expect(examples.count > 25)
        let said = try PlanTypechecker.check(examples.map(\.source))
        #expect(said.isEmpty, "\(said)")
    }

    @Test(
        .enabled(if: PlanTypechecker.isAvailable, "needs swiftc and the built Gongwen module"),
        arguments: [
            ("\n```swift\n章(\"标题\") { \"段。\" }\n条目(\"没有这个词\")\n```\n", 4),
            ("```swift\n// 文件级\nlet 甲 = 指标(\"甲\", .亿圆, [])\n// 正文\n\"\\(甲)\"\n```", 3),
            ("```swift\n// 文件级\nlet 甲 = 1\n// 正文\n\"\\(甲)\"\n```", 5),
            ("```swift\n// 成员\nlet 层次 = 层次序数.没有\n// 正文\n\"段。\"\n```", 3),
            ("```swift\nimport Gongwen\n@main struct 甲: 公文 {\n    var 正文: 块 { \"段。\" }\n}\n```", 3),
        ])
    func `a broken example fails at its line of the page`(page: String, line: Int) throws {
        let said = try PlanTypechecker.check(VocabularyPage(text: page).examples.map(\.source))
        #expect(said.contains("\(VocabularyPage.path):\(line):"), "\(said)")
    }

    @Test func `every public word is explained`() throws {
        let page = try VocabularyPage()
        let missing = try PublicVocabulary().words.filter { !page.codeWords.contains($0.key) }
        #expect(missing.isEmpty, "\(VocabularyPage.path) does not show \(missing.sorted { $0.key < $1.key })")
    }

    @Test(arguments: [
        (
            "public func 任务(\n    _ 标题: 文 = \"\", 层次 级: Int = 2, 单位: [部门] = [],\n    @构 _ 内容: () -> 块\n) -> 块 {",
            ["任务", "单位", "层次"]
        ),
        ("public enum 稿次: Sendable {\n    case 讨论稿, 草案\n\n    var 值: Int {\n        case 甲\n", ["稿次", "草案", "讨论稿"]),
        ("    public static let 元 = 单位(\"元\"), 万元 = 单位(\"万元\")", ["万元", "元"]),
        ("    public mutating func appendInterpolation(粗 文字: 文, 行: UInt32 = #line) { }", ["粗"]),
        ("    @available(*, unavailable)\n    public func 旧(_ 数: Int) {}\n    static func 内(甲: Int) {}", []),
        ("    /// public word 乙\n    public init(附: KeyValuePairs<String, 文> = [:], 点: () -> 块)", ["点", "附"]),
    ])
    func `public words are found, private ones are not`(source: String, words: [String]) {
        #expect(PublicVocabulary(source: source).words.keys.sorted() == words)
    }
}
