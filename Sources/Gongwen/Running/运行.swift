internal import Glibc
internal import GongwenPlain
import GongwenModel

extension 公文 {
    /// Runs the plan (运行): under `gongwen build` it hands its document over; started as a program it prints its plain text.
    public static func main() {
        let document = Self().公文文件
        if let descriptor = handOverDescriptor {
            write(document.binary(), to: descriptor)
        } else {
            write(document.plainText, to: STDOUT_FILENO)
        }
    }

    /// The descriptor that `gongwen` named for the document; nil when the plan was started by hand.
    private static var handOverDescriptor: Int32? {
        guard let value = getenv("GONGWEN_DOCUMENT_FD") else { return nil }
        return Int32(String(cString: value))
    }

    /// Writes all bytes, or ends the program with status 73 (output cannot be written).
    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var offset = 0
        while offset < bytes.count {
            let written = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress.map { $0 + offset }, bytes.count - offset)
            }
            if written < 0 {
                if errno == EINTR { continue }
                exit(73)
            }
            offset += written
        }
    }
}

extension Document {
    /// The plain text of the default edition, as far as it can be said without a workspace: what cannot is said on standard error.
    fileprivate var plainText: [UInt8] {
        let edition = resolvingFigures(shared: []).output?.applying(edition: nil).output ?? self
        let finished = edition.finishing().output ?? edition
        return PlainRenderer().render(finished).output ?? []
    }
}
