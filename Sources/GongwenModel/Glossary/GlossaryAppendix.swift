/// The annexed term explanations (名词解释).
public struct GlossaryAppendix: Sendable, Equatable {
    /// How entries and uses are marked.
    public enum Marking: String, Sendable, CaseIterable {
        /// No numbers.
        case unnumbered
        /// 1. 2. 3. before the entries.
        case numbered
        /// Numbered, and the first use in the text carries （注1）.
        case noteMarked
    }
    /// The order of the entries.
    public enum Order: String, Sendable, CaseIterable {
        /// By first use in the text (按首次出现).
        case firstUse
        /// By pinyin (按拼音).
        case pinyin
        /// As the author lists them (按所列).
        case listed
    }
    /// Which terms are explained.
    public enum Selection: String, Sendable, CaseIterable {
        /// Those the author lists: an editorial choice.
        case listed
        /// Every term of the base that the text uses.
        case allUsed
    }
    /// The title (标题).
    public var title: Text
    /// How entries are marked (词条编号).
    public var marking: Marking
    /// The order of the entries (词条排序).
    public var order: Order
    /// Which terms are explained (收录).
    public var selection: Selection
    /// Whether later uses are linked too, not the first alone.
    public var linksEveryUse: Bool
    /// Paragraphs between the title and the first entry (前言).
    public var preface: [Text]
    /// The entries (词条).
    public var entries: [GlossaryEntry]
    /// The id in HTML and DocBook (锚点); filled by resolution.
    public var anchor: String
    /// Where it stands in the source (源位置).
    public var place: Place

    /// Creates an appendix.
    public init(
        title: Text = "名词解释", marking: Marking = .unnumbered, order: Order = .firstUse, selection: Selection = .listed,
        linksEveryUse: Bool = true, preface: [Text] = [], entries: [GlossaryEntry] = [], anchor: String = "",
        at place: Place = .none
    ) {
        self.title = title
        self.marking = marking
        self.order = order
        self.selection = selection
        self.linksEveryUse = linksEveryUse
        self.preface = preface
        self.entries = entries
        self.anchor = anchor
        self.place = place
    }
}

/// One explained term (词条).
public struct GlossaryEntry: Sendable, Equatable {
    /// The headword as the body writes it, quotation marks and qualifier included: 农村“七改”工程.
    public var headword: String
    /// What is printed between the headword and its explanation (词目后的标点): ： unless the text has something else.
    public var separator: String
    /// The sense named in the plan (义项); empty where the choice is left to resolution.
    public var sense: String
    /// The explanation's paragraphs; empty until resolved, where the term base holds it.
    public var definition: [Text]
    /// Where the explanation comes from (出处); empty where unknown.
    public var source: String
    /// The headword of another entry to read instead (见); empty where the entry explains itself.
    public var see: String
    /// Headwords of related entries (参见).
    public var seeAlso: [String]
    /// Its number, where the appendix is numbered; filled by resolution.
    public var number: OutlineNumber
    /// The entry's id; filled by resolution.
    public var anchor: String
    /// Ids of the linked uses, in text order; filled by resolution.
    public var uses: [String]
    /// Where it stands in the source (源位置).
    public var place: Place

    /// Creates an entry.
    public init(
        headword: String, separator: String = "：", sense: String = "", definition: [Text] = [], source: String = "",
        see: String = "",
        seeAlso: [String] = [], number: OutlineNumber = .unnumbered, anchor: String = "", uses: [String] = [],
        at place: Place = .none
    ) {
        self.headword = headword
        self.separator = separator
        self.sense = sense
        self.definition = definition
        self.source = source
        self.see = see
        self.seeAlso = seeAlso
        self.number = number
        self.anchor = anchor
        self.uses = uses
        self.place = place
    }

    /// The headword without quotation marks: what a term base and an index file it under.
    public var key: String { GlossaryEntry.key(of: headword) }

    /// A headword without its quotation marks.
    public static func key(of headword: String) -> String {
        String(String.UnicodeScalarView(headword.unicodeScalars.filter { !"“”‘’\"".unicodeScalars.contains($0) }))
    }
}

/// A use of a term in the text (名词的使用).
public struct TermUse: Sendable, Equatable {
    /// How the use was found.
    public enum Origin: String, Sendable, CaseIterable {
        /// The author marked it.
        case authored
        /// Matching found it in the prose.
        case matched
    }
    /// The headword it stands for, without quotation marks.
    public var term: String
    /// The sense named at this place; empty where left to resolution.
    public var sense: String
    /// The words printed.
    public var inlines: [Inline]
    /// Where it came from (来源).
    public var origin: Origin
    /// The anchor of the entry that explains it; filled by resolution, empty where none does.
    public var entry: String
    /// The id of this use, which the entry links back to; filled by resolution.
    public var anchor: String
    /// Whether it is the first use in the text; filled by resolution.
    public var isFirst: Bool
    /// What a note-marked appendix prints after a first use (（注1）); filled by resolution.
    public var noteMark: String
    /// Where it stands in the source (源位置).
    public var place: Place

    /// Creates a use.
    public init(
        term: String, sense: String = "", inlines: [Inline] = [], origin: Origin = .authored, entry: String = "",
        anchor: String = "", isFirst: Bool = false, noteMark: String = "", at place: Place = .none
    ) {
        self.term = term
        self.sense = sense
        self.inlines = inlines
        self.origin = origin
        self.entry = entry
        self.anchor = anchor
        self.isFirst = isFirst
        self.noteMark = noteMark
        self.place = place
    }
}
