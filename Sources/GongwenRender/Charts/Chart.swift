package import GongwenModel

/// A small picture of numbers (图): bars without words, so that a page's text stays what was approved; what it shows is
/// said in its accessible name.
package struct Chart: Sendable, Equatable {
    /// How the numbers stand.
    package enum Form: Sendable, Equatable {
        /// Target above actual, lying (目标与完成).
        case pair
        /// One bar a year, standing (各年).
        case columns
    }
    /// A number with how firm it is.
    package struct Bar: Sendable, Equatable {
        package var number: DecimalNumber
        /// Whether it was reached; a target and an estimate are drawn as outlines.
        package var isFirm: Bool

        /// Creates a bar.
        package init(_ number: DecimalNumber, isFirm: Bool = true) {
            self.number = number
            self.isFirm = isFirm
        }
    }
    package var form: Form
    package var bars: [Bar]
    /// What it shows, in words.
    package var name: String

    /// Creates a chart; nil without a number.
    package init?(_ form: Form, _ bars: [Bar], name: String) {
        guard !bars.isEmpty else { return nil }
        self.form = form
        self.bars = bars
        self.name = name
    }

    /// Target against actual as printed in the cells of a table: 6%左右 and 6.2%; nil where either is no single number.
    package init?(target: String, actual: String) {
        guard let aim = target.onlyNumber, let reached = actual.onlyNumber else { return nil }
        self.init(.pair, [Bar(aim, isFirm: false), Bar(reached)], name: "目标\(target)，完成\(actual)")
    }
}

extension Chart {
    /// A rectangle of the drawing, in its own units.
    struct Shape: Equatable {
        /// What it stands for, a class of the page.
        enum Kind: String { case firm, open, axis }

        var x, y, width, height: DecimalNumber
        var kind: Kind
    }

    /// The size of the drawing.
    var size: (width: Int, height: Int) { form == .pair ? (120, 22) : (bars.count * 18 + 4, 44) }

    /// The rectangles, the axis last.
    var shapes: [Shape] {
        let widest = bars.map(\.number.magnitude).max() ?? .zero
        let fallsBelow = bars.contains { $0.number.isNegative }
        // Room for what is below zero only where something is.
        let room = (form == .pair ? 116 : 38) / (fallsBelow ? 2 : 1)
        let zero = fallsBelow ? room : 0
        var shapes: [Shape] = []
        for (index, bar) in bars.enumerated() {
            let length =
                bar.number.magnitude.multiplied(by: DecimalNumber(room))?.divided(by: widest, places: 1) ?? .zero
            let begin = bar.number.isNegative ? DecimalNumber(zero).subtracting(length) ?? .zero : DecimalNumber(zero)
            let kind = bar.isFirm ? Shape.Kind.firm : .open
            if form == .pair {
                let x = DecimalNumber(2).adding(begin) ?? begin
                shapes.append(
                    Shape(x: x, y: DecimalNumber(index * 11 + 2), width: length, height: DecimalNumber(7), kind: kind))
            } else {
                // Upright bars are measured from below.
                let end = begin.adding(length) ?? begin
                let y = DecimalNumber(41).subtracting(end) ?? .zero
                shapes.append(
                    Shape(x: DecimalNumber(index * 18 + 5), y: y, width: DecimalNumber(12), height: length, kind: kind))
            }
        }
        let one = DecimalNumber(1)
        shapes.append(
            form == .pair
                ? Shape(x: DecimalNumber(zero + 1), y: .zero, width: one, height: DecimalNumber(22), kind: .axis)
                : Shape(
                    x: .zero, y: DecimalNumber(41 - zero), width: DecimalNumber(size.width), height: one, kind: .axis))
        return shapes
    }
}

extension Chart {
    /// The chart as an SVG element to stand in an HTML page; what is drawn how is for the page's style to say.
    package var svg: [UInt8] {
        var writer = HTMLWriter()
        writer.chart(self)
        return writer.finished()
    }
}

extension MarkupWriter<HTMLSyntax> {
    /// Writes a chart as inline SVG without a text node.
    mutating func chart(_ chart: Chart) {
        let (width, height) = chart.size
        open(
            "svg",
            [
                "class": "chart", "role": "img", "aria-label": chart.name, "viewBox": "0 0 \(width) \(height)",
                "preserveAspectRatio": "none",
                "width": "\(width)", "height": "\(height)",
            ])
        for shape in chart.shapes {
            open(
                "rect",
                [
                    "class": shape.kind.rawValue, "x": shape.x.description, "y": shape.y.description,
                    "width": shape.width.description, "height": shape.height.description,
                ])
            close()
        }
        close()
    }
}

extension String {
    /// The one number in a cell: 6 of 6%左右, 3 of 控制在3%以内; nil for none, several, ranges and holes.
    fileprivate var onlyNumber: DecimalNumber? {
        guard !contains("【待填：") else { return nil }
        let runs = split { !($0.isASCII && ($0.isNumber || $0 == "." || $0 == "-" || $0 == ",")) }
        return runs.count == 1 ? DecimalNumber(runs[0]) : nil
    }
}
