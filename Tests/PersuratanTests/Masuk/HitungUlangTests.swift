import Bahasa
import Database
import Foundation
import Jejak
import Kalender
import Organisasi
import Pemberitahuan
import TestKit
import Testing
import Tugas

@testable import Persuratan

/// A change of the calendar moves the due dates of open letters, never earlier, and every date goes on explaining itself.
@Suite struct HitungUlangTests {
  private static let kamis = Tanggal(Jam.senin) + 3

  @Test(arguments: Mesin.allCases)
  func `kantor tutup memundurkan tenggat suratnya sendiri, tercatat dan dijelaskan`(mesin: Mesin) async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.terkirim(try kantor.konten(ke: ["27.13", "27.02"]))
      let (surat, lain) = (
        try await kantor.kiriman(id, di: "27.13"), try await kantor.kiriman(id, di: "27.02")
      )
      #expect(surat.tenggat == (try saat("2026-11-30 16.00")))
      let (_, versi) = try await kantor.tutup(Self.kamis, di: "27.13")
      #expect(versi.tenggatBerubah == 1)
      #expect(versi.dihitung != nil)
      #expect(try await kantor.kiriman(surat.id).tenggat == (try saat("2026-12-01 16.00")))
      #expect(try await kantor.kiriman(lain.id).tenggat == lain.tenggat)
      let alasan = try await kantor.alasan(surat.id)
      #expect(alasan.tenggat.penjelasan.last?.tanggal == Tanggal("2026-12-01"))
      #expect(alasan.tenggat.penjelasan.contains { $0.tanggal == Self.kamis && $0.alasan.contains("Banjir") })
      #expect(
        alasan.perubahan.map(\.teks) == [
          "Semula Senin, 30 November 2026 pukul 16.00 WIB; sejak kalender berubah pada 23 November 2026 (Banjir) menjadi Selasa, 1 Desember 2026 pukul 16.00 WIB."
        ])
      #expect(alasan.catatan.isEmpty)
      #expect(try await kantor.alasan(lain.id).perubahan.isEmpty)
      #expect(
        try await kantor.jejak("kiriman.tenggat_mundur").map(\.keterangan) == [
          "Semula Senin, 30 November 2026 pukul 16.00 WIB, menjadi Selasa, 1 Desember 2026 pukul 16.00 WIB. Kalender berubah: Banjir"
        ])
      #expect(try await kantor.persuratan.hitungUlangTenggat() == 0)
      #expect(try await kantor.jejak("kiriman.tenggat_mundur").count == 1)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `kantor yang tutup tidak memberi tanggalnya kepada kantor sebelahnya`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      try await kantor.tutup(Self.kamis, di: "27.13")
      let id = try await kantor.terkirim(try kantor.konten(ke: ["27.13", "27.02"]))
      let tenggat = try await kantor.kiriman(id).compactMap(\.tenggat).sorted()
      #expect(tenggat == [try saat("2026-11-30 16.00"), try saat("2026-12-01 16.00")])
      for surat in try await kantor.kiriman(id) {
        #expect(try await kantor.alasan(surat.id).tenggat.saat == surat.tenggat)
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang sudah dijanjikan tidak dipendekkan, dan halamannya mengatakannya`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk()
      let (libur, _) = try await kantor.tutup(Self.kamis)
      let mundur = try await kantor.kiriman(surat.id).tenggat
      #expect(mundur == (try saat("2026-12-01 16.00")))
      let versi = try await kantor.kalender.cabut(libur: libur, alasan: "Surut", oleh: kantor[.admin])
      #expect(versi.tenggatBerubah == 0)
      #expect(try await kantor.kiriman(surat.id).tenggat == mundur)
      let alasan = try await kantor.alasan(surat.id)
      #expect(alasan.tenggat.saat == mundur)
      #expect(
        alasan.catatan == [
          "Menurut kalender sekarang (Surut) tanggalnya Senin, 30 November 2026 pukul 16.00 WIB. Tenggat yang sudah diberitahukan tidak dipendekkan."
        ])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `hari yang sudah lewat tetap dihitung menurut kalender yang berlaku saat itu`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk()
      kantor.jam.maju(hari: 2)
      let (_, susulan) = try await kantor.tutup(Tanggal(Jam.senin) + 1)
      #expect(susulan.tenggatBerubah == 0)
      try await kantor.tutup(Self.kamis)
      let alasan = try await kantor.alasan(surat.id)
      #expect(try await kantor.kiriman(surat.id).tenggat == (try saat("2026-12-01 16.00")))
      let selasa = try #require(alasan.tenggat.penjelasan.first { $0.tanggal == Tanggal(Jam.senin) + 1 })
      #expect(selasa.dihitung)
      #expect(alasan.tenggat.penjelasan.first { $0.tanggal == Self.kamis }?.dihitung == false)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `pola jam kerja dan kalender kantor pun menghitung ulang`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk()
      let jam = try #require(JamKerja("08.00–12.00"))
      let kalender = NamaKalender(id: kantor.db.keys.next(), kode: "tiga-hari", nama: "Tiga hari kerja")
      let pola = PolaKerja(
        id: kantor.db.keys.next(), kalender: kalender.id, nama: "Tiga hari", mulai: Tanggal(Jam.senin),
        jam: [1: [jam], 3: [jam], 5: [jam]], dasar: "Perbup")
      try await kantor.kalender.buat(kalender: kalender, pola: pola, alasan: "Perbup", oleh: kantor[.admin])
      #expect(try await kantor.kiriman(surat.id).tenggat == surat.tenggat)
      let versi = try await kantor.kalender.arahkan(
        kantor.unit("27.13"), ke: kalender.id, mulai: Tanggal(Jam.senin), alasan: "Perbup",
        oleh: kantor[.admin])
      #expect(versi.tenggatBerubah == 1)
      #expect(try await kantor.kiriman(surat.id).tenggat == (try saat("2026-12-04 12.00")))
      #expect(try await kantor.alasan(surat.id).tenggat.penjelasan.last?.tanggal == Tanggal("2026-12-04"))
    }
  }

  @Test(arguments: Mesin.allCases)
  func `surat yang selesai dan tenggat disposisi yang dipilih sendiri tidak berubah`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let (selesai, _) = try await kantor.suratMasuk()
      try await kantor.persuratan.baca(selesai.id, oleh: kantor[.camatGemolong])
      try await kantor.persuratan.selesaikan(selesai.id, catatan: "", oleh: kantor[.tuGemolong])
      let (surat, _) = try await kantor.suratMasuk()
      let dipilih = try saat("2026-11-26 16.00")
      try await kantor.persuratan.disposisikan(
        surat.id,
        dengan: DisposisiIsian(
          perintah: [.init(kepada: kantor.jabatan(.sekcamGemolong), tenggat: dipilih)],
          instruksi: ["tindak_lanjuti"]), kunci: "", oleh: kantor[.camatGemolong])
      #expect(try await kantor.tutup(Self.kamis).versi.tenggatBerubah == 1)
      #expect(try await kantor.kiriman(selesai.id).tenggat == selesai.tenggat)
      #expect(try await kantor.disposisi(surat.id).map(\.tenggat) == [dipilih])
    }
  }

  @Test(arguments: Mesin.allCases) func `pengingat mengikuti tanggal yang baru`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk()
      kantor.jam.maju(hari: 4)
      #expect(try await kantor.persuratan.ingatkanTenggat() == 1)
      #expect(try await kantor.judul(surat.id) == ["Surat jatuh tempo Senin, 30 November 2026"])
      try await kantor.tutup(Tanggal(Jam.senin) + 7)
      #expect(try await kantor.kiriman(surat.id).tenggat == (try saat("2026-12-01 16.00")))
      #expect(try await kantor.judul(surat.id).isEmpty)
      #expect(try await kantor.persuratan.ingatkanTenggat() == 1)
      #expect(try await kantor.judul(surat.id) == ["Surat jatuh tempo Selasa, 1 Desember 2026"])
      kantor.jam.maju(hari: 4)
      #expect(try await kantor.persuratan.ingatkanTenggat() == 1)
      #expect(try await kantor.judul(surat.id) == ["Surat jatuh tempo hari ini"])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang banyak dilanjutkan tugas di latar, sekali saja, juga sesudah terputus`(mesin: Mesin) async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.terkirim(try kantor.konten(ke: ["27.13", "27.02", "03"]))
      let libur = try kantor.libur(Self.kamis)
      try await kantor.kalenderSaja.tambah(libur: [libur], alasan: "Banjir", oleh: kantor[.admin])
      #expect(try await kantor.persuratan.hitungUlangTenggat(palingBanyak: 1) == 1)
      let tertunda = try await kantor.db.read { try $0.riwayatKalender(batas: 1) }
      #expect(tertunda.map(\.tenggatBerubah) == [1])
      #expect(tertunda.first?.dihitung == nil)
      let semula = try saat("2026-11-30 16.00")
      let belum = try #require(try await kantor.kiriman(id).first { $0.tenggat == semula })
      #expect(try await kantor.alasan(belum.id).catatan.contains { $0.contains("sedang dihitung ulang") })
      async let satu = kantor.persuratan.hitungUlangTenggat()
      async let dua = kantor.persuratan.hitungUlangTenggat()
      #expect(try await satu + dua == 2)
      let selesai = try await kantor.db.read { try $0.riwayatKalender(batas: 1) }
      #expect(selesai.map(\.tenggatBerubah) == [3])
      #expect(selesai.first?.dihitung != nil)
      #expect(try await kantor.jejak("kiriman.tenggat_mundur").count == 3)
      kantor.jam.maju(120)
      #expect(try await kantor.persuratan.hitungUlangTenggat() == 0)
      #expect(try await kantor.db.read { try $0.versiBelumDihitung() }.isEmpty)
    }
  }

  @Test func `perubahan kalender mengantrekan tugasnya dalam transaksi yang sama`() async throws {
    try await Kantor.buka { kantor in
      let (_, versi) = try await kantor.tutup(Self.kamis)
      #expect(versi.tenggatBerubah == 0)
      let antre = try await kantor.db.read { try $0.ringkasanTugas() }
      #expect(antre.filter { $0.jenis == "surat.hitung_ulang_tenggat" }.map(\.antre) == [1])
    }
  }
}

extension Kantor {
  /// What the camat is told about a letter.
  fileprivate func judul(_ id: Kiriman.ID) async throws -> [String] {
    try await db.read { tx in
      try tx.pemberitahuan(bagi: self[.camatGemolong].orang)
        .filter { $0.isi.jenis == "tenggat" && $0.isi.sebab == .kiriman(id) }.map(\.isi.judul)
    }
  }
}
