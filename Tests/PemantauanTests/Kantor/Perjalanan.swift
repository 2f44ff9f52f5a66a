import Foundation
import Pemantauan

/// What happens to a file when a table is done with it.
extension KantorUji {
  mutating func selesai(_ nomor: Int, _ meja: Meja, _ siapa: Int, _ waktu: Double) {
    let nama = petugas[meja.rawValue][siapa].nama
    switch meja {
    case .verifikasi: verifikasi(nomor, siapa, nama, waktu)
    case .survei: survei(nomor, siapa, nama, waktu)
    case .rekomendasi: rekomendasi(nomor, nama, waktu)
    case .putusan: putusan(nomor, siapa, nama, waktu)
    }
  }

  private mutating func verifikasi(_ nomor: Int, _ siapa: Int, _ nama: String, _ waktu: Double) {
    let susulan = berkas[nomor].disembunyikan
    let barang = ["KTP", "denah", "bukti tanah", "NPWP", "persetujuan tetangga"]
    let kurang = (0..<(1 + acak.bilangan(3))).map { barang[(acak.bilangan(5) + $0) % 5] }
    let pertama = berkas[nomor].permintaan == 0
    if !susulan.isEmpty || acak.terjadi(pertama ? 0.18 : 0.05) {
      var diminta = Array(Set(susulan.isEmpty ? kurang : susulan)).sorted()
      let tercatat = pertama ? diminta : diminta + ["masa berlaku"]
      // An honest second letter is about something new.
      if !pertama, susulan.isEmpty { diminta = ["masa berlaku"] }
      berkas[nomor].disembunyikan = []
      if pertama, siapa == 0, diminta.count > 1, curang.ambil(\.salami, 0.5, &acak) {
        berkas[nomor].disembunyikan = Array(diminta.dropFirst())
        diminta = Array(diminta.prefix(1))
      }
      if !susulan.isEmpty {
        kebenaran.tanam(.salami, berkas[nomor].kasus.id)
        kebenaran.izinkan(.corongPegawai, nama)
      }
      berkas[nomor].permintaan += 1
      catat(nomor, "Kelengkapan diminta", .dimintaLengkapi, waktu, nama, "Verifikasi") {
        $0.diminta = diminta
        $0.kurang = tercatat
      }
      agenda.catat(waktu + 60 + acak.eksponen(5 * KalenderUji.sehari), .dilengkapi(berkas: nomor))
      return
    }
    berkas[nomor].pemeriksa = nama
    catat(nomor, "Berkas diperiksa", .diperiksa, waktu, nama, "Verifikasi")
    masuk(nomor, berkas[nomor].layanan.survei ? .survei : .rekomendasi, waktu)
  }

  mutating func dilengkapi(_ nomor: Int, _ waktu: Double) {
    let malam = acak.terjadi(0.3)
    let hariBerikut = ((waktu / KalenderUji.sehari).rounded(.down) + 1) * KalenderUji.sehari
    catat(
      nomor, "Kelengkapan diterima", .dilengkapi, waktu, nil, nil,
      pada: malam ? kalender.malam(waktu, jam: acak.antara(17, 22)) : nil)
    let masuk = malam ? hariBerikut : waktu
    let diminta = berkas[nomor].kasus.kejadian.last { $0.jenis == .dimintaLengkapi }
    if let diminta {
      let sejak = berkas[nomor].kasus.kejadian.last?.waktu ?? diminta.waktu
      berkas[nomor].jeda += kalender.waktuKerja.menit(diminta.waktu, sejak)
    }
    agenda.catat(masuk, .masuk(berkas: nomor, meja: .verifikasi))
  }

  private mutating func rekomendasi(_ nomor: Int, _ nama: String, _ waktu: Double) {
    catat(nomor, "Rekomendasi dibuat", .rekomendasi, waktu, nama, "Rekomendasi")
    let biaya = berkas[nomor].layanan.biaya
    guard biaya > 0 else { return masuk(nomor, .putusan, waktu) }
    let tarif = Int(Double(biaya) * acak.antara(0.6, 1.8)) / 1000 * 1000
    catat(nomor, "Biaya ditetapkan", .ditetapkan, waktu + 1, nama, "Rekomendasi") { $0.rupiah = tarif }
    if acak.terjadi(0.06) {
      // Corrected before anything was paid.
      catat(nomor, "Biaya dibetulkan", .ditetapkan, waktu + 20, nama, "Rekomendasi") {
        $0.rupiah = tarif + 50_000
      }
    }
    agenda.catat(waktu + 30 + acak.eksponen(2 * KalenderUji.sehari), .dibayar(berkas: nomor))
  }

  mutating func dibayar(_ nomor: Int, _ waktu: Double) {
    let ditetapkan = berkas[nomor].kasus.kejadian.last { $0.jenis == .ditetapkan }
    let tarif = ditetapkan?.rupiah ?? 0
    let cicil = acak.terjadi(0.05)
    catat(nomor, "Biaya dibayar", .dibayar, waktu, nil, nil) { $0.rupiah = cicil ? tarif / 2 : tarif }
    if cicil {
      catat(nomor, "Biaya dibayar", .dibayar, waktu + 5, nil, nil) { $0.rupiah = tarif - tarif / 2 }
    }
    if let ditetapkan {
      berkas[nomor].jeda += kalender.waktuKerja.menit(ditetapkan.waktu, kalender.saat(waktu))
    }
    if curang.ambil(\.biayaTurun, 0.02, &acak) {
      kebenaran.tanam(.biayaSesudahBayar, berkas[nomor].kasus.id)
      catat(nomor, "Biaya diubah", .ditetapkan, waktu + 10, "R2", "Rekomendasi") { $0.rupiah = tarif / 2 }
    }
    agenda.catat(waktu + 15, .masuk(berkas: nomor, meja: .putusan))
  }

  private mutating func putusan(_ nomor: Int, _ siapa: Int, _ nama: String, _ waktu: Double) {
    let menolak = acak.terjadi(siapa == 1 && curang.penolak ? 0.24 : 0.06)
    if menolak, siapa == 1, curang.penolak { kebenaran.tanam(.corongPegawai, nama) }
    let malam = siapa == 2 && curang.pemutusMalam ? 0.35 : 0.03
    let saat = acak.terjadi(malam) ? kalender.malam(waktu, jam: acak.antara(17, malam > 0.1 ? 23 : 19)) : nil
    if malam > 0.1, saat != nil { kebenaran.tanam(.luarJam, nama) }
    var pemutus = nama
    if siapa == 0, curang.ambil(\.empatMata, 0.03, &acak) {
      pemutus = berkas[nomor].pemeriksa
      kebenaran.tanam(.empatMata, berkas[nomor].kasus.id)
    }
    berkas[nomor].kasus.tenggat = kalender.saat(berkas[nomor].jatuhTempo)
    catat(
      nomor, menolak ? "Izin ditolak" : "Izin diputuskan", menolak ? .ditolak : .diputuskan, waktu, pemutus,
      "Putusan", pada: saat)
    let besok = ((waktu / KalenderUji.sehari).rounded(.down) + 1) * KalenderUji.sehari
    catat(nomor, "Izin diserahkan", .diserahkan, besok + acak.eksponen(600), "F1", "Loket")
  }
}
