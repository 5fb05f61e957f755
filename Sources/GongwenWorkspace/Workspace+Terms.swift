public import GongwenGlossary
public import GongwenModel

extension Workspace {
    /// Reads one term file by itself (读术语文件).
    ///
    /// - Parameter name: what messages call the file.
    /// - Returns: its terms, with every mistake in it; nil where one of them is an error.
    public static func terms(of bytes: [UInt8], named name: String) -> Compiled<TermBase> {
        let file = TermFile(bytes, file: name)
        let joined = TermFile.base(of: [file])
        let diagnostics = file.diagnostics + joined.diagnostics
        let isSound = !diagnostics.contains { $0.severity == .error }
        return Compiled(isSound ? joined.base : nil, diagnostics: diagnostics)
    }
}
