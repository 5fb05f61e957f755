import GongwenModel

extension Composer {
    /// 标题: two empty lines below what stands above it, centred, in lines of a balanced shape (7.3.1).
    mutating func composeTitle(_ lines: [ElementLine], kind: ElementKind) {
        let isNewspaper = form == .newspaper
        for line in lines {
            let title = prose(line, kind, TypeStyle(.xiaoBiaoSong, size: .two))
            addTitle(title, spaceAbove: isNewspaper ? 1 : 2, startsPage: blocks.isEmpty)
        }
    }

    /// A centred title, kept with what follows it.
    mutating func addTitle(_ title: Prose, spaceAbove: Int, startsPage: Bool = false) {
        let broken = TitleBreaker(breaker: breaker, limit: min(profile.titleWidth.halves, width), names: names)
            .lines(of: title)
        var block = FlowBlock.heading(
            title.placed(broken, ParagraphShape(alignment: .center), width: width), spaceAbove: spaceAbove)
        block.startsPage = startsPage
        blocks.append(block)
        spaceBeforeBody = 1
        spaceBelowTitle = 1
    }

    /// 题下署名, 题注, 报告人: centred below the title, one empty line between.
    mutating func composeBelowTitle(_ lines: [ElementLine], kind: ElementKind) {
        for line in lines {
            let below = prose(line, kind, TypeStyle(.kaiTi))
            let broken = TitleBreaker(breaker: breaker, limit: width - 4).lines(of: below)
            blocks.append(
                .heading(
                    below.placed(broken, ParagraphShape(alignment: .center), width: width),
                    spaceAbove: spaceBelowTitle))
            spaceBelowTitle = 0
        }
        spaceBeforeBody = 1
    }

    /// 主送机关 and 称谓: one empty line below the title, flush left (7.3.2).
    mutating func composeAddress(_ lines: [ElementLine], kind: ElementKind) {
        for line in lines {
            addParagraph(prose(line, kind), shape: .flush, spaceAbove: spaceBeforeBody)
            spaceBeforeBody = 0
        }
    }

    /// The fields of a paper on as few lines as they fit, two 字 apart (报刊版面信息).
    mutating func composeFields(_ lines: [ElementLine], kind: ElementKind, alignment: ParagraphShape.Alignment) {
        let gap = 4
        var rows: [[Prose]] = []
        var used = 0
        for field in lines.map({ prose($0, kind) }) {
            let needed = field.width + (rows.isEmpty ? 0 : gap)
            if rows.isEmpty || used + needed > width {
                rows.append([field])
                used = field.width
            } else {
                rows[rows.count - 1].append(field)
                used += needed
            }
        }
        for row in rows {
            let total = row.map(\.width).reduce(0, +) + gap * (row.count - 1)
            guard total <= width else {
                for field in row { addParagraph(field, shape: .flush) }
                continue
            }
            var column = alignment == .center ? (width - total) / 2 : 0
            var runs: [PlacedRun] = []
            for field in row {
                runs += field.runs(at: column)
                column += field.width + gap
            }
            blocks.append(FlowBlock([PlacedLine(runs)]))
        }
        spaceBeforeBody = 1
    }
}
