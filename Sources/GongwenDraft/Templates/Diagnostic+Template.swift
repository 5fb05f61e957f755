import GongwenModel

extension Diagnostic {
    /// A template whose bytes are no text.
    static let templateNotUTF8 = Diagnostic(
        id: "template-not-utf8", severity: .error, category: .structural, message: "模板不是 UTF-8 编码",
        fix: "另存为 UTF-8 后重试")

    /// A place to fill that is not of the one form.
    static func templatePlaceForm(at place: Place) -> Diagnostic {
        Diagnostic(
            id: "template-place-form", severity: .error, category: .structural, at: place,
            message: "“// 填：”前面应是顶格的 let 名字 = 值，值是一个字符串、一个整数或 true、false；小数写成字符串",
            fix: "例如 let 县名 = \"青禾县\"  // 填：写全称")
    }

    /// Two places to fill of one name.
    static func templatePlaceTwice(_ name: String, first line: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "template-place-twice", severity: .error, category: .structural, at: place,
            message: "“\(name)”在第 \(line) 行已经有了，填写项不能同名", fix: "换一个名字，或删去其中一个")
    }
}
