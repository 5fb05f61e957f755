#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension XMLSchema {
    /// Our profile of DocBook 5.0: the subset that gongwen writes and reads.
    public static let profile: XMLSchema = {
        do {
            return try XMLSchema(relaxNG: profileSource, isProfile: true)
        } catch {
            preconditionFailure("the embedded profile is a schema: \(error)")
        }
    }()

    /// The profile's text, RELAX NG in XML syntax, UTF-8.
    public static var profileSource: [UInt8] { PackageResources.gongwen_profile_rng }

    /// The environment variable that names another file for the whole schema.
    public static let fullDocBookVariable = "GONGWEN_DOCBOOK_RNG"

    /// Where the whole schema is looked for: Debian's place, or what ``fullDocBookVariable`` says.
    public static var fullDocBookPath: String {
        getenv(fullDocBookVariable).map { String(cString: $0) }
            ?? "/usr/share/xml/docbook/schema/rng/5.0/docbook.rng"
    }

    /// Compiles the whole DocBook schema, as installed on this machine; keep it, compiling takes 15 ms to 0.5 s.
    ///
    /// - Throws: ``XMLSchemaError``; `schemaUnavailable` says how to install it.
    public static func fullDocBook() throws(XMLSchemaError) -> XMLSchema { try fullDocBook(at: fullDocBookPath) }

    static func fullDocBook(at path: String) throws(XMLSchemaError) -> XMLSchema {
        try XMLSchema(relaxNG: contents(ofSchema: path))
    }

    private static func contents(ofSchema path: String) throws(XMLSchemaError) -> [UInt8] {
        guard let file = fopen(path, "rb") else {
            throw errno == ENOENT || errno == ENOTDIR
                ? .schemaUnavailable(path: path) : .unreadable(path: path, code: errno)
        }
        defer { fclose(file) }
        var contents: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            contents += chunk.prefix(count)
            if count < chunk.count { break }
        }
        guard ferror(file) == 0 else { throw .unreadable(path: path, code: errno) }
        return contents
    }
}
