import CQREncode

/// The dark squares of a QR code, as horizontal runs.
struct QRModules {
  let size: Int
  let runs: [Run]

  struct Run {
    let row: Int
    let start: Int
    let length: Int
  }

  init(_ text: String) throws(CetakError) {
    guard let code = QRcode_encodeString8bit(text.printable, 0, QR_ECLEVEL_M) else { throw .qrTerlaluPanjang }
    defer { QRcode_free(code) }
    size = Int(code.pointee.width)
    var runs: [Run] = []
    for row in 0..<size {
      var column = 0
      while column < size {
        let start = column
        while column < size, code.pointee.data[row * size + column] & 1 == 1 { column += 1 }
        if column > start { runs.append(Run(row: row, start: start, length: column - start)) }
        column += 1
      }
    }
    self.runs = runs
  }
}
