import GongwenModel
import GongwenTestSupport
import GongwenXML
import Testing

@testable import GongwenRender

/// Laws that hold for every resolved document.
@Suite struct DocBookRandomTests {
    static let seeds: ClosedRange<UInt64> = 1...40

    @Test(arguments: seeds)
    func `what is written passes the profile and the link checks`(seed: UInt64) throws {
        var random = RandomDocuments(seed: seed)
        for number in 0..<5 {
            let document = random.document()
            let compiled = DocBookRenderer().renderProved(document)
            #expect(compiled.output != nil, "seed \(seed), document \(number): \(compiled.diagnostics)")
        }
    }
}
