import GongwenLayout

/// The rules that bring the printed page to what a house has settled (版式设置); none for the standard's own figures,
/// which `page.css` holds.
struct PrintStyle {
    private let profile: LayoutProfile
    private let geometry: PageGeometry
    private let standard = LayoutProfile.standard

    /// Reads a profile.
    init(_ profile: LayoutProfile) {
        self.profile = profile
        geometry = PageGeometry(profile: profile)
    }

    /// The rules, a line each; they follow `page.css` and change it.
    var rules: String { (page + number + print).map { $0 + "\n" }.joined() }

    /// Margins; a letter's first page keeps its own above and below (10.1).
    private var page: [String] {
        let margins = [geometry.topMargin, geometry.cutMargin, geometry.bottomMargin, geometry.bindingMargin]
        let usual = PageGeometry()
        guard margins != [usual.topMargin, usual.cutMargin, usual.bottomMargin, usual.bindingMargin] else { return [] }
        let printed = margins.map { Self.decimal($0.value, places: 2) + "mm" }
        return [
            "@page { margin: \(printed.joined(separator: " ")); }",
            "@page letter:first { margin-right: \(printed[1]); margin-left: \(printed[3]); }",
        ]
    }

    /// Numbers in the middle, where the house wants them there (7.5).
    private var number: [String] {
        guard profile.numberPlace == .centre else { return [] }
        return [("right", "right"), ("left", "left")].map { side, corner in
            """
            @page :\(side) { @bottom-\(corner) { content: none; } @bottom-center { content: "— " counter(page) " —"; \
            padding-top: 4.6mm; vertical-align: top; font: 14pt SimSun, "Songti SC", "Noto Serif CJK SC", serif; } }
            """
        }
    }

    /// Lines, characters and what stands on them.
    private var print: [String] {
        var rules: [String] = []
        let pitch = geometry.cellPitch.points
        if profile.linesPerPage != standard.linesPerPage || profile.textHeight != standard.textHeight {
            // A hair less than a line, so that rounding leaves the last one room.
            rules.append(":root { --row: \(Self.decimal(geometry.linePitch.points - 0.01, places: 2))pt; }")
        }
        if profile.textHeight != standard.textHeight {
            rules.append(".document { --sheets: 1 / \(Self.decimal(profile.textHeight.value, places: 2))mm; }")
        }
        if profile.lineWidth != standard.lineWidth || profile.textWidth != standard.textWidth {
            // 3号 where it fits its cell, else as large as the cell.
            let size = min(15.75, pitch - 0.01)
            let space = Self.decimal(pitch - 0.003 - size, places: 3)
            rules.append(".document { font-size: \(Self.decimal(size, places: 2))pt; letter-spacing: \(space)pt; }")
        }
        for level in profile.boldLevels.sorted() {
            rules.append(".document .l\(level):is(h2, h3, h4, h5, h6) { font-weight: 700; }")
        }
        if profile.linesAboveSealedSignature != standard.linesAboveSealedSignature {
            let lines = profile.linesAboveSealedSignature.count
            rules.append(".is-sealed > .closing { margin-top: calc(\(lines) * var(--row)); }")
        }
        if !profile.avoidsLoneLine { rules.append(".document p { orphans: 1; widows: 1; }") }
        if !profile.repeatsTableHeads { rules.append("thead { display: table-row-group; }") }
        return rules.isEmpty ? [] : ["@media print {"] + rules.map { "  " + $0 } + ["}"]
    }

    /// A number as CSS writes it, cut after some places so that lengths never grow.
    private static func decimal(_ value: Double, places: Int) -> String {
        let scale = (0..<places).reduce(1) { power, _ in power * 10 }
        let units = Int((value * Double(scale) + 1e-6).rounded(.down))
        let rest = String(abs(units) % scale)
        let digits = String(repeating: "0", count: max(0, places - rest.count)) + rest
        return "\(units < 0 ? "-" : "")\(abs(units) / scale).\(digits)"
    }
}

extension Millimetres {
    /// The length in points of 1/72 inch.
    fileprivate var points: Double { value / 25.4 * 72 }
}
