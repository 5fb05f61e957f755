package import GongwenModel

/// What a house may settle about the layout because the standard leaves it open or calls it usual (版式设置).
///
/// - Source: GB/T 9704-2012, 5.2.3 (22 lines of 28 characters, adjustable in special cases).
package struct LayoutProfile: Hashable, Sendable {
    /// How strictly marks are kept off line starts and ends (禁则): the four levels of W3C CLREQ.
    package enum BreakingLevel: String, Sendable, CaseIterable {
        /// No rule for marks; words and numbers still stay whole.
        case none
        /// No mark but an opening one at a line start, no opening one at a line end.
        case basic
        /// Also no 分隔号 at a line end (GB/T 15834, 5.1.9).
        case gb
        /// Also no —— or …… at a line start.
        case strict
    }
    /// Where page numbers stand (页码位置, 7.5).
    package enum NumberPlace: String, Sendable, CaseIterable {
        /// Odd pages right, even pages left (单页码居右，双页码居左).
        case outside
        /// In the middle of every page (居中).
        case centre
    }
    /// On which page the 版记 stands (7.4.1).
    package enum ColophonPlace: String, Sendable, CaseIterable {
        /// The last page that is written on (末页).
        case lastPage
        /// The last side of the last sheet of a duplex print, an even page (末面); blank pages may come before it.
        case lastSide
    }
    /// What becomes of a table too wide for the line (宽表).
    package enum WideTables: String, Sendable, CaseIterable {
        /// Its columns in parts below each other, each with the first column (分段叠排): what a text page can show.
        case stacked
        /// On pages laid sideways (横排, 8), which fixed-page outputs turn.
        case turned
    }
    /// 每面行数
    package var linesPerPage = LineCount(22)
    /// 每行字数
    package var lineWidth = CellCount.cells(28)
    /// 天头
    package var topMargin: Millimetres = 37
    /// 订口
    package var bindingMargin: Millimetres = 28
    /// 版心宽
    package var textWidth: Millimetres = 156
    /// 版心高
    package var textHeight: Millimetres = 225
    /// 禁则
    package var breaking = BreakingLevel.basic
    /// Whether 、，。 may stand outside the type area when a line is full (标点悬挂).
    package var hangsMarks = false
    /// Whether a last line of one character and a mark is avoided (避免孤字).
    package var avoidsLoneCharacter = true
    /// Whether a page holding one line of a paragraph is avoided (避免孤行).
    package var avoidsLoneLine = true
    /// Heading levels that are bold (标题加粗); the standard has none.
    package var boldLevels: Set<Int> = []
    /// How documents are authenticated whatever they say themselves (用印); nil leaves it to the document.
    package var seal: Closing.Seal?
    /// 页码
    package var numberPlace = NumberPlace.outside
    /// 版记
    package var colophonPlace = ColophonPlace.lastPage
    /// Whether a table's header stands again at the head of each page (跨页重复表头).
    package var repeatsTableHeads = true
    /// 宽表
    package var wideTables = WideTables.stacked
    /// The widest line of a title: what 2号 leaves room for on a line of 156 mm.
    package var titleWidth = CellCount.cells(20)
    /// Empty lines above the organ mark: 35 mm are 3.4 lines, of which the grid shows 3 (发文机关标志上边缘).
    package var linesAboveMark = LineCount(3)
    /// Empty lines above the mark of an order: 20 mm are 2 lines (令的发文机关标志).
    package var linesAboveOrderMark = LineCount(2)
    /// Empty lines above a sealed signature, so that name and date stand just below the middle of a seal
    /// that begins within one line of the text (加盖印章的署名).
    package var linesAboveSealedSignature = LineCount(2)
    /// Lines that a seal covers; rows of joint seals keep this distance and one line more.
    package var sealHeight = LineCount(4)
    /// Lines of text that go over with a signature that no longer fits the page (避免落款单独成页).
    package var linesKeptWithSignature = LineCount(2)

    /// The standard's figures and the usual reading of what it leaves open.
    package init() {}

    /// The profile of the standard with some settings changed.
    package init(_ change: (inout LayoutProfile) -> Void) { change(&self) }

    /// The profile of the standard.
    package static let standard = LayoutProfile()
}
