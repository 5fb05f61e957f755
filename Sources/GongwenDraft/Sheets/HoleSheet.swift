/// The sheets that go to the bodies and come back (填报表): what is missing, a row each, with room for the answers.
package enum HoleSheet {
    /// The columns, by their heads.
    package enum Column: String, CaseIterable, Sendable {
        case identifier = "编号"
        case sentence = "句子"
        case unit = "单位"
        case lastValue = "上年数"
        case state = "数据状态"
        case value = "新值"
        case source = "来源"
        case filler = "填报人"
        case confirmation = "确认"
    }

    /// The sheet of some items, as bytes of a CSV file.
    package static func bytes(of items: [MissingItem]) -> [UInt8] {
        let rows = items.map { item in
            Column.allCases.map { SheetCell.written(words(of: $0, item)) }
        }
        return CSVWriter.bytes([Column.allCases.map(\.rawValue)] + rows)
    }

    private static func words(of column: Column, _ item: MissingItem) -> String {
        switch column {
        case .identifier: SheetIdentifier.written(item.hole.identifier)
        case .sentence: item.sentence
        case .unit: item.hole.unit
        case .lastValue: item.hole.lastValue
        case .state, .value, .source, .filler, .confirmation: ""
        }
    }

    /// The items of each body, bodies in the order of first appearance, those of no body last.
    package static func byBody(_ items: [MissingItem]) -> [(body: String, items: [MissingItem])] {
        var order: [String] = []
        var groups: [String: [MissingItem]] = [:]
        for item in items {
            if groups[item.hole.body] == nil { order.append(item.hole.body) }
            groups[item.hole.body, default: []].append(item)
        }
        let named = order.filter { !$0.isEmpty } + order.filter(\.isEmpty)
        return named.map { ($0, groups[$0] ?? []) }
    }
}

/// A hole's name in a cell (编号): in 〔〕 where a spreadsheet might take it for a number, a date or a truth value.
package enum SheetIdentifier {
    /// The name as it is written into a cell.
    package static func written(_ name: String) -> String {
        let isSafe = name.hasPrefix("hole-") || (name.unicodeScalars.first.map { $0.value >= 0x3007 } ?? false)
        return isSafe ? name : "〔" + name + "〕"
    }

    /// The name that a cell holds.
    package static func name(_ cell: String) -> String {
        guard cell.hasPrefix("〔"), cell.hasSuffix("〕"), cell.unicodeScalars.count > 2 else { return cell }
        return String(cell.unicodeScalars.dropFirst().dropLast())
    }
}
