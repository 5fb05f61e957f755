import GongwenFiles

/// The name of a cached document: the same only where a plan would be compiled alike from the same bytes.
struct CacheKey: Equatable {
    /// Hash of the source, the library, the flags and the cache's own format.
    let contents: String
    /// Hash of the compiler; nil when there is none. A machine without one still uses what it has.
    let compiler: String?

    /// Raised when entries, the rules of what a plan may use, or the way a plan is run change.
    private static let formatVersion = "gongwen plan cache 1"

    init(source: [UInt8], library: PlanLibrary, compiler: SwiftCompiler?, flags: [String]) {
        var hash = ContentHash()
        hash.add(CacheKey.formatVersion)
        hash.add(source)
        for identity in library.identities { hash.add(identity.words) }
        for flag in flags { hash.add(flag) }
        contents = hash.name
        self.compiler = compiler.map { compiler in
            var hash = ContentHash()
            hash.add(compiler.identity.words)
            return String(hash.name.prefix(16))
        }
    }
}
