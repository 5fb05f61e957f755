/// One row of a sheet that came back (答复).
package struct SheetAnswer: Sendable, Equatable {
    /// The sheet as the user typed its path.
    package var sheet: String
    /// The line its row begins on, from 1.
    package var line: Int
    /// The hole it answers (编号); empty where the cell is.
    package var identifier: String
    /// The sentence it shows; empty where the sheet has none.
    package var sentence: String
    /// The answer (新值), without blanks at its ends; empty where none was given.
    package var value: String
    /// How far the figure is settled (数据状态).
    package var state: String
    /// Where it comes from (来源).
    package var source: String
    /// Who gave it (填报人).
    package var filler: String
    /// What stands under 确认.
    package var confirmation: String
    /// The unit that the sheet shows (单位); empty where it has none.
    package var unit = ""

    /// Where it stands, for messages: `统计局.csv:3`.
    package var place: String { "\(sheet):\(line)" }

    /// Whether someone says that the value is meant although it is last year's.
    package var isConfirmed: Bool {
        ["是", "确认", "√", "✓", "✔", "☑", "对", "1", "y", "yes", "true"].contains(confirmation.lowercased())
    }
}
