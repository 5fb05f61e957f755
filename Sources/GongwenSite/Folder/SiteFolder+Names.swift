extension SiteFolder {
    /// Paths of files (文件名), told apart byte by byte as file systems do.
    ///
    /// `String` takes canonically equivalent names for one; a page renamed from one to the other would stay for ever.
    struct Names {
        private var names: Set<[UInt8]>

        init(_ names: some Sequence<String>) { self.names = Set(names.map { Array($0.utf8) }) }

        func contains(_ name: String) -> Bool { names.contains(Array(name.utf8)) }

        func union(_ other: Names) -> Names {
            var copy = self
            copy.names.formUnion(other.names)
            return copy
        }

        func subtracting(_ other: Names) -> Names {
            var copy = self
            copy.names.subtract(other.names)
            return copy
        }

        /// In order of their bytes.
        var list: [String] {
            names.sorted { $0.lexicographicallyPrecedes($1) }.map { String(decoding: $0, as: UTF8.self) }
        }
    }
}
