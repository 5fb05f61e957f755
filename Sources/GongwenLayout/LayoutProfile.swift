/// What a house may settle about the layout because the standard leaves it open (版式设置).
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
    /// 每面行数
    package var linesPerPage: LineCount
    /// 每行字数
    package var lineWidth: CellCount
    /// 禁则
    package var breaking: BreakingLevel
    /// Whether a last line of one character and a mark is avoided (避免孤字).
    package var avoidsLoneCharacter: Bool
    /// The widest line of a title: what 2号 leaves room for on a line of 156 mm.
    package var titleWidth: CellCount
    /// Empty lines above the organ mark: 35 mm are 3.4 lines, of which the grid shows 3 (发文机关标志上边缘).
    package var linesAboveMark: LineCount
    /// Empty lines above the mark of an order: 20 mm are 2 lines (令的发文机关标志).
    package var linesAboveOrderMark: LineCount
    /// Empty lines above a sealed signature, so that name and date stand just below the middle of a seal
    /// that begins within one line of the text (加盖印章的署名).
    package var linesAboveSealedSignature: LineCount
    /// Lines that a seal covers; rows of joint seals keep this distance and one line more.
    package var sealHeight: LineCount
    /// Lines of text that go over with a signature that no longer fits the page (避免落款单独成页).
    package var linesKeptWithSignature: LineCount

    /// Creates a profile; the defaults are the standard's figures and the usual reading of what it leaves open.
    package init(
        linesPerPage: LineCount = LineCount(22), lineWidth: CellCount = .cells(28), breaking: BreakingLevel = .basic,
        avoidsLoneCharacter: Bool = true, titleWidth: CellCount = .cells(20), linesAboveMark: LineCount = LineCount(3),
        linesAboveOrderMark: LineCount = LineCount(2), linesAboveSealedSignature: LineCount = LineCount(2),
        sealHeight: LineCount = LineCount(4), linesKeptWithSignature: LineCount = LineCount(2)
    ) {
        self.linesPerPage = linesPerPage
        self.lineWidth = lineWidth
        self.breaking = breaking
        self.avoidsLoneCharacter = avoidsLoneCharacter
        self.titleWidth = titleWidth
        self.linesAboveMark = linesAboveMark
        self.linesAboveOrderMark = linesAboveOrderMark
        self.linesAboveSealedSignature = linesAboveSealedSignature
        self.sealHeight = sealHeight
        self.linesKeptWithSignature = linesKeptWithSignature
    }

    /// The profile of the standard.
    package static let standard = LayoutProfile()
}
