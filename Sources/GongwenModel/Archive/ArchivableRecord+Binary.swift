extension ArchivableRecord {
    /// The record as bytes, in the compact form of ``Document/binary()`` without its head; for caches of our own.
    package func binaryRecord() -> [UInt8] {
        var writer = BinaryWriter()
        var copy = self
        // Writing to a buffer cannot fail: only readers throw.
        do { try copy.archive(&writer) } catch { preconditionFailure("the binary writer refused a record: \(error)") }
        return writer.bytes
    }

    /// Reads what ``binaryRecord()`` wrote.
    ///
    /// - Throws: ``DocumentFormatError`` for anything else, cut off or damaged bytes included.
    package init(binaryRecord bytes: [UInt8]) throws(DocumentFormatError) {
        self.init()
        var reader = BinaryReader(bytes: bytes, offset: 0)
        try archive(&reader)
        guard reader.offset == bytes.count else { throw DocumentFormatError("数据末尾有多余的字节") }
    }
}
