/// What a preview server shows (预览的内容): a closed list of pages by path, and word of their changes.
package protocol PreviewContent: Sendable {
    /// The file at a decoded path; nil where there is none.
    func file(at path: String) -> PreviewFile?

    /// Waits until the stamp of the file at a path is another one than `stamp`, or the task is cancelled.
    func change(of path: String, after stamp: String) async
}

extension PreviewContent {
    /// The stamp of the file at a path, the empty one where there is none.
    func stamp(of path: String) -> String { file(at: path)?.stamp ?? "" }
}

/// What the server gives for a path.
package struct PreviewFile: Sendable {
    /// What it is.
    package enum Body: Sendable {
        /// Bytes with their media type.
        case bytes([UInt8], type: String)
        /// Another path, decoded, to go to instead.
        case redirect(to: String)
    }

    package let body: Body
    /// Tells one state of the file from another; pages name it when they ask for changes.
    package let stamp: String

    package init(_ body: Body, stamp: String = "") {
        self.body = body
        self.stamp = stamp
    }
}
