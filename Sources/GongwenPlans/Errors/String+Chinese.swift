extension StringProtocol {
    /// Whether it is a Chinese text, perhaps with some code in it, and not an English one with Chinese names.
    var isChinese: Bool {
        var han = 0
        var words = 0
        var isInWord = false
        var isQuoted = false
        for scalar in unicodeScalars {
            let isLetter = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
            if isLetter, !isInWord { words += 1 }
            isInWord = isLetter
            // The compiler and the standard library put names into straight marks.
            if scalar == "'" { isQuoted.toggle() }
            if !isQuoted, ("\u{3400}"..."\u{9FFF}").contains(scalar) || scalar.value >= 0x20000 { han += 1 }
        }
        return han > words
    }
}
