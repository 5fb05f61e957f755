public import GongwenModel

/// Why bytes are no text that can be read (不能读作文本); the command's exit status is 65.
public struct TextDecodingError: Error, Sendable, Equatable {
    /// What is wrong.
    public enum Kind: Sendable, Equatable {
        /// No character stands in it (空文件).
        case empty
        /// Bytes of something else: NUL or many control characters (二进制文件).
        case binary
        /// A file of another program, told by its first bytes: PDF文件, Word文档 (别的格式).
        case otherFormat(String)
        /// Bytes that the encoding does not know (编码有误), as hexadecimal digits.
        case invalid(TextEncoding, bytes: String)
        /// The machine has no table for the encoding (缺少转换表).
        case noConverter(TextEncoding)
    }
    /// What is wrong.
    public var kind: Kind
    /// Where, as a line from 1; 0 where no line is concerned.
    public var line: UInt32

    /// Creates an error.
    public init(_ kind: Kind, line: UInt32 = 0) {
        self.kind = kind
        self.line = line
    }

    /// One Chinese line: what was found, and the way out.
    public var message: String {
        switch kind {
        case .empty: "文件中没有文字，请确认选对了文件"
        case .binary: "这不是文本文件（第\(line)行有控制字符），请另存为纯文本或DOCX后再导入"
        case .otherFormat(let name): "这是\(name)，不是文本文件，请用原来的软件打开，另存为纯文本或DOCX后再导入"
        case .invalid(let encoding, let bytes):
            "第\(line)行的字节“\(bytes)”不合\(encoding.name)编码，文件可能损坏或混用了编码，请另存为UTF-8后再导入"
        case .noConverter(let encoding): "本机缺少\(encoding.name)的编码转换表，请安装后再试，或把文件另存为UTF-8"
        }
    }

    /// The finding as the tools print it.
    public var diagnostic: Diagnostic {
        let id =
            switch kind {
            case .empty: "text-empty"
            case .binary, .otherFormat: "text-not-text"
            case .invalid: "text-encoding"
            case .noConverter: "text-no-converter"
            }
        return Diagnostic(
            id: id, severity: .error, category: .structural, at: line > 0 ? Place(line: line) : .none,
            message: message)
    }
}
