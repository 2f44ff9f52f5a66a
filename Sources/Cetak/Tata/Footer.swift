/// The foot of every page, laid out once; only the page number differs. Lengths in points.
struct Footer {
  private let flow: Flow
  private let width: Double
  private let body: Box
  private let numbering: KakiHalaman.NomorHalaman
  private static let numberSize = 8.0

  init?(_ footer: KakiHalaman?, flow: Flow, width: Double) throws(CetakError) {
    guard let footer else { return nil }
    self.flow = flow
    self.width = width
    numbering = footer.nomorHalaman
    let text = Kolom.Lajur(.bagian(1), footer.baris.map(Blok.paragraf))
    let number = Kolom.Lajur(.mm(32), [])
    let code = footer.qr.map { Kolom.Lajur(.mm(15), [.qr(KodeQR($0, ukuran: 14))]) }
    let columns = Kolom([code, text, number].compactMap { $0 }, tegak: .tengah, sela: 3)
    let hasBody = !footer.baris.isEmpty || footer.qr != nil
    let blocks: [Blok] =
      hasBody
      ? [.garis(Garis(tebal: 0.4, warna: Warna(kelabu: 0.45))), .jarak(1.8), .kolom(columns)] : []
    let boxes = try flow.boxes(blocks, width: width)
    body = Box(height: max(boxes.height, Self.numberSize * 1.2), marks: boxes.stacked())
  }

  var height: Double { body.height }

  /// What is drawn at the foot of page `number` of `count`.
  func marks(page number: Int, of count: Int) throws(CetakError) -> [Mark] {
    let isShown =
      switch numbering {
      case .selalu: true
      case .bilaLebihDariSatu: count > 1
      case .tanpa: false
      }
    guard isShown,
      let line = try flow.label(Potongan("Halaman \(number) dari \(count)"), size: Self.numberSize)
    else { return body.marks }
    let mark = Mark.text(line, x: width - line.width, y: height - 2, Warna(kelabu: 0.25))
    return body.marks + [mark]
  }
}
