import Bahasa
import Foundation
import Kalender

/// The invented applications of a definition come out as they say: fee, way, who signs, and by when.
struct ContohCocok: AturanDefinisi {
  let hariKerja: HariKerja

  func periksa(_ l: Layanan) -> [TemuanDefinisi] {
    l.contoh.flatMap { contoh in
      do {
        return try periksa(contoh, l).map { temuan("contoh", "“\(contoh.nama)”: \($0)") }
      } catch let galat as RumusError {
        return [temuan("contoh", "“\(contoh.nama)”: \(galat.message)")]
      } catch {
        return [temuan("contoh", "“\(contoh.nama)”: tenggatnya tidak dapat dihitung.")]
      }
    }
  }

  private func periksa(_ contoh: ContohPermohonan, _ l: Layanan) throws -> [String] {
    var hasil: [String] = []
    let isian = contoh.isian.nilai(l)
    for satu in contoh.isian where !l.isian.contains(where: { $0.kode == satu.kode }) {
      hasil.append("isian “\(satu.kode)” tidak ada.")
    }
    guard let diterima = SaatContoh(contoh.diterima)?.saat(hariKerja.zona) else {
      return hasil + ["“diterima” ditulis seperti 2026-03-17 09:00."]
    }
    let hari = Tanggal(diterima, zona: hariKerja.zona)
    let biaya = try l.tarif(pada: hari).map { $0.bebas ? nil : try $0.hitung(isian).jumlah } ?? nil
    if biaya != contoh.biaya {
      hasil.append(
        "biaya seharusnya \(contoh.biaya?.rupiah ?? "bebas"), hasilnya \(biaya?.rupiah ?? "bebas").")
    }
    let jalur = try l.jalurLurus(isian).map(\.kode)
    if jalur != contoh.jalur { hasil.append("jalurnya \(jalur.joined(separator: ", ")).") }
    let penandatangan = try l.penandatangan(isian).penandatangan
    if penandatangan != contoh.penandatangan {
      hasil.append("ditandatangani \(penandatangan.rawValue), bukan \(contoh.penandatangan.rawValue).")
    }
    let tenggat = Tanggal(try hariKerja.tenggat(l.janji, diterima: diterima).saat, zona: hariKerja.zona)
    if tenggat != contoh.jatuhTempo { hasil.append("jatuh temponya \(tenggat), bukan \(contoh.jatuhTempo).") }
    return hasil
  }
}

/// `2026-03-17 09:00`
struct SaatContoh {
  let hari: Tanggal
  let menit: Int

  init?(_ teks: String) {
    let bagian = teks.split(separator: " ")
    guard bagian.count == 2, let hari = Tanggal(String(bagian[0])) else { return nil }
    let jam = bagian[1].split(separator: ":").compactMap { Int($0) }
    guard jam.count == 2, (0...23).contains(jam[0]), (0...59).contains(jam[1]) else { return nil }
    self.hari = hari
    menit = jam[0] * 60 + jam[1]
  }

  func saat(_ zona: TimeZone) -> Date { hari.awal(zona: zona).addingTimeInterval(Double(menit) * 60) }
}

extension HariKerja {
  /// By when something received at an instant is promised.
  package func tenggat(_ janji: Janji, diterima: Date) throws(KalenderError) -> Tenggat {
    switch janji.jenis {
    case .kerja: try tenggat(hariKerja: janji.hari, diterima: diterima)
    case .kalender: try tenggat(hariKalender: janji.hari, diterima: diterima)
    }
  }
}

/// At least three invented applications, and one for each way of signing.
struct CukupContoh: AturanDefinisi {
  func periksa(_ l: Layanan) -> [TemuanDefinisi] {
    var hasil: [TemuanDefinisi] = []
    if l.contoh.count < 3 {
      hasil.append(temuan("contoh", "Paling sedikit tiga contoh; ada \(l.contoh.count)."))
    }
    for satu in l.delegasi where !l.contoh.contains(where: { $0.penandatangan == satu.penandatangan }) {
      hasil.append(temuan("contoh", "Tidak ada contoh yang ditandatangani \(satu.penandatangan.rawValue)."))
    }
    for satu in l.alur.transisi where satu.arah == .lanjut && satu.bila != nil {
      if !l.contoh.contains(where: { $0.jalur.contains(satu.ke) && $0.jalur.contains(satu.dari) }) {
        hasil.append(
          temuan("contoh", "Tidak ada contoh yang melewati “\(satu.tindakan)” dari “\(satu.dari)”."))
      }
    }
    return hasil
  }
}
