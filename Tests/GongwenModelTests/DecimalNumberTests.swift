import Testing

@testable import GongwenModel

@Suite struct DecimalNumberTests {
    @Test(
        arguments: [
            ("18.20", "18.2"), ("0", "0"), ("-3.1", "-3.1"), ("－3.10", "-3.1"), ("１２．５", "12.5"), ("1,234.5", "1234.5"),
            ("12,345,678", "12345678"), ("0.05", "0.05"), ("-0", "0"), ("100", "100"), ("007", "7"),
        ])
    func `a printed number is read`(printed: String, shortest: String) throws {
        #expect(DecimalNumber(printed)?.description == shortest)
    }

    @Test(
        arguments: [
            "", "-", ".", "5.", ".5", "1.2.3", "15.2:39.6:45.2", "三", "12%", "1,2", "1,2345", ",123", "1234,567", "3-5",
            "1234567890123456789", " 1", "1,234,5.6",
        ])
    func `what is no single number is not`(printed: String) { #expect(DecimalNumber(printed) == nil) }

    @Test func `trailing zeros change no value`() {
        #expect(DecimalNumber("18.20") == DecimalNumber("18.2"))
        #expect(DecimalNumber("18.2")?.printed(places: 2) == "18.20")
        #expect(DecimalNumber("-0.5")?.printed(places: 2) == "-0.50")
    }

    @Test(arguments: [("9.9", "10"), ("-3.1", "-3"), ("0.09999999999999999", "0.1"), ("-1", "0.000001"), ("2", "2.5")])
    func `numbers have their order`(less: String, more: String) throws {
        let (less, more) = (try #require(DecimalNumber(less)), try #require(DecimalNumber(more)))
        #expect(less < more && !(more < less) && !(less < less))
    }

    @Test func `sums, differences and products are exact`() throws {
        let (tenth, fifth) = (try #require(DecimalNumber("0.1")), try #require(DecimalNumber("0.2")))
        #expect(tenth.adding(fifth)?.description == "0.3")
        #expect(tenth.subtracting(fifth)?.description == "-0.1")
        #expect(tenth.multiplied(by: fifth)?.description == "0.02")
        let parts = ["15.2", "39.6", "45.2"].compactMap { DecimalNumber($0) }
        #expect(parts.reduce(DecimalNumber.zero) { $0.adding($1) ?? .zero } == DecimalNumber(100))
    }

    @Test(
        arguments: [
            ("7", "3", 1, "2.3"), ("1", "8", 2, "0.13"), ("-1", "8", 2, "-0.13"), ("1", "-8", 2, "-0.13"),
            ("2", "3", 0, "1"), ("100", "0.05", 0, "2000"), ("5", "10", 0, "1"), ("4", "10", 0, "0"),
        ])
    func `quotients round half away from zero`(a: String, b: String, places: Int, result: String) throws {
        let (a, b) = (try #require(DecimalNumber(a)), try #require(DecimalNumber(b)))
        #expect(a.divided(by: b, places: places)?.description == result)
    }

    @Test func `growth and share are in percent`() throws {
        let (last, this) = (try #require(DecimalNumber("11.85")), try #require(DecimalNumber("12.68")))
        #expect(this.growth(over: last, places: 1)?.description == "7")
        #expect(this.growth(over: last, places: 2)?.printed(places: 2) == "7.00")
        #expect(DecimalNumber("39.6")?.percent(of: DecimalNumber(100), places: 1)?.description == "39.6")
    }

    @Test func `nothing over nothing and what does not fit give nothing`() throws {
        let large = try #require(DecimalNumber("999999999999999999"))
        #expect(large.divided(by: .zero, places: 2) == nil)
        #expect(large.growth(over: .zero, places: 2) == nil)
        let larger = try #require(large.multiplied(by: large))
        #expect(larger.multiplied(by: large) == nil)
        #expect(larger.divided(by: try #require(DecimalNumber("0.000001")), places: 18) == nil)
        #expect(larger.adding(try #require(DecimalNumber("0.000000000001"))) == nil)
    }

    @Test(arguments: [("2.25", 1, "2.3"), ("-2.25", 1, "-2.3"), ("2.24", 1, "2.2"), ("2", 1, "2"), ("9.99", 1, "10")])
    func `rounding is stated`(number: String, places: Int, result: String) {
        #expect(DecimalNumber(number)?.rounded(toPlaces: places).description == result)
    }
}
