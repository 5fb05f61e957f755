import GongwenGlossary
import GongwenModel
import Yams

/// The register of bodies of a workspace, `data/bodies.yaml` (机构名录).
struct BodyFile {
    private(set) var register = BodyRegister()
    private(set) var diagnostics: [Diagnostic] = []

    /// Reads the file's bytes.
    init(_ bytes: [UInt8], file: String) {
        var reader = YAMLReader(bytes, file: file)
        var bodies: [RegisteredBody] = []
        if let root = reader.root {
            for node in reader.items(root, of: "机构名录") {
                let known = ["名称", "别名", "起", "止", "继任"]
                guard let fields = reader.fields(node, of: "机构", known: known, required: ["名称"]) else { continue }
                let name = reader.string(fields, "名称")
                let aliases = reader.strings(fields, "别名", splits: true)
                let span = reader.span(fields)
                let successor = reader.string(fields, "继任") ?? ""
                guard let name else { continue }
                bodies.append(
                    RegisteredBody(
                        name, aliases: aliases, from: span.from, until: span.until, successor: successor,
                        at: fields.place(of: "名称")))
            }
        }
        BodyFile.check(bodies, &reader)
        register = BodyRegister(bodies: bodies)
        diagnostics = reader.diagnostics
    }

    private static func check(_ bodies: [RegisteredBody], _ reader: inout YAMLReader) {
        var lines: [String: UInt32] = [:]
        for body in bodies {
            for name in [body.name] + body.aliases {
                if let line = lines[name] {
                    reader.report(.repeatedBody(name, firstLine: line, at: body.place))
                } else {
                    lines[name] = body.place.line
                }
            }
        }
        for body in bodies where !body.successor.isEmpty && lines[body.successor] == nil {
            reader.report(.unknownSuccessor(body.successor, of: body.name, at: body.place))
        }
    }
}

extension Diagnostic {
    fileprivate static func repeatedBody(_ name: String, firstLine: UInt32, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "repeated-body", severity: .error, category: .structural, at: place,
            message: "机构名称“\(name)”重复，第\(firstLine)行已经写过", fix: "每个名称和别名只写一次")
    }

    fileprivate static func unknownSuccessor(_ name: String, of body: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "unknown-successor", severity: .warning, at: place, message: "“\(body)”的继任机构“\(name)”不在名录中",
            fix: "在名录中添加“\(name)”，或改正名称")
    }
}
