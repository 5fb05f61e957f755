import Testing

@testable import GongwenGlossary

struct TermMatcherTests {
    /// Forms to look for, the ones that may stand bare with a leading +, a text, and the words found.
    struct Case: CustomTestStringConvertible, Sendable {
        var forms: [String]
        var text: String
        var found: [String]
        var testDescription: String { "\(forms) in \(text)" }

        init(_ forms: [String], _ text: String, _ found: [String]) {
            self.forms = forms
            self.text = text
            self.found = found
        }
    }

    static let cases: [Case] = [
        // Quotation marks: needed, unless the term may stand without.
        Case(["三品一标"], "新增“三品一标”认证10个", ["“三品一标”"]),
        Case(["三品一标"], "新增三品一标认证10个", []),
        Case(["+瞪羚企业"], "新增瞪羚企业2家", ["瞪羚企业"]),
        Case(["+瞪羚企业"], "新增“瞪羚企业”2家", ["“瞪羚企业”"]),
        Case(["三品一标"], "新增\"三品一标\"认证", ["\"三品一标\""]),
        Case(["三品一标"], "新增‘三品一标’认证", ["‘三品一标’"]),
        Case(["三品一标"], "深化“推广‘三品一标’认证”工作", ["‘三品一标’"]),
        // Never a part of a quoted expression.
        Case(["两高"], "坚持“两全两高”目标", []),
        Case(["+两高"], "坚持“两全两高”目标", []),
        Case(["+两高"], "遏制两高项目", ["两高"]),
        Case(["四个一"], "实施“四个一批”工程", []),
        Case(["四个一"], "实施四个一批工程", []),
        Case(["+四个一"], "实施“四个一批”工程", []),
        Case(["+四个一"], "实施四个一批工程", []),
        Case(["+四个一"], "实施四个一工程", ["四个一"]),
        Case(["+两高"], "坚持两全两高目标", []),
        Case(["+两全"], "坚持两全两高目标", []),
        Case(["+两全两高"], "坚持两全两高目标", ["两全两高"]),
        Case(["+四增"], "推进四减四增", []),
        Case(["+两高"], "严控两高、两高项目", ["两高", "两高"]),
        Case(["+双引"], "开展双招双引", []),
        Case(["两高"], "坚持“两全两高”，遏制“两高”项目", ["“两高”"]),
        Case(["+瞪羚企业"], "实施“瞪羚企业倍增”行动", []),
        Case(["+瞪羚企业"], "会议指出：“要培育瞪羚企业。要加快升级。”", ["瞪羚企业"]),
        // A mark without a partner sets nothing apart.
        Case(["+瞪羚企业"], "“要培育瞪羚企业", ["瞪羚企业"]),
        Case(["+瞪羚企业"], "要培育瞪羚企业”", ["瞪羚企业"]),
        Case(["+瞪羚企业"], "“第一”段培育瞪羚企业“第二”段", ["瞪羚企业"]),
        Case(["+瞪羚企业"], "“甲‘乙”培育瞪羚企业", ["瞪羚企业"]),
        // Qualifiers outside the quotation marks.
        Case(["农村“七改”工程"], "推进农村“七改”工程建设", ["农村“七改”工程"]),
        Case(["农村“七改”工程"], "推进城市“七改”工程建设", []),
        Case(["产业链“五个一”"], "企业“五个一”培育", []),
        Case(["产业链“五个一”"], "产业链“五个一”提升", ["产业链“五个一”"]),
        // The longest, from the left.
        Case(["“五个一”", "产业链“五个一”"], "产业链“五个一”、企业“五个一”", ["产业链“五个一”", "“五个一”"]),
        Case(["+甲乙", "+甲乙丙", "+丙丁"], "甲乙丙丁", ["甲乙丙"]),
        Case(["+甲乙", "+乙丙丁"], "甲乙丙丁", ["甲乙"]),
        Case(["+专精特新", "+专精特新“小巨人”"], "专精特新“小巨人”企业", ["专精特新“小巨人”"]),
        // Width, sub- and superscript.
        Case(["+PM2.5"], "PM₂.₅浓度", ["PM₂.₅"]),
        Case(["+PM2.5"], "PM_{2.5}浓度", ["PM_{2.5}"]),
        Case(["+PM2.5"], "ＰＭ２．５浓度", ["ＰＭ２．５"]),
        Case(["+PM2.5"], "PM 2.5浓度", ["PM 2.5"]),
        Case(["+PM₁₀"], "PM10、PM_10", ["PM10", "PM_10"]),
        Case(["+CO2"], "CO²与CO_2", ["CO²", "CO_2"]),
        Case(["3+N+1"], "“３＋N＋１”工程", ["“３＋N＋１”"]),
        Case(["和为贵 3+N+1"], "“和为贵3+N+1”工程", ["“和为贵3+N+1”"]),
        Case(["+I型小城市"], "Ⅰ型小城市", ["Ⅰ型小城市"]),
        // A word edge at Latin letters and digits, nowhere else.
        Case(["+PM2.5"], "PM2.55浓度", []),
        Case(["+PM2"], "PM2.5浓度", []),
        Case(["+PM2.5"], "在PM2.5。", ["PM2.5"]),
        Case(["+5G"], "15G基站", []),
        Case(["+5G"], "5GHz频段", []),
        Case(["+5G"], "建成5G基站", ["5G"]),
        Case(["+5G"], "建成15 5G基站", ["5G"]),
        Case(["+三农"], "做好三农工作", ["三农"]),
        // Nothing in nothing.
        Case([], "三品一标", []),
        Case(["“”"], "“”", []),
        Case(["+三农"], "", []),
    ]

    @Test(arguments: cases) func `finds what stands as a term and nothing else`(_ example: Case) {
        let matcher = TermMatcher(
            example.forms.enumerated().map { number, form in
                TermMatcher.Form(
                    term: number, written: form.hasPrefix("+") ? String(form.dropFirst()) : form,
                    allowsBare: form.hasPrefix("+"))
            })
        let found = matcher.matches(in: example.text).map {
            String(decoding: Array(example.text.utf8)[$0.range], as: UTF8.self)
        }
        #expect(found == example.found)
    }

    @Test func `a large base finds what a plain search finds`() {
        // More states than have rows, and words that share beginnings, endings and middles.
        let letters = Array("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉")
        var words: [String] = []
        for number in 0..<3200 {
            let places: [Int] = [number % 20, number / 20 % 20, (number * 7 + 3) % 20, number / 400 % 20]
            words.append(String(places.map { letters[$0] }))
        }
        let unique = Array(Set(words)).sorted()
        let matcher = TermMatcher(
            unique.enumerated().map { TermMatcher.Form(term: $0, written: $1, allowsBare: true) })
        let text = words.prefix(600).joined(separator: "和") + words.suffix(300).joined()
        let characters = Array(text)
        let known = Set(unique)
        var wanted: [String] = []
        var index = 0
        while index + 4 <= characters.count {
            let word = String(characters[index..<index + 4])
            if known.contains(word) {
                wanted.append(word)
                index += 4
            } else {
                index += 1
            }
        }
        let found = matcher.matches(in: text).map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
        #expect(found == wanted)
        #expect(matcher.stateCount > 8192)
    }

    @Test func `names every term that is written so`() {
        let forms = [0, 7].map { TermMatcher.Form(term: $0, written: "三品一标", allowsBare: false) }
        #expect(TermMatcher(forms).matches(in: "“三品一标”").map(\.terms) == [[0, 7]])
    }

    @Test func `makes room for a later term where one is refused`() {
        let matcher = TermMatcher([
            TermMatcher.Form(term: 0, written: "甲乙", allowsBare: true),
            TermMatcher.Form(term: 1, written: "乙丙", allowsBare: true),
        ])
        let text = Array("甲乙丙".utf8)
        let found = text.withUnsafeBufferPointer { bytes in
            matcher.matches(in: FoldedText(bytes), of: bytes) { $0.lowerBound > 0 }
        }
        #expect(found.map(\.terms) == [[1]])
    }

    @Test func `takes nested quotation marks of any depth`() {
        let text = String(repeating: "“", count: 20_000) + "瞪羚企业" + String(repeating: "”", count: 20_000)
        let matcher = TermMatcher([TermMatcher.Form(term: 0, written: "瞪羚企业", allowsBare: true)])
        #expect(matcher.matches(in: text).count == 1)
        let crossed = String(repeating: "“‘", count: 20_000) + "瞪羚企业" + String(repeating: "”", count: 20_000)
        #expect(matcher.matches(in: crossed).count <= 1)
    }
}
