/// A number as it is printed before a heading, read by itself (序号).
public enum PrintedNumber {
    /// The level that a printed number has by its form (GB/T 9704, 7.3.3): 1 一、, 2 （一）, 3 1., 4 （1）, 5 ①.
    ///
    /// Nil for 第…章 and its like, whose level is told by the text they stand in, and for what is none of these.
    public static func level(of label: String) -> Int? {
        let scalars = Array(label.unicodeScalars)
        guard let mark = NumberMark(scalars + ["文"]), mark.length == scalars.count, !mark.form.isOrdinal else {
            return nil
        }
        return mark.form.level
    }
}
