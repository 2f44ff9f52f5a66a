extension Flow {
  /// A picture, made smaller when it is wider than its column.
  func box(_ picture: Gambar, width: Double) throws(CetakError) -> Box {
    let source = try Picture(picture.sumber)
    let wanted = points(picture.tinggi)
    let height = min(wanted, width / source.ratio)
    let area = aligned(picture.rata, size: height * source.ratio, height: height, in: width)
    return Box(height: height, marks: [.picture(source, area)])
  }

  func box(_ code: KodeQR, width: Double) throws(CetakError) -> Box {
    let side = min(points(code.ukuran), width)
    let area = aligned(code.rata, size: side, height: side, in: width)
    return Box(height: side, marks: [.qr(try QRModules(code.isi), area)])
  }

  private func aligned(_ rata: Rata, size: Double, height: Double, in width: Double) -> Rectangle {
    let x =
      switch rata {
      case .kiri, .penuh: 0.0
      case .tengah: (width - size) / 2
      case .kanan: width - size
      }
    return Rectangle(x: x, y: 0, width: size, height: height)
  }
}
