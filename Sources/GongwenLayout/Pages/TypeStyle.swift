/// How characters are set (字体字号): what a fixed-page format needs beside their place on the grid.
package struct TypeStyle: Hashable, Sendable {
    /// The faces that the standard names (字体).
    package enum Face: String, Sendable, CaseIterable {
        /// 仿宋
        case fangSong
        /// 黑体
        case heiTi
        /// 楷体
        case kaiTi
        /// 小标宋
        case xiaoBiaoSong
        /// 宋体
        case song
    }
    /// The sizes in use (字号).
    package enum Size: String, Sendable, CaseIterable {
        /// The organ mark, whose size the standard leaves open (7.2.4).
        case mark
        /// 2号
        case two
        /// 3号
        case three
        /// 4号
        case four
    }
    /// 黑 or 红.
    package enum Colour: String, Sendable { case black, red }
    /// Where characters stand against their line (上标、下标).
    package enum Position: String, Sendable { case normal, raised, lowered }

    package var face: Face
    package var size: Size
    package var colour: Colour
    package var isBold: Bool
    package var position: Position

    /// Creates a style; without arguments that of the body text, black 3号 仿宋 (5.2.2).
    package init(
        _ face: Face = .fangSong, size: Size = .three, colour: Colour = .black, isBold: Bool = false,
        position: Position = .normal
    ) {
        self.face = face
        self.size = size
        self.colour = colour
        self.isBold = isBold
        self.position = position
    }
}
