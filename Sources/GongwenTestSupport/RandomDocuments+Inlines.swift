import GongwenModel

/// Running prose.
extension RandomDocuments {
    /// Prose that says something.
    mutating func text() -> Text { Text(inlines(depth: 0)) }

    /// Neighbouring plain texts are joined and empty ones left out, as resolution leaves them.
    private mutating func inlines(depth: Int) -> [Inline] {
        some(3) { $0.inline(depth: depth) }.mergingText()
    }

    private mutating func inline(depth: Int) -> Inline {
        switch source.below(depth > 2 ? 9 : 14) {
        case 0...3: return .text(words(), at: place())
        case 4: return .figure(figure())
        case 5:
            return .quantity(
                Quantity(value: source.pick(["402.60", "1,000", "-3"]), unit: source.pick(["亿元", "%", ""])))
        case 6: return .hole(hole())
        case 7: return .body(body())
        case 8: return .reference(CrossReference(target: "无此标识", text: words()))
        case 9, 10:
            let style = source.pick(StyledText.Style.allCases)
            return .styled(StyledText(style, source.chance(8) ? [] : inlines(depth: depth + 1), at: place()))
        case 11: return .point(Point(number: number("一是"), inlines(depth: depth + 1), at: place()))
        case 12: return .passage(InlinePassage(inlineMark(), inlines(depth: depth + 1), at: place()))
        default: return .term(term(depth: depth))
        }
    }

    /// Plain characters, at least one.
    mutating func words() -> String {
        let plain = ["全县生产总值", "增长", "，", "。", "《条例》", "“十四五”", "2026年", "PM", "3A级", "、", "乡镇"]
        let awkward = [
            "a<b", "&amp;", "]]>", "\"引\"", "'", "　", " ", "  ", "\t", "\n", "\r\n", "\r", "%20", "a,b", "𠮷", "㙟", "👨‍👩‍👧",
            "e\u{301}",
            "\u{A0}", "<!--", "<?x?>", "\u{85}", "\u{2028}", "\u{FEFF}", "—— ", "附件1", "=",
        ]
        return (0...source.below(4)).map { _ in
            isAwkward && source.chance(3) ? source.pick(awkward) : source.pick(plain)
        }.joined()
    }

    mutating func body() -> BodyUse { BodyUse(source.pick(["县发展改革局", "县财政局", "甲,乙 局", "各镇（街道）"])) }

    private mutating func figure() -> FigureUse {
        FigureUse(
            indicator: source.pick(["地区生产总值", "指标 甲"]), parallel: source.pick([[], [], ["指标,乙", "丙 %"]]),
            year: source.pick([0, 2026]),
            kind: source.pick(FigureKind.allCases.map { $0 } + [nil]), state: source.pick(["", "", "快报"]),
            aspect: source.pick(FigureUse.Aspect.allCases), printed: source.pick(["402.6亿元", "7.5%"]))
    }

    private mutating func hole() -> Hole {
        Hole(
            identifier: "hole-\(source.below(99))", kind: source.pick(Hole.Kind.allCases), prompt: words(),
            unit: source.pick(["", "亿元"]), year: source.pick([0, 2027]), body: source.pick(["", "县统计局"]))
    }

    /// A use of a term; ids follow when all uses are known.
    private mutating func term(depth: Int) -> TermUse {
        let sense = source.pick(["", "农业生产"])
        let origin = source.pick(TermUse.Origin.allCases)
        guard !terms.isEmpty, !source.chance(5) else {
            return TermUse(term: "不解释的词", sense: sense, inlines: inlines(depth: depth + 1), origin: origin)
        }
        let entry = source.pick(terms)
        let words = source.chance(2) ? [Inline.text(entry.key, at: .none)] : inlines(depth: depth + 1)
        return TermUse(
            term: entry.key, sense: sense, inlines: words, origin: origin, entry: entry.anchor, at: place())
    }

    private mutating func place() -> Place {
        source.chance(2) ? .none : Place(line: UInt32(1 + source.below(500)), column: 5)
    }
}
