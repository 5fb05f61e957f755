import Foundation
import GongwenModel
import GongwenTestSupport
import Testing

@testable import GongwenRender

@Suite struct SwiftSourceSmoke {
    @Test(.enabled(if: PlanCompiler.isAvailable, PlanCompiler.reason))
    func smoke() throws {
        let c = PlanCompiler.shared!
        let plan = try Data(contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../plans/qinghe-2026-plan.swift"))
        let d = try c.document(of: Array(plan))
        let out = SwiftSourceRenderer().render(d)
        try Data(out.output!).write(to: URL(filePath: "/tmp/sw/qinghe.out.swift"))
        for (n, d) in SampleDocuments.all {
            let out = SwiftSourceRenderer().render(d)
            try Data(out.output!).write(to: URL(filePath: "/tmp/sw/\(n).out.swift"))
        }
        let e = try c.document(of: out.output!)
        #expect(e == d.unresolved())
        #expect(d == d.unresolved())
        let s = try c.documents(of: SampleDocuments.all.map { SwiftSourceRenderer().render($0.document).output! })
        for (a, b) in zip(s, SampleDocuments.all) { #expect(a == b.document.unresolved(), "\(b.name)") }
    }
}
