import GongwenTestSupport
import Testing

@testable import GongwenSite

/// The filter that says which texts may hold a word.
@Suite struct SearchSignatureTests {
    private static func text(_ source: inout RandomSource, letters: Int) -> String {
        let scalars = (0..<letters).compactMap { _ -> Unicode.Scalar? in
            source.chance(12) ? "，" : Unicode.Scalar(0x4E00 + UInt32(source.below(2_500)))
        }
        return String(String.UnicodeScalarView(scalars))
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `what a text holds is never denied`(seed: UInt64) {
        var source = RandomSource(seed: seed)
        let text = Self.text(&source, letters: 1 + source.below(3_000)) + "ＰＭ₂．₅ Ⅲ类“一网”通办𠮷 5.5%"
        let signature = SearchSignature(of: Array(text.utf8))
        for word in SearchFolding.words(of: text) { #expect(signature.mayHold(word), "种子 \(seed)，“\(word)”") }
    }

    @Test func `few pairs are affirmed wrongly`() {
        var source = RandomSource(seed: 7)
        let text = Self.text(&source, letters: 9_000)
        let signature = SearchSignature(of: Array(text.utf8))
        // Pairs that a text of 汉字 up to U+57C4 never has: whatever is affirmed is wrong.
        let wrong = (0..<20_000 as Range<UInt32>).count {
            signature.holds(SearchSignature.key(0x6000 + $0 % 140, 0x8000 + $0 / 140))
        }
        #expect(wrong > 0 && wrong < 2_400, "两万个中误认 \(wrong) 个")
        #expect(!signature.mayHold("鿰鿱鿲鿳"))
    }

    @Test func `a text without letters holds nothing`() {
        let signature = SearchSignature(of: Array("，。——".utf8))
        #expect(signature.base64 == Array("AA==".utf8))
        #expect(!signature.mayHold("青禾"))
    }

    @Test func `one key sets the bits that the script asks for`() {
        // Computed with the functions of search.js.
        #expect(SearchSignature.key(0, 0x9752) == 170091790)
        #expect(SearchSignature.key(0x9752, 0x79BE) == 909467259)
        #expect(SearchSignature.positions(of: SearchSignature.key(0x9752, 0x79BE), in: 4_096) == [3707, 3000, 2293])
    }
}
