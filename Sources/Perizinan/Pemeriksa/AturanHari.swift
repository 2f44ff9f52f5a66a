/// The days of the stages on the straight way add up to what the board promises.
struct JumlahHari: AturanDefinisi {
  func periksa(_ l: Layanan) -> [TemuanDefinisi] {
    var hasil: [TemuanDefinisi] = []
    for tahap in l.alur.tahap {
      if tahap.hari < 0 { hasil.append(temuan("alur.tahap", "Hari tahap “\(tahap.kode)” kurang dari nol.")) }
      if tahap.jam != .jalan, tahap.hari > 0 {
        hasil.append(
          temuan(
            "alur.tahap", "Jam kantor tidak berjalan pada “\(tahap.kode)”, tetapi harinya \(tahap.hari)."))
      }
      // Who are asked side by side work at the same time: the slowest counts.
      if let terlama = tahap.cabang.map(\.hari).max(), terlama != tahap.hari {
        hasil.append(
          temuan(
            "alur.tahap", "Tahap “\(tahap.kode)” \(tahap.hari) hari, rekomendasi terlamanya \(terlama) hari.")
        )
      }
    }
    for contoh in l.contoh {
      guard let jalur = try? l.jalurLurus(contoh.isian.nilai(l)) else { continue }
      let jumlah = jalur.map(\.hari).reduce(0, +)
      if jumlah != l.janji.hari {
        hasil.append(
          temuan(
            "janji", "Janji \(l.janji.hari) hari, jumlah hari tahap pada “\(contoh.nama)” \(jumlah) hari."))
      }
    }
    return hasil
  }
}
