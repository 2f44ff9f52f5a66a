import Bahasa

extension IsianTerbaca {
  /// What was filled in, in words: the name of a choice, a date in full, an amount with its unit.
  func sebutan(_ layanan: Layanan, _ teks: TeksPerizinan = TeksPerizinan(kode: "id")) -> [String: String] {
    var hasil: [String: String] = [:]
    for satu in layanan.isian {
      guard let tulisan = tertulis[satu.kode] else { continue }
      hasil[satu.kode] = satu.sebutan(tulisan, teks)
    }
    return hasil
  }
}

extension Isian {
  func sebutan(_ tulisan: String, _ teks: TeksPerizinan) -> String {
    switch jenis {
    case .pilihan(let pilihan): pilihan.first { $0.kode == tulisan }.map { teks[$0.nama] } ?? tulisan
    case .yaTidak: tulisan == "ya" ? teks.satu("ya", "yes") : teks.satu("tidak", "no")
    case .tanggal: (Tanggal(tulisan) ?? Tanggal(tulisan: tulisan)).map { teks.tanggal($0) } ?? tulisan
    case .angka(_, let satuan): satuan.isEmpty ? tulisan : "\(tulisan) \(teks.satuan(satuan))"
    case .rupiah: Int(tulisan.filter(\.isNumber)).map(\.rupiah) ?? tulisan
    case .teks, .paragraf, .nik, .telepon, .surel, .alamat, .kecamatan, .letak: tulisan
    }
  }
}
