package import GongwenLayout
import GongwenModel

/// A key of the house profile in `gongwen.yaml` (版式的项目) and the rule that it departs from.
package struct LayoutKey: Sendable {
    /// What a key's value may be.
    enum Value: Sendable {
        /// A whole number of lines or characters.
        case count(ClosedRange<Int>, @Sendable (inout LayoutProfile, Int) -> Void)
        /// Millimetres, with a decimal point or without.
        case millimetres(ClosedRange<Double>, @Sendable (inout LayoutProfile, Millimetres) -> Void)
        /// One of several words; the first is the standard's or the usual one.
        case choice([Choice])
        /// Several of some words.
        case list([String], @Sendable (inout LayoutProfile, Set<Int>) -> Void)
    }

    /// A word that a key may have.
    struct Choice: Sendable {
        let word: String
        let set: @Sendable (inout LayoutProfile) -> Void

        init(_ word: String, _ set: @escaping @Sendable (inout LayoutProfile) -> Void) {
            self.word = word
            self.set = set
        }
    }

    /// The key as written (项目).
    package let name: String
    /// The ids of the rules that another value than the usual one departs from, as `Documentation/Conformance.md` has
    /// them; empty where the standard says nothing.
    package let rules: [String]
    let value: Value

    private init(_ name: String, _ rules: [String], _ value: Value) {
        self.name = name
        self.rules = rules
        self.value = value
    }

    /// All keys, in the order of the page that explains them.
    package static let all = [
        LayoutKey("每面行数", ["R5.2.3-1"], .count(10...40) { $0.linesPerPage = LineCount($1) }),
        LayoutKey("每行字数", ["R5.2.3-1"], .count(12...60) { $0.lineWidth = .cells($1) }),
        LayoutKey("天头", ["R5.2.1-1"], .millimetres(10...80) { $0.topMargin = $1 }),
        LayoutKey("订口", ["R5.2.1-2"], .millimetres(10...60) { $0.bindingMargin = $1 }),
        LayoutKey("版心宽", ["R5.2.1-3", "R5.2.1-4"], .millimetres(100...190) { $0.textWidth = $1 }),
        LayoutKey("版心高", ["R5.2.1-3", "R5.2.1-4"], .millimetres(150...277) { $0.textHeight = $1 }),
        LayoutKey("标题每行字数", ["R7.3.1-1", "R7.3.1-3"], .count(8...60) { $0.titleWidth = .cells($1) }),
        LayoutKey(
            "加粗", ["R7.3.3-4"],
            .list(["一级标题", "二级标题", "三级标题", "四级标题", "五级标题"]) { $0.boldLevels = $1 }),
        LayoutKey(
            "用印", ["R7.3.5.1-1", "R7.3.5.2-1"],
            .choice([Choice("加盖印章") { $0.seal = .sealed }, Choice("不加盖印章") { $0.seal = .unsealed }])),
        LayoutKey("印章上空行", ["R7.3.5.1-3"], .count(0...8) { $0.linesAboveSealedSignature = LineCount($1) }),
        LayoutKey("落款带正文行数", ["R7.3.5.5-1"], .count(0...5) { $0.linesKeptWithSignature = LineCount($1) }),
        LayoutKey(
            "页码", ["R7.5-2"],
            .choice([Choice("单右双左") { $0.numberPlace = .outside }, Choice("居中") { $0.numberPlace = .centre }])),
        LayoutKey(
            "版记", ["R7.4-4"],
            .choice([Choice("末页") { $0.colophonPlace = .lastPage }, Choice("末面") { $0.colophonPlace = .lastSide }])),
        LayoutKey(
            "禁则", [],
            .choice([
                Choice("基本") { $0.breaking = .basic }, Choice("无") { $0.breaking = .none },
                Choice("国标") { $0.breaking = .gb },
                Choice("严格") { $0.breaking = .strict },
            ])),
        LayoutKey(
            "标点悬挂", [], .choice([Choice("否") { $0.hangsMarks = false }, Choice("是") { $0.hangsMarks = true }])),
        LayoutKey(
            "孤字", [],
            .choice([Choice("避免") { $0.avoidsLoneCharacter = true }, Choice("不避免") { $0.avoidsLoneCharacter = false }])),
        LayoutKey(
            "孤行", ["R5.2.3-1"],
            .choice([Choice("避免") { $0.avoidsLoneLine = true }, Choice("不避免") { $0.avoidsLoneLine = false }])),
        LayoutKey(
            "跨页表头", [],
            .choice([Choice("重复") { $0.repeatsTableHeads = true }, Choice("不重复") { $0.repeatsTableHeads = false }])),
    ]

    /// Reads the house profile.
    static func profile(_ fields: YAMLReader.Fields, _ reader: inout YAMLReader) -> LayoutProfile {
        var profile = LayoutProfile.standard
        for key in all { key.read(fields, &reader, into: &profile) }
        let width = profile.bindingMargin + profile.textWidth
        if width > PageGeometry().paperWidth { reader.report(.beyondPaper("订口与版心宽", width, 210, at: fields.place)) }
        let height = profile.topMargin + profile.textHeight
        if height > PageGeometry().paperHeight {
            reader.report(.beyondPaper("天头与版心高", height, 297, at: fields.place))
        }
        return profile
    }

    private func read(_ fields: YAMLReader.Fields, _ reader: inout YAMLReader, into profile: inout LayoutProfile) {
        switch value {
        case .count(let range, let set):
            guard let text = reader.string(fields, name) else { return }
            guard let count = Int(text), range.contains(count) else {
                return reader.report(
                    .layoutNumber(
                        text, of: name, "\(range.lowerBound)至\(range.upperBound)的整数", at: fields.place(of: name)))
            }
            set(&profile, count)
        case .millimetres(let range, let set):
            guard let text = reader.string(fields, name) else { return }
            guard let length = Double(text), range.contains(length) else {
                let wanted = "\(Int(range.lowerBound))至\(Int(range.upperBound))的毫米数，不写单位"
                return reader.report(.layoutNumber(text, of: name, wanted, at: fields.place(of: name)))
            }
            set(&profile, Millimetres(length))
        case .choice(let words):
            reader.choice(fields, name, of: words.map { ($0.word, $0) })?.set(&profile)
        case .list(let words, let set):
            var levels: Set<Int> = []
            for word in reader.strings(fields, name, splits: true) {
                if let index = words.firstIndex(of: word) {
                    levels.insert(index + 1)
                } else if !word.contains("，"), !word.contains("、") {
                    reader.report(.yamlNotOneOf(word, of: name, known: words, at: fields.place(of: name)))
                }
            }
            if fields[name] != nil { set(&profile, levels) }
        }
    }
}

extension Diagnostic {
    fileprivate static func layoutNumber(
        _ found: String, of key: String, _ wanted: String, at place: Place
    ) -> Diagnostic {
        Diagnostic(
            id: "layout-number", severity: .error, category: .structural, at: place,
            message: "版式的“\(key)”应为\(wanted)，现为“\(found)”")
    }

    fileprivate static func beyondPaper(_ what: String, _ sum: Millimetres, _ paper: Int, at place: Place) -> Diagnostic
    {
        Diagnostic(
            id: "layout-beyond-paper", severity: .error, category: .structural, at: place,
            message: "\(what)合计\(sum.value)毫米，超过 A4 纸的\(paper)毫米", clause: "GB/T 9704—2012 5.1",
            fix: "减小其中一项")
    }
}
