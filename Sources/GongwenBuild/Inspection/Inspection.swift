package import GongwenModel
package import GongwenRecognition

/// What a document holds (公文的内容清单): what `gongwen inspect` answers, in the terms of the label format.
package struct Inspection: Sendable {
    /// The parts of the frame as printed, those there are.
    package var elements: [InspectedElement] = []
    /// Headings and leads in text order.
    package var outline: [InspectedHeading] = []
    /// Tasks in text order; empty for a document without notes.
    package var tasks: [InspectedTask] = []
    /// The explained terms.
    package var glossary: [InspectedTerm] = []
    /// Indicators found in the prose.
    package var figures: [FoundFigure] = []
    /// How often the body uses each explained term, in the order of the glossary.
    package var termUses: [InspectedUse] = []
    /// What is still missing, as asked for (待填).
    package var holes: [String] = []
    /// What the whole is.
    package var kind: KindReading
    /// Paragraphs put together over a page break; legacy texts only.
    package var pageBreaks: [RowReading.PageBreak] = []

    /// Inspects a finished document.
    ///
    /// - Parameters:
    ///   - document: numbered and linked; places are lines of its source.
    ///   - pageBreaks: what the import found, for a legacy text.
    package init(of document: Document, pageBreaks: [RowReading.PageBreak] = []) {
        let document = document.withScriptsAsRead
        kind = KindReading(of: document)
        self.pageBreaks = pageBreaks
        elements = ElementInspector(document: document).elements
        var outline = OutlineInspector()
        for blocks in document.bodies { outline.inspect(blocks) }
        self.outline = outline.headings
        tasks = outline.tasks
        glossary = (document.glossary?.entries ?? []).map(InspectedTerm.init)
        figures = document.foundFigures
        holes = document.openHoles
        termUses = document.termUses
    }
}

/// An element of the frame (公文要素).
package struct InspectedElement: Sendable, Equatable {
    /// What it says.
    package enum Value: Sendable, Equatable {
        case one(String)
        case several([String])
        /// Fields with keys of their own (报刊版面信息).
        case fields([Field])
    }
    /// A field of an element.
    package struct Field: Sendable, Equatable {
        package var key: String
        package var name: String
        package var value: String
    }
    /// The key of the label format: `document_number`.
    package var key: String
    /// The Chinese name: 发文字号.
    package var name: String
    /// As printed.
    package var value: Value
}

/// A heading or lead (层次标题、段首语).
package struct InspectedHeading: Sendable, Equatable {
    /// How a heading stands.
    package enum Form: Sendable, Equatable {
        /// On a line of its own.
        case standAlone
        /// In front of its paragraph.
        case runIn
        /// A numbered clause that is itself the text.
        case item
        /// An unnumbered title line.
        case section
        /// An unnumbered lead: 1 opens a part, 2 a paragraph or stands inside one.
        case lead(depth: Int)
    }
    /// 1 to 5; 0 for a lead or a title line without number.
    package var level: Int
    /// The number as printed, with its marks.
    package var number: String
    /// The heading without its full stop.
    package var text: String
    /// The source line, from 1.
    package var line: UInt32
    /// What stands round it.
    package var form: Form
}

/// A task with its bodies (任务与责任单位): one entry a note.
package struct InspectedTask: Sendable, Equatable {
    /// The task's number as printed.
    package var number: String
    /// The task's heading.
    package var heading: String
    /// The source line, from 1.
    package var line: UInt32
    /// 牵头单位.
    package var lead: [String] = []
    /// 配合单位.
    package var support: [String] = []
    /// 责任单位.
    package var bodies: [String] = []
    /// 牵头领导.
    package var leaders: [String] = []
    /// 完成时限 as printed.
    package var deadline = ""
    /// Which of several notes of one task, from 1; nil for a single one.
    package var part: Int?
    /// Whether 等 follows the names.
    package var andOthers = false
    /// The note as printed; empty for a task without one.
    package var text = ""
    /// The id of the task's section in HTML and DocBook.
    package var anchor = ""
}

/// An explained term (名词解释的词条).
package struct InspectedTerm: Sendable, Equatable {
    /// As printed, with its marks; empty without one.
    package var number: String
    /// With its quotation marks.
    package var term: String
    /// The explanation's paragraphs in one.
    package var definition: String
    /// The source line, from 1.
    package var line: UInt32

    init(_ entry: GlossaryEntry) {
        number = entry.number.label
        term = entry.headword
        definition = entry.definition.map(\.plain).joined()
        line = entry.place.line
    }
}

/// How often a term is used.
package struct InspectedUse: Sendable, Equatable {
    package var term: String
    package var count: Int
}
