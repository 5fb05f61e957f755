import GongwenModel
import Testing

@testable import GongwenLayout

/// The grid on paper: what fixed-page outputs print from.
@Suite struct PageGeometryTests {
    private let geometry = PageGeometry()

    private func isNear(_ length: Millimetres, _ value: Double) -> Bool { abs(length.value - value) < 0.0005 }

    @Test func `R5.1-1 R5.2.1-1 R5.2.1-2 R5.2.1-3 R5.2.1-4 A4, 天头 37, 订口 28, 版心 156 by 225, hence 26 and 35`() {
        #expect(geometry.paperWidth == 210 && geometry.paperHeight == 297)
        #expect(geometry.topMargin == 37 && geometry.bindingMargin == 28)
        #expect(geometry.textWidth == 156 && geometry.textHeight == 225)
        #expect(geometry.cutMargin == 26 && geometry.bottomMargin == 35)
        let house = PageGeometry(profile: LayoutProfile { $0.textWidth = 155 })
        #expect(house.cutMargin == 27 && house.bindingMargin == 28)
    }

    @Test func `D-GEO-1 D-GEO-2 the pitch of cells and lines fills the type area`() {
        #expect(isNear(geometry.cellPitch, 5.5714) && isNear(geometry.linePitch, 10.2273))
        #expect(isNear(geometry.x(of: .cells(28)), 28 + 156))
        let other = PageGeometry(profile: LayoutProfile { $0.linesPerPage = LineCount(20) })
        #expect(!isNear(other.linePitch, 10.2273) && isNear(other.linePitch * 20, 225))
    }

    @Test func `D-GEO-4 22 characters of 15.75 pt and 21 gaps of 7/8 fit the type area, of 16 pt they do not`() {
        func height(_ character: Double) -> Double { character * 22 + character * 0.875 * 21 }
        #expect(height(geometry.characterHeight.value) < geometry.textHeight.value)
        #expect(height(5.644) > geometry.textHeight.value)
    }

    @Test func `lines stand on the grid, those with millimetres of their own where the standard puts them`() {
        let pages = LaidPages(LayoutSamples.notice).pages
        #expect(isNear(geometry.y(ofLine: 0, on: pages[0]), 37))
        #expect(isNear(geometry.y(ofLine: 3, on: pages[0]), 72))
        let number = geometry.y(ofLine: 6, on: pages[0])
        #expect(geometry.y(ofLine: 7, on: pages[0]) == number + geometry.characterHeight + 4)
        #expect(isNear(geometry.y(ofLine: 21, on: pages[1]), 37 + 21 * 225.0 / 22))
        #expect(geometry.numberY == 269)
    }

    @Test func `R8-1 a page laid sideways has 15 lines of 40 characters`() {
        #expect(geometry.sidewaysWidth == .cells(40) && geometry.sidewaysLines == LineCount(15))
    }
}
