// What the types of Facts/ hold, field by field, in the order of the binary form: a change counts up `Document.binaryVersion`.

extension Hole: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("identifier", &identifier)
        try archive.field("kind", &kind, default: .passage)
        try archive.field("prompt", &prompt)
        try archive.field("unit", &unit)
        try archive.field("year", &year)
        try archive.field("lastValue", &lastValue)
        try archive.field("body", &body)
        try archive.field("place", &place)
    }
}

extension Indicator: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("name", &name)
        try archive.field("unit", &unit)
        try archive.field("attribute", &attribute)
        try archive.field("body", &body)
        try archive.field("parts", &parts)
        try archive.field("isShared", &isShared)
        try archive.field("values", &values)
    }
}

extension IndicatorValue: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("year", &year)
        try archive.field("kind", &kind)
        try archive.field("state", &state)
        try archive.field("value", &value)
        try archive.field("comparator", &comparator)
        try archive.field("growth", &growth)
        try archive.field("growthUnit", &growthUnit, default: "%")
        try archive.field("basis", &basis)
        try archive.field("growthComparator", &growthComparator)
        try archive.field("qualitative", &qualitative)
        try archive.field("isConfirmed", &isConfirmed)
        try archive.field("hole", &hole)
        try archive.field("growthHole", &growthHole)
        try archive.field("place", &place)
    }
}

extension FigureUse: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("indicator", &indicator)
        try archive.field("parallel", &parallel)
        try archive.field("year", &year)
        try archive.field("kind", &kind)
        try archive.field("state", &state)
        try archive.field("aspect", &aspect)
        try archive.field("printed", &printed)
        try archive.field("place", &place)
    }
}
