extension Array {
  /// Runs of neighbours that are alike in one thing.
  func potong<Kunci: Equatable>(menurut kunci: (Element) -> Kunci) -> [ArraySlice<Element>] {
    var hasil: [ArraySlice<Element>] = []
    var awal = startIndex
    for i in indices where i > awal && kunci(self[i]) != kunci(self[awal]) {
      hasil.append(self[awal..<i])
      awal = i
    }
    if awal < endIndex { hasil.append(self[awal...]) }
    return hasil
  }
}
