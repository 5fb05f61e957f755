/// Names of the files that go to the bodies (填报表文件名).
package enum SheetName {
    /// What a sheet for no body is called.
    package static let nobody = "未定单位"

    /// Names for a plan's sheets, one a body in the order given: `NAME-县统计局.csv`, none twice on any file system.
    ///
    /// - Parameter bodies: as printed; empty stands for none.
    package static func names(of bodies: [String], plan: String) -> [String] {
        var taken: Set<String> = []
        return bodies.map { body in
            let stem = safe(plan) + "-" + (body.isEmpty ? nobody : safe(body))
            var name = stem
            var count = 1
            while !taken.insert(name.lowercased()).inserted {
                count += 1
                name = stem + "-\(count)"
            }
            return name + ".csv"
        }
    }

    /// A name that every file system takes: no separators or marks of a shell, no dot or blank at either end, not too long.
    package static func safe(_ name: String) -> String {
        var kept = ""
        for scalar in name.unicodeScalars {
            let isRefused = "/\\:*?\"<>|".unicodeScalars.contains(scalar) || SheetName.isInvisible(scalar)
            kept.unicodeScalars.append(isRefused ? "_" : scalar)
        }
        func isEdge(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar.properties.isWhitespace }
        var scalars = Substring(kept).unicodeScalars.drop(while: isEdge)
        // Names of 255 bytes are the most that file systems take, and a folder, a plan and an ending want room.
        while scalars.reduce(0, { $0 + UTF8.width($1) }) > 90 { scalars.removeLast() }
        while let last = scalars.last, isEdge(last) { scalars.removeLast() }
        return scalars.isEmpty ? "_" : String(scalars)
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: true
        default: false
        }
    }
}
