import GongwenRecognition

/// Reads the sheets that come back (读填报表), whatever program saved them: UTF-8, GB 18030 or UTF-16, commas,
/// semicolons or tabs, columns in any order, with lines above the heads and empty rows between.
package enum SheetReader {
    /// Why a file is no sheet; Chinese, one line.
    package struct Trouble: Error, Equatable {
        /// What was found and the way out.
        package let message: String
        /// The line, from 1; 0 where none is concerned.
        package let line: Int
    }

    /// Reads a sheet; rows without anything in 编号 and 新值 are left out.
    ///
    /// - Parameter name: what answers and messages call it.
    package static func read(_ bytes: [UInt8], named name: String) throws(Trouble) -> [SheetAnswer] {
        let text = try decode(bytes)
        for delimiter in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
            let (rows, unclosed) = CSVReader.rows(text, delimiter: delimiter)
            guard let head = rows.firstIndex(where: { isHead($0.fields) }) else { continue }
            if let unclosed { throw Trouble(message: "第\(unclosed)行的引号没有配对，后面的各行都读不出来，请重新导出这张表", line: unclosed) }
            return try answers(Array(rows[head...]), name)
        }
        throw Trouble(message: "表里没有“编号”“新值”这两列，不是 gongwen holes 写出的表，或者表头被改掉了", line: 0)
    }

    private static func decode(_ bytes: [UInt8]) throws(Trouble) -> [UInt8] {
        let workbooks: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]]
        if workbooks.contains(where: { bytes.starts(with: $0) }) {
            throw Trouble(message: "这是表格软件的工作簿，请在原来的软件里另存为 CSV 格式", line: 0)
        }
        do throws(TextDecodingError) {
            return try TextDecoder.decode(bytes).utf8
        } catch {
            switch error.kind {
            case .empty: throw Trouble(message: "这张表是空的", line: 0)
            case .binary, .otherFormat: throw Trouble(message: "这不是 CSV 表格，请用表格软件另存为 CSV 格式", line: Int(error.line))
            case .invalid, .noConverter:
                throw Trouble(message: "第\(error.line)行的文字编码有误，请用表格软件另存为 CSV UTF-8 格式", line: Int(error.line))
            }
        }
    }

    private static func isHead(_ fields: [String]) -> Bool {
        let names = Set(fields.map(trimmed))
        return names.contains(HoleSheet.Column.identifier.rawValue) && names.contains(HoleSheet.Column.value.rawValue)
    }

    private static func answers(_ rows: [CSVReader.Row], _ name: String) throws(Trouble) -> [SheetAnswer] {
        guard let head = rows.first else { return [] }
        var columns: [HoleSheet.Column: Int] = [:]
        for (index, field) in head.fields.enumerated() {
            guard let column = HoleSheet.Column(rawValue: trimmed(field)) else { continue }
            if columns.updateValue(index, forKey: column) != nil {
                throw Trouble(message: "表里有两个“\(column.rawValue)”列，分不清用哪一个，请删去一个", line: head.line)
            }
        }
        return rows.dropFirst().compactMap { row in
            func cell(_ column: HoleSheet.Column) -> String {
                guard let index = columns[column], index < row.fields.count else { return "" }
                return SheetCell.text(trimmed(row.fields[index]))
            }
            let answer = SheetAnswer(
                sheet: name, line: row.line, identifier: SheetIdentifier.name(cell(.identifier)),
                sentence: cell(.sentence), value: cell(.value), state: cell(.state), source: cell(.source),
                filler: cell(.filler), confirmation: cell(.confirmation), unit: cell(.unit))
            return answer.identifier.isEmpty && answer.value.isEmpty ? nil : answer
        }
    }

    /// Without white space at its ends, which is no part of an answer.
    private static func trimmed(_ cell: String) -> String {
        var scalars = Substring(cell).unicodeScalars
        while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
        while let last = scalars.last, isBlank(last) { scalars.removeLast() }
        return String(scalars)
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
    }
}
