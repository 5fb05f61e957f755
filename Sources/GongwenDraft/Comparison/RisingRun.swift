/// The longest run of rising values (最长上升子序列).
enum RisingRun {
    /// The indices of a longest strictly rising subsequence, in order.
    static func longest(_ values: [Int]) -> [Int] {
        var ends: [Int] = []
        var before = [Int](repeating: -1, count: values.count)
        for (index, value) in values.enumerated() {
            var low = 0
            var high = ends.count
            while low < high {
                let middle = (low + high) / 2
                if values[ends[middle]] < value { low = middle + 1 } else { high = middle }
            }
            if low > 0 { before[index] = ends[low - 1] }
            if low == ends.count { ends.append(index) } else { ends[low] = index }
        }
        var run: [Int] = []
        var next = ends.last ?? -1
        while next >= 0 {
            run.append(next)
            next = before[next]
        }
        return run.reversed()
    }
}
