import Foundation

/// An output of an earlier build that a failing one must leave as it is: bytes and time.
struct KeptFile {
    let file: URL
    private static let bytes = Data("上一次写出的内容\n".utf8)
    private static let time = Date(timeIntervalSince1970: 1_700_000_000)

    /// Puts the file there, as if written long ago.
    init(at file: URL) throws {
        self.file = file
        try KeptFile.bytes.write(to: file)
        try FileManager.default.setAttributes([.modificationDate: KeptFile.time], ofItemAtPath: file.path)
    }

    /// Whether the file is what it was.
    var isUntouched: Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
        return (try? Data(contentsOf: file)) == KeptFile.bytes
            && attributes?[.modificationDate] as? Date == KeptFile.time
    }
}
