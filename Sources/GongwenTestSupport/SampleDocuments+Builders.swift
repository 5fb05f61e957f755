import GongwenModel

/// Short forms in which the sample documents are written.
extension SampleDocuments {
    /// 名词解释 of three terms, linked to as many uses as the text has of each, and a fourth that sends to another.
    static func glossary(uses: (special: Int, produce: Int, particles: Int)) -> GlossaryAppendix {
        func anchors(_ first: String, _ count: Int) -> [String] {
            (1...count).map { $0 == 1 ? first : "\(first)-\($0)" }
        }
        return GlossaryAppendix(
            marking: .noteMarked,
            entries: [
                GlossaryEntry(
                    headword: "“专精特新”", definition: ["指企业具有专业化、精细化、特色化、新颖化的特征。"],
                    number: .counted(label: "1."), anchor: "g专精特新", uses: anchors("t专精特新", uses.special)),
                GlossaryEntry(
                    headword: "“三品一标”",
                    definition: [
                        "指无公害农产品、绿色食品、有机农产品和农产品地理标志的合称。",
                        "2021年起另指农业生产的品种培优、品质提升、品牌打造和标准化生产。",
                    ], source: "农业农村部门资料", seeAlso: ["“专精特新”"], number: .counted(label: "2."),
                    anchor: "g三品一标", uses: anchors("t三品一标", uses.produce)),
                GlossaryEntry(
                    headword: "PM2.5", definition: ["指空气动力学当量直径不大于2.5微米的颗粒物，又称细颗粒物。"],
                    number: .counted(label: "3."), anchor: "gPM2_002E5",
                    uses: anchors("tPM2_002E5", uses.particles)),
                GlossaryEntry(
                    headword: "细颗粒物", see: "PM2.5", number: .counted(label: "4."), anchor: "g细颗粒物"),
            ], anchor: "n名词解释")
    }

    static func text(_ string: String) -> Inline { .text(string, at: .none) }

    static func styled(_ style: StyledText.Style, _ string: String) -> Inline {
        .styled(StyledText(style, [text(string)]))
    }

    static func paragraph(_ string: String) -> Block { .paragraph(Paragraph(Text(string))) }

    /// A linked use of a term; `number` counts its uses from 1, `mark` is printed after a first use.
    static func term(
        _ key: String, _ printed: String, number: Int, first: Bool = false, mark: String = ""
    ) -> Inline {
        let name = key == "PM2.5" ? "PM2_002E5" : key
        let anchor = number == 1 ? "t" + name : "t\(name)-\(number)"
        return .term(
            TermUse(
                term: key, inlines: [text(printed)], origin: .matched, entry: "g" + name, anchor: anchor,
                isFirst: first, noteMark: mark))
    }

    /// A section whose anchor is made from its heading, where none is given.
    static func section(
        _ level: Int, _ label: String, _ heading: String, _ blocks: [Block],
        layout: Section.HeadingLayout = .standAlone, anchor: String = ""
    ) -> Block {
        .section(
            Section(
                level: level, number: .counted(label: label), heading: Text(heading), layout: layout, blocks: blocks,
                anchor: anchor.isEmpty ? "s" + heading.replacing("。", with: "_3002") : anchor))
    }
}
