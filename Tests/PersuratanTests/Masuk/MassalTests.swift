import Bahasa
import Database
import Foundation
import Organisasi
import TestKit
import Testing

@testable import Persuratan

/// One act on many letters is the single act, many times.
@Suite struct MassalTests {
  @Test(arguments: Mesin.allCases)
  func `agenda banyak surat bernomor menurut datangnya, dan klik kedua menjawab seperti yang pertama`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let semua = try await suratMasuk(3, kantor)
      let tu = kantor[.tuGemolong]
      for _ in 0..<2 {
        let hasil = try await kantor.persuratan.agendakan(
          [semua[2], semua[0], semua[1], semua[2]], kunci: "a", oleh: tu)
        #expect(hasil.berhasil == semua)
        #expect(hasil.gagal.isEmpty)
      }
      for (urut, id) in semua.enumerated() {
        #expect(try await kantor.kiriman(id).nomorAgenda == urut + 1)
      }
      #expect(try await kantor.jejak("kiriman.diagendakan").count == 3)
      // Another form: each says for itself why it cannot be entered again.
      let lagi = try await kantor.persuratan.agendakan(semua, kunci: "b", oleh: tu)
      #expect(lagi.berhasil.isEmpty && lagi.gagal.map(\.id) == semua)
      #expect(lagi.gagal.allSatisfy { $0.alasan.contains("diagendakan lagi") })
    }
  }

  @Test(arguments: Mesin.allCases)
  func `surat kantor lain tidak dikenal, dan yang lain tetap jalan`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let semua = try await suratMasuk(2, kantor)
      let asing = try await kantor.suratMasuk(di: "27.02").kiriman
      let palsu = Kiriman.ID(rawValue: 0)
      let tu = kantor[.tuGemolong]
      let hasil = try await kantor.persuratan.agendakan(
        semua + [asing.id, palsu], kunci: "a", oleh: tu)
      #expect(hasil.berhasil == semua)
      #expect(hasil.gagal.map(\.id) == [palsu, asing.id])
      #expect(hasil.gagal.allSatisfy { $0.alasan == KirimanError.tidakDitemukan.message })
      #expect(try await kantor.kiriman(asing.id) == asing)
      let judul = try await kantor.db.read { try $0.judul(semua + [asing.id], for: tu) }
      #expect(Set(judul.keys) == Set(semua))
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang masih dikerjakan tidak ikut selesai, dan yang selesai menunggu diarsipkan di daftarnya`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let semua = try await suratMasuk(3, kantor)
      let tu = kantor[.tuGemolong]
      _ = try await kantor.persuratan.agendakan(Array(semua.prefix(2)), kunci: "a", oleh: tu)
      _ = try await kantor.disposisikan(semua[2])
      let hasil = try await kantor.persuratan.selesaikan(
        semua, catatan: "Untuk diketahui", kunci: "b", oleh: tu)
      #expect(hasil.berhasil == Array(semua.prefix(2)))
      #expect(hasil.gagal.map(\.alasan) == [KirimanError.masihDikerjakan(1).message])
      func menunggu() async throws -> [Kiriman.ID] {
        try await kantor.db.read { try $0.daftar(DaftarKiriman.selesai, for: tu, Potongan()).baris.map(\.id) }
      }
      #expect(try await menunggu() == semua.prefix(2).reversed())
      let arsip = try await kantor.persuratan.arsipkan(semua, kunci: "c", oleh: tu)
      #expect(arsip.berhasil == Array(semua.prefix(2)) && arsip.gagal.count == 1)
      #expect(try await menunggu().isEmpty)
      #expect(try await kantor.kiriman(semua[0]).status == .diberkaskan)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `penerima disposisi membaca suratnya, tetapi tidak menutup surat kantor itu`(mesin: Mesin) async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.terkirim(try kantor.konten(ke: ["00"]))
      let surat = try await kantor.kiriman(id, di: "00")
      _ = try await kantor.disposisikan(surat.id, oleh: .bupati, kepada: [.kadisKesehatan])
      let hasil = try await kantor.persuratan.selesaikan(
        [surat.id], catatan: "", kunci: "a", oleh: kantor[.kadisKesehatan])
      #expect(hasil.berhasil.isEmpty)
      #expect(hasil.gagal.map(\.alasan) == [KirimanError.bukanWewenang.message])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `pemberi menerima banyak laporan sekaligus, bukan penerimanya`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      var semua: [Disposisi.ID] = []
      for id in try await suratMasuk(2, kantor) {
        semua += try await kantor.disposisikan(id).map(\.id)
      }
      // What has not been reported is no report to accept.
      let dini = try await kantor.persuratan.terimaLaporan(semua, kunci: "c", oleh: kantor[.camatGemolong])
      #expect(dini.berhasil.isEmpty && dini.gagal.count == 2)
      for id in semua { try await kantor.persuratan.laporkan(id, "Sudah", oleh: kantor[.sekcamGemolong]) }
      let salah = try await kantor.persuratan.terimaLaporan(semua, kunci: "a", oleh: kantor[.sekcamGemolong])
      #expect(salah.berhasil.isEmpty && salah.gagal.count == 2)
      let camat = kantor[.camatGemolong]
      let baris = try await kantor.db.read {
        try $0.daftar(DaftarDisposisi.dilaporkan, for: camat, Potongan()).baris
      }
      #expect(baris.map(\.laporan) == ["Sudah", "Sudah"])
      let hasil = try await kantor.persuratan.terimaLaporan(semua, kunci: "b", oleh: camat)
      #expect(hasil.berhasil == semua.sorted() && hasil.gagal.isEmpty)
      for id in semua { #expect(try await kantor.disposisi(id).status == .selesai) }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `laporan surat rahasia tidak tampil di daftar`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk(di: "27.13", .rahasia)
      let id = try await kantor.disposisikan(surat.id)[0].id
      try await kantor.persuratan.laporkan(id, "Sangat rahasia", oleh: kantor[.sekcamGemolong])
      let baris = try await kantor.db.read {
        try $0.daftar(DaftarDisposisi.dilaporkan, for: kantor[.camatGemolong], Potongan()).baris
      }
      #expect(baris.map(\.laporan) == [""])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang sudah dibaca tetap jalan ketika banyak disposisi ditarik`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk()
      let semua = try await kantor.disposisikan(surat.id, kepada: [.sekcamGemolong, .tuGemolong]).map(\.id)
      let camat = kantor[.camatGemolong]
      let sekcam = try kantor.jabatan(.sekcamGemolong)
      let dibaca = try #require(try await kantor.disposisi(surat.id).first { $0.kepada == sekcam }).id
      try await kantor.persuratan.bacaDisposisi(dibaca, oleh: kantor[.sekcamGemolong])
      let hasil = try await kantor.persuratan.tarik(semua, kunci: "a", oleh: camat)
      #expect(hasil.berhasil == semua.filter { $0 != dibaca })
      #expect(hasil.gagal.map(\.alasan) == [DisposisiError.sudahDibaca.message])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `hanya konsep sendiri yang belum diajukan ikut terbuang`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let satu = try await kantor.konsep(try kantor.konten())
      let diajukan = try await kantor.diajukan(try kantor.konten())
      let orangLain = try await kantor.konsep(try kantor.konten(), oleh: .tuGemolong)
      let konseptor = kantor[.konseptorKesehatan]
      for _ in 0..<2 {
        let hasil = try await kantor.persuratan.buangKonsep(
          [satu, diajukan, orangLain], kunci: "a", oleh: konseptor)
        #expect(hasil.berhasil == [satu])
        #expect(Set(hasil.gagal.map(\.id)) == [diajukan, orangLain])
      }
      #expect(try await kantor.naskah(satu).status == .dibuang)
      #expect(try await kantor.naskah(orangLain).status == .konsep)
      let judul = try await kantor.db.read {
        try $0.judul([satu, diajukan, orangLain], for: konseptor)
      }
      #expect(Set(judul.keys) == [satu, diajukan])
    }
  }

  /// Letters in the inbox of Kecamatan Gemolong, in the order in which they came.
  private func suratMasuk(_ banyak: Int, _ kantor: Kantor) async throws -> [Kiriman.ID] {
    var hasil: [Kiriman.ID] = []
    for _ in 0..<banyak { hasil.append(try await kantor.suratMasuk().kiriman.id) }
    return hasil
  }
}
