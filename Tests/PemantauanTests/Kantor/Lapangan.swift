import Foundation
import Pemantauan

/// Surveys, honest and not, and files that are held back.
extension KantorUji {
  mutating func survei(_ nomor: Int, _ siapa: Int, _ nama: String, _ waktu: Double) {
    let saat = kalender.saat(waktu)
    // The visit is the last part of the work; what comes before is the way.
    var bukti = BuktiSurvei(
      foto: 2 + acak.bilangan(5), posisi: posisi(desa: berkas[nomor].desa),
      mulai: saat.addingTimeInterval(-60 * acak.antara(11, 18)))
    let id = berkas[nomor].kasus.id
    if siapa == 0, curang.ambil(\.tanpaBukti, 0.05, &acak) {
      kebenaran.tanam(.surveiTanpaBukti, id)
      if acak.terjadi(0.6) { bukti.foto = 0 }
      if bukti.foto > 0 || acak.terjadi(0.5) { bukti.posisi = nil }
    } else if siapa == 1, curang.ambil(\.terlaluSingkat, 0.02, &acak) {
      kebenaran.tanam(.surveiTanpaBukti, id)
      bukti.mulai = saat.addingTimeInterval(-60 * acak.antara(0.5, 3))
    } else if siapa == 2, let lalu = petugas[Meja.survei.rawValue][siapa].surveiTerakhir,
      saat.timeIntervalSince(lalu.selesai) < 7200, curang.ambil(\.duaTempat, 0.02, &acak)
    {
      kebenaran.tanam(.surveiTanpaBukti, id)
      bukti.mulai = lalu.selesai.addingTimeInterval(-120)
      bukti.posisi = Posisi(lintang: lalu.posisi.lintang + 0.1, bujur: lalu.posisi.bujur)
    }
    if let posisi = bukti.posisi { petugas[Meja.survei.rawValue][siapa].surveiTerakhir = (saat, posisi) }
    catat(nomor, "Survei lapangan", .survei, waktu, nama, "Survei") { $0.bukti = bukti }
    masuk(nomor, .rekomendasi, waktu)
  }

  private mutating func posisi(desa: Int) -> Posisi {
    Posisi(
      lintang: -7.42 + Double(desa / 4) * 0.03 + acak.antara(0, 0.01),
      bujur: 111.0 + Double(desa % 4) * 0.03 + acak.antara(0, 0.01))
  }

  /// Whether somebody keeps the file instead of putting it into his queue.
  mutating func ditahan(_ nomor: Int, _ meja: Meja, _ siapa: Int, _ waktu: Double) -> Bool {
    let hari = waktu / KalenderUji.sehari
    let id = berkas[nomor].kasus.id
    if meja == .verifikasi, siapa == 3, (110...205).contains(hari), curang.ambil(\.dilaci, 0.12, &acak) {
      kebenaran.tanam(.menganggur, id)
      return true
    }
    if meja == .verifikasi, siapa == 3, curang.penahan, acak.terjadi(0.4) {
      kebenaran.tanam(.corongPegawai, "V4")
      kebenaran.izinkan(.menganggur, id)
      let sampai = waktu + acak.antara(7, 20) * KalenderUji.sehari
      petugas[meja.rawValue][siapa].ditahan += 1
      agenda.catat(sampai, .dilepas(berkas: nomor, meja: meja, petugas: siapa))
      return true
    }
    if meja == .putusan, siapa == 0, curang.hariTerakhir, acak.terjadi(0.75) {
      let janji = berkas[nomor].jatuhTempo - berkas[nomor].tiba
      let lepas = berkas[nomor].jatuhTempo - acak.antara(0.01, 0.08) * janji
      guard lepas > waktu else { return false }
      kebenaran.tanam(.menjelangTenggat, "K1")
      kebenaran.izinkan(.corongPegawai, "K1")
      kebenaran.izinkan(.menganggur, id)
      petugas[meja.rawValue][siapa].ditahan += 1
      agenda.catat(lepas, .dilepas(berkas: nomor, meja: meja, petugas: siapa))
      return true
    }
    return false
  }
}
