import Bahasa

extension Isian {
  /// What was typed into the field, as a formula sees it; nil for an empty one.
  /// - Throws: a sentence for the field.
  func nilai(_ tertulis: String, _ bahasa: TeksPerizinan) throws(IsianSalah) -> NilaiRumus? {
    let teks = tertulis.trimmingPrefix(while: \.isWhitespace).description
    if teks.isEmpty { return nil }
    switch jenis {
    case .angka(let rentang, _):
      guard let angka = Self.angka(teks) else { throw IsianSalah(bahasa.bukanAngka) }
      guard rentang.memuat(angka) else { throw IsianSalah(bahasa.diLuarRentang(rentang)) }
      return .angka(angka)
    case .rupiah:
      guard let angka = Pecahan(teks.filter { $0.isNumber }),
        teks.allSatisfy({ $0.isNumber || "Rp. ".contains($0) })
      else { throw IsianSalah(bahasa.bukanAngka) }
      return .angka(angka)
    case .pilihan(let pilihan):
      guard pilihan.contains(where: { $0.kode == teks }) else { throw IsianSalah(bahasa.pilihSatu) }
      return .teks(teks)
    case .yaTidak: return .syarat(teks == "ya" || teks == "1")
    case .tanggal:
      guard let hari = Tanggal(tulisan: teks) else { throw IsianSalah(bahasa.bukanTanggal) }
      return .teks(hari.description)
    case .teks(let paling), .paragraf(let paling):
      guard teks.count <= paling else { throw IsianSalah(bahasa.terlaluPanjang(paling)) }
      return .teks(teks)
    case .alamat:
      guard teks.count <= 300 else { throw IsianSalah(bahasa.terlaluPanjang(300)) }
      return .teks(teks)
    case .nik:
      guard teks.utf8.count == 16, teks.utf8.allSatisfy({ (48...57).contains($0) }) else {
        throw IsianSalah(bahasa.bukanNIK)
      }
      return .teks(teks)
    case .telepon:
      guard (8...15).contains(teks.filter(\.isNumber).count),
        teks.allSatisfy({ $0.isNumber || "+- ()".contains($0) })
      else { throw IsianSalah(bahasa.bukanTelepon) }
      return .teks(teks)
    case .surel:
      guard teks.wholeMatch(of: /[^\s@]+@[^\s@]+\.[^\s@]{2,}/) != nil, teks.utf8.count <= 254 else {
        throw IsianSalah(bahasa.bukanSurel)
      }
      return .teks(teks)
    case .letak:
      guard let letak = Letak(teks) else { throw IsianSalah(bahasa.bukanLetak) }
      return .teks(letak.description)
    case .kecamatan: return .teks(teks)
    }
  }

  /// `72`, `45,5`, `45.5`, `1.250`: a point before three digits parts thousands.
  private static func angka(_ teks: String) -> Pecahan? {
    if teks.contains(",") { return Pecahan(teks.replacing(".", with: "").replacing(",", with: ".")) }
    let bagian = teks.split(separator: ".", omittingEmptySubsequences: false)
    let ribuan =
      bagian.count > 1 && bagian.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(bagian[0].count)
    return Pecahan(ribuan ? bagian.joined() : teks)
  }
}

struct IsianSalah: Error {
  let pesan: String

  init(_ pesan: String) { self.pesan = pesan }
}
