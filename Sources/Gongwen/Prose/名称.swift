import GongwenModel

/// A body named in the plan (部门): declared once in an extension, used as a leading-dot member.
///
/// `extension 部门 { static let 县科技局 = 部门("县科技局") }`
public struct 部门: Sendable {
    let 名称: String

    /// A body by its normalised short name.
    public init(_ 名称: String) { self.名称 = 名称 }
}

/// A term that the glossary explains (术语): from the term base, or explained in the plan itself.
public struct 术语: Sendable {
    let 词目: String
    let 义项: String
    let 释义: [文]

    /// A term of the term base; `义项` names the sense where it has several.
    public init(_ 词目: String, 义项: String = "") {
        self.词目 = 词目
        self.义项 = 义项
        释义 = []
    }

    /// A term explained here.
    public init(_ 词目: String, 释义: 文) {
        self.词目 = 词目
        义项 = ""
        self.释义 = [释义]
    }

    /// The entry the plan itself gives; nil where the term base holds it.
    var 词条: GlossaryEntry? {
        释义.isEmpty ? nil : GlossaryEntry(headword: 词目, sense: 义项, definition: 释义.map { Text($0.内容) })
    }

    func use(_ 行: UInt32) -> TermUse {
        let place = Place(line: 行)
        return TermUse(term: GlossaryEntry.key(of: 词目), sense: 义项, inlines: [.text(词目, at: place)], at: place)
    }
}
